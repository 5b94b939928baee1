// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Headers;
import feign.Request;
import feign.RequestLine;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.SocketServer.Script;
import io.github.magictransit.model.Envelope;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server sees as many requests as the client reports attempts, whoever would like to repeat
 * one. A POST is repeated after a 429 alone.
 */
class RequestCountTest {
  private static final int MOST = 3;
  private static final String SUCCESS = "{\"success\":true,\"result\":{}}";
  private static final String NOW = "retry-after-ms: 1\r\n";

  interface Things {
    @RequestLine("GET /things")
    @Headers("Accept: application/json")
    Envelope<Object> get(Request.Options options);

    @RequestLine("PUT /things")
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    Envelope<Object> put(Map<String, Object> body, Request.Options options);

    @RequestLine("POST /things")
    @Headers({"Accept: application/json", "Content-Type: application/json"})
    Envelope<Object> post(Map<String, Object> body, Request.Options options);

    @RequestLine("DELETE /things")
    @Headers("Accept: application/json")
    Envelope<Object> delete(Request.Options options);
  }

  private enum Method {
    GET((things, options) -> things.get(options)),
    PUT((things, options) -> things.put(Map.of(), options)),
    POST((things, options) -> things.post(Map.of(), options)),
    DELETE((things, options) -> things.delete(options));

    private final BiFunction<Things, Request.Options, Object> send;

    Method(BiFunction<Things, Request.Options, Object> send) {
      this.send = send;
    }
  }

  /** What a server may do with every request, and how many of a POST it sees then. */
  private enum Server {
    SUCCEEDS(1, 1, (head, out, socket) -> SocketServer.response(out, "200 OK", "", SUCCESS)),
    REFUSES(1, 1, (head, out, socket) -> SocketServer.response(out, "403 Forbidden", "", "")),
    TIMES_OUT(MOST, 1, (head, out, socket) -> SocketServer.response(out, "408 Slow", NOW, "")),
    TIMES_OUT_AND_CLOSES(
        MOST,
        1,
        (head, out, socket) -> {
          SocketServer.response(out, "408 Slow", "Connection: close\r\n" + NOW, "");
          socket.close();
        }),
    IS_MISDIRECTED(
        1, 1, (head, out, socket) -> SocketServer.response(out, "421 Misdirected", "", "")),
    ASKS_WHO_IT_IS(
        1,
        1,
        (head, out, socket) ->
            SocketServer.response(out, "401 Who?", "WWW-Authenticate: Basic realm=\"a\"\r\n", "")),
    ASKS_AS_A_PROXY_DOES(
        1,
        1,
        (head, out, socket) ->
            SocketServer.response(
                out, "407 Who?", "Proxy-Authenticate: Basic realm=\"a\"\r\n", "")),
    REDIRECTS(
        1,
        1,
        (head, out, socket) ->
            SocketServer.response(out, "308 There", "Location: /elsewhere\r\n", "")),
    SWITCHES_UNASKED(
        MOST,
        1,
        (head, out, socket) ->
            breakOff(out, socket, "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n")),
    SPEAKS_NO_HTTP(MOST, 1, (head, out, socket) -> breakOff(out, socket, "220 ESMTP\r\n\r\n")),
    LIMITS_THE_RATE(
        MOST, MOST, (head, out, socket) -> SocketServer.response(out, "429 No", NOW, "")),
    IS_BUSY(
        MOST,
        1,
        (head, out, socket) -> SocketServer.response(out, "503 Busy", "Retry-After: 0\r\n", "")),
    ASKS_FOR_A_RETRY(
        MOST,
        1,
        (head, out, socket) ->
            SocketServer.response(out, "400 Bad", "x-should-retry: true\r\n" + NOW, "")),
    CLOSES(MOST, 1, (head, out, socket) -> socket.close()),
    CLOSES_IN_MID_HEAD(
        MOST, 1, (head, out, socket) -> breakOff(out, socket, "HTTP/1.1 200 OK\r\nContent-")),
    CLOSES_IN_MID_BODY(
        MOST,
        1,
        (head, out, socket) ->
            breakOff(out, socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"));

    private final int requests;
    private final int posts;
    private final Script script;

    Server(int requests, int posts, Script script) {
      this.requests = requests;
      this.posts = posts;
      this.script = script;
    }

    private static void breakOff(OutputStream out, Socket socket, String text) throws IOException {
      out.write(text.getBytes(US_ASCII));
      socket.close();
    }

    int requests(Method method) {
      return method == Method.POST ? posts : requests;
    }
  }

  static Stream<Arguments> all() {
    return Stream.of(Server.values())
        .flatMap(server -> Stream.of(Method.values()).map(method -> Arguments.of(server, method)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRequestIsAnAttempt(Server kind, Method method) {
    try (SocketServer server = new SocketServer(kind.script);
        Backend backend = new Backend(TestSettings.of(server.url()), new FakeTime())) {
      assertThat(attempts(backend, method, MOST - 1)).isEqualTo(kind.requests(method));
      assertThat(server.requests())
          .hasSize(kind.requests(method))
          .allSatisfy(head -> assertThat(head).startsWith(method + " /things HTTP/1.1"));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRequestOnAKeptConnectionIsAnAttempt(Server kind, Method method) {
    try (SocketServer server = new SocketServer(afterASuccess(kind.script));
        Backend backend = new Backend(TestSettings.of(server.url()), new FakeTime())) {
      assertThat(attempts(backend, Method.GET, 0)).isEqualTo(1);
      // The connection may have been closed while it was idle, as far as is known before there is a
      // whole head: that costs no retry.
      boolean isFree =
          (kind == Server.CLOSES || kind == Server.CLOSES_IN_MID_HEAD) && method != Method.POST;

      assertThat(attempts(backend, method, MOST - 1))
          .isEqualTo(kind.requests(method) + (isFree ? 1 : 0));
      assertThat(server.requests()).hasSize(1 + kind.requests(method) + (isFree ? 1 : 0));
    }
  }

  private static Script afterASuccess(Script script) {
    AtomicBoolean first = new AtomicBoolean(true);
    return (head, out, socket) -> {
      Script next = first.getAndSet(false) ? Server.SUCCEEDS.script : script;
      next.run(head, out, socket);
    };
  }

  private static int attempts(Backend backend, Method method, int maxRetries) {
    Things things = backend.api(Things.class);
    try {
      Overrides overrides = new Overrides(null, maxRetries, Map.of(), Map.of());
      Object envelope =
          backend.<Object>run(
              backend.begin("things." + method, overrides, false),
              call -> method.send.apply(things, call));
      return ((Envelope<?>) envelope).head().attempts();
    } catch (CloudflareException e) {
      return e.attempts();
    }
  }
}
