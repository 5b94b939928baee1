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
import io.github.magictransit.error.ErrorResponse;
import io.github.magictransit.error.InvalidResponseException;
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
 * Turns a response into the envelope of a success, or throws. It takes the place of Feign's
 * decoders, whose exceptions carry the request with its credentials.
 */
record EnvelopeDecoder(Json json, int maxBytes) implements ResponseInterceptor {
  private static final int PREVIEW_CHARACTERS = 2000;

  /** Query parameters that choose a page. */
  static final Set<String> PAGE = Set.of("cursor", "offset", "page");

  @Override
  public Object intercept(InvocationContext context, Chain chain) {
    RawResponse response = (RawResponse) context.response().body();
    if (response.head().status() / 100 != 2) {
      throw refused(response);
    }
    Type type = context.returnType();
    if (type instanceof ParameterizedType typed && typed.getRawType() == TypedResponse.class) {
      @Nullable Object result = null;
      if (isOf(Void.class, type)) {
        reportsSuccess(response); // The fragment describes no body, but there may be one.
      } else if (!(response.call().isNullable() && text(response).strip().equals("null"))) {
        result = read(response, typed.getActualTypeArguments()[0]);
      }
      return typed(
          context, Envelope.<@Nullable Object>around(result, response.head(), response.bytes()));
    }
    boolean any = isOfAny(context.response().request());
    if (any && response.bytes().length == 0) {
      return Envelope.<@Nullable Object>around(null, response.head(), response.bytes());
    }
    Envelope<?> envelope = (Envelope<?>) read(response, type);
    if (envelope.success() == null) {
      throw invalid(response, "it does not say whether it is a success");
    }
    if (!envelope.success()) {
      throw refused(response);
    }
    if (any) {
      return received(envelope, response);
    }
    if (envelope.result() == null && !response.call().isNullable() && !isOf(Void.class, type)) {
      throw invalid(response, "it has no result; the API reported success");
    }
    if (envelope.hasMorePages()
        && !response.call().choosesPage()
        && isList(context.response().request())) {
      throw invalid(response, "it is one page of a list, and the others would be missing");
    }
    return received(envelope, response);
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

  private Object read(RawResponse response, Type type) {
    if (response.bytes().length > maxBytes) {
      throw invalid(response, "it is longer than " + maxBytes + " bytes");
    }
    if (response.bytes().length == 0) {
      throw invalid(response, "it is empty");
    }
    String coding = response.unknownCoding();
    if (coding != null) {
      throw invalid(
          response, "nobody asked for the content-encoding " + redacted(response, coding));
    }
    try {
      Object value = json.read(response.bytes(), type);
      if (value == null) {
        throw invalid(response, "it is null");
      }
      return value;
    } catch (IOException e) {
      String reported = reportsSuccess(response) ? "; the API reported success" : "";
      String problem =
          response.call().isSecret()
              ? "it is not what was expected"
              : redacted(response, Json.problem(e));
      throw invalid(response, problem + reported);
    }
  }

  /**
   * Whether the API says that it did what it was asked to do; throws if it says that it did not.
   */
  private boolean reportsSuccess(RawResponse response) {
    Boolean success = envelope(response).success();
    if (Boolean.FALSE.equals(success)) {
      throw refused(response);
    }
    return Boolean.TRUE.equals(success);
  }

  private InvalidResponseException invalid(RawResponse response, String problem) {
    return new InvalidResponseException(
        response.head(), problem + response.call().advice(0), preview(response));
  }

  private CloudflareApiException refused(RawResponse response) {
    Envelope<?> envelope = envelope(response); // Read anew, to redact it.
    return CloudflareApiException.of(
        new ErrorResponse(
            response.head(),
            envelope.errors(),
            envelope.messages(),
            response.retryAt(),
            preview(response),
            response.call().advice(response.head().status())));
  }

  // An API that echoes a credential must not get it into an exception. Redacted once decoded: JSON
  // can escape any character.
  private Envelope<?> envelope(RawResponse response) {
    Envelope<?> none = Envelope.<@Nullable Object>around(null, response.head(), response.bytes());
    try {
      byte[] bytes = text(response).getBytes(StandardCharsets.UTF_8);
      Object read = json.read(bytes, Envelope.class);
      return read instanceof Envelope<?> envelope ? received(envelope, response) : none;
    } catch (IOException e) {
      return none;
    }
  }

  private static Envelope<?> received(Envelope<?> envelope, RawResponse response) {
    return envelope
        .saying(said -> redact(said, response.call().credentials()))
        .receivedWith(response.head(), response.bytes());
  }

  private static @Nullable Object redact(@Nullable Object value, Credentials credentials) {
    if (value instanceof String text) {
      return credentials.redact(text);
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
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

  private String preview(RawResponse response) {
    return response.call().isSecret() ? "(not shown)" : redacted(response, text(response));
  }

  private static String text(RawResponse response) {
    return new String(response.bytes(), StandardCharsets.UTF_8);
  }

  private static String redacted(RawResponse response, String text) {
    String clean = response.call().credentials().redact(text);
    return VisibleText.start(clean.strip(), PREVIEW_CHARACTERS);
  }
}
