// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.magictransit.runtime.Immutable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the API wraps every result in.
 *
 * @param <R> the result
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Envelope<R extends @Nullable Object> {
  @JsonProperty("success")
  private @Nullable Boolean success;

  @JsonProperty("errors")
  @JsonSetter(contentNulls = Nulls.SKIP)
  private @Nullable List<ApiMessage> errors;

  @JsonProperty("messages")
  @JsonSetter(contentNulls = Nulls.SKIP)
  private @Nullable List<ApiMessage> messages;

  @JsonProperty("result")
  private @Nullable R result;

  private final Map<String, Object> additionalProperties = new LinkedHashMap<>();

  private Envelope() {} // It is read, and not made.

  /** Whether the API did what it was asked to do, or null if the response does not say. */
  public @Nullable Boolean success() {
    return success;
  }

  /** What went wrong; empty if the response does not say. A success may carry errors too. */
  public List<ApiMessage> errors() {
    return Immutable.orEmpty(errors);
  }

  /** What the API has to say besides; empty if nothing. */
  public List<ApiMessage> messages() {
    return Immutable.orEmpty(messages);
  }

  /** The result, or null if there is none. */
  public @Nullable R result() {
    return result;
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  @JsonAnyGetter
  public Map<String, Object> additionalProperties() {
    return Immutable.copy(additionalProperties);
  }

  @JsonAnySetter
  private void putAdditionalProperty(String name, @Nullable Object value) {
    if (value != null) {
      additionalProperties.put(name, value);
    }
  }

  @Override
  public String toString() {
    // Whatever the result is, it may be a secret: nothing here knows its schema.
    return "Envelope[success=" + success + ", errors=" + errors() + "]";
  }
}
