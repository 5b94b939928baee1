// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Another API than Cloudflare's: its client is generated, compiled together with code that uses it,
 * and called over HTTP.
 */
class SecondApiTest {
  private static final Path FOLDER = Path.of("src/test/second-api");

  private static Generation generation;
  private static Compilation classes;

  @BeforeAll
  static void generate() throws Exception {
    Path output = Scratch.folder("second-api");
    generation = Generation.of(FOLDER.resolve("spec.yaml"), output);
    SortedMap<String, String> sources = Generation.sources(FOLDER);
    sources.putAll(generation.sources());
    classes = Compilation.withTests(sources, output.resolve("classes"));
  }

  @AfterAll
  static void close() throws Exception {
    classes.close();
  }

  @Test
  void theCodeDoesWhatTheSpecificationSays() throws Exception {
    TemplateCase.check(generation, classes);
  }

  @TestFactory
  List<DynamicTest> visits() throws Exception {
    Class<?> visit = classes.loadClass("example.WorkshopVisit");
    List<DynamicTest> tests =
        Stream.of(visit.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !method.getName().equals("close"))
            .sorted(Comparator.comparing(Method::getName))
            .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(visit, method)))
            .toList();
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private static void run(Class<?> type, Method visit) throws Throwable {
    try (AutoCloseable one = (AutoCloseable) type.getConstructor().newInstance()) {
      visit.invoke(one);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
