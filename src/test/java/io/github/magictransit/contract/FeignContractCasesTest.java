// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the same cases through Feign's own proxies, which a customized client has. */
class FeignContractCasesTest {
  private static CaseRunner runner;

  @BeforeAll
  static void start() throws IOException {
    runner = new CaseRunner(CaseCall.Mode.FEIGN);
  }

  @AfterAll
  static void stop() {
    runner.close();
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return runner.tests();
  }
}
