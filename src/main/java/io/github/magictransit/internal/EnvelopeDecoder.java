// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.core.JacksonException;
import feign.InvocationContext;
import feign.ResponseInterceptor;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.Refusal;
import io.github.magictransit.model.ApiMessage;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.model.ErrorEnvelope;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns an answer into the envelope of a success, or throws. It takes the place of Feign's
 * decoders, whose exceptions carry the request with its credentials.
 */
final class EnvelopeDecoder implements ResponseInterceptor {
  private static final int PREVIEW_CHARACTERS = 500;

  private final Credentials credentials;
  private final Json json;
  private final int maxBytes;

  EnvelopeDecoder(Credentials credentials, Json json, int maxBytes) {
    this.credentials = credentials;
    this.json = json;
    this.maxBytes = maxBytes;
  }

  @Override
  public Object intercept(InvocationContext context, Chain chain) {
    Answer answer = (Answer) context.response().body();
    if (answer.head().status() / 100 != 2) {
      throw refused(answer);
    }
    Object value = read(answer, context.returnType());
    if (value instanceof Envelope<?> envelope) {
      if (!envelope.success()) {
        throw refused(answer);
      }
      if (envelope.result() == null) {
        throw invalid(answer, "it has no result");
      }
    }
    return value;
  }

  private Object read(Answer answer, Type type) {
    if (answer.bytes().length > maxBytes) {
      throw invalid(answer, "it is longer than " + maxBytes + " bytes");
    }
    if (answer.bytes().length == 0) {
      throw invalid(answer, "it is empty");
    }
    try {
      Object value = json.read(answer.bytes(), type);
      if (value == null) {
        throw invalid(answer, "it is null");
      }
      return value;
    } catch (JacksonException e) {
      throw invalid(answer, redacted(Json.problem(e)));
    } catch (IOException e) {
      throw invalid(answer, redacted(String.valueOf(e.getMessage())));
    }
  }

  private InvalidResponseException invalid(Answer answer, String problem) {
    return new InvalidResponseException(answer.head(), problem, redacted(text(answer)));
  }

  private CloudflareApiException refused(Answer answer) {
    String text = credentials.redact(text(answer));
    ErrorEnvelope envelope = envelope(text);
    return CloudflareApiException.of(
        new Refusal(
            answer.head(),
            envelope == null ? List.of() : orEmpty(envelope.errors()),
            envelope == null ? List.of() : orEmpty(envelope.messages()),
            answer.retryAt(),
            redacted(text)));
  }

  // Read from the redacted text: an API that echoes a credential must not get it into an exception.
  private @Nullable ErrorEnvelope envelope(String text) {
    try {
      return (ErrorEnvelope) json.read(text.getBytes(StandardCharsets.UTF_8), ErrorEnvelope.class);
    } catch (IOException e) {
      return null;
    }
  }

  private static List<ApiMessage> orEmpty(@Nullable List<ApiMessage> list) {
    return list == null ? List.of() : list;
  }

  private static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }

  private String redacted(String text) {
    String whole = credentials.redact(text).strip();
    return whole.length() <= PREVIEW_CHARACTERS
        ? whole
        : whole.substring(0, PREVIEW_CHARACTERS) + "…";
  }
}
