// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.CloudflareClient;
import io.github.magictransit.model.CfInterconnectListParams;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever packs the classes anew may leave out what is no class. */
class RepackedTest {
  private static final class ClassesAlone extends URLClassLoader {
    ClassesAlone() throws MalformedURLException {
      super(UnloadingTest.classPath(), ClassLoader.getPlatformClassLoader());
    }

    @Override
    public @Nullable URL getResource(String name) {
      return name.endsWith("/version.txt") ? null : super.getResource(name);
    }
  }

  @Test
  void theVersionIsUnknownWithoutItsResource() throws Exception {
    try (SocketServer server =
            new SocketServer(
                (head, out, socket) ->
                    SocketServer.response(
                        out,
                        "200 OK",
                        "",
                        "{\"success\":true,\"result\":{\"interconnects\":[]}}"));
        ClassesAlone loader = new ClassesAlone()) {
      @SuppressWarnings("unchecked") // It is a Consumer of the JVM's, whoever loads the class.
      Consumer<String> user =
          (Consumer<String>)
              loader.loadClass(User.class.getName()).getDeclaredConstructor().newInstance();
      user.accept(server.url());

      assertThat(server.requests())
          .singleElement()
          .asString()
          .contains("\r\nUser-Agent: cloudflare-magic-transit-java/unknown\r\n");
    }
  }

  /** Makes a call. */
  public static final class User implements Consumer<String> {
    @Override
    public void accept(String url) {
      try (CloudflareClient client =
          CloudflareClient.builder().baseUrl(url).apiToken("t").accountId("a").build()) {
        client.magicTransit().cfInterconnects().list(CfInterconnectListParams.builder().build());
      }
    }
  }
}
