// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layer stays thin: what is written by hand has a number of lines that it must not exceed. */
class BudgetTest {
  /** It may go down at any time. It goes up with a reason in RATIONALE.md alone. */
  private static final long MOST_LINES = 4_292;

  @Test
  void theHandWrittenLayerIsThin() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      long lines = 0;
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        lines += lines(Files.readString(file));
      }
      assertThat(lines).isBetween(1_000L, MOST_LINES);
    }
  }

  @Test
  void blanksCommentsAndImportsDoNotCount() {
    assertThat(
            lines(
                """
                // A comment.
                package a;

                import b.C;

                /** A
                 * comment. */
                class D {
                  // A comment.
                  int e; // One with code before it is a line.
                }
                """))
        .isEqualTo(3);
  }

  private static long lines(String source) {
    return source
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .count();
  }
}
