// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.runtime.VisibleText;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line per attempt at DEBUG, and request and response at TRACE, without credentials, to
 * the logger {@code io.github.magictransit}. {@code CLOUDFLARE_LOG=debug} or {@code trace} lifts
 * those lines to INFO, which loggers show unless they are told otherwise.
 */
final class WireLog {
  private static final System.Logger LOGGER = System.getLogger("io.github.magictransit");
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(proxy-)?authorization|(set-)?cookie|x-auth-(email|key|user-service-key)");

  private final Credentials credentials;
  private final System.Logger logger;
  private final Level debug;
  private final Level trace;

  WireLog(Credentials credentials) {
    this(credentials, LOGGER, System.getenv("CLOUDFLARE_LOG"));
  }

  WireLog(Credentials credentials, System.Logger logger, @Nullable String wanted) {
    this.credentials = credentials;
    this.logger = logger;
    this.trace = "trace".equalsIgnoreCase(wanted) ? Level.INFO : Level.TRACE;
    this.debug = "debug".equalsIgnoreCase(wanted) || trace == Level.INFO ? Level.INFO : Level.DEBUG;
  }

  /**
   * An attempt that ended with a response or a failure; one of a call that is secret is shown
   * without its query, headers and bodies.
   */
  void attempt(
      Request request,
      int number,
      Duration took,
      @Nullable RawResponse response,
      @Nullable IOException failure,
      Call call) {
    boolean secret = call.isSecret();
    Credentials hidden = call.credentials();
    if (logger.isLoggable(debug)) {
      Object outcome = response == null ? failure : response.head();
      String line = line(request, secret) + ", attempt " + number;
      write(debug, Stream.of(line + ", " + took.toMillis() + " ms: " + outcome), hidden);
    }
    if (logger.isLoggable(trace)) {
      Map<String, Collection<String>> headers = secret ? Map.of() : request.headers();
      write(trace, lines("> " + line(request, secret), headers, request.body(), secret), hidden);
      if (response != null) {
        ResponseHead head = response.head();
        write(trace, lines("< " + head, head.headers(), response.bytes(), secret), hidden);
      }
    }
  }

  /** Something of the caller's that failed and must not fail the call. */
  void warning(String what, Throwable failure) {
    try {
      write(Level.WARNING, Stream.of(what + ": " + failure), credentials);
    } catch (Throwable e) {
      // It cannot tell its message, or the log fails too.
    }
  }

  // What is in a line must not look like another.
  private void write(Level level, Stream<String> lines, Credentials hidden) {
    logger.log(
        level,
        lines.map(line -> VisibleText.of(hidden.redact(line))).collect(Collectors.joining("\n")));
  }

  private static String line(Request request, boolean secret) {
    String url = secret ? request.url().replaceFirst("\\?.*", "?***") : request.url();
    return request.httpMethod() + " " + url;
  }

  private static Stream<String> lines(
      String first,
      Map<String, ? extends Collection<String>> headers,
      byte @Nullable [] body,
      boolean secret) {
    Stream.Builder<String> lines = Stream.<String>builder().add(first);
    headers.forEach((name, values) -> lines.add("  " + name + ": " + shown(name, values)));
    if (body != null) {
      lines.add("").add("  " + (secret ? "***" : new String(body, StandardCharsets.UTF_8)));
    }
    return lines.build();
  }

  private static String shown(String name, Collection<String> values) {
    return SECRET.matcher(name).matches() ? "***" : String.join(", ", values);
  }
}
