// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code blocks and tables of a Markdown file of this project. */
record ReadmeText(String text) {
  private static final Pattern CODE = Pattern.compile("`([A-Za-z_]\\w*)[^`]*`");

  static ReadmeText of(String file) {
    try {
      return new ReadmeText(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every page of this project that people read. */
  static Stream<Path> files() {
    return Stream.of(".", "docs", "openapi", "generator-templates", "src/examples")
        .flatMap(folder -> list(Path.of(folder)))
        .map(Path::normalize)
        .filter(file -> file.toString().endsWith(".md"));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> java() {
    return fenced("java");
  }

  /** The blocks of whatever language. */
  List<String> fenced() {
    return fenced("\\V*");
  }

  /** The blocks between three backticks and a language, and three backticks. */
  List<String> fenced(String language) {
    return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** The rows of the table whose first column has this heading. */
  Stream<Row> table(String heading) {
    return text.lines()
        .dropWhile(line -> !line.startsWith("| " + heading + " |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> new Row(List.of(line.substring(1).split("\\|", -1))));
  }

  /** A row of a table. */
  record Row(List<String> cells) {
    /** What the code in the first cell begins with. */
    String name() {
      return code(0).findFirst().orElseThrow();
    }

    /** A cell; code in the one with the default is taken for its text. */
    String cell(int index) {
      String cell = cells.get(index).strip();
      return index == 0 ? cell : cell.replace("`", "");
    }

    /** The names that each piece of code in a cell begins with. */
    Stream<String> code(int index) {
      return CODE.matcher(cells.get(index)).results().map((MatchResult code) -> code.group(1));
    }

    /** Each piece of code in a cell. */
    Stream<String> wholeCode(int index) {
      return Pattern.compile("`([^`]+)`").matcher(cells.get(index)).results().map(c -> c.group(1));
    }

    @Override
    public String toString() {
      return cells.get(0).strip();
    }
  }
}
