// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.testing.Wire.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name is that of one interconnect or tunnel of an account, of whatever resource. */
class NamesTest {
  private static final String OTHER_ID = "00000000000000000000000000000002";

  private final FakeCloudflare fake = FakeCloudflare.start();

  @AfterEach
  void close() {
    fake.close();
  }

  /** Those of the fragment whose objects have names. */
  static List<String> named() {
    return Sample.resources().stream()
        .filter(resource -> update(resource).operation().body().properties().containsKey("name"))
        .toList();
  }

  static Stream<Arguments> pairs() {
    return named().stream().flatMap(one -> named().stream().map(other -> Arguments.of(one, other)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isNotThatOfAnother(String resource, String other) {
    fake.put(other, ACCOUNT_ID, OTHER_ID, Map.of("name", "taken"));
    List<Map<String, Object>> before = fake.list(resource, ACCOUNT_ID);

    rename(resource, "taken").assertRejected(400, 1022, "/name");
    if (Sample.operations().contains(resource + ".create")) {
      create(resource, "taken").assertRejected(400, 1022, "/name");
    }
    assertThat(fake.list(resource, ACCOUNT_ID)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isFreeAgainWhenTheOtherHasANewOne(String resource, String other) {
    fake.put(other, ACCOUNT_ID, OTHER_ID, Map.of("name", "taken"));
    fake.put(other, ACCOUNT_ID, OTHER_ID, Map.of("name", "new"));
    assertThat(rename(resource, "taken").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("named")
  void isFreeAgainWhenTheOtherIsDeleted(String resource) {
    String id = create("gre_tunnels", "taken").result("/id").textValue();
    new Wire(fake).delete(Sample.of("gre_tunnels.delete").path(ACCOUNT_ID, id));
    assertThat(rename(resource, "taken").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("named")
  void canBeTheOneThatItHas(String resource) {
    String name = (String) fake.list(resource, ACCOUNT_ID).get(0).get("name");
    assertThat(rename(resource, name).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("named")
  void canBeThatOfAnotherAccount(String resource) {
    fake.put(resource, OTHER_ID, OTHER_ID, Map.of("name", "theirs"));
    assertThat(rename(resource, "theirs").status()).isEqualTo(200);
  }

  private static Sample update(String resource) {
    return Sample.of(resource + ".update");
  }

  private Reply rename(String resource, String name) {
    Sample sample = update(resource);
    String path = sample.path(ACCOUNT_ID, sample.id(fake));
    return Wire.send(sample.request(fake, path, "{\"name\": \"" + name + "\"}", true));
  }

  private Reply create(String resource, String name) {
    Sample sample = Sample.of(resource + ".create");
    ObjectNode body = sample.body("").put("name", name);
    return Wire.send(sample.request(fake, sample.path(ACCOUNT_ID, ""), body.toString(), true));
  }
}
