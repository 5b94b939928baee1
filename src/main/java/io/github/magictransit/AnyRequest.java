// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import feign.Request.HttpMethod;
import io.github.magictransit.internal.AnyApi;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.internal.Overrides;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request that the fragment does not describe. */
final class AnyRequest {
  /** What RFC 3986 lets into a segment of a path. */
  private static final Pattern PATH =
      Pattern.compile("(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})++)++");

  private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

  private final Backend backend;
  private final AnyApi api;

  AnyRequest(Backend backend) {
    this.backend = backend;
    this.api = backend.api(AnyApi.class);
  }

  @SuppressWarnings("NullAway") // Null is never sent.
  PreparedCall<@Nullable Object> of(
      String method,
      String path,
      Map<String, String> query,
      @Nullable Object body,
      RequestOptions options) {
    Arguments arguments = new Arguments(backend, "request", options, true);
    if (arguments.required("method", method) == null
        | arguments.required("path", path) == null
        | arguments.required("query", query) == null
        | arguments.required("options", options) == null) {
      return arguments.envelope(call -> null);
    }
    HttpMethod known = METHODS.contains(method) ? HttpMethod.valueOf(method) : HttpMethod.TRACE;
    List<String> problems = new ArrayList<>(0);
    if (known == HttpMethod.TRACE) {
      problems.add("method must be one of GET, PUT, POST, PATCH and DELETE");
    }
    if (!isPath(path)) {
      problems.add("path must be of percent-encoded segments, none of dots alone, each after a /");
    }
    if (body != null && !known.isWithBody()) {
      problems.add("body goes with PUT, POST and PATCH alone");
    }
    if (body instanceof CharSequence) {
      problems.add("body must be the values, such as a Map, and not their JSON text");
    }
    Overrides of = options.overrides();
    Map<String, String> parameters = new LinkedHashMap<>(of.query());
    parameters.putAll(query);
    boolean once = known == HttpMethod.POST || known == HttpMethod.PATCH;
    @Nullable Integer retries = once ? Integer.valueOf(0) : of.maxRetries();
    Overrides overrides = new Overrides(of.timeout(), retries, of.headers(), parameters);
    URI uri = URI.create(backend.settings().baseUrl() + (problems.isEmpty() ? path : ""));
    return new PreparedCall<>(
        backend,
        () -> {
          Arguments.requireNone(problems);
          return backend.begin("request", overrides, false);
        },
        call -> ApiResponse.of(api.send(uri, new AnyApi.Content(known, body), call), true));
  }

  private static boolean isPath(String path) {
    return PATH.matcher(path).matches()
        && Stream.of(path.substring(1).split("/"))
            .map(segment -> segment.replace("+", "%2B"))
            .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
            .allMatch(Arguments::isSegment);
  }
}
