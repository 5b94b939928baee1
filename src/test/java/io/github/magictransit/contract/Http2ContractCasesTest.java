// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import feign.http2client.Http2Client;
import io.github.magictransit.internal.SelfSigned;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the same cases over HTTP/2, with the JDK's client in place of the built-in one. */
class Http2ContractCasesTest {
  private static CaseRunner runner;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    SelfSigned certificate = SelfSigned.of("ip:127.0.0.1", folder);
    SSLContext context = certificate.trusted().context();
    runner =
        new CaseRunner(
            CaseCall.Mode.SYNC,
            new CaseServer(certificate),
            "HTTP/2.0",
            client ->
                client.httpClient(
                    new Http2Client(
                        HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_2)
                            .sslContext(context)
                            .build())));
  }

  @AfterAll
  static void stop() {
    runner.close();
  }

  @TestFactory
  Stream<DynamicTest> cases() throws Exception {
    return runner.tests();
  }
}
