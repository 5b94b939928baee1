// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * What the build makes of a specification: two runs of the generator, then the same tidying.
 *
 * @param sources the generated code, by path
 * @param openApi the specification as the generator sees it, inline schemas turned into named ones
 * @param classNames the class of each schema that has one
 */
record Generation(
    SortedMap<String, String> sources, JsonNode openApi, Map<String, String> classNames) {
  private static final Path SETTINGS = Path.of("openapi/generator.yaml");
  private static final Path TEMPLATES = Path.of("generator-templates");
  private static final Pom POM = new Pom();

  // One specification at a time: the generator keeps settings in static variables.
  private static final Lock GENERATOR = new ReentrantLock(true);

  private static final List<Pom.Replacement> REPLACEMENTS = POM.replacements();

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
    Recorder recorder = runs(spec, output, more);
    SortedMap<String, String> sources = sources(output.resolve("client/java"));
    sources(output.resolve("params/java"))
        .forEach(
            (path, source) -> {
              if (sources.put(path, source) != null) {
                throw new IllegalStateException("Two things are called " + path);
              }
            });
    sources.replaceAll(Generation::tidy);
    Map<String, String> classNames = new HashMap<>(recorder.classNames);
    classNames.values().removeIf(name -> !sources.containsKey(name.replace('.', '/') + ".java"));
    return new Generation(sources, recorder.openApi, classNames);
  }

  private static Recorder runs(Path spec, Path output, Consumer<CodegenConfigurator> more) {
    GENERATOR.lock();
    try {
      run(spec, output.resolve("client"), more, false);
      return run(spec, output.resolve("params"), more, true);
    } finally {
      GENERATOR.unlock();
    }
  }

  private static Recorder run(
      Path spec, Path output, Consumer<CodegenConfigurator> more, boolean perOperation) {
    CodegenConfigurator configurator = CodegenConfigurator.fromFile(SETTINGS.toString());
    configurator
        .setInputSpec(spec.toString())
        .setOutputDir(output.toString())
        .setTemplateDir(TEMPLATES.toString())
        .setQuiet(true);
    more.accept(configurator);
    GlobalSettings.reset();
    GlobalSettings.setProperty(CodegenConstants.APIS, "");
    if (perOperation) {
      configurator.setApiPackage(POM.setting("parameters", "apiPackage"));
      configurator.setApiNameSuffix(POM.setting("parameters", "apiNameSuffix"));
      String[] normalizer = POM.setting("parameters", "openapiNormalizer").split("=");
      configurator.addOpenapiNormalizer(normalizer[0], normalizer[1]);
      String[] additional = POM.setting("parameters", "additionalProperties").split("=");
      configurator.addAdditionalProperty(additional[0], additional[1]);
    } else {
      GlobalSettings.setProperty(CodegenConstants.MODELS, "");
    }
    for (String no :
        List.of(
            CodegenConstants.MODEL_TESTS,
            CodegenConstants.MODEL_DOCS,
            CodegenConstants.API_TESTS,
            CodegenConstants.API_DOCS)) {
      GlobalSettings.setProperty(no, "false");
    }
    Recorder recorder = new Recorder();
    recorder.setGenerateMetadata(false);
    recorder.opts(configurator.toClientOptInput()).generate();
    return recorder;
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

  private static String tidy(String path, String source) {
    String replaced = source;
    for (Pom.Replacement step : REPLACEMENTS) {
      replaced = step.in(replaced);
    }
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
    try {
      String formatted = formatter.formatSource(replaced);
      String used = RemoveUnusedImports.removeUnusedImports(formatted);
      String ordered = ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE);
      return StringWrapper.wrap(ordered, formatter);
    } catch (FormatterException e) {
      throw new IllegalStateException(path + " is no Java: " + e.getMessage() + "\n" + source, e);
    }
  }

  /** Takes down what the generator works with, before it adds examples of its own. */
  private static final class Recorder extends DefaultGenerator {
    private JsonNode openApi = Json.mapper().createObjectNode();
    private final Map<String, String> classNames = new HashMap<>();

    @Override
    public Map<String, List<CodegenOperation>> processPaths(Paths paths) {
      openApi = Json.mapper().valueToTree(openAPI);
      for (Map.Entry<String, JsonNode> schema : openApi.at("/components/schemas").properties()) {
        String name = config.toModelName(schema.getKey());
        classNames.put(schema.getKey(), "io.github.magictransit.model." + name);
      }
      return super.processPaths(paths);
    }
  }
}
