// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {
  private static final Path ZIP = Path.of("target", "openapi");

  @ParameterizedTest
  @ValueSource(
      strings = {"LICENSE", "README.md", "magic-transit.yaml", "contract/schema/case.schema.json"})
  void zipHas(String file) {
    assertTrue(Files.isRegularFile(ZIP.resolve(file)));
  }

  @Test
  void zipHasTheCases() throws IOException {
    try (Stream<Path> files = Files.list(ZIP.resolve("contract"))) {
      long cases = files.filter(file -> file.toString().endsWith(".json")).count();
      assertTrue(cases >= 80, () -> cases + " cases");
    }
  }

  @Test
  void stubsAnswerAsDocumented() throws IOException, InterruptedException {
    WireMockServer server =
        new WireMockServer(
            new WireMockConfiguration()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .usingFilesUnderDirectory("target/stubs"));
    server.start();
    try {
      for (HttpResponse<String> response :
          List.of(
              update(server.baseUrl() + "/read-documented-response"),
              list(server.baseUrl() + "/list-documented-response"))) {
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().contains("\"colo_name\":\"pni_ord\""), response.body());
      }
    } finally {
      server.stop();
    }
  }

  private static HttpResponse<String> update(String baseUrl)
      throws IOException, InterruptedException {
    return send(
        request(baseUrl, "/c4a7362d577a6c3019a474fd6f485821")
            .header("content-type", "application/json")
            .PUT(BodyPublishers.ofString("{}")));
  }

  private static HttpResponse<String> list(String baseUrl)
      throws IOException, InterruptedException {
    return send(request(baseUrl, "").GET());
  }

  private static HttpRequest.Builder request(String baseUrl, String below) {
    String path = "/accounts/023e105f4ecef8ad9ca31a8372d0c353/magic/cf_interconnects" + below;
    return HttpRequest.newBuilder(URI.create(baseUrl + path))
        .timeout(Duration.ofSeconds(20))
        .header("authorization", "Bearer test-token")
        .header("accept", "application/json");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
