// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One client, many threads: each gets the response to its own question. */
class ConcurrencyTest {
  private static final int THREADS = 16;
  private static final int CALLS = 50;

  @Test
  void noAnswerGetsMixedUp() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (SocketServer server = new SocketServer(ConcurrencyTest::echo);
        CloudflareClient client =
            CloudflareClient.builder()
                .baseUrl(server.url())
                .apiToken("test-token")
                .accountId("default")
                .build()) {
      CfInterconnects interconnects = client.magicTransit().cfInterconnects();
      List<Future<Void>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        Callable<Void> calls =
            () -> {
              for (int call = 0; call < CALLS; call++) {
                check(interconnects, number, call);
              }
              return null;
            };
        all.add(threads.submit(calls));
      }
      for (Future<Void> one : all) {
        one.get(50, TimeUnit.SECONDS);
      }
      assertThat(server.requests()).hasSize(THREADS * CALLS);
      assertThat(server.connections()).isLessThanOrEqualTo(THREADS);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void check(CfInterconnects interconnects, int thread, int call) {
    String account = "account-" + thread;
    String id = "call-" + call;
    RequestOptions options =
        RequestOptions.builder().accountId(account).header("x-n", thread + "-" + call).build();
    CfInterconnectUpdateParams params = CfInterconnectUpdateParams.builder().build();
    if (call % 5 == 4) {
      BadRequestException failure =
          catchThrowableOfType(
              BadRequestException.class,
              () -> interconnects.update("bad-" + call, params, options));
      assertThat(failure.errors().get(0).message())
          .contains("/" + account + "/")
          .endsWith("/bad-" + call);
    } else {
      CfInterconnect response = interconnects.update(id, params, options).modifiedInterconnect();
      assertThat(response.name()).contains("/" + account + "/").endsWith("/" + id);
      assertThat(response.description()).isEqualTo(thread + "-" + call);
    }
  }

  // The path comes back as the name, and the header as the description.
  private static void echo(String head, java.io.OutputStream out, java.net.Socket socket)
      throws Exception {
    String path = head.split(" ", 3)[1];
    String number = head.replaceAll("(?s).*x-n: ([0-9-]+).*", "$1");
    if (path.contains("/bad-")) {
      SocketServer.response(
          out, "400 Bad", "", "{\"success\":false,\"errors\":[{\"message\":\"" + path + "\"}]}");
    } else {
      SocketServer.response(
          out,
          "200 OK",
          "",
          "{\"success\":true,\"result\":{\"modified_interconnect\":{\"name\":\""
              + path
              + "\",\"description\":\""
              + number
              + "\"}}}");
    }
  }
}
