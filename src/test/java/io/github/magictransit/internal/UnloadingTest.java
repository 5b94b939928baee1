// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.RequestOptions;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.io.File;
import java.io.OutputStream;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.net.MalformedURLException;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** After {@code close()} nothing is left: no thread, no connection, no class. */
class UnloadingTest {
  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();

  /** The idle threads of OkHttp and Okio take a minute to end. */
  private static final Duration LONGEST = Duration.ofMinutes(3);

  @Test
  void theClassLoaderOfAClosedClientIsCollected() throws Exception {
    ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    try (SocketServer server = new SocketServer(UnloadingTest::succeedOrHang)) {
      Reference<ClassLoader> loader = used(server.url(), collected);
      server.awaitEnds();

      long start = System.nanoTime();
      Reference<?> next = null;
      while (next == null) {
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        System.gc();
        next = collected.remove(3000);
      }
      assertThat(next).isSameAs(loader);
    }
  }

  private static void succeedOrHang(String head, OutputStream out, Socket socket) throws Exception {
    if (!head.contains("/hang ")) {
      SocketServer.response(out, "200 OK", "", "{\"success\":true,\"result\":{}}");
    }
  }

  private static Reference<ClassLoader> used(String url, ReferenceQueue<ClassLoader> collected)
      throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      @SuppressWarnings("unchecked") // It is a Consumer of the JVM's, whoever loads the class.
      Consumer<String> user =
          (Consumer<String>)
              loader.loadClass(User.class.getName()).getDeclaredConstructor().newInstance();
      // A thread that ends: Jackson keeps buffers with the thread that calls, if softly.
      FutureTask<Void> task = new FutureTask<>(() -> user.accept(url), null);
      new Thread(task).start();
      task.get(1, TimeUnit.MINUTES);
      return new PhantomReference<>(loader, collected);
    }
  }

  /** The class path of the tests, for a loader of its own. */
  static URL[] classPath() throws MalformedURLException {
    List<URL> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      classPath.add(Path.of(entry).toUri().toURL());
    }
    return classPath.toArray(URL[]::new);
  }

  /** Does what starts threads. */
  public static final class User implements Consumer<String> {
    @Override
    public void accept(String url) {
      try (CloudflareClient client =
          CloudflareClient.builder()
              .baseUrl(url.replace("127.0.0.1", "localhost"))
              .apiToken("t")
              .accountId("a")
              .build()) {
        CfInterconnects interconnects = client.magicTransit().cfInterconnects();
        interconnects.update("b", NOTHING);
        interconnects.async().update("b", NOTHING).get(30, TimeUnit.SECONDS);
        RequestOptions soon = RequestOptions.builder().timeout(Duration.ofMillis(200)).build();
        assertThatThrownBy(() -> interconnects.update("hang", NOTHING, soon))
            .isInstanceOf(CloudflareTimeoutException.class);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
