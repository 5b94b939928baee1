// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import feign.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request, taken apart.
 *
 * @param path the segments below the base URL, decoded
 * @param query the values of each parameter, decoded
 * @param headers by their names in lower case, without those that every request has
 * @param body a missing node if there is none
 */
record Sent(
    String method,
    List<String> path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    JsonNode body) {
  private static final String BASE = "/client/v4/";

  /** Tells 1.10 from 1.1. */
  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final Set<String> OF_EVERY_REQUEST =
      Set.of("authorization", "content-length", "user-agent");

  static Sent of(Request request) {
    URI url = URI.create(request.url());
    if (!url.getRawPath().startsWith(BASE)) {
      throw new AssertionError(url + " is not below " + BASE);
    }
    String path = url.getRawPath().substring(BASE.length());
    Map<String, List<String>> query = new TreeMap<>();
    for (String pair : url.getRawQuery() == null ? new String[0] : url.getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(decoded(parts[1]));
    }
    Map<String, String> headers = new TreeMap<>();
    request
        .headers()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(" and ", values)));
    headers.keySet().removeAll(OF_EVERY_REQUEST);
    return new Sent(
        request.httpMethod().name(),
        Arrays.stream(path.split("/", -1)).map(Sent::decoded).toList(),
        query,
        headers,
        request.body() == null
            ? MissingNode.getInstance()
            : json(new String(request.body(), StandardCharsets.UTF_8)));
  }

  // A plus stands for itself: only forms have it for a space.
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** A tree with every digit: one that was made can have other nodes for the same JSON. */
  static JsonNode json(String text) {
    try {
      return EXACT.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }
}
