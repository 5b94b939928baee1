// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What the library brings into a program: nine artifacts and a small jar. */
class FootprintTest {
  /** Where the build writes the class path of the runtime scope. */
  private static final Path CLASS_PATH = Path.of("target/client/runtime-classpath.txt");

  private static final long MOST_BYTES_OF_DEPENDENCIES = 5_900_000;

  /** What is written by hand. */
  private static final long MOST_BYTES_BY_HAND = 192_000;

  /** What is generated for all operations together: messages, edits, and what is within models. */
  private static final long MOST_BYTES_SHARED = 27_000;

  /** What comes of one operation: its text in the fragment, methods, parameters and result. */
  private static final long MOST_BYTES_OF_AN_OPERATION = 15_000;

  private static final Path GENERATED = Path.of("target/client/generated-sources/src/main/java");

  @Test
  void dependenciesAreTheKnownOnes() throws IOException {
    assertThat(dependencies())
        .extracting(jar -> jar.getFileName().toString().replaceFirst("-\\d[^-]*\\.jar$", ""))
        .containsExactlyInAnyOrder(
            "feign-core",
            "annotations",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jspecify",
            "kotlin-stdlib",
            "okhttp-jvm",
            "okio-jvm");
  }

  @Test
  void theTableOfVersionsHasThem() throws IOException {
    List<String> jars = new ArrayList<>();
    for (Path jar : dependencies()) {
      String name = jar.getFileName().toString().replaceFirst("-(\\d[^-]*)\\.jar$", " $1");
      jars.add(String.format(Locale.ROOT, "%s %,d", name, Math.round(Files.size(jar) / 1000.0)));
    }

    assertThat(ReadmeText.of("docs/versions.md").table("artifact"))
        .extracting(row -> row.cell(0) + " " + row.cell(1) + " " + row.cell(2))
        .containsExactlyInAnyOrderElementsOf(jars);
  }

  @Test
  void dependenciesStaySmall() throws IOException {
    long bytes = 0;
    for (Path jar : dependencies()) {
      bytes += Files.size(jar);
    }
    assertThat(bytes).isBetween(1L, MOST_BYTES_OF_DEPENDENCIES);
  }

  @Test
  void whatIsWrittenByHandStaysSmall() throws IOException {
    assertThat(zipped(PublicApi.classes(), file -> !isOfFragment(file)))
        .isBetween(1L, MOST_BYTES_BY_HAND);
  }

  @Test
  void anOperationStaysSmall() throws IOException {
    String fragment = Files.readString(Path.of("openapi/magic-transit.yaml"));
    long operations = Pattern.compile("(?m)^ +operationId: ").matcher(fragment).results().count();

    assertThat(operations).isPositive();
    assertThat(zipped(PublicApi.classes(), FootprintTest::isOfFragment))
        .isBetween(1L, MOST_BYTES_SHARED + operations * MOST_BYTES_OF_AN_OPERATION);
  }

  private static boolean isOfFragment(Path file) {
    return file.startsWith("META-INF") // The fragment, metadata for native images, and the licence.
        || Files.exists(
            GENERATED.resolve(file.toString().replaceFirst("(\\$.*)?\\.class$", ".java")));
  }

  private static List<Path> dependencies() throws IOException {
    return Stream.of(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private static long zipped(Path folder, Predicate<Path> wanted) throws IOException {
    AtomicLong bytes = new AtomicLong();
    OutputStream counter =
        new OutputStream() {
          @Override
          public void write(int one) {
            bytes.incrementAndGet();
          }
        };
    try (ZipOutputStream zip = new ZipOutputStream(counter);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files
              .filter(Files::isRegularFile)
              .filter(file -> wanted.test(folder.relativize(file)))
              .toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
    return bytes.get();
  }
}
