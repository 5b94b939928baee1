// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.magictransit.runtime.Base64Text;
import io.github.magictransit.runtime.CalendarDate;
import io.github.magictransit.runtime.Timestamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The types that keep a JSON text take nothing else. */
class TextTypesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"text\":\"a\"}", "{\"value\":null}", "[]", "1", "1.5", "true", "\"?\""})
  void onlyTheTextTheyAreFor(String json) {
    for (Class<?> type : new Class<?>[] {Timestamp.class, CalendarDate.class, Base64Text.class}) {
      assertThatThrownBy(() -> new ObjectMapper().readValue(json, type))
          .as(type.getSimpleName())
          .isInstanceOf(JsonProcessingException.class);
    }
  }
}
