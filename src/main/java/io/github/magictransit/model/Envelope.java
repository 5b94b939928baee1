// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.runtime.Immutable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
  // What stands beside the result is kept as it was read: none of it may make a result unreadable.
  @JsonProperty("success")
  private @Nullable Object success;

  @JsonProperty("errors")
  private @Nullable Object errors;

  @JsonProperty("messages")
  private @Nullable Object messages;

  @JsonProperty("result")
  private @Nullable R result;

  private final Map<String, Object> additionalProperties = new LinkedHashMap<>();

  private @Nullable ResponseHead head;
  private byte[] body = new byte[0];

  private Envelope() {} // It is read, and not made.

  /**
   * This envelope with what was around it; for whoever reads responses.
   *
   * @param body the body that it was read from
   */
  public Envelope<R> receivedWith(ResponseHead head, byte[] body) {
    this.head = head;
    this.body = body;
    return this;
  }

  /** This envelope with its errors and messages as a function returns them, given plain values. */
  public Envelope<R> saying(UnaryOperator<@Nullable Object> function) {
    this.errors = function.apply(errors);
    this.messages = function.apply(messages);
    return this;
  }

  /** A result that came without an envelope, as one; for whoever reads responses. */
  public static <R extends @Nullable Object> Envelope<R> around(
      R result, ResponseHead head, byte[] body) {
    Envelope<R> none = new Envelope<>();
    none.result = result;
    return none.receivedWith(head, body);
  }

  /**
   * Whether the API did what it was asked to do, or null if the response does not say: if it is
   * neither {@code true} nor {@code false}.
   */
  public @Nullable Boolean success() {
    return success instanceof Boolean known ? known : null;
  }

  /**
   * What went wrong; empty if the response does not say. A success may carry errors too. What is no
   * error is left out.
   */
  public List<ApiMessage> errors() {
    return Messages.of(errors);
  }

  /** What the API has to say besides; empty if nothing. What is no message is left out. */
  public List<ApiMessage> messages() {
    return Messages.of(messages);
  }

  /** The result, or null if there is none. */
  public @Nullable R result() {
    return result;
  }

  /**
   * Whether the {@code result_info} beside a list says that there are more pages of it than this
   * one. What it says otherwise, or oddly, counts as no.
   */
  public boolean hasMorePages() {
    return additionalProperties.get("result_info") instanceof Map<?, ?> info
        && (exceeds(info.get("total_pages"), 1)
            || exceeds(
                info.get("total_count"),
                info.get(info.containsKey("per_page") ? "per_page" : "count"))
            || isCursor(info.get("cursor"))
            || info.get("cursors") instanceof Map<?, ?> cursors && isCursor(cursors.get("after")));
  }

  private static boolean exceeds(@Nullable Object number, @Nullable Object most) {
    Long total = Messages.number(number);
    Long here = Messages.number(most);
    return total != null && here != null && total > here;
  }

  private static boolean isCursor(@Nullable Object cursor) {
    return cursor instanceof String text && !text.isEmpty();
  }

  /** Status, headers and attempts, or null if the reader of the response did not give them. */
  public @Nullable ResponseHead head() {
    return head;
  }

  /** The body as it came, or nothing if the reader of the response did not give it. */
  public String json() {
    return new String(body, StandardCharsets.UTF_8);
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
    return "Envelope[success=" + success() + ", errors=" + errors() + "]";
  }
}
