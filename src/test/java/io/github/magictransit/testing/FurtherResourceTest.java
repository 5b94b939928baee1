// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static io.github.magictransit.testing.FakeCloudflare.ACCOUNT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.testing.Wire.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added to the fragment has responses too, by the stand-in as it is: here, sites. */
class FurtherResourceTest {
  private static final String FRAGMENT = "io/github/magictransit/testing/openapi.json";
  private static final String ALL = "/accounts/" + ACCOUNT_ID + "/magic/sites";
  private static final String SITE = "{\"prefix\": \"a\", \"nexthop\": \"b\", \"priority\": 1}";

  @TempDir Path folder;

  private URLClassLoader loader;
  private Class<?> type;
  private AutoCloseable fake;
  private Wire wire;

  @BeforeEach
  void start() throws Exception {
    Path grown = folder.resolve(FRAGMENT);
    Files.createDirectories(grown.getParent());
    Files.writeString(grown, grown().toString());
    loader =
        new Own(
            folder.toUri().toURL(),
            FakeCloudflare.class.getProtectionDomain().getCodeSource().getLocation());
    type = loader.loadClass(FakeCloudflare.class.getName());
    fake = (AutoCloseable) type.getMethod("start").invoke(null);
    wire = new Wire((String) type.getMethod("baseUrl").invoke(fake));
  }

  @AfterEach
  void close() throws Exception {
    fake.close();
    loader.close();
  }

  /** The fragment with a copy of all that it says of routes, called sites. */
  private static JsonNode grown() throws IOException {
    try (InputStream json = FakeCloudflare.class.getResourceAsStream("openapi.json")) {
      String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
      JsonNode fragment = Wire.parse(text);
      JsonNode copy = Wire.parse(text.replace("route", "site").replace("Route", "Site"));
      for (String part : new String[] {"/paths", "/components/schemas"}) {
        ((ObjectNode) fragment.at(part)).setAll((ObjectNode) copy.at(part));
      }
      return fragment;
    }
  }

  /** Loads the stand-in anew, with the grown fragment. */
  private static final class Own extends URLClassLoader {
    Own(URL... urls) {
      super(urls, FurtherResourceTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null || !name.startsWith("io.github.magictransit.testing.")) {
          return loaded != null ? loaded : super.loadClass(name, resolve);
        }
        return findClass(name);
      }
    }

    @Override
    public URL getResource(String name) {
      return name.equals(FRAGMENT) ? findResource(name) : super.getResource(name);
    }
  }

  @Test
  void isCreatedReadChangedAndDeleted() throws Exception {
    assertThat(wire.get(ALL).result()).isEqualTo(Wire.parse("{\"sites\": []}"));

    JsonNode created = wire.post(ALL, SITE).result();
    String one = ALL + "/" + created.get("id").textValue();
    assertThat(wire.get(one).result("/site")).isEqualTo(created);

    Reply updated = wire.put(one, "{\"priority\": 2}");
    assertThat(updated.result("/modified").booleanValue()).isTrue();
    assertThat(updated.result("/modified_site/priority").intValue()).isEqualTo(2);

    String several = "{\"sites\": [{\"id\": " + created.get("id") + ", \"priority\": 3}]}";
    assertThat(wire.put(ALL, several).result("/modified_sites/0/priority").intValue()).isEqualTo(3);
    assertThat(kept()).contains("priority=3");

    assertThat(wire.delete(one).result("/deleted_site/prefix").textValue()).isEqualTo("a");
    wire.get(one).assertRejected(404, 1001);
    assertThat(kept()).isEqualTo("[]");
  }

  @Test
  void isCheckedByItsSchema() {
    wire.post(ALL, "{}").assertRejected(400, 1022, "/nexthop");
    wire.post(ALL, SITE.replace("1", "\"1\"")).assertRejected(400, 1022, "/priority");
  }

  private String kept() throws ReflectiveOperationException {
    return type.getMethod("list", String.class, String.class)
        .invoke(fake, "sites", ACCOUNT_ID)
        .toString();
  }
}
