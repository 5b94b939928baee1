// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.magictransit.runtime.Base64Text;
import io.github.magictransit.runtime.CalendarDate;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The types that keep a JSON string keep any, and take nothing else. */
class TextTypesTest {
  private static final List<Class<?>> TYPES =
      List.of(Timestamp.class, CalendarDate.class, Base64Text.class);

  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"text\":\"a\"}", "{\"value\":null}", "[]", "1", "1.5", "true"})
  void onlyAString(String json) {
    for (Class<?> type : TYPES) {
      assertThatThrownBy(() -> mapper.readValue(json, type))
          .as(type.getSimpleName())
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "\"?\"", "\"null\"", "\"2024-02-30\"", "\"AQI\\u0000\""})
  void anyString(String json) throws JsonProcessingException {
    for (Class<?> type : TYPES) {
      Object read = mapper.readValue(json, type);
      assertThat(mapper.writeValueAsString(read)).as(type.getSimpleName()).isEqualTo(json);
      assertThat(read).isEqualTo(mapper.readValue(json, type));
    }
  }

  @Test
  void aStringOfAnotherFormatHasNoValue() {
    assertThat(new CalendarDate("2024-02-30").value()).isNull();
    assertThat(new Base64Text("?").value()).isNull();
    assertThat(new CalendarDate("2024-02-29").value()).isEqualTo("2024-02-29");
    assertThat(new Base64Text("AQI=").value()).containsExactly(1, 2);
  }

  @Test
  void norHasItInAList() {
    List<CalendarDate> texts =
        List.of(new CalendarDate("2024-02-29"), new CalendarDate("yesterday"));
    assertThat(Immutable.<List<LocalDate>>values(texts))
        .isEqualTo(Arrays.asList(LocalDate.of(2024, 2, 29), null));
  }
}
