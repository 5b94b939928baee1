// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.PermissionDeniedException;
import io.github.magictransit.internal.SocketServer.Script;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that break off, stall, are coded oddly, or are no HTTP. */
class OddResponsesTest {
  private static final String SUCCESS = "{\"success\":true,\"result\":{\"modified\":true}}";
  private static final String REFUSED =
      "HTTP/1.1 403 Forbidden\r\nCF-Ray: 8a1-ORD\r\nContent-Length: 200\r\n\r\n"
          + "{\"success\":false,\"errors\":[{\"code\":10000";

  @Test
  void aRefusalThatBreaksOffIsKnownByItsStatus() {
    assertRefusedOnce(
        (head, out, socket) -> {
          write(out, REFUSED);
          socket.close();
        });
  }

  @Test
  void aRefusalThatStallsIsKnownByItsStatus() {
    assertRefusedOnce(
        (head, out, socket) -> {
          write(out, REFUSED);
          new CountDownLatch(1).await(); // Until the server is closed.
        });
  }

  private static void assertRefusedOnce(Script script) {
    try (SocketServer server = new SocketServer(script)) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(30)))
          .isInstanceOfSatisfying(
              PermissionDeniedException.class,
              e -> {
                assertThat(e.status()).isEqualTo(403);
                assertThat(e.cfRay()).isEqualTo("8a1-ORD");
                assertThat(e.bodyPreview()).contains("10000");
                assertThat(e.attempts()).isEqualTo(1);
              });
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void ofARefusalWithoutEndTheStartIsRead() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              write(out, "HTTP/1.1 403 Forbidden\r\n\r\nno ");
              try {
                while (true) {
                  out.write(new byte[10_000]);
                }
              } catch (IOException e) {
                ended.countDown();
                throw e;
              }
            })) {
      assertThatThrownBy(() -> update(server, Duration.ofMinutes(5)))
          .isInstanceOfSatisfying(
              PermissionDeniedException.class, e -> assertThat(e.bodyPreview()).startsWith("no "));
      assertThat(ended.await(10, TimeUnit.SECONDS)).as("the connection is closed").isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 503})
  void aWaitLongerThanAnyNumberIsTheEnd(int status) {
    String headers = "Retry-After: 99999999999999999999\r\n";
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> SocketServer.response(out, status + " Wait", headers, ""))) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(30)))
          .isInstanceOfSatisfying(
              CloudflareApiException.class,
              e -> {
                assertThat(e.status()).isEqualTo(status);
                assertThat(e.headers().get("retry-after")).containsExactly("99999999999999999999");
              });
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aSuccessThatBreaksOffIsNone() {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              write(out, "HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n" + SUCCESS);
              socket.close();
            })) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(30)))
          .isInstanceOf(CloudflareConnectionException.class)
          .hasMessageContaining("reading the response");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP"})
  void gzipIsReadByAllItsNames(String coding) throws IOException {
    byte[] body = gzip(SUCCESS.getBytes(US_ASCII));
    try (SocketServer server = new SocketServer((head, out, socket) -> coded(out, coding, body))) {
      assertThat(update(server, Duration.ofSeconds(30)).modified()).isTrue();
      assertThat(server.requests().get(0)).contains("Accept-Encoding: gzip\r\n");
    }
  }

  @Test
  void anUnknownCodingIsNamed() {
    try (SocketServer server =
        new SocketServer((head, out, socket) -> coded(out, "br", new byte[] {1, 2, 3}))) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(30)))
          .isInstanceOf(InvalidResponseException.class)
          .hasMessageContaining("nobody asked for the content-encoding br");
    }
  }

  @Test
  void whatInflatesEndsAtTheLimitWithinTheDeadline() throws IOException {
    byte[] bomb = gzip(new byte[1024 * 1024 * 1024]);
    try (SocketServer server = new SocketServer((head, out, socket) -> coded(out, "gzip", bomb))) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(10)))
          .isInstanceOf(InvalidResponseException.class)
          .hasMessageContaining("longer than");
    }
  }

  @Test
  void aStatusThatNobodyAskedForIsAFailureAtOnce() {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              write(out, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n");
              new CountDownLatch(1).await();
            })) {
      assertThatThrownBy(() -> update(server, Duration.ofMinutes(5)))
          .isInstanceOf(CloudflareConnectionException.class)
          .hasMessageContaining("101");
    }
  }

  @Test
  void a205HasNoBodyWhateverItsHeadSays() {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              write(out, "HTTP/1.1 205 Reset Content\r\n\r\n");
              new CountDownLatch(1).await();
            })) {
      assertThatThrownBy(() -> update(server, Duration.ofMinutes(5)))
          .isInstanceOf(InvalidResponseException.class)
          .hasMessageContaining("empty");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 205})
  void aStatusOfNoBodyHasNoneEvenIfItsHeadHasALength(int status) {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              write(out, "HTTP/1.1 " + status + " Done\r\nContent-Length: 5\r\n\r\n");
              new CountDownLatch(1).await();
            })) {
      assertThatThrownBy(() -> update(server, Duration.ofMinutes(5)))
          .isInstanceOfSatisfying(
              InvalidResponseException.class,
              e -> {
                assertThat(e).hasMessageContaining("empty");
                assertThat(e.status()).isEqualTo(status);
              });
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theStartOfARefusalThatIsCutInItsCodingIsShown() throws IOException {
    byte[] whole = gzip("{\"success\":false,\"errors\":[]}".getBytes(US_ASCII));
    byte[] cut = Arrays.copyOf(whole, whole.length - 10);
    try (SocketServer server =
        new SocketServer((head, out, socket) -> coded(out, "403 Forbidden", "gzip", cut))) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(30)))
          .isInstanceOfSatisfying(
              PermissionDeniedException.class,
              e -> assertThat(e.bodyPreview()).startsWith("{\"success\":"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 407})
  void whoAsksForAPasswordIsNotAProxy(int status) {
    String headers =
        "WWW-Authenticate: Basic realm=\"a\"\r\nProxy-Authenticate: Basic realm=\"a\"\r\n";
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> SocketServer.response(out, status + " Who?", headers, ""))) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(30)))
          .isInstanceOfSatisfying(
              CloudflareApiException.class,
              e -> {
                assertThat(e.status()).isEqualTo(status);
                assertThat(e.attempts()).isEqualTo(1);
              });
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 000 X\r\n\r\n",
        "HTTP/1.1 abc X\r\n\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n\r\n",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/9.9 \u001b[2J\rFORGED\r\n\r\n",
        "\r\n\r\n\r\n"
      })
  void whatIsNoHttpIsTyped(String response) {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              write(out, response);
              socket.close();
            })) {
      assertThatThrownBy(() -> update(server, Duration.ofSeconds(30)))
          .isInstanceOf(CloudflareException.class)
          .isNotInstanceOf(CloudflareTimeoutException.class)
          .satisfies(
              e -> assertThat(Exchanges.trace(e)).doesNotContainPattern("[\\p{Cc}&&[^\n\t]]"));
    }
  }

  private static void coded(OutputStream out, String coding, byte[] body) throws IOException {
    coded(out, "200 OK", coding, body);
  }

  private static void coded(OutputStream out, String status, String coding, byte[] body)
      throws IOException {
    write(
        out,
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: application/json\r\nContent-Encoding: "
            + coding
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n");
    out.write(body);
    out.flush();
  }

  private static CfInterconnectUpdateResponse update(SocketServer server, Duration timeout) {
    try (CloudflareClient client =
        CloudflareClient.builder()
            .baseUrl(server.url())
            .apiToken("test-token")
            .accountId("a")
            .timeout(timeout)
            .build()) {
      return client
          .magicTransit()
          .cfInterconnects()
          .update("b", CfInterconnectUpdateParams.builder().build());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(US_ASCII));
    out.flush();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
