// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.testing.Wire.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each resource of the fragment, with its documented object and with others. */
class EveryResourceTest {
  private static final String OTHER_ID = "00000000000000000000000000000002";
  private static final String OBJECT_FORM = Sample.OBJECT_FORM;

  private Instant now = Instant.parse("2030-01-02T03:04:05Z");
  private final FakeCloudflare fake = FakeCloudflare.start(() -> now);

  @AfterEach
  void close() {
    fake.close();
  }

  static List<String> resources() {
    return Sample.resources();
  }

  static List<String> creatable() {
    return Sample.operations().stream()
        .filter(id -> id.endsWith(".create"))
        .map(id -> Sample.of(id).operation().resource())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void showsWhatIsKept(String resource) {
    JsonNode kept = shown(resource, id(resource));
    assertThat(call(resource, "get", "").result()).containsExactly(kept);
    assertThat(call(resource, "list", "").result()).containsExactly(Wire.json(List.of(kept)));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void keepsTheOrderInWhichTheyWereAdded(String resource) {
    String first = id(resource);
    fake.put(resource, ACCOUNT_ID, OTHER_ID, Map.of());
    fake.put(resource, ACCOUNT_ID, "00000000000000000000000000000001", Map.of());
    fake.put(resource, ACCOUNT_ID, first, Map.of());
    call(resource, "update", "{\"description\": \"new\"}");
    assertThat(call(resource, "list", "").result().findValuesAsText("id"))
        .isEqualTo(ids(resource))
        .containsExactly(first, OTHER_ID, "00000000000000000000000000000001");
  }

  @ParameterizedTest
  @MethodSource("creatable")
  void createsAnother(String resource) {
    Reply reply = create(resource);
    String id = reply.result().get("id").textValue();
    assertThat(reply.result()).isEqualTo(shown(resource, id));
    assertThat(ids(resource)).containsExactly(id(resource), id);
    assertThat(call(resource, "list", "").result().findValuesAsText("id")).contains(id);
  }

  @ParameterizedTest
  @MethodSource("creatable")
  void givesEachAnIdOfItsOwn(String resource) {
    String first = create(resource).result().get("id").textValue();
    fake.put(resource, ACCOUNT_ID, first, Map.of());
    String second = create(resource).result().get("id").textValue();
    assertThat(List.of(first, second)).allMatch(id -> id.matches("[0-9a-f]{32}"));
    assertThat(ids(resource)).containsExactly(id(resource), first, second);
  }

  @ParameterizedTest
  @MethodSource("creatable")
  void creates(String resource) {
    ObjectNode sent = Sample.of(resource + ".create").body("");
    JsonNode created = create(resource).result();
    assertThat(created.get("created_on").textValue()).isEqualTo("2030-01-02T03:04:05Z");
    assertThat(created.get("modified_on").textValue()).isEqualTo("2030-01-02T03:04:05Z");
    sent.remove("psk");
    assertThat(created.properties()).containsAll(withTarget(sent).properties());
  }

  // What a response has besides what was sent.
  private static ObjectNode withTarget(ObjectNode sent) {
    sent.findParents("saved")
        .forEach(target -> ((ObjectNode) target).put("effective", target.get("saved").asText()));
    return sent;
  }

  @ParameterizedTest
  @MethodSource("creatable")
  void saysAllThatACreationLacks(String resource) {
    Sample sample = Sample.of(resource + ".create");
    Reply reply = call(resource, "create", "{}");
    List<String> required = new ArrayList<>();
    for (Schema part : sample.operation().body().parts()) {
      part.node().path("required").forEach(name -> required.add(name.textValue()));
    }
    assertThat(reply.body().at("/errors/0/message").textValue()).contains(required);
    assertThat(ids(resource)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("creatable")
  void deletes(String resource) {
    fake.put(resource, ACCOUNT_ID, OTHER_ID, Map.of());
    JsonNode kept = shown(resource, id(resource));
    String path = Sample.of(resource + ".delete").path(ACCOUNT_ID, id(resource));
    Reply reply = new Wire(fake).delete(path, OBJECT_FORM, "true");
    assertThat(reply.result()).containsExactly(Wire.json(true), kept);
    assertThat(ids(resource)).containsExactly(OTHER_ID);
    assertThat(new Wire(fake).delete(path).status()).isEqualTo(404);
    assertThat(new Wire(fake).get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void updatesWhatIsSentAndKeepsTheRest(String resource) {
    Map<String, Object> expected = new HashMap<>(kept(resource));
    now = now.plusSeconds(1);
    Reply reply = call(resource, "update", "{\"description\": \"new\", \"newer\": {\"a\": 1}}");
    expected.put("description", "new");
    expected.put("newer", Map.of("a", 1));
    expected.put("modified_on", "2030-01-02T03:04:06Z");
    assertThat(kept(resource)).isEqualTo(expected);
    assertThat(reply.result()).containsExactly(Wire.json(true), shown(resource, id(resource)));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void saysThatNothingWasModified(String resource) {
    assertThat(call(resource, "update", "{}").result("/modified").isBoolean()).isTrue();
    assertThat(call(resource, "update", "{}").result("/modified").booleanValue()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void keepsWhatOnlyTheApiSets(String resource) {
    Map<String, Object> before = new HashMap<>(kept(resource));
    Sample sample = Sample.of(resource + ".update");
    Schema item =
        sample
            .operation()
            .result()
            .property(sample.operation().result().firstOfType("object").get());
    ObjectNode sent = Json.object();
    item.properties()
        .forEach(
            (name, property) -> {
              if (!sample.operation().body().properties().containsKey(name)) {
                sent.put(name, "ours");
              }
            });
    assertThat(sent.properties()).extracting(Map.Entry::getKey).contains("id", "created_on");

    assertThat(call(resource, "update", sent.toString()).result("/modified").asBoolean()).isFalse();
    before.remove("modified_on");
    assertThat(kept(resource)).containsAllEntriesOf(before).doesNotContainValue("ours");
  }

  @ParameterizedTest
  @MethodSource("resources")
  void updatesSeveral(String resource) {
    fake.put(resource, ACCOUNT_ID, OTHER_ID, Map.of());
    Reply reply = bulk(resource, item(OTHER_ID), item(id(resource)));
    assertThat(fake.list(resource, ACCOUNT_ID)).extracting("description").containsOnly("new");
    assertThat(reply.result())
        .containsExactly(
            Wire.json(true),
            Wire.json(List.of(shown(resource, OTHER_ID), shown(resource, id(resource)))));
  }

  @ParameterizedTest
  @MethodSource("resources")
  void updatesAllOrNone(String resource) {
    List<Map<String, Object>> before = fake.list(resource, ACCOUNT_ID);
    String name =
        Sample.of(resource + ".bulk_update").operation().body().firstOfType("array").get();
    bulk(resource, item(id(resource)), item(OTHER_ID))
        .assertRejected(400, 1022, "/" + name + "/1/id");
    bulk(resource, item(id(resource)), item(id(resource)))
        .assertRejected(400, 1022, "/" + name + "/1/id");
    assertThat(fake.list(resource, ACCOUNT_ID)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void losesNoChangeOfManyThreads(String resource) {
    Sample sample = Sample.of(resource + ".update");
    String path = sample.path(ACCOUNT_ID, id(resource));
    Wire.sendAtOnce(
        IntStream.range(0, 30)
            .mapToObj(i -> sample.request(fake, path, "{\"property" + i + "\": 1}", true)));
    assertThat(kept(resource).keySet()).filteredOn(name -> name.startsWith("property")).hasSize(30);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void isOfItsAccountAlone(String resource) {
    fake.put(resource, OTHER_ID, OTHER_ID, Map.of("description", "theirs"));
    String path = Sample.of(resource + ".list").path(OTHER_ID, "");
    assertThat(new Wire(fake).get(path).result())
        .containsExactly(Wire.json(List.of(Map.of("id", OTHER_ID, "description", "theirs"))));
    assertThat(ids(resource)).doesNotContain(OTHER_ID);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void isEmptyInAnAccountWithoutAny(String resource) {
    String another = resource.equals("routes") ? "gre_tunnels" : "routes";
    fake.put(another, OTHER_ID, OTHER_ID, Map.of());
    assertThat(fake.list(resource, OTHER_ID)).isEmpty();
    assertThatThrownBy(() -> fake.get(resource, OTHER_ID, OTHER_ID))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContainingAll(resource, OTHER_ID);
  }

  @Test
  void ofAnUnknownNameIsAnErrorThatListsTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.list("tunnels", ACCOUNT_ID))
        .withMessageContaining("tunnels")
        .withMessageContainingAll(resources().toArray(String[]::new));
    assertThatIllegalArgumentException().isThrownBy(() -> fake.get("", ACCOUNT_ID, OTHER_ID));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.put("", ACCOUNT_ID, OTHER_ID, Map.of()));
  }

  private Reply call(String resource, String action, String body) {
    Sample sample = Sample.of(resource + "." + action);
    String path = sample.path(ACCOUNT_ID, id(resource));
    return Wire.send(sample.request(fake, path, body, true));
  }

  private Reply create(String resource) {
    return call(resource, "create", Sample.of(resource + ".create").body("").toString());
  }

  private Reply bulk(String resource, ObjectNode... items) {
    Operation operation = Sample.of(resource + ".bulk_update").operation();
    ObjectNode body = Json.object();
    body.putArray(operation.body().firstOfType("array").get()).addAll(List.of(items));
    return call(resource, "bulk_update", body.toString());
  }

  private static ObjectNode item(String id) {
    return Json.object().put("id", id).put("description", "new");
  }

  private Map<String, Object> kept(String resource) {
    return fake.get(resource, ACCOUNT_ID, id(resource));
  }

  /** What responses have of it: all but a key. */
  private JsonNode shown(String resource, String id) {
    Map<String, Object> shown = new HashMap<>(fake.get(resource, ACCOUNT_ID, id));
    shown.remove("psk");
    return Wire.json(shown);
  }

  private List<String> ids(String resource) {
    return fake.list(resource, ACCOUNT_ID).stream().map(item -> (String) item.get("id")).toList();
  }

  private String id(String resource) {
    return ids(resource).get(0);
  }
}
