// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.InternalServerException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a response may hold at most, each limit where it is reached and just beyond. */
class LimitsTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();
  private static final int MEBIBYTE = 1024 * 1024;

  @Test
  void asDeepAsAllowed() {
    assertThat(withUnknown(nested(998), client -> client).modified()).isTrue();
  }

  @Test
  void oneLevelTooDeep() {
    assertThatThrownBy(() -> withUnknown(nested(999), client -> client))
        .isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void aNumberAsLongAsAllowed() {
    assertThat(withUnknown("9".repeat(1000), client -> client).modified()).isTrue();
  }

  @Test
  void aNumberOneDigitTooLong() {
    assertThatThrownBy(() -> withUnknown("9".repeat(1001), client -> client))
        .isInstanceOf(InvalidResponseException.class);
  }

  @Test
  void asManyValuesAsAllowed() {
    assertThat(withUnknown(list(249_995), client -> client).modified()).isTrue();
  }

  @Test
  void oneValueTooMany() {
    assertThatThrownBy(() -> withUnknown(list(249_996), client -> client))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("more than 250000 values");
  }

  @Test
  void anAnswerAsLongAsAllowed() {
    int length = success("1").length();

    assertThat(withUnknown("1", client -> client.maxResponseBytes(length)).modified()).isTrue();
  }

  @Test
  void anAnswerOneByteTooLong() {
    int length = success("1").length();

    assertThatThrownBy(() -> withUnknown("1", client -> client.maxResponseBytes(length - 1)))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("longer than " + (length - 1) + " bytes");
  }

  @Test
  void aCompressedSuccessIsReadUpToTheLimit() throws IOException {
    byte[] bomb = bomb();

    assertThat(bomb).hasSizeLessThan(MEBIBYTE);
    assertThatThrownBy(() -> compressed("200 OK", bomb))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("longer than " + MEBIBYTE + " bytes");
  }

  @Test
  void aCompressedRefusalIsReadUpToTheLimit() throws IOException {
    byte[] bomb = bomb();

    assertThatThrownBy(() -> compressed("500 Oops", bomb))
        .isInstanceOfSatisfying(
            InternalServerException.class, e -> assertThat(e.bodyPreview()).hasSize(2001));
  }

  @Test
  void theMessageOfARefusalIsShortHoweverMuchTheApiSays() {
    String errors = "{\"code\":1,\"message\":\"" + "x".repeat(1000) + "\"},";
    String body = "{\"success\":false,\"errors\":[" + errors.repeat(500) + "{\"code\":2}]}";
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) ->
                SocketServer.response(out, "429 Slow down", "Retry-After: 7200\r\n", body))) {
      assertThatThrownBy(() -> update(server, client -> client))
          .hasMessageContaining("; retry at ")
          .isInstanceOfSatisfying(
              RateLimitException.class,
              e -> {
                assertThat(e.getMessage()).hasSizeLessThan(2500);
                assertThat(e.errors()).hasSize(501);
              });
    }
  }

  /** A result with a property that the models do not know. */
  private static CfInterconnectUpdateResponse withUnknown(
      String json, UnaryOperator<CloudflareClient.Builder> settings) {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> SocketServer.response(out, "200 OK", "", success(json)))) {
      return update(server, settings);
    }
  }

  private static CfInterconnectUpdateResponse compressed(String status, byte[] body) {
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              String headers =
                  "Content-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n";
              out.write(("HTTP/1.1 " + status + "\r\n" + headers).getBytes(StandardCharsets.UTF_8));
              out.write(body);
              out.flush();
            })) {
      return update(server, client -> client.maxResponseBytes(MEBIBYTE));
    }
  }

  private static CfInterconnectUpdateResponse update(
      SocketServer server, UnaryOperator<CloudflareClient.Builder> settings) {
    CloudflareClient.Builder builder =
        CloudflareClient.builder()
            .baseUrl(server.url())
            .apiToken("test-token")
            .accountId("a")
            .maxRetries(0);
    try (CloudflareClient client = settings.apply(builder).build()) {
      return client.magicTransit().cfInterconnects().update("b", NOTHING);
    }
  }

  private static String success(String json) {
    return "{\"success\":true,\"result\":{\"modified\":true,\"unknown\":" + json + "}}";
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static String list(int commas) {
    return "[" + "0,".repeat(commas) + "0]";
  }

  /** A hundred mebibytes of text in a hundred kibibytes. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] text = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.UTF_8);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 100; i++) {
        gzip.write(text);
      }
    }
    return bytes.toByteArray();
  }
}
