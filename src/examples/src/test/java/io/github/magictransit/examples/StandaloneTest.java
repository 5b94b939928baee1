// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import static io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar with the stand-in and all that it needs, as users run it. */
class StandaloneTest {
  private static final String ACCOUNT = "ffffffffffffffffffffffffffffffff";

  @Test
  void aClientTakesWhatItPrintsAndItLogsTheRequest() throws Exception {
    try (StandaloneProcess standalone = new StandaloneProcess("--port", "0")) {
      List<String> printed = standalone.lines(3);
      Map<String, String> environment =
          printed.stream()
              .map(line -> line.split("=", 2))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      String response = new Program(SetMtu.class, environment, List.of()).run(INTERCONNECT_ID);

      assertThat(response).isEqualTo("The MTU is 1400\n");
      printed.add(standalone.line());
      assertThat(String.join("\n", printed).replaceFirst(":\\d+\n", ":8080\n") + "\n")
          .isEqualTo(Files.readString(Path.of("src/examples/src/test/resources/standalone.txt")));
    }
  }

  @Test
  void itHasTheAccountThatItIsGivenAndLogsNeitherQueryNorCredentials() throws Exception {
    try (StandaloneProcess standalone =
        new StandaloneProcess("--account", ACCOUNT, "--port", "0")) {
      List<String> printed = standalone.lines(3);
      String list = "/accounts/" + ACCOUNT + "/magic/cf_interconnects";

      assertThat(printed.get(2)).isEqualTo("CLOUDFLARE_ACCOUNT_ID=" + ACCOUNT);
      assertThat(get(printed, list + "?validate_only=canary", "test-token")).contains("pni_ord");
      assertThat(standalone.line()).isEqualTo("GET " + list + " 200");
      assertThat(get(printed, list, "canary")).contains("\"success\":false");
      assertThat(standalone.line()).isEqualTo("GET " + list + " 403");
    }
  }

  private static String get(List<String> printed, String path, String token)
      throws IOException, InterruptedException {
    URI uri = URI.create(printed.get(0).replaceFirst("^CLOUDFLARE_BASE_URL=", "") + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofMinutes(1))
            .header("Authorization", "Bearer " + token)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void itEndsWhenItIsToldTo() throws Exception {
    try (StandaloneProcess standalone = new StandaloneProcess("--port", "0")) {
      assertThat(standalone.line()).startsWith("CLOUDFLARE_BASE_URL=");
      standalone.terminate();

      // 128 and the number of the signal, where there are signals.
      assertThat(standalone.status()).isIn(1, 143);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port",
        "--port x",
        "--port 65536",
        "--port -1",
        "--account 1",
        "--colour red",
        "8080"
      })
  void wrongArgumentsEndItWithOneLine(String arguments) throws Exception {
    try (StandaloneProcess standalone = new StandaloneProcess(arguments.split(" "))) {
      assertThat(standalone.status()).isEqualTo(2);
      assertThat(standalone.rest()).singleElement().asString().contains("--").endsWith(".");
    }
  }

  @Test
  void aPortThatIsTakenEndsItWithOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        StandaloneProcess standalone =
            new StandaloneProcess("--port", String.valueOf(taken.getLocalPort()))) {
      assertThat(standalone.status()).isEqualTo(1);
      assertThat(standalone.rest()).singleElement().asString().contains("cannot listen");
    }
  }

  @Test
  void helpNamesTheArgumentsAndTheCredentials() throws Exception {
    try (StandaloneProcess standalone = new StandaloneProcess("--help")) {
      assertThat(standalone.status()).isZero();
      assertThat(String.join("\n", standalone.rest()))
          .contains("--port N", "--account ID", "test-token", "test-key", "user@example.com");
    }
  }

  @Test
  void theLicencesOfAllThatIsInItAreInIt() throws Exception {
    try (JarFile jar = new JarFile(StandaloneProcess.jar().toFile())) {
      assertThat(text(jar, "META-INF/LICENSE"))
          .contains("Apache License", "Eclipse Public License");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson JSON processor");
      assertThat(text(jar, "META-INF/NOTICE.txt")).contains("Jetty");
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    return new String(
        jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
