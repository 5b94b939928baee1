// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import io.github.magictransit.internal.SelfSigned;
import io.github.magictransit.internal.Tls;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the same cases over TLS. The server offers HTTP/2, which the client leaves alone. */
class TlsContractCasesTest {
  private static CaseRunner runner;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    SelfSigned certificate = SelfSigned.of("ip:127.0.0.1", folder);
    Tls tls = certificate.trusted();
    runner =
        new CaseRunner(
            CaseCall.Mode.SYNC,
            new CaseServer(certificate),
            "HTTP/1.1",
            client -> client.sslContext(tls.context(), tls.trust()));
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
