// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import io.github.magictransit.model.Envelope;
import java.io.IOException;
import java.lang.reflect.Type;

/** Lets the benchmark write and read as the client does. */
public final class JsonBridge {
  private static final Type ENVELOPE =
      new TypeReference<Envelope<CfInterconnectUpdateResponse>>() {}.getType();

  private final Json json = new Json();

  /** A request body, as UTF-8. */
  public byte[] write(Object body) {
    return json.write(body);
  }

  /** A response, from UTF-8. */
  public Object read(byte[] response) throws IOException {
    return json.read(response, ENVELOPE);
  }
}
