// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** JSON as the client reads it, for tests of other packages. */
public final class StrictJson {
  private final Json json = new Json();

  /** Reads a value. */
  public Object read(String text, Type type) throws IOException {
    return json.read(text.getBytes(StandardCharsets.UTF_8), type);
  }
}
