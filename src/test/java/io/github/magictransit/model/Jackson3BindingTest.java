// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import tools.jackson.databind.ObjectMapper;

/** The models under Jackson 3. */
class Jackson3BindingTest extends ModelBinding {
  private final ObjectMapper mapper = new ObjectMapper();

  @Override
  <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  @Override
  String write(Object value) {
    return mapper.writeValueAsString(value);
  }
}
