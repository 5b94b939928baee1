// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of the documentation is what the generator does, and its tests are there. */
class ScopeTableTest {
  private static final Path FOLDER = Path.of("generator-templates");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*?) \\|.*?\\|? ?(`[^|]*`) \\|$");
  private static final Pattern NAME = Pattern.compile("`([^`]*)`");

  private static List<MatchResult> rows(String section) throws IOException {
    String text = Files.readString(FOLDER.resolve("README.md"));
    String rest = text.substring(text.indexOf("## " + section));
    int end = rest.indexOf("\n## ");
    return ROW.matcher(end < 0 ? rest : rest.substring(0, end)).results().toList();
  }

  @Test
  void everyRuleIsARowInItsOrder() throws IOException {
    List<String> rows = rows("Refused").stream().map(row -> row.group(1)).toList();
    assertThat(rows.subList(0, rows.size() - 1))
        .containsExactlyElementsOf(Scope.RULES.stream().map(Rule::feature).toList());
  }

  @Test
  void everyTestIsThere() throws IOException {
    for (String section : List.of("In scope", "Refused")) {
      assertThat(rows(section)).hasSizeGreaterThan(20);
      for (MatchResult row : rows(section)) {
        assertThat(NAME.matcher(row.group(2)).results().map(name -> name.group(1)))
            .as(row.group(1))
            .isNotEmpty()
            .allMatch(ScopeTableTest::isTest, "a test");
      }
    }
  }

  private static boolean isTest(String name) {
    return name.equals(ScopeTest.class.getSimpleName())
        || Files.exists(FOLDER.resolve("src/test/specifications").resolve(name))
        || Files.exists(FOLDER.resolve("src/test/cases").resolve(name));
  }

  @Test
  void everySpecificationIsInTheTable() throws IOException {
    String text = Files.readString(FOLDER.resolve("README.md"));
    String[] folders =
        FOLDER.resolve("src/test/specifications").toFile().list((d, name) -> !name.contains("."));
    assertThat(folders).allSatisfy(name -> assertThat(text).contains("`" + name + "`"));
  }
}
