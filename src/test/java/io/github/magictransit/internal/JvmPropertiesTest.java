// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures that follow from properties which a JVM reads once, so that it takes a JVM each. */
class JvmPropertiesTest {
  @TempDir private Path folder;

  @Test
  void aWrongPasswordOfTheTrustStoreIsToldAndNotTriedAgain() throws Exception {
    Path trustStore = SelfSigned.of("ip:127.0.0.1", folder).file();
    try (SocketServer server = new SocketServer((head, out, socket) -> {})) {
      assertThat(
              failure(
                  "https" + server.url().substring(4),
                  2,
                  "-Djavax.net.ssl.trustStore=" + trustStore,
                  "-Djavax.net.ssl.trustStorePassword=wrong"))
          .contains("attempts 1, sent false: No complete response (the TLS handshake, 127.0.0.1:")
          .contains("The JVM's trust store or key store cannot be read: ")
          .containsIgnoringCase("password was incorrect")
          .contains("CloudflareClient.Builder.sslContext")
          .endsWith("; nothing was sent");
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void aNameThatIsUnknownIsToldAndNothingIsSent() throws Exception {
    Path noHosts = Files.createFile(folder.resolve("hosts")); // No server is asked then.

    assertThat(failure("https://api.example.test", 0, "-Djdk.net.hosts.file=" + noHosts))
        .contains(
            "attempts 1, sent false: No complete response (looking up the address,"
                + " api.example.test): ")
        .endsWith("; nothing was sent");
  }

  /** What a call in a JVM of its own comes to. */
  private String failure(String baseUrl, int maxRetries, String... properties) throws Exception {
    return ChildJvm.run(
            folder, List.of(properties), OneCall.class, baseUrl, Integer.toString(maxRetries))
        .strip();
  }

  /** Makes a call that fails, and prints how. */
  static final class OneCall {
    public static void main(String[] arguments) {
      try (CloudflareClient client =
          CloudflareClient.builder()
              .baseUrl(arguments[0])
              .apiToken("canary")
              .accountId("a")
              .maxRetries(Integer.parseInt(arguments[1]))
              .build()) {
        CloudflareConnectionException failure =
            catchThrowableOfType(
                CloudflareConnectionException.class,
                () ->
                    client
                        .magicTransit()
                        .cfInterconnects()
                        .update("b", CfInterconnectUpdateParams.builder().build()));
        System.out.printf(
            "attempts %d, sent %s: %s%n",
            failure.attempts(), failure.wasSent(), failure.getMessage());
      }
    }
  }
}
