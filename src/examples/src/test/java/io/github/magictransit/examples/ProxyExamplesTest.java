// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.testing.FakeCloudflare;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the examples of proxies and certificates. No network knows the host that they call. */
class ProxyExamplesTest {
  private static final String HOST = "cloudflare.invalid";
  private static final String PASSWORD = "changeit";
  private static final String AUTHORIZATION =
      Base64.getEncoder().encodeToString("user:secret".getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;

  private final FakeCloudflare fake = FakeCloudflare.start();
  private Path keys;
  private LoopbackProxy proxy;

  @BeforeEach
  void start() throws Exception {
    keys = folder.resolve("keys.p12");
    proxy = new LoopbackProxy(certificate(), fake.baseUrl());
  }

  @AfterEach
  void close() {
    proxy.close();
    fake.close();
  }

  @Test
  void aProxyWithAPassword() throws Exception {
    String printed =
        program(ThroughProxy.class)
            .options(
                "-Djavax.net.ssl.trustStore=" + keys,
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD)
            .run("127.0.0.1", String.valueOf(proxy.port()), "user", "secret");

    assertWentThrough(printed);
  }

  @Test
  void aProxyOfTheEnvironmentAndAnAuthorityOfOnesOwn() throws Exception {
    String printed =
        program(OwnAuthority.class)
            .with("HTTPS_PROXY", "http://user:secret@127.0.0.1:" + proxy.port())
            .run(keys.toString(), PASSWORD);

    assertWentThrough(printed);
  }

  private Program program(Class<?> main) {
    return Program.of(main, fake).with("CLOUDFLARE_BASE_URL", "https://" + HOST);
  }

  private void assertWentThrough(String printed) {
    assertThat(printed).contains("pni_ord");
    assertThat(proxy.heads())
        .singleElement()
        .asString()
        .startsWith("CONNECT " + HOST + ":443 ")
        .contains("Proxy-Authorization: Basic " + AUTHORIZATION);
    assertThat(fake.requests()).hasSize(1);
  }

  // The JDK makes certificates by a tool alone.
  private SSLContext certificate() throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=proxy",
            "-ext",
            "san=dns:" + HOST,
            "-keystore",
            keys.toString(),
            "-storepass",
            PASSWORD);
    Process keytool =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(DISCARD).start();
    assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(
        KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }
}
