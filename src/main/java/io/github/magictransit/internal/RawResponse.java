// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Response;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.internal.Transport.Received;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, with what the attempts found out about it.
 *
 * @param now when it was received
 * @param asked how long the API asks to wait before the next attempt, or null if it does not say
 * @param call what it is the response to
 */
record RawResponse(
    byte[] bytes, ResponseHead head, Instant now, @Nullable Duration asked, Call call)
    implements Response.Body {
  private static final int CHUNK = 8 * 1024;

  RawResponse(byte[] bytes, ResponseHead head, Instant now, Call call) {
    this(bytes, head, now, RetryPolicy.asked(head, now), call);
  }

  /**
   * What was received, without a credential in its headers, and decompressed.
   *
   * @param requests how many were sent for it
   * @throws InterruptedIOException if decompressing it takes longer than the call may
   */
  static RawResponse of(Received received, int requests, Call call, Settings settings, Instant now)
      throws IOException {
    ResponseHead head =
        ResponseHead.of(received.status(), clean(received.headers(), call.credentials()), requests);
    byte[] body =
        isGzip(head)
            ? unzipped(received, settings.mostBytes(received.status()), call)
            : received.body();
    return new RawResponse(body, head, now, call);
  }

  private static boolean isGzip(ResponseHead head) {
    String coding = head.header("content-encoding");
    return "gzip".equalsIgnoreCase(coding) || "x-gzip".equalsIgnoreCase(coding);
  }

  /** How the body is coded, if this cannot decode it, or null if it can. */
  @Nullable String unknownCoding() {
    String coding = head.header("content-encoding");
    return coding == null || "identity".equalsIgnoreCase(coding) || isGzip(head) ? null : coding;
  }

  private static byte[] unzipped(Received received, int maxBytes, Call call) throws IOException {
    ByteArrayOutputStream unzipped = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(received.body()))) {
      for (int read; unzipped.size() <= maxBytes && (read = stream.read(chunk)) >= 0; ) {
        unzipped.write(chunk, 0, Math.min(read, maxBytes + 1 - unzipped.size()));
        if (call.left().isNegative()) {
          throw new InterruptedIOException("decompressing takes too long");
        }
      }
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      // Broken, or no gzip at all, but a response: its status decides what becomes of it.
      boolean partly = unzipped.size() > 0 && received.status() / 100 != 2;
      return partly ? unzipped.toByteArray() : received.body();
    }
    return unzipped.toByteArray();
  }

  // The other side may echo a credential in a header.
  private static Map<String, ? extends Collection<String>> clean(
      Map<String, ? extends Collection<String>> headers, Credentials credentials) {
    if (isClean(headers, credentials)) {
      return headers;
    }
    Map<String, List<String>> clean = new LinkedHashMap<>();
    headers.forEach(
        (name, values) ->
            clean
                .computeIfAbsent(credentials.redact(name), redacted -> new ArrayList<>())
                .addAll(values.stream().map(credentials::redact).toList()));
    return clean;
  }

  private static boolean isClean(
      Map<String, ? extends Collection<String>> headers, Credentials credentials) {
    boolean clean = true;
    for (Map.Entry<String, ? extends Collection<String>> header : headers.entrySet()) {
      clean &= credentials.redact(header.getKey()).equals(header.getKey());
      for (String value : header.getValue()) {
        clean &= credentials.redact(value).equals(value);
      }
    }
    return clean;
  }

  /** This, as what a call gets that it left no time for: a 429 after so many requests. */
  RawResponse insteadOfRequest(int requests) {
    byte[] shown = head.status() == 429 ? bytes : new byte[0];
    ResponseHead limited = ResponseHead.of(429, head.headers(), requests);
    return new RawResponse(shown, limited, now, call);
  }

  /** When the API wants to be asked again, or null if it does not say. */
  @Nullable Instant retryAt() {
    return asked == null ? null : now.plus(asked);
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
