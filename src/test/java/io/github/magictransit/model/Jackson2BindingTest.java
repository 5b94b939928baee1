// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** The models under Jackson 2: the version that we depend on, and the oldest that we support. */
class Jackson2BindingTest extends ModelBinding {
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  <T> T read(String json, Class<T> type) throws Exception {
    return mapper.readValue(json, type);
  }

  @Override
  String write(Object value) throws Exception {
    return mapper.writeValueAsString(value);
  }

  @Test
  void itIsTheVersionThatThisRunIsFor() {
    String version = System.getProperty("jackson.version");

    assertThat(PackageVersion.VERSION).hasToString(version);
    assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION).hasToString(version);
    // Annotations tell their version by the name of their jar only, from 2.20 on without its patch.
    assertThat(JsonProperty.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .contains("jackson-annotations-" + version.substring(0, version.lastIndexOf('.')));
  }
}
