// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles generated code as the build does: every warning is an error. The hand-written classes of
 * the root package are compiled along, for generated ones are of the same package; everything else
 * is that of the build.
 */
final class Compilation extends URLClassLoader {
  private static final String ROOT = "io/github/magictransit/";
  private static final Path HAND_WRITTEN = Path.of("src/main/java");
  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17");

  private static final Pattern NEEDED =
      Pattern.compile(
          "[\\\\/](classes|(feign-core|okhttp-jvm|okio-jvm|kotlin-stdlib|jackson-(annotations|core|databind)|jspecify)-[^\\\\/]*jar)$");

  private static final Pattern NEEDED_BY_TESTS =
      Pattern.compile("[\\\\/](assertj-core|wiremock)-[^\\\\/]*jar$");

  private Compilation(URL classes) {
    super(new URL[] {classes}, Compilation.class.getClassLoader());
  }

  /**
   * Compiles, or throws with what the compiler said.
   *
   * @param output a new folder for the classes
   */
  static Compilation of(Map<String, String> sources, Path output) throws IOException {
    return of(sources, output, NEEDED.asPredicate());
  }

  /** As {@link #of(Map, Path)}, for sources with tests among them. */
  static Compilation withTests(Map<String, String> sources, Path output) throws IOException {
    return of(sources, output, NEEDED.asPredicate().or(NEEDED_BY_TESTS.asPredicate()));
  }

  private static Compilation of(
      Map<String, String> sources, Path output, Predicate<String> libraries) throws IOException {
    Files.createDirectories(output);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(List.of("-d", output.toString(), "-classpath", classPath(libraries)));
    Map<String, String> all = new TreeMap<>(sources);
    Generation.sources(HAND_WRITTEN.resolve(ROOT))
        .forEach(
            (path, source) -> {
              if (!path.contains("/")) {
                all.put(ROOT + path, source);
              }
            });
    List<Source> files =
        all.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    StringWriter messages = new StringWriter();
    if (!compiler.getTask(messages, null, null, options, null, files).call()) {
      throw new IllegalStateException("The generated code does not compile:\n" + messages);
    }
    return new Compilation(output.toUri().toURL());
  }

  // The library and what it depends on: the tests bring a hundred jars more, which take their time.
  private static String classPath(Predicate<String> libraries) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(libraries)
        .collect(Collectors.joining(File.pathSeparator));
  }

  // These classes come first: some bear the names of classes that the library has already.
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
        loaded = findClass(name);
      }
      return loaded != null ? loaded : super.loadClass(name, resolve);
    }
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
