// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import feign.Feign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    checkModels(generation, classes);
    new ParametersCheck(generation, classes).all();
    checkInterfaces(generation, classes);
    for (Generation.Operation operation : generation.operations()) {
      new CallsCheck(generation, classes, operation).all();
    }
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

  private static void checkModels(Generation generation, Compilation classes) throws Exception {
    Samples samples = new Samples(generation.openApi());
    Map<String, String> unchecked = new TreeMap<>(generation.sources());
    unchecked.keySet().removeIf(path -> !path.contains("/model/") || path.endsWith("Params.java"));
    for (Map.Entry<String, String> entry : generation.classNames().entrySet()) {
      Class<?> model = classes.loadClass(entry.getValue());
      checkModel(model, entry.getKey(), samples, new Values(generation, classes));
      if (samples.mayBeEmpty(entry.getKey())) {
        RoundTrip.checkEmpty(model);
      }
      unchecked.remove(entry.getValue().replace('.', '/') + ".java");
    }
    assertThat(unchecked.keySet()).as("models without a round trip").isEmpty();
  }

  private static void checkModel(Class<?> model, String schema, Samples samples, Values values)
      throws Exception {
    for (JsonNode sample : samples.of(schema)) {
      RoundTrip.check(model, sample);
    }
    for (JsonNode sample : samples.of(schema, Samples.Fill.REQUIRED)) {
      RoundTrip.check(model, sample, sample);
    }
    List<JsonNode> nulls = samples.of(schema, Samples.Fill.NULL);
    List<JsonNode> written = samples.of(schema, Samples.Fill.NULL_WRITTEN);
    for (int i = 0; i < nulls.size(); i++) {
      RoundTrip.check(model, nulls.get(i), written.get(i));
      RoundTrip.checkBuilt(model, nulls.get(i));
    }
    if (RoundTrip.hasBuilder(model)) {
      RoundTrip.checkLeast(model, samples.request(schema), values);
    }
  }
}
