// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The changelog has the form of Keep a Changelog 1.1.0. */
class ChangelogTest {
  private static final ReadmeText CHANGELOG = ReadmeText.of("CHANGELOG.md");

  private static final Pattern RELEASE =
      Pattern.compile("\\[(\\d+\\.\\d+\\.\\d+)] - \\d{4}-\\d{2}-\\d{2}");

  private static final List<String> KINDS =
      List.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");

  @Test
  void whatIsNotReleasedComesFirst() {
    List<String> versions = headings(CHANGELOG.text(), "## ").toList();

    assertThat(versions).first().isEqualTo("[Unreleased]");
    assertThat(versions.subList(1, versions.size())).allMatch(RELEASE.asMatchPredicate());
  }

  @Test
  void changesAreSortedByTheirKind() {
    for (String version : CHANGELOG.text().split("(?m)^## ")) {
      List<String> kinds = headings(version, "### ").toList();

      assertThat(kinds).isEqualTo(KINDS.stream().filter(kinds::contains).toList());
    }
  }

  @Test
  void aVersionIsInItOnceItIsReleased() throws IOException {
    String revision =
        Files.readString(Path.of("pom.xml")).replaceAll("(?s).*<revision>|</revision>.*", "");
    String version = revision.replace("-SNAPSHOT", "");

    assertThat(headings(CHANGELOG.text(), "## ").anyMatch(h -> h.startsWith("[" + version + "]")))
        .isEqualTo(revision.equals(version));
  }

  private static Stream<String> headings(String text, String mark) {
    return text.lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()));
  }
}
