// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library that is too old is named by the builder, and by no missing method of a call. */
class MainTest {
  @ParameterizedTest
  @CsvSource({
    "feign-core-12.5.jar, Feign 13.5",
    "feign-core-13.0.jar, Feign 13.5",
    "jackson-core-2.12.7.jar, Jackson 2.16.0",
    "jackson-core-2.14.3.jar, Jackson 2.16.0",
    "jackson-core-2.15.4.jar, Jackson 2.16.0",
    "jackson-databind-2.12.7.jar, Jackson 2.16.0",
    "jackson-databind-2.14.3.jar, Jackson 2.16.0",
    "jackson-databind-2.15.4.jar, Jackson 2.16.0",
    "kotlin-stdlib-1.7.22.jar, Kotlin 1.9.25",
    "okhttp-3.14.9.jar, OkHttp 5",
    "okhttp-4.12.0.jar, OkHttp 5",
    "okio-2.8.0.jar, Okio 3.18",
    "okio-jvm-3.17.0.jar, Okio 3.18",
  })
  void namesTheJarThatIsTooOld(String jar, String needed) {
    IllegalStateException failure = assertThrows(IllegalStateException.class, () -> build(jar));
    assertEquals(
        needed
            + " or later is needed, but the class path has "
            + jar
            + " first: exclude that, pin a later version, or put a later one before it",
        failure.getMessage());
  }

  /** Puts the jar where Maven would: first, and in place of another version of it. */
  private static void build(String jar) throws Exception {
    List<URL> urls = new ArrayList<>();
    urls.add(url("target/old/" + jar));
    String artifact = jar.replaceFirst("-[0-9].*", "");
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!Path.of(entry).getFileName().toString().matches(artifact + "-[0-9].*")) {
        urls.add(url(entry));
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      ((Runnable) loader.loadClass("example.Main").getConstructor().newInstance()).run();
    }
  }

  private static URL url(String path) throws MalformedURLException {
    return Path.of(path).toUri().toURL();
  }
}
