// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private final Names names = new Names("java-sdk");

  @ParameterizedTest
  @ValueSource(strings = {"Timestamp", "Backend", "Envelope", "JsonValue", "Builder", "Async"})
  void aTypeThatATemplateNamesIsTaken(String name) {
    assertThat(names.type(name, "Model")).isEqualTo(name + "Model");
  }

  // No template names it, but Java finds it without an import.
  @Test
  void aTypeOfJavaLangIsTaken() {
    assertThat(names.type("Thread", "Model")).isEqualTo("ThreadModel");
  }

  @Test
  void aTypeThatOnlyACommentNamesIsFree() {
    assertThat(names.type("GraalVM", "Model")).isEqualTo("GraalVM");
  }

  @Test
  void anyOtherTypeIsFree() {
    assertThat(names.type("Tunnel", "Model")).isEqualTo("Tunnel");
  }

  @Test
  void aTypeCannotBeginWithADigit() {
    assertThat(names.type("2ndFactor", "Resource")).isEqualTo("Resource2ndFactor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "build", "toBuilder", "additionalProperties", "hashCode", "wait"})
  void anAccessorThatAClassHasIsTaken(String name) {
    assertThat(names.accessor(name)).isEqualTo("_" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "yield", "KNOWN"})
  void aWordOfJavaAndAConstantAreNoAccessors(String name) {
    assertThat(names.accessor(name)).isEqualTo("_" + name);
  }

  @Test
  void anyOtherAccessorIsFree() {
    assertThat(names.accessor("mtu")).isEqualTo("mtu");
  }

  @ParameterizedTest
  @CsvSource({"async,callAsync", "withRawResponse,callWithRawResponse", "notify,callNotify"})
  void aMethodThatAResourceHasIsTaken(String name, String free) {
    assertThat(names.method(name)).isEqualTo(free);
  }

  @ParameterizedTest
  @CsvSource({"delete,delete", "import,callImport", "2fa,call2fa"})
  void aMethodHasToBeAName(String name, String free) {
    assertThat(names.method(name)).isEqualTo(free);
  }

  @Test
  void aTemplateThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new Names("nowhere")).hasMessageContaining("nowhere/model.mustache");
  }

  @Test
  void theFirstNumberThatIsFreeMakesANameUnique() {
    Set<String> taken = new HashSet<>(List.of("a", "a2"));
    assertThat(Names.unique("a", taken)).isEqualTo("a3");
    assertThat(Names.unique("b", taken)).isEqualTo("b");
    assertThat(taken).contains("a3", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "policies,policy",
    "addresses,address",
    "boxes,box",
    "routes,route",
    "status,status",
    "address,address",
    "gre,gre"
  })
  void whatAPluralIsOf(String plural, String one) {
    assertThat(Names.singular(plural)).isEqualTo(one);
  }

  @Test
  void aStringOfJavaEscapesWhatWouldEndIt() {
    assertThat(Names.literal("a\"\\u0041\r\n\té")).isEqualTo("\"a\\\"\\\\u0041\\r\\n\\té\"");
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', a_b", "a\uD83C\uDF89, a_", "_, property", "1a, _1a", "é中, é中"})
  void anIdentifierHasWhatJavaAllows(String name, String identifier) {
    assertThat(Names.identifier(name)).isEqualTo(identifier);
  }
}
