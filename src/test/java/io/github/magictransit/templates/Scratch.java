// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Folders under {@code target/client} that tests start anew, left there for who looks into a
 * failure.
 */
final class Scratch {
  private Scratch() {}

  /** An empty folder. */
  static Path folder(String name) throws IOException {
    Path folder = Path.of("target", "client").resolve(name);
    clear(folder);
    return Files.createDirectories(folder);
  }

  /** Replaces what a folder holds. */
  static void write(Map<String, String> files, Path folder) throws IOException {
    clear(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> deepestFirst;
      try (Stream<Path> paths = Files.walk(folder)) {
        deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
