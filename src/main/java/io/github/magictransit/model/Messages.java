// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads errors and messages out of plain Java values, each item and each property by itself: what
 * does not fit is left out.
 */
final class Messages {
  private Messages() {}

  static List<ApiMessage> of(@Nullable Object json) {
    List<ApiMessage> messages = new ArrayList<>();
    for (Object item : json instanceof List<?> items ? items : List.of()) {
      if (item instanceof Map<?, ?> properties) {
        messages.add(message(properties));
      }
    }
    return Collections.unmodifiableList(messages);
  }

  private static ApiMessage message(Map<?, ?> json) {
    ApiMessage.Builder message = ApiMessage.builder();
    json.forEach(
        (name, value) -> {
          switch ((String) name) {
            case "code" -> message.code(number(value));
            case "message" -> message.message(string(value));
            case "documentation_url" -> message.documentationUrl(string(value));
            case "source" -> message.source(source(value));
            case "error_chain" -> message.errorChain(value instanceof List ? of(value) : null);
            case "type" -> message.type(string(value));
            default -> message.putAdditionalProperty((String) name, value);
          }
        });
    return message.build();
  }

  private static @Nullable ApiMessageSource source(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> properties)) {
      return null;
    }
    ApiMessageSource.Builder source =
        ApiMessageSource.builder().pointer(string(properties.get("pointer")));
    properties.forEach(
        (name, value) -> {
          if (!name.equals("pointer")) {
            source.putAdditionalProperty((String) name, value);
          }
        });
    return source.build();
  }

  private static @Nullable String string(@Nullable Object json) {
    return json instanceof String text ? text : null;
  }

  /** A whole number, or null if it is none. Digits in quotes are one too. */
  static @Nullable Long number(@Nullable Object json) {
    try {
      return Long.valueOf(json instanceof Number || json instanceof String ? json.toString() : "");
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
