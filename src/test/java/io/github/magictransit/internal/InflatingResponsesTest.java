// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small responses that are large once they are decompressed, in a small JVM. */
class InflatingResponsesTest {
  private static final int INFLATED = 16 * 1024 * 1024;

  /** As many values as are read at most, but for a few. */
  private static final int MOST_VALUES = 249_990;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 OK | ' '",
        "200 OK | 'x'",
        "200 OK | '[],'",
        "200 OK | '{\"a\":1},'",
        "403 Forbidden | ' '",
        "403 Forbidden | '{\"a\":1},'"
      })
  void exhaustNoHeap(String status, String filling) throws Exception {
    byte[] body = body(filling);
    assertThat(body).hasSizeLessThan(50_000);
    try (SocketServer server =
        new SocketServer(
            (head, out, socket) -> {
              out.write(
                  ("HTTP/1.1 "
                          + status
                          + "\r\nContent-Encoding: gzip\r\nContent-Length: "
                          + body.length
                          + "\r\n\r\n")
                      .getBytes(US_ASCII));
              out.write(body);
              out.flush();
            })) {
      String printed =
          ChildJvm.run(
              folder,
              List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"),
              Caller.class,
              server.url());

      System.out.println(printed);
      assertThat(printed.lines().filter(line -> line.startsWith("ended"))).hasSize(2);
    }
  }

  // JSON to its end, and as long as a response may be at most.
  private static byte[] body(String filling) throws IOException {
    String start = "{\"success\":true,\"result\":{\"modified\":true,\"unknown\":[";
    String end = "0]}}";
    long values = Math.max(1, filling.chars().filter(c -> ",[{".indexOf(c) >= 0).count());
    int times = (int) Math.min((INFLATED - 100) / filling.length(), MOST_VALUES / values);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((start + filling.repeat(times) + end).getBytes(US_ASCII));
    }
    return packed.toByteArray();
  }

  /** Two calls in a JVM of their own: how each ends, and how long after its deadline. */
  static final class Caller {
    private Caller() {}

    public static void main(String[] arguments) {
      try (CloudflareClient client =
          CloudflareClient.builder()
              .baseUrl(arguments[0])
              .apiToken("t")
              .accountId("a")
              .maxRetries(0)
              .build()) {
        System.out.println(call(client, Duration.ofSeconds(60)));
        System.out.println(call(client, Duration.ofMillis(500)));
      }
    }

    private static String call(CloudflareClient client, Duration deadline) {
      long start = System.nanoTime();
      String outcome = "a result";
      try {
        client
            .magicTransit()
            .cfInterconnects()
            .update(
                "b",
                CfInterconnectUpdateParams.builder().build(),
                RequestOptions.builder().timeout(deadline).build());
      } catch (CloudflareException e) {
        outcome = e.getClass().getSimpleName();
      }
      Duration late = Duration.ofNanos(System.nanoTime() - start).minus(deadline);
      return "ended with " + outcome + ", " + late.toMillis() + " ms after its deadline";
    }
  }
}
