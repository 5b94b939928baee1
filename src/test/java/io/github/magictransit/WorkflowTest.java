// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the project's repository runs is pinned, and what is pinned is kept up to date. */
class WorkflowTest {
  @Test
  void actionsArePinnedByTheirWholeHash() throws IOException {
    List<String> uses =
        textOfAll(Path.of(".github/workflows"))
            .flatMap(String::lines)
            .filter(line -> line.contains("uses:"))
            .toList();

    assertThat(uses)
        .isNotEmpty()
        .allMatch(line -> line.matches(" *- uses: [\\w/-]+@[0-9a-f]{40} # v\\d+(\\.\\d+){2}"));
  }

  @Test
  void everyFolderWithPackagesIsKeptUpToDate() throws IOException {
    String updates = Files.readString(Path.of(".github/dependabot.yml"));

    assertThat(updates).contains("package-ecosystem: maven", "package-ecosystem: github-actions");
    try (Stream<Path> folders = Files.walk(Path.of("src/downstream"))) {
      assertThat(folders.filter(file -> file.endsWith("package.json")).map(Path::getParent))
          .isNotEmpty()
          .allMatch(folder -> updates.contains("/" + folder.toString().replace('\\', '/')));
    }
  }

  private static Stream<String> textOfAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Stream.Builder<String> texts = Stream.builder();
      for (Path file : files.toList()) {
        texts.add(Files.readString(file));
      }
      return texts.build();
    }
  }
}
