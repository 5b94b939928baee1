// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.InvocationContext;
import feign.Request;
import feign.RequestTemplate;
import feign.Response;
import feign.ResponseInterceptor;
import feign.TypedResponse;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.Refusal;
import io.github.magictransit.model.Envelope;
import io.github.magictransit.runtime.VisibleText;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns an answer into the envelope of a success, or throws. It takes the place of Feign's
 * decoders, whose exceptions carry the request with its credentials.
 */
record EnvelopeDecoder(Json json, int maxBytes) implements ResponseInterceptor {
  private static final int PREVIEW_CHARACTERS = 2000;

  /** Query parameters that choose a page. */
  static final Set<String> PAGE = Set.of("cursor", "offset", "page");

  @Override
  public Object intercept(InvocationContext context, Chain chain) {
    Answer answer = (Answer) context.response().body();
    if (answer.head().status() / 100 != 2) {
      throw refused(answer);
    }
    Type type = context.returnType();
    if (type instanceof ParameterizedType typed && typed.getRawType() == TypedResponse.class) {
      @Nullable Object result = null;
      if (isOf(Void.class, type)) {
        reportsSuccess(answer); // The fragment describes no body, but there may be one.
      } else if (!(answer.call().isNullable() && text(answer).strip().equals("null"))) {
        result = read(answer, typed.getActualTypeArguments()[0]);
      }
      return typed(
          context, Envelope.<@Nullable Object>around(result, answer.head(), answer.bytes()));
    }
    boolean any = isOfAny(context.response().request());
    if (any && answer.bytes().length == 0) {
      return Envelope.<@Nullable Object>around(null, answer.head(), answer.bytes());
    }
    Envelope<?> envelope = (Envelope<?>) read(answer, type);
    if (envelope.success() == null) {
      throw invalid(answer, "it does not say whether it is a success");
    }
    if (!envelope.success()) {
      throw refused(answer);
    }
    if (any) {
      return received(envelope, answer);
    }
    if (envelope.result() == null && !answer.call().isNullable() && !isOf(Void.class, type)) {
      throw invalid(answer, "it has no result; the API reported success");
    }
    if (envelope.hasMorePages()
        && !answer.call().choosesPage()
        && isList(context.response().request())) {
      throw invalid(answer, "it is one page of a list, and the others would be missing");
    }
    return received(envelope, answer);
  }

  @SuppressWarnings("unchecked") // Feign's builder has no type.
  private static TypedResponse<?> typed(InvocationContext context, Envelope<?> envelope) {
    Response response = context.response();
    return TypedResponse.builder()
        .status(response.status())
        .request(response.request())
        .body(envelope)
        .build();
  }

  // Of such a response nothing is known but the envelope.
  private static boolean isOfAny(Request request) {
    RequestTemplate template = request.requestTemplate();
    return template != null && template.methodMetadata().targetType() == AnyApi.class;
  }

  // A change has no pages; and whoever can choose a page may want that one alone.
  private static boolean isList(Request request) {
    RequestTemplate template = request.requestTemplate();
    return request.httpMethod() == Request.HttpMethod.GET
        && (template == null
            || Collections.disjoint(template.methodMetadata().template().queries().keySet(), PAGE));
  }

  private static boolean isOf(Class<?> result, Type type) {
    return type instanceof ParameterizedType around && around.getActualTypeArguments()[0] == result;
  }

  private Object read(Answer answer, Type type) {
    if (answer.bytes().length > maxBytes) {
      throw invalid(answer, "it is longer than " + maxBytes + " bytes");
    }
    if (answer.bytes().length == 0) {
      throw invalid(answer, "it is empty");
    }
    String coding = answer.unknownCoding();
    if (coding != null) {
      throw invalid(answer, "nobody asked for the content-encoding " + redacted(answer, coding));
    }
    try {
      Object value = json.read(answer.bytes(), type);
      if (value == null) {
        throw invalid(answer, "it is null");
      }
      return value;
    } catch (IOException e) {
      String reported = reportsSuccess(answer) ? "; the API reported success" : "";
      String problem =
          answer.call().isSecret()
              ? "it is not what was expected"
              : redacted(answer, Json.problem(e));
      throw invalid(answer, problem + reported);
    }
  }

  /**
   * Whether the API says that it did what it was asked to do; throws if it says that it did not.
   */
  private boolean reportsSuccess(Answer answer) {
    Boolean success = envelope(answer).success();
    if (Boolean.FALSE.equals(success)) {
      throw refused(answer);
    }
    return Boolean.TRUE.equals(success);
  }

  private InvalidResponseException invalid(Answer answer, String problem) {
    return new InvalidResponseException(
        answer.head(), problem + answer.call().advice(0), preview(answer));
  }

  private CloudflareApiException refused(Answer answer) {
    Envelope<?> envelope = envelope(answer); // Read anew, to redact it.
    return CloudflareApiException.of(
        new Refusal(
            answer.head(),
            envelope.errors(),
            envelope.messages(),
            answer.retryAt(),
            preview(answer),
            answer.call().advice(answer.head().status())));
  }

  // An API that echoes a credential must not get it into an exception. Redacted once decoded: JSON
  // can escape any character.
  private Envelope<?> envelope(Answer answer) {
    Envelope<?> none = Envelope.<@Nullable Object>around(null, answer.head(), answer.bytes());
    try {
      byte[] bytes = text(answer).getBytes(StandardCharsets.UTF_8);
      Object read = json.read(bytes, Envelope.class);
      return read instanceof Envelope<?> envelope ? received(envelope, answer) : none;
    } catch (IOException e) {
      return none;
    }
  }

  private static Envelope<?> received(Envelope<?> envelope, Answer answer) {
    return envelope
        .saying(said -> redact(said, answer.call().credentials()))
        .receivedWith(answer.head(), answer.bytes());
  }

  private static @Nullable Object redact(@Nullable Object value, Credentials credentials) {
    if (value instanceof String text) {
      return credentials.redact(text);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> clean = new ArrayList<>(list.size());
      list.forEach(item -> clean.add(redact(item, credentials)));
      return clean;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> clean = new LinkedHashMap<>();
      map.forEach(
          (name, item) -> clean.put(credentials.redact((String) name), redact(item, credentials)));
      return clean;
    }
    return value;
  }

  private String preview(Answer answer) {
    return answer.call().isSecret() ? "(not shown)" : redacted(answer, text(answer));
  }

  private static String text(Answer answer) {
    return new String(answer.bytes(), StandardCharsets.UTF_8);
  }

  private static String redacted(Answer answer, String text) {
    String clean = answer.call().credentials().redact(text);
    return VisibleText.start(clean.strip(), PREVIEW_CHARACTERS);
  }
}
