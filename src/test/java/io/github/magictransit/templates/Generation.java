// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.magictransit.generator.SdkGenerator;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * What the build makes of a specification: a run of our generator, as the Maven plugin starts it.
 *
 * @param sources the generated code, by path
 * @param written the specification as it is written
 * @param openApi the specification as the generator sees it, inline schemas turned into named ones
 * @param classNames the class of each schema that has one
 * @param operations the operations
 */
record Generation(
    SortedMap<String, String> sources,
    JsonNode written,
    JsonNode openApi,
    Map<String, String> classNames,
    List<Operation> operations) {
  // One specification at a time: the generator keeps settings in static variables.
  private static final Lock GENERATOR = new ReentrantLock(true);

  /**
   * An operation.
   *
   * @param resource the class that has it
   * @param code its Java names
   */
  record Operation(String resource, CodegenOperation code) {}

  /** Generates into a new folder. */
  static Generation of(Path spec, Path output) throws IOException {
    return of(spec, output, settings -> {});
  }

  /**
   * Generates into a new folder.
   *
   * @param more changes the settings
   */
  static Generation of(Path spec, Path output, Consumer<CodegenConfigurator> more)
      throws IOException {
    Recorder recorder = run(spec, output.resolve("generated"), more);
    SortedMap<String, String> sources = sources(output.resolve("generated/src/main/java"));
    Map<String, String> classNames = new HashMap<>(recorder.classNames);
    classNames.values().removeIf(name -> !sources.containsKey(name.replace('.', '/') + ".java"));
    JsonNode written =
        DeserializationUtils.deserializeIntoTree(Files.readString(spec), spec.toString());
    return new Generation(sources, written, recorder.openApi, classNames, recorder.operations);
  }

  private static Recorder run(Path spec, Path output, Consumer<CodegenConfigurator> more) {
    GENERATOR.lock();
    try {
      GlobalSettings.reset();
      CodegenConfigurator configurator =
          new CodegenConfigurator()
              .setGeneratorName(SdkGenerator.class.getName())
              .setInputSpec(spec.toString())
              .setOutputDir(output.toString())
              .setQuiet(true);
      more.accept(configurator);
      Recorder recorder = new Recorder();
      recorder.setGenerateMetadata(false);
      recorder.opts(configurator.toClientOptInput()).generate();
      return recorder;
    } finally {
      GENERATOR.unlock();
    }
  }

  /** The Java files under a folder, by their paths in it. */
  static SortedMap<String, String> sources(Path folder) throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          sources.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    return sources;
  }

  /** Takes down what the generator works with, before it adds examples of its own. */
  private static final class Recorder extends DefaultGenerator {
    private JsonNode openApi = Json.mapper().createObjectNode();
    private final Map<String, String> classNames = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    @Override
    public Map<String, List<CodegenOperation>> processPaths(Paths paths) {
      openApi = Json.mapper().valueToTree(openAPI);
      for (Map.Entry<String, JsonNode> schema : openApi.at("/components/schemas").properties()) {
        String name = config.toModelName(schema.getKey());
        classNames.put(schema.getKey(), "io.github.magictransit.model." + name);
      }
      Map<String, List<CodegenOperation>> processed = super.processPaths(paths);
      processed.forEach(
          (resource, all) ->
              all.forEach(
                  operation ->
                      operations.add(new Operation(config.toApiName(resource), operation))));
      return processed;
    }
  }
}
