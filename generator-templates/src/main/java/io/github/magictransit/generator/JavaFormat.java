// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays out generated code with the formatter that hand-written code is checked with. */
final class JavaFormat {
  private JavaFormat() {}

  /** Formats a file, and drops the imports that it does not use. */
  static void apply(Path file) {
    try {
      String source = Files.readString(file);
      try {
        Files.writeString(file, formatted(source));
      } catch (FormatterException e) {
        throw new IllegalStateException(
            file.getFileName() + " is no Java: " + e.getMessage() + "\n" + source, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String formatted(String source) throws FormatterException {
    JavaFormatterOptions.Style google = JavaFormatterOptions.Style.GOOGLE;
    Formatter formatter = new Formatter(JavaFormatterOptions.builder().style(google).build());
    String used = RemoveUnusedImports.removeUnusedImports(formatter.formatSource(source));
    return StringWrapper.wrap(ImportOrderer.reorderImports(used, google), formatter);
  }
}
