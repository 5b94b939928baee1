// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** A body that has been read whole. Feign's own would be copied on each reading. */
class ByteBody implements Response.Body {
  private final byte[] bytes;

  ByteBody(byte[] bytes) {
    this.bytes = bytes;
  }

  final byte[] bytes() {
    return bytes;
  }

  @Override
  public Integer length() {
    return bytes.length;
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public InputStream asInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public Reader asReader(Charset charset) {
    return new InputStreamReader(asInputStream(), charset);
  }

  @Override
  public void close() {}
}
