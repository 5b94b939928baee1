// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Plain HTTP to a stand-in, with its token. Every wait is bounded. */
record Wire(String baseUrl) {
  static final Duration PATIENCE = Duration.ofSeconds(10);

  static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  Wire(FakeCloudflare fake) {
    this(fake.baseUrl());
  }

  Reply get(String path, String... headers) {
    return send(request("GET", path, "", headers));
  }

  Reply put(String path, String body, String... headers) {
    return send(request("PUT", path, body, headers));
  }

  Reply post(String path, String body, String... headers) {
    return send(request("POST", path, body, headers));
  }

  Reply delete(String path, String... headers) {
    return send(request("DELETE", path, "", headers));
  }

  HttpRequest request(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + API_TOKEN)
            .timeout(PATIENCE);
    return headers.length == 0 ? request.build() : request.headers(headers).build();
  }

  static Reply send(HttpRequest request) {
    HttpResponse<String> response = exchange(request);
    return new Reply(response, parse(response.body()));
  }

  /** The same for a body of whatever kind. */
  static HttpResponse<String> exchange(HttpRequest request) {
    return within(HTTP.sendAsync(request, BodyHandlers.ofString()));
  }

  static <T> T within(CompletableFuture<T> future) {
    return future.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** Sends all of them at once, and waits for the last response. */
  static void sendAtOnce(Stream<HttpRequest> requests) {
    within(
        CompletableFuture.allOf(
            requests
                .map(request -> HTTP.sendAsync(request, BodyHandlers.discarding()))
                .toArray(CompletableFuture[]::new)));
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode json(Object value) {
    return JSON.valueToTree(value);
  }

  /** A response, and its body. */
  record Reply(HttpResponse<String> response, JsonNode body) {
    int status() {
      return response.statusCode();
    }

    JsonNode result() {
      return body.path("result");
    }

    JsonNode result(String pointer) {
      return result().at(pointer);
    }

    JsonNode resultWithout(String... members) {
      return ((ObjectNode) result().deepCopy()).without(List.of(members));
    }

    void assertRejected(int status, int code) {
      assertThat(List.of(status(), body.at("/errors/0/code").intValue()))
          .isEqualTo(List.of(status, code));
    }

    void assertRejected(int status, int code, String pointer) {
      assertRejected(status, code);
      assertThat(body.at("/errors/0/source/pointer").textValue()).isEqualTo(pointer);
    }
  }
}
