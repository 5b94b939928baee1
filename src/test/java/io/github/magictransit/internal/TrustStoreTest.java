// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client says of a trust store of the JVM that cannot be read. */
class TrustStoreTest {
  @TempDir private Path folder;

  @Test
  void aWrongPasswordIsToldAndNotTriedAgain() throws Exception {
    Path trustStore = SelfSigned.of("ip:127.0.0.1", folder).file();
    try (SocketServer server = new SocketServer((head, out, socket) -> {})) {
      assertThat(callInJvm(trustStore, "wrong", server))
          .startsWith("1 attempt: No complete response (the TLS handshake, 127.0.0.1:")
          .contains("The JVM's trust store or key store cannot be read: ")
          .containsIgnoringCase("password was incorrect")
          .contains("CloudflareClient.Builder.sslContext")
          .endsWith("; nothing was sent");
      assertThat(server.connections()).isZero();
    }
  }

  // The JVM reads its trust store once, so the call needs a JVM of its own.
  private String callInJvm(Path trustStore, String password, SocketServer server) throws Exception {
    Path said = folder.resolve("said.txt");
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djavax.net.ssl.trustStore=" + trustStore,
                "-Djavax.net.ssl.trustStorePassword=" + password,
                OneCall.class.getName(),
                "https" + server.url().substring(4))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(jvm.waitFor(50, TimeUnit.SECONDS)).isTrue();
    } finally {
      jvm.destroyForcibly();
    }
    return Files.readString(said, StandardCharsets.UTF_8).strip();
  }

  /** Makes a call that fails, and prints how. */
  static final class OneCall {
    public static void main(String[] arguments) {
      try (CloudflareClient client =
          CloudflareClient.builder()
              .baseUrl(arguments[0])
              .apiToken("canary")
              .accountId("a")
              .build()) {
        CloudflareConnectionException failure =
            catchThrowableOfType(
                CloudflareConnectionException.class,
                () ->
                    client
                        .magicTransit()
                        .cfInterconnects()
                        .update("b", CfInterconnectUpdateParams.builder().build()));
        System.out.println(failure.attempts() + " attempt: " + failure.getMessage());
      }
    }
  }
}
