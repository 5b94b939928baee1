// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import io.github.magictransit.model.CfInterconnectUpdateEnvelope;
import java.io.IOException;

/** Lets the benchmark write and read as the client does. */
public final class JsonBridge {
  private final Json json = new Json(Settings.Limits.DEFAULT);

  /** A request body, as UTF-8. */
  public byte[] write(Object body) {
    return json.write(body);
  }

  /** An answer, from UTF-8. */
  public CfInterconnectUpdateEnvelope read(byte[] answer) throws IOException {
    return (CfInterconnectUpdateEnvelope) json.read(answer, CfInterconnectUpdateEnvelope.class);
  }
}
