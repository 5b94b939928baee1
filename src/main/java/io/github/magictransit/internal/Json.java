// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerFactory;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.magictransit.runtime.ReadOnly;
import io.github.magictransit.runtime.Required;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * JSON as the API means it: a wrong type is an error and never converted, and nothing may follow
 * the value.
 */
final class Json {
  /**
   * Far more than a response of the API needs, and far less than a program has to fear. Jackson has
   * bounds of its own for what is deep or long.
   */
  private static final int MOST_VALUES = 250_000;

  private final ObjectMapper mapper;

  // One thread finds out about a type, while others that come at the same time wait for it: all at
  // once would be in each other's way for seconds.
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();
  private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

  /**
   * Leaves out what is {@link ReadOnly}, once for a class. Jackson would ask for an active view
   * anew at each such property that it writes.
   */
  private static final class WithoutReadOnly extends BeanSerializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
      properties.removeIf(
          property ->
              property.getViews() != null && List.of(property.getViews()).contains(ReadOnly.class));
      return properties;
    }
  }

  Json() {
    mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, Json::refuseNumbersAndBooleans)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .serializerFactory(
                BeanSerializerFactory.instance.withSerializerModifier(new WithoutReadOnly()))
            .build();
  }

  private static void refuseNumbersAndBooleans(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /**
   * A request body, as UTF-8.
   *
   * @throws IllegalArgumentException if JSON has no form for something in it
   */
  byte[] write(Object body) {
    try {
      return writer(body).writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw unwritable("Nothing was sent: ", e);
    }
  }

  /**
   * A request body, shown to a filter that lets nothing of it out.
   *
   * @throws IllegalArgumentException if JSON has no form for something in it
   */
  void write(Object body, TokenFilter filter) {
    try (JsonGenerator nowhere = mapper.createGenerator(OutputStream.nullOutputStream())) {
      JsonGenerator filtered =
          new FilteringGeneratorDelegate(nowhere, filter, Inclusion.ONLY_INCLUDE_ALL, true);
      writer(body).writeValue(filtered, body);
    } catch (JsonProcessingException e) {
      throw unwritable("", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectWriter writer(Object body) {
    return writers.computeIfAbsent(body.getClass(), mapper::writerFor);
  }

  private static IllegalArgumentException unwritable(String prefix, JsonProcessingException e) {
    return new IllegalArgumentException(
        prefix + "the body cannot be written as JSON: " + path(e) + e.getOriginalMessage(), e);
  }

  /**
   * What has been read as plain values, as something typed.
   *
   * @throws IllegalArgumentException if it does not fit
   */
  <T> T convert(Object values, Class<T> type) {
    return mapper.convertValue(values, type);
  }

  /** A response, from UTF-8. */
  Object read(byte[] json, Type type) throws IOException {
    requireFew(json);
    ObjectReader reader =
        readers.computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t)));
    try {
      return reader.readValue(json);
    } catch (NumberFormatException e) {
      // Jackson lets this one through where an exponent is beyond all numbers.
      throw new StreamConstraintsException("number");
    }
  }

  // A value takes many times the room in memory that it takes in JSON. Commas and brackets within
  // strings count too, which does no harm.
  private static void requireFew(byte[] json) throws IOException {
    int values = 0;
    for (byte b : json) {
      if (b == ',' || b == '[' || b == '{') {
        values++;
      }
    }
    if (values > MOST_VALUES) {
      throw new StreamConstraintsException("values");
    }
  }

  /** What was wrong with a response, and where. The words of a parser would quote the response. */
  static String problem(IOException e) {
    Throwable root = e.getCause() instanceof JacksonException cause ? cause : e;
    String what =
        root instanceof StreamConstraintsException
            ? "it is too deep, too long, or has more than " + MOST_VALUES + " values"
            : root.getCause() instanceof Required.Missing missing
                ? missing.getMessage()
                : root instanceof JsonMappingException
                    ? "it is not of the type that was expected"
                    : "it is no JSON";
    JsonLocation at = e instanceof JacksonException json ? json.getLocation() : null;
    return path(e)
        + what
        + (at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr()));
  }

  private static String path(IOException e) {
    return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? mapping.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
            .collect(Collectors.joining(".", "", ": "))
        : "";
  }
}
