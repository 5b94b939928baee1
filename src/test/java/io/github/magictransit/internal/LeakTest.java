// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.magictransit.ApiResponse;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.IpsecTunnelUpdateParams;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No credential, and no secret that a request holds, shows anywhere, not even if the other side
 * echoes it.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Isolated("turns every logger of the JVM to its most talkative level")
class LeakTest {
  private static final String TOKEN = "canaryTOKEN0123456789/token\"%1abcdefghij";
  private static final String KEY = "canaryKEY0123456789-key<2>&abcdefghijkl";
  private static final String SECRET = "canaryPSK0123456789.key\"%2abcdefghijklm";
  private static final String EMAIL = "canary@example.com";

  private static final Queue<String> LOGGED = new ConcurrentLinkedQueue<>();
  private static final Logger ROOT = Logger.getLogger("");
  private static final Handler HANDLER =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          LOGGED.add(new SimpleFormatter().format(logged));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private static final List<Logger> TALKATIVE =
      List.of(
          ROOT,
          Logger.getLogger("io.github.magictransit"),
          Logger.getLogger("jdk.httpclient"),
          Logger.getLogger("feign"));

  @BeforeAll
  static void listen() {
    HANDLER.setLevel(Level.ALL);
    TALKATIVE.forEach(logger -> logger.setLevel(Level.ALL));
    for (Handler console : ROOT.getHandlers()) {
      console.setLevel(Level.OFF);
    }
    ROOT.addHandler(HANDLER);
  }

  @AfterAll
  static void stopListening() {
    ROOT.removeHandler(HANDLER);
    TALKATIVE.forEach(logger -> logger.setLevel(logger == ROOT ? Level.INFO : null));
    for (Handler console : ROOT.getHandlers()) {
      console.setLevel(Level.INFO);
    }
  }

  /**
   * Bodies in which ECHO, JSON and HTML stand for the credentials of the request, escaped
   * accordingly.
   */
  static Stream<Arguments> responses() {
    return Stream.of(
        Arguments.of(
            "error that echoes",
            "400 Bad",
            """
            {"success":false,"messages":[{"message":"JSON"}],
             "errors":[{"code":1,"message":"JSON","error_chain":[{"message":"JSON"}],"JSON":1}]}
            """),
        Arguments.of(
            "error with slashes escaped",
            "403 No",
            "{\"success\":false,\"errors\":[{\"message\":\"SLASHES\"}]}"),
        Arguments.of(
            "error with every character escaped",
            "400 Bad",
            "{\"success\":false,\"errors\":[{\"code\":1,\"message\":\"UNICODE\"}]}"),
        Arguments.of("page that echoes", "502 Bad", "<html>ECHO</html>"),
        Arguments.of("page that echoes as HTML", "502 Bad", "<html>HTML</html>"),
        Arguments.of("success that is no JSON", "200 OK", "ECHO"),
        Arguments.of(
            "success of a wrong type",
            "200 OK",
            "{\"success\":true,\"result\":{\"modified\":\"JSON\"}}"),
        Arguments.of(
            "success with a wrong number",
            "200 OK",
            """
            {"success":true,"result":{"modified_interconnect":{"mtu":"JSON"},
             "modified_ipsec_tunnel":{"replay_protection":"JSON"}}}
            """),
        Arguments.of(
            "success without a result",
            "200 OK",
            "{\"success\":true,\"errors\":[{\"message\":\"JSON\"}]}"),
        Arguments.of(
            "success that is none",
            "200 OK",
            "{\"success\":false,\"errors\":[{\"message\":\"JSON\"}]}"),
        Arguments.of("redirect that echoes", "302 Found", "ECHO"),
        Arguments.of(
            "JSON of another kind", "403 No", "{\"error\":\"UNICODE\",\"UNICODE\":\"JSON\"}"),
        Arguments.of(
            "success with every character escaped",
            "200 OK",
            "{\"success\":true,\"result\":{\"modified\":\"UNICODE\"}}"),
        Arguments.of("page that echoes as a URL", "502 Bad", "<title>URL</title>"),
        Arguments.of("page that quotes a part", "502 Bad", "<title>PART…</title>"),
        Arguments.of("success that is a part", "200 OK", "PART"),
        Arguments.of(
            "success that breaks off", "200 OK", "{\"success\":true,\"result\":{\"a\":\"PART"),
        Arguments.of("error that breaks off", "403 No", "{\"errors\":[{\"message\":\"PART"),
        Arguments.of("page that is cut in the preview", "502 Bad", "x".repeat(1980) + "ECHO"));
  }

  private static String fill(String body, String echo) {
    String json = echo.replace("\"", "\\\"");
    String html = echo.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    return body.replace("ECHO", echo)
        .replace("PART", echo.substring(0, 24))
        .replace("URL", URLEncoder.encode(echo, StandardCharsets.UTF_8))
        .replace("JSON", json)
        .replace("SLASHES", json.replace("/", "\\/"))
        .replace("HTML", html)
        .replace(
            "UNICODE",
            echo.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void noFailureShowsTheToken(String what, String status, String body) {
    Credentials credentials = Credentials.apiToken(TOKEN);
    noFailureShows(credentials, credentials, TOKEN, status, body);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void noFailureShowsTheKey(String what, String status, String body) {
    Credentials credentials = Credentials.apiKey(EMAIL, KEY);
    noFailureShows(credentials, credentials, EMAIL + " " + KEY, status, body);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void noFailureShowsASecretOfTheRequest(String what, String status, String body) {
    noFailureShows(Credentials.apiToken(TOKEN), Credentials.apiToken(SECRET), SECRET, status, body);
  }

  private static void noFailureShows(
      Credentials ofClient, Credentials credentials, String echo, String status, String body) {
    LOGGED.clear();
    String headers =
        """
        x-echo: ECHO
        ECHO: a name
        PART: its first half
        location: /URL
        cf-ray: ECHO
        content-type: ECHO
        """;
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(
                        out, status, fill(headers.replace("\n", "\r\n"), echo), fill(body, echo)));
        CloudflareClient client = client(server.url(), ofClient)) {
      CloudflareException failure =
          echo.equals(SECRET) ? failureWithSecret(client) : failure(client);

      assertClean(failure, credentials);
      if (failure instanceof CloudflareApiException refusal) {
        assertClean(refusal.bodyPreview(), credentials);
        assertClean(refusal.errors().toString(), credentials);
        assertClean(refusal.messages().toString(), credentials);
        assertClean(refusal.head().toString(), credentials);
        assertClean(refusal.headers().toString(), credentials);
      }
      if (failure instanceof InvalidResponseException invalid) {
        assertClean(invalid.bodyPreview(), credentials);
      }
    }
    assertThat(LOGGED)
        .anySatisfy(text -> assertThat(text).contains("> PUT"))
        .allSatisfy(text -> assertClean(text, credentials));
  }

  @Test
  void noBrokenConnectionShowsACredential() {
    Credentials credentials = Credentials.apiToken(TOKEN);
    try (SocketServer server = new SocketServer((head, out, socket) -> socket.close());
        CloudflareClient client = client(server.url(), credentials)) {
      assertClean(failure(client), credentials);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"407 Who?", "403 Forbidden"})
  void noProxyThatRefusesShowsItsPassword(String status) {
    LOGGED.clear();
    String basic = okhttp3.Credentials.basic("user", "hunter2").replaceFirst("Basic ", "");
    String headers = "Proxy-Authenticate: Basic realm=\"proxy\"\r\n";
    try (SocketServer proxy =
            new SocketServer(
                (head, out, socket) -> SocketServer.response(out, status, headers, "hunter2"));
        CloudflareClient client =
            client("https://api.example.test")
                .proxy(
                    new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress("127.0.0.1", URI.create(proxy.url()).getPort())),
                    "user",
                    "hunter2")
                .build()) {
      CloudflareException failure = failure(client);

      assertThat(proxy.requests())
          .singleElement(as(STRING))
          .contains("Proxy-Authorization: Basic " + basic);
      assertThat(failure).hasStackTraceContaining("the proxy");
      assertThat(Exchanges.trace(failure) + client + LOGGED)
          .doesNotContain("hunter2")
          .doesNotContain(basic);
    }
  }

  @Test
  void noObjectBehindAClientShowsACredential() throws Exception {
    LOGGED.clear();
    Credentials credentials = Credentials.apiToken(TOKEN);
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(out, "200 OK", "", "{\"success\":true,\"result\":{}}"));
        CloudflareClient client = client(server.url(), credentials)) {
      ApiResponse<?> response =
          client
              .magicTransit()
              .cfInterconnects()
              .withRawResponse()
              .update("b", CfInterconnectUpdateParams.builder().build());

      assertClean(response.toString(), credentials);
      assertThat(walk(client, credentials))
          .as("objects of ours that were looked at")
          .isGreaterThan(10);
    }
    assertThat(LOGGED)
        .anySatisfy(text -> assertThat(text).contains("Authorization: ***"))
        .allSatisfy(text -> assertClean(text, credentials));
  }

  // Asks every object of this library that can be reached for its text.
  private static int walk(Object root, Credentials credentials) throws IllegalAccessException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    int ours = 0;
    while (!open.isEmpty()) {
      Object object = open.pop();
      if (!seen.add(object)) {
        continue;
      }
      if (object instanceof Collection<?> all) {
        all.stream().filter(java.util.Objects::nonNull).forEach(open::push);
      } else if (object instanceof Map<?, ?> map) {
        map.values().stream().filter(java.util.Objects::nonNull).forEach(open::push);
      } else if (object.getClass().getName().startsWith("io.github.magictransit")) {
        ours++;
        assertClean(object.toString(), credentials);
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
          for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
              field.setAccessible(true);
              Object value = field.get(object);
              if (value != null && !(object instanceof Credentials)) {
                open.push(value);
              }
            }
          }
        }
      }
    }
    return ours;
  }

  private static void assertClean(Throwable failure, Credentials credentials) {
    assertClean(Exchanges.trace(failure), credentials);
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      assertClean(String.valueOf(cause.getMessage()), credentials);
      for (Throwable suppressed : cause.getSuppressed()) {
        assertClean(suppressed, credentials);
      }
    }
  }

  // Whatever its case, and however it is escaped; the first half is too much already.
  private static void assertClean(String text, Credentials credentials) {
    credentials.authenticate(
        (name, value) -> {
          String secret = value.replaceFirst("^Bearer ", "");
          assertThat(decoded(text))
              .doesNotContainIgnoringCase(secret.substring(0, secret.length() / 2));
        });
  }

  private static String decoded(String text) {
    String plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    return Pattern.compile("(?i)(?:\\\\u00|%)([0-9a-f]{2})")
        .matcher(plain)
        .replaceAll(
            found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)));
  }

  private static CloudflareException failure(CloudflareClient client) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
        CloudflareException.class,
        () ->
            client
                .magicTransit()
                .cfInterconnects()
                .update(
                    "b",
                    CfInterconnectUpdateParams.builder().build(),
                    RequestOptions.builder().maxRetries(0).build()));
  }

  private static CloudflareException failureWithSecret(CloudflareClient client) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
        CloudflareException.class,
        () ->
            client
                .magicTransit()
                .ipsecTunnels()
                .update(
                    "b",
                    IpsecTunnelUpdateParams.builder().psk(SECRET).build(),
                    RequestOptions.builder().maxRetries(0).build()));
  }

  private static CloudflareClient client(String url, Credentials credentials) {
    return client(url).credentials(credentials).build();
  }

  private static CloudflareClient.Builder client(String url) {
    return CloudflareClient.builder()
        .baseUrl(url)
        .apiToken(TOKEN)
        .accountId("a")
        .timeout(Duration.ofSeconds(20));
  }
}
