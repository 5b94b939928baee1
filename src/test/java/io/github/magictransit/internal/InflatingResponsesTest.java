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

  private static final String TEXT =
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
          + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

  private static final int SHORT_CALLS = 5;
  private static final long MOST_MILLIS_LATE = 250;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 OK | ' '",
        "200 OK | 'x'",
        "200 OK | '[],'",
        "200 OK | '{\"a\":1},'",
        // As long as it may be, with as many values: two in 137 bytes.
        "200 OK | '{\"a\":\"" + TEXT + "\"},'",
        "403 Forbidden | ' '",
        "403 Forbidden | '{\"a\":1},'"
      })
  void exhaustNeitherHeapNorTime(String status, String filling) throws Exception {
    byte[] body = body(filling);
    assertThat(body).hasSizeLessThan(100_000);
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

      // One in time is enough: on a busy machine others may wait that long for a processor.
      assertThat(printed.lines().map(Long::valueOf))
          .hasSize(SHORT_CALLS)
          .anyMatch(late -> late <= MOST_MILLIS_LATE);
    }
  }

  // JSON to its end, and as long as a response may be at most.
  private static byte[] body(String filling) throws IOException {
    String start = "{\"success\":true,\"result\":{\"modified\":true,\"unknown\":[";
    String end = "0]}}";
    long values = filling.chars().filter(c -> ",[{".indexOf(c) >= 0).count();
    int times = (INFLATED - 100) / filling.length();
    if (values > 0) {
      times = (int) Math.min(times, MOST_VALUES / values);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((start + filling.repeat(times) + end).getBytes(US_ASCII));
    }
    return packed.toByteArray();
  }

  /** Calls in a JVM of their own. Prints how many milliseconds after their deadlines they end. */
  static final class Caller {
    private static final Duration DEADLINE = Duration.ofMillis(500);

    private Caller() {}

    public static void main(String[] arguments) {
      try (CloudflareClient client =
          CloudflareClient.builder()
              .baseUrl(arguments[0])
              .apiToken("t")
              .accountId("a")
              .maxRetries(0)
              .build()) {
        call(client, Duration.ofSeconds(60)); // The first one loads classes, too.
        for (int i = 0; i < SHORT_CALLS; i++) {
          long start = System.nanoTime();
          call(client, DEADLINE);
          Duration late = Duration.ofNanos(System.nanoTime() - start).minus(DEADLINE);
          System.out.println(late.toMillis());
        }
      }
    }

    private static void call(CloudflareClient client, Duration deadline) {
      try {
        client
            .magicTransit()
            .cfInterconnects()
            .update(
                "b",
                CfInterconnectUpdateParams.builder().build(),
                RequestOptions.builder().timeout(deadline).build());
      } catch (CloudflareException e) {
        // What it is depends on the body and on the time.
      }
    }
  }
}
