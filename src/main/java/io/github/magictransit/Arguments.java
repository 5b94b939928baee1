// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import feign.TypedResponse;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.internal.Call;
import io.github.magictransit.internal.HeaderText;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.runtime.Immutable;
import io.github.magictransit.runtime.JsonPointers;
import io.github.magictransit.runtime.PercentEncoding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call. They are checked one after the other, and all problems are told at
 * once, before anything is sent. The methods of resource classes are written with it.
 */
final class Arguments {
  /**
   * Nothing, and dots, would turn the request into another one, with slashes around them or not. In
   * Java, $ also matches before a line separator at the end; in a schema it does not.
   */
  private static final Pattern NO_SEGMENT =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]|\\A\\z|(\\A|[/\\\\])\\.{1,2}(\\z|[/\\\\])");

  /** The parameter that the client itself may give. */
  private static final String ACCOUNT_ID =
      ": set accountId(…) of the params, the options or the client's builder,"
          + " or CLOUDFLARE_ACCOUNT_ID for fromEnv()";

  private final Backend backend;
  private final RequestOptions options;
  private final boolean secret;
  private final List<String> problems = new ArrayList<>(0);
  private String operation;
  private boolean dryRun;
  private boolean nullable;
  private String permissions = "";
  private String lostResponse = "";
  private final List<String> secrets = new ArrayList<>(0);

  /** Of an operation whose bodies must not be shown if {@code secret} is true. */
  Arguments(Backend backend, String operation, RequestOptions options, boolean secret) {
    this.backend = backend;
    this.operation = operation;
    this.options = options;
    this.secret = secret;
  }

  /** What the credentials need one of, for the message of an error response. */
  Arguments permissions(String names) {
    permissions = names;
    return this;
  }

  /** What is to be said when the request was sent and its response is lost. */
  Arguments lostResponse(String advice) {
    lostResponse = advice;
    return this;
  }

  /** Lets the result be null. */
  Arguments nullable() {
    nullable = true;
    return this;
  }

  /** The first value that is set, or null. */
  static @Nullable String first(@Nullable String... values) {
    String first = null;
    for (int i = 0; first == null && i < values.length; i++) {
      first = values[i];
    }
    return first;
  }

  /** Several values as one string, for a parameter whose style is not exploded. */
  @Nullable String joined(String name, @Nullable Collection<?> values) {
    if (values == null) {
      return null;
    }
    List<String> texts =
        Immutable.<Collection<?>>copy(values).stream().map(String::valueOf).toList();
    if (texts.stream().anyMatch(text -> text.contains(","))) {
      problems.add(name + " has a value with a comma, which would be taken for two");
    }
    return String.join(",", texts);
  }

  /** A parameter of the path, which must match its pattern and be a segment. */
  <T> T path(String name, @Nullable T value, Pattern pattern) {
    return path(name, value, pattern, 0, Integer.MAX_VALUE);
  }

  /** A parameter of the path, which must match its pattern, have its length and be a segment. */
  <T> T path(String name, @Nullable T value, Pattern pattern, int shortest, int longest) {
    String text = value == null ? "" : value.toString();
    int length = text.codePointCount(0, text.length());
    if (value != null && !(isSegment(text) && pattern.matcher(text).find())) {
      // The value itself stays out of the message: it may be a credential in the wrong place.
      String difference =
          text.isEmpty() ? "it is empty" : "the " + text.length() + " characters given do not";
      problems.add(name + " must match " + pattern + ", but " + difference);
    } else if (value != null && (length < shortest || length > longest)) {
      problems.add(
          name + " must have " + shortest + " to " + longest + " characters, but has " + length);
    }
    return required(name, value);
  }

  /** A parameter of the path, which must be there and be one segment, once it is encoded. */
  <T> T path(String name, @Nullable T value) {
    if (value != null && !isSegment(value.toString())) {
      problems.add(name + " must be one segment of a path, without controls and not of dots alone");
    }
    return required(name, value);
  }

  /** Whether a text, once it is encoded, is one segment of a path and means itself. */
  static boolean isSegment(String text) {
    return PercentEncoding.isUnreserved(text) && text.charAt(0) != '.' // As nearly every id is.
        || !NO_SEGMENT.matcher(text).find();
  }

  /** A body whose properties are checked when the call is made; null if some are missing. */
  @SuppressWarnings("NullAway") // Null is never sent.
  <T extends @Nullable Object> T body(Supplier<T> body) {
    try {
      return body.get();
    } catch (IllegalArgumentException e) {
      problems.add(String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** A value that must not be shown: the strings at these places, with a star for any step. */
  <T extends @Nullable Object> T secret(T value, String... pointers) {
    for (String pointer : pointers) {
      body(() -> value == null ? null : note(Immutable.<Object>copy(value), pointer));
    }
    return value;
  }

  private Object note(Object value, String pointer) {
    backend
        .writer(value)
        .accept(
            JsonPointers.filter(
                pointer, true, (at, secret) -> secrets.add(Objects.requireNonNull(secret))));
    return value;
  }

  /** What must be there. Null comes back if it is not, but is never sent. */
  @SuppressWarnings("NullAway") // So that the other arguments are looked at too.
  <T> T required(String name, @Nullable T value) {
    if (value == null) {
      problems.add(name + " is missing" + (name.equals("account_id") ? ACCOUNT_ID : ""));
    }
    return value;
  }

  /** A call that is never made, for without this argument there are no others to look at. */
  @SuppressWarnings("NullAway") // Null is never sent.
  <R extends @Nullable Object> PreparedCall<R> missing(String name) {
    required(name, null);
    return envelope(call -> null);
  }

  /** A parameter of the query. It must not be an additional one of the options too. */
  <T> @Nullable T query(String name, @Nullable T value) {
    if (options.query().containsKey(name)) {
      problems.add(name + " is an additional query parameter: set it in the params instead");
    }
    return value;
  }

  /** A header. It must not be an additional one of the options too. */
  <T> @Nullable T header(String name, @Nullable T value) {
    if (value != null && !HeaderText.isSendable(value.toString())) {
      problems.add(name + " holds a control character or one that is not ASCII");
    }
    if (options.headers().containsKey(name)) {
      problems.add(name + " is an additional header: set it in the params instead");
    }
    return value;
  }

  /**
   * The query parameter that makes a dry run. It is set by the method that is called, and must not
   * say otherwise.
   *
   * @param change the method that makes a change
   * @param check the method that makes a dry run
   */
  @Nullable Boolean dryRun(
      String name, @Nullable Boolean value, boolean dryRun, String change, String check) {
    this.dryRun = dryRun;
    if (dryRun) {
      operation = operation + ".validate";
    }
    if (value != null && value != dryRun) {
      problems.add(
          "%s is %s, but %s: leave it unset, or call %s()"
              .formatted(
                  name,
                  value,
                  dryRun ? check + "() makes a dry run" : change + "() makes a change",
                  dryRun ? change : check));
    }
    if (options.query().containsKey(name)) {
      problems.add(name + " is an additional query parameter: call " + check + "() instead");
    }
    return dryRun ? Boolean.TRUE : value;
  }

  /**
   * A header that goes with the JSON form of values in the body; see {@link FormHeader}.
   *
   * @param pointers where these values may be
   */
  @Nullable Boolean form(
      String name, @Nullable Boolean value, @Nullable Object body, String... pointers) {
    Boolean set = header(name, value);
    return body == null
        ? set
        : body(() -> FormHeader.of(name, set, backend.writer(body), pointers, problems));
  }

  /** A call whose response is an envelope. */
  <R extends @Nullable Object> PreparedCall<R> envelope(Function<Call, Envelope<R>> send) {
    return new PreparedCall<>(
        backend, this::begin, call -> ApiResponse.of(send.apply(call), secret));
  }

  /** A call whose response is the result itself, or has none. */
  // Feign's type leaves no room for attempts and text: the decoder puts an envelope in its body.
  @SuppressWarnings("unchecked")
  <R extends @Nullable Object> PreparedCall<R> value(Function<Call, TypedResponse<R>> send) {
    return envelope(call -> (Envelope<R>) ((TypedResponse<?>) send.apply(call)).body());
  }

  /** Throws if there are problems, all of them at once. */
  static void requireNone(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing was sent: " + String.join("; ", new LinkedHashSet<>(problems)));
    }
  }

  private Call begin() {
    requireNone(problems);
    return backend
        .begin(operation, options.overrides(), secret)
        .of(dryRun, nullable, permissions, lostResponse, secrets);
  }
}
