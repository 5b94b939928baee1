// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each block of code in the documentation is cut out of an example, which the build runs: it is
 * what stands between the comments {@code tag::name} and {@code end::name}, or a whole text file.
 */
class DocsTest {
  private static final Pattern PIECE =
      Pattern.compile(
          "^\\V*tag::(\\S+)\\V*\\n(.*?)^\\V*end::\\1\\b", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern VERSION = Pattern.compile("<([\\w.]+\\.version)>(.*?)</");

  private static final List<String> PIECES = pieces();

  @ParameterizedTest
  @MethodSource("blocks")
  void everyBlockIsAPieceOfAnExample(String page, String block) {
    assertThat(PIECES.contains(block)).as("is in src/examples to the letter:%n%s", block).isTrue();
  }

  @Test
  void aPieceIsWhatStandsBetweenItsTagsWithoutIndentation() {
    assertThat(
            pieces(
                """
                  // tag::a
                  if (b) {
                    c();
                  }
                  // end::a
                <!-- tag::d -->
                <e/>

                <!-- end::d -->
                """))
        .containsExactly("if (b) {\n  c();\n}\n", "<e/>\n");
  }

  static Stream<Arguments> blocks() throws IOException {
    return files("docs", ".md")
        .flatMap(
            page ->
                ReadmeText.of(page.toString()).fenced().stream()
                    .map(block -> Arguments.of(page.getFileName().toString(), block)));
  }

  private static List<String> pieces() {
    return Stream.of(".java", ".kt", ".xml", ".properties", ".sh", ".txt")
        .flatMap(kind -> files("src/examples", kind))
        .flatMap(
            file ->
                file.toString().endsWith(".txt")
                    ? Stream.of(text(file))
                    : pieces(text(file)).stream())
        .toList();
  }

  private static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(piece -> withoutIndentation(piece.group(2))).toList();
  }

  // An empty last line would count for stripIndent.
  private static String withoutIndentation(String piece) {
    return piece.stripTrailing().stripIndent() + "\n";
  }

  /** A file's text; in a POM, with our version and the versions that it has names for. */
  private static String text(Path file) {
    String text = ReadmeText.of(file.toString()).text().replace("${project.version}", version());
    for (MatchResult named : VERSION.matcher(text).results().toList()) {
      text = text.replace("${" + named.group(1) + "}", named.group(2));
    }
    return text;
  }

  private static String version() {
    return ReadmeText.of("pom.xml").text().replaceFirst("(?s).*<revision>(.*?)</revision>.*", "$1");
  }

  private static Stream<Path> files(String folder, String kind) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(kind)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
