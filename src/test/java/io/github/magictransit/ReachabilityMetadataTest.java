// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** GraalVM's native-image is told of every type that Jackson or Feign reaches by reflection. */
class ReachabilityMetadataTest {
  private static final String FOLDER = "META-INF/native-image/io.github.magictransit/";

  private final List<JsonNode> metadata = new ArrayList<>();

  ReachabilityMetadataTest() throws IOException {
    for (String part : List.of("cloudflare-magic-transit", "hand-written")) {
      Path file = PublicApi.classes().resolve(FOLDER + part + "/reachability-metadata.json");
      metadata.add(new ObjectMapper().readTree(file.toFile()));
    }
  }

  @Test
  void everyGeneratedTypeIsListed() throws IOException {
    Set<String> generated = new TreeSet<>(types("io.github.magictransit.model"));
    // Feign gets what a parameters class holds, and never the class; and Messages only has methods.
    generated.removeIf(name -> name.matches(".*\\.(\\w+Params(\\$Builder)?|Messages)"));
    generated.addAll(types("io.github.magictransit.api"));
    assertThat(generated).hasSizeGreaterThan(20);
    assertThat(listed()).containsAll(generated);
  }

  @Test
  void everyTypeWithJacksonAnnotationsOnItsMembersIsListed() throws Exception {
    Set<String> annotated = new TreeSet<>();
    for (String name : types("io.github.magictransit.runtime")) {
      Class<?> type = Class.forName(name);
      if (Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
          .flatMap(Stream::of)
          .flatMap(member -> Stream.of(member.getAnnotations()))
          .anyMatch(annotation -> annotation.annotationType().getName().contains(".Json"))) {
        annotated.add(name);
      }
    }
    assertThat(annotated).isNotEmpty();
    assertThat(listed()).containsAll(annotated);
  }

  @Test
  void everyListedTypeExists() throws Exception {
    for (String name : listed()) {
      Class.forName(name);
    }
  }

  @Test
  void everyFeignInterfaceHasAProxy() throws IOException {
    List<String> proxies =
        entries("reflection").map(entry -> entry.at("/type/proxy/0").asText()).toList();
    assertThat(types("io.github.magictransit.api")).isNotEmpty().isSubsetOf(proxies);
  }

  @Test
  void everyListedResourceExists() {
    List<String> globs = entries("resources").map(entry -> entry.path("glob").asText()).toList();
    assertThat(globs)
        .isNotEmpty()
        .allMatch(glob -> Files.exists(PublicApi.classes().resolve(glob)));
  }

  private Set<String> listed() {
    return entries("reflection")
        .map(entry -> entry.path("type"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<JsonNode> entries(String section) {
    return metadata.stream()
        .flatMap(part -> StreamSupport.stream(part.path(section).spliterator(), false));
  }

  private static Set<String> types(String from) throws IOException {
    Path folder = PublicApi.classes().resolve(from.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .map(name -> from + "." + name.replace(".class", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
