// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Feign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One folder: a specification and, perhaps, the Java expected of it. */
record TemplateCase(Path folder) {

  String name() {
    return folder.getFileName().toString();
  }

  void check() throws Exception {
    check((generation, classes) -> {});
  }

  /** Something to check beside. */
  interface More {
    void check(Generation generation, Compilation classes) throws Exception;
  }

  void check(More more) throws Exception {
    Path output = Scratch.folder("template-cases/" + name());
    Generation generation = Generation.of(folder.resolve("spec.yaml"), output);
    compareText(generation.sources());
    try (Compilation classes = Compilation.of(generation.sources(), output.resolve("classes"))) {
      check(generation, classes);
      more.check(generation, classes);
    }
  }

  /** Holds compiled code to its specification. */
  static void check(Generation generation, Compilation classes) throws Exception {
    KnownCheck known = new KnownCheck();
    checkModels(generation, classes, generation.written(), known);
    new ParametersCheck(generation, classes).all();
    checkInterfaces(generation, classes);
    for (Generation.Operation operation : generation.operations()) {
      new CallsCheck(generation, classes, operation, known).all();
    }
    checkModels(generation, classes, generation.openApi(), known); // What nothing else holds.
    assertThat(known.met()).as("models that samples were read of").containsAll(models(generation));
  }

  private void compareText(Map<String, String> actual) throws IOException {
    Path expected = folder.resolve("expected");
    if (!Files.isDirectory(expected)) {
      return;
    }
    if (Boolean.getBoolean("template.record")) {
      Scratch.write(actual, expected);
    }
    TextDifference.check(Generation.sources(expected), actual);
  }

  // Feign checks an interface when it is bound.
  private static void checkInterfaces(Generation generation, Compilation classes)
      throws ClassNotFoundException {
    for (String path : generation.sources().keySet()) {
      if (path.contains("/api/")) {
        Feign.builder().target(classes.loadClass(className(path)), "https://example.com");
      }
    }
  }

  static String className(String path) {
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  /** The classes of schemas, those in the place of operations included. */
  private static Set<String> models(Generation generation) {
    return generation.sources().keySet().stream()
        .filter(path -> path.contains("/model/") && !path.endsWith("Params.java"))
        .map(TemplateCase::className)
        .collect(Collectors.toSet());
  }

  /** Checks those that a specification describes by a name, and that were not checked before. */
  private static void checkModels(
      Generation generation, Compilation classes, JsonNode specification, KnownCheck known)
      throws Exception {
    Set<String> before = Set.copyOf(known.met());
    for (Map.Entry<String, String> entry : generation.classNames().entrySet()) {
      WrittenSchema schema = WrittenSchema.named(specification, entry.getKey());
      if (!schema.json().isMissingNode() && !before.contains(entry.getValue())) {
        Class<?> model = classes.loadClass(entry.getValue());
        checkModel(model, schema, new RoundTrip(known), new Values(generation, classes));
      }
    }
  }

  private static void checkModel(
      Class<?> model, WrittenSchema schema, RoundTrip roundTrip, Values values) throws Exception {
    for (Sample sample : Samples.of(schema, Samples.Fill.ALL)) {
      roundTrip.check(model, sample);
      RoundTrip.checkBuilt(model, sample);
    }
    for (Sample sample : Samples.of(schema, Samples.Fill.LEAST_READ)) {
      roundTrip.check(model, sample);
    }
    if (Values.hasBuilder(model)) {
      for (Sample sample : Samples.of(schema, Samples.Fill.LEAST_SET)) {
        RoundTrip.checkLeast(model, sample, values);
      }
      if (schema.required().isEmpty()) {
        RoundTrip.checkEmpty(model);
      }
    }
  }
}
