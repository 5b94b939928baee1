// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is added to the fragment appears in Java by regeneration alone: the grown code compiles
 * together with the hand-written code as it is.
 */
class FragmentGrowthTest {
  private static final Path FRAGMENT = Path.of("openapi/magic-transit.yaml");
  private static final String ROOT = "io.github.magictransit.";
  private static final String MODEL = ROOT + "model.";

  /**
   * A resource that the fragment lacks, in Cloudflare's way: what its envelopes have in common is
   * written once, and one of them describes no result.
   */
  private static final String SITES =
      """
      paths:
        /accounts/{account_id}/magic/sites:
          get:
            operationId: sites.list
            summary: Lists the sites of an account.
            tags: [Magic Sites]
            parameters:
              - $ref: '#/components/parameters/AccountId'
            responses:
              '200':
                description: The sites.
                content:
                  application/json:
                    schema:
                      allOf:
                        - $ref: '#/components/schemas/SiteEnvelope'
                        - type: object
                          properties:
                            result:
                              type: object
                              properties:
                                sites:
                                  type: array
                                  items: {$ref: '#/components/schemas/Site'}
        /accounts/{account_id}/magic/sites/{site_id}:
          delete:
            operationId: sites.delete
            summary: Deletes a site.
            tags: [Magic Sites]
            parameters:
              - $ref: '#/components/parameters/AccountId'
              - name: site_id
                in: path
                required: true
                schema: {$ref: '#/components/schemas/Identifier'}
            responses:
              '200':
                description: Deleted.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/SiteEnvelope'}
      schemas:
        SiteEnvelope:
          type: object
          required: [success, errors, messages]
          properties:
            success: {$ref: '#/components/schemas/Success'}
            errors: {$ref: '#/components/schemas/Errors'}
            messages: {$ref: '#/components/schemas/Messages'}
        Site:
          type: object
          properties:
            id: {$ref: '#/components/schemas/Identifier'}
            name: {type: string}
      """;

  private static final WireMockServer API =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

  private static Generation generation;
  private static Compilation classes;
  private static AutoCloseable client;

  @BeforeAll
  static void grow() throws Exception {
    Path output = Scratch.folder("template-growth");
    YAMLMapper yaml = new YAMLMapper();
    JsonNode fragment = yaml.readTree(FRAGMENT.toFile());
    for (String schema : new String[] {"CfInterconnectUpdateBody", "CfInterconnect"}) {
      object(fragment, "/components/schemas/" + schema + "/properties")
          .putObject("jitter_budget")
          .put("type", "integer");
    }
    ((ArrayNode) fragment.at("/components/schemas/HealthCheckRate/enum")).add("very_high");
    ArrayNode parameters =
        (ArrayNode) operation(fragment, "cf_interconnects.update").get("parameters");
    parameter(parameters, "notify_owner", "query").put("type", "boolean");
    parameter(parameters, "x-request-note", "header").put("type", "string");
    JsonNode sites = yaml.readTree(SITES);
    object(fragment, "/paths").setAll((ObjectNode) sites.get("paths"));
    object(fragment, "/components/schemas").setAll((ObjectNode) sites.get("schemas"));
    fragment
        .findParents("x-sensitive")
        .forEach(secret -> ((ObjectNode) secret).put("example", Samples.SECRET));
    Path grown = output.resolve("grown.json");
    new ObjectMapper().writeValue(grown.toFile(), fragment);

    generation = Generation.of(grown, output);
    SortedMap<String, String> sources = generation.sources();
    sources.putAll(Generation.sources(Path.of("src/main/java")));
    sources.remove("module-info.java");
    classes = Compilation.of(sources, output.resolve("classes"));
    API.start();
    client = client();
  }

  private static AutoCloseable client() throws ReflectiveOperationException {
    Object builder = classes.loadClass(ROOT + "CloudflareClient").getMethod("builder").invoke(null);
    call(builder, "apiToken", "a-token");
    call(builder, "accountId", "an-account");
    call(builder, "baseUrl", API.baseUrl());
    return (AutoCloseable) call(builder, "build");
  }

  @AfterAll
  static void close() throws Exception {
    client.close();
    API.stop();
    classes.close();
  }

  private static ObjectNode object(JsonNode fragment, String pointer) {
    return (ObjectNode) fragment.at(pointer);
  }

  private static JsonNode operation(JsonNode fragment, String id) {
    for (JsonNode path : fragment.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.path("operationId").asText().equals(id)) {
          return operation;
        }
      }
    }
    throw new AssertionError("The fragment has no operation " + id);
  }

  private static ObjectNode parameter(ArrayNode parameters, String name, String in) {
    return parameters.addObject().put("name", name).put("in", in).putObject("schema");
  }

  @Test
  void aBodyPropertyIsWritten() throws Exception {
    assertThat(update("jitterBudget", 7L).body().toString()).isEqualTo("{\"jitter_budget\":7}");
  }

  @Test
  void aPropertyOfAResultIsRead() throws Exception {
    Object result =
        new ObjectMapper()
            .readValue("{\"jitter_budget\":7}", classes.loadClass(MODEL + "CfInterconnect"));
    assertThat(call(result, "jitterBudget")).isEqualTo(7L);
    assertThat((Map<?, ?>) call(result, "additionalProperties")).isEmpty();
  }

  @Test
  void aQueryParameterIsSent() throws Exception {
    assertThat(update("notifyOwner", true).query()).containsEntry("notify_owner", List.of("true"));
  }

  @Test
  void aHeaderParameterIsSent() throws Exception {
    assertThat(update("xRequestNote", "night shift").headers())
        .containsEntry("x-request-note", "night shift");
  }

  @Test
  void anEnumValueIsAConstant() throws Exception {
    Object constant = classes.loadClass(MODEL + "HealthCheckRate").getField("VERY_HIGH").get(null);
    assertThat(call(constant, "value")).isEqualTo("very_high");
    assertThat(call(constant, "isKnown")).isEqualTo(true);
  }

  @Test
  void aResourceThatIsAddedIsListed() throws Exception {
    API.stubFor(
        get(urlEqualTo("/accounts/an-account/magic/sites"))
            .willReturn(
                okJson(
                    """
                    {"success": true, "errors": [], "messages": [],
                     "result": {"sites": [{"id": "s1", "name": "Lisbon"}]}}
                    """)));
    Object site = ((List<?>) call(call(sites(), "list"), "sites")).get(0);
    assertThat(site.getClass().getName()).isEqualTo(MODEL + "Site");
    assertThat(call(site, "id")).isEqualTo("s1");
    assertThat(call(site, "name")).isEqualTo("Lisbon");
    assertThat(call(sites(), "find", "Lisbon")).isEqualTo(Optional.of(site));
  }

  @Test
  void aResourceThatIsAddedIsDeleted() throws Exception {
    String url = "/accounts/an-account/magic/sites/s1";
    API.stubFor(
        delete(urlEqualTo(url))
            .willReturn(
                okJson(
                    """
                    {"success": true, "errors": [], "messages": [], "result": null}
                    """)));
    assertThat(call(sites(), "delete", "s1")).isNull();
    API.verify(1, deleteRequestedFor(urlEqualTo(url)));
  }

  @TestFactory
  List<DynamicTest> everyOperationDoesWhatTheFragmentSays() {
    KnownCheck known = new KnownCheck();
    return generation.operations().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.resource() + "." + operation.code().operationId,
                    () -> new CallsCheck(generation, classes, operation, known).all()))
        .toList();
  }

  @Test
  void theFragmentAsItIsGivesWhatTheBuildGenerated() throws IOException {
    SortedMap<String, String> built =
        Generation.sources(Path.of("target/client/generated-sources/src/main/java"));
    assertThat(built).isNotEmpty();
    TextDifference.check(built, Generation.of(FRAGMENT, Scratch.folder("template-same")).sources());
  }

  @Test
  void generatingTwiceGivesTheSame() throws IOException {
    TextDifference.check(
        Generation.of(FRAGMENT, Scratch.folder("template-once")).sources(),
        Generation.of(FRAGMENT, Scratch.folder("template-twice")).sources());
  }

  private static Object sites() throws ReflectiveOperationException {
    return call(call(client, "magicTransit"), "sites");
  }

  /** What an update sends of which one thing is set. */
  private static Sent update(String setter, Object value) throws Exception {
    Object builder =
        classes.loadClass(MODEL + "CfInterconnectUpdateParams").getMethod("builder").invoke(null);
    Object params = call(call(builder, setter, value), "build");
    String json = "{\"success\":true,\"result\":{}}";
    try (OfflineClient offline = new OfflineClient(classes, "an-account", 200, json)) {
      call(offline.resource("CfInterconnects"), "update", "an-id", params);
      return offline.sent().get(0);
    }
  }

  private static Object call(Object target, String method, Object... arguments)
      throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[arguments.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = arguments[i].getClass();
    }
    return target.getClass().getMethod(method, types).invoke(target, arguments);
  }
}
