// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A block of Java from the documentation, as the body of a method in a package of its own. It finds
 * the names that prose has introduced, and the public packages imported unless it imports some
 * itself; what it prints is kept.
 */
final class JavaBlock {
  private static final String CLASS =
      """
      package reader;

      %imports

      public final class Block {
        static io.github.magictransit.CloudflareClient client;
        static io.github.magictransit.CfInterconnects interconnects;
        static String id;
        static String apiToken = "t";
        static String apiKey = "k";
        static io.github.magictransit.model.CfInterconnectUpdateParams params =
            io.github.magictransit.model.CfInterconnectUpdateParams.builder().mtu(1400).build();

        /** Hides java.lang.System: other tests print too. */
        static final class System {
          static final java.io.StringWriter printed = new java.io.StringWriter();
          static final Printer out = new Printer();
        }

        static final class Printer {
          void println(Object line) {
            System.printed.append(line + "\\n");
          }
        }

        public static String run(io.github.magictransit.CloudflareClient prepared) throws Exception {
          client = prepared;
          interconnects = prepared.magicTransit().cfInterconnects();
          id = io.github.magictransit.testing.FakeCloudflare.INTERCONNECT_ID;
          %statements
          return System.printed.toString();
        }
      }
      """;

  private static final String IMPORTS =
      """
      import feign.*;
      import feign.jackson.*;
      import io.github.magictransit.*;
      import io.github.magictransit.api.*;
      import io.github.magictransit.auth.*;
      import io.github.magictransit.error.*;
      import io.github.magictransit.http.*;
      import io.github.magictransit.model.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      """;

  private static final Pattern IMPORT = Pattern.compile("^import .*;$", Pattern.MULTILINE);

  private final Class<?> block;

  private JavaBlock(Class<?> block) {
    this.block = block;
  }

  /** Compiles a block, warnings being errors, or throws with what the compiler said. */
  static JavaBlock compile(String code, Path folder) throws IOException {
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all,-classfile,-path",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, List.of(new Source(code)))
            .call();
    if (!compiled) {
      throw new AssertionError("This block does not compile:\n" + code + "\n" + messages);
    }
    try {
      URL[] classes = {folder.toUri().toURL()};
      return new JavaBlock(
          new URLClassLoader(classes, JavaBlock.class.getClassLoader()).loadClass("reader.Block"));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs it, and gives what it printed. */
  String run(CloudflareClient prepared) throws ReflectiveOperationException {
    return (String) block.getMethod("run", CloudflareClient.class).invoke(null, prepared);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///reader/Block.java"), JavaFileObject.Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      String imports =
          IMPORT.matcher(code).results().map(MatchResult::group).collect(Collectors.joining("\n"));
      return CLASS
          .replace("%imports", imports.isEmpty() ? IMPORTS : imports)
          .replace("%statements", IMPORT.matcher(code).replaceAll(""));
    }
  }
}
