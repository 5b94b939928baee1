// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Java value of any type that generated setters have. */
record Values(Generation generation, Compilation classes) {
  private static final Map<Type, Object> SIMPLE =
      Map.ofEntries(
          Map.entry(Object.class, "anything"),
          Map.entry(String.class, "text"),
          Map.entry(Boolean.class, true),
          Map.entry(Integer.class, 7),
          Map.entry(Long.class, 9_007_199_254_740_993L),
          Map.entry(Float.class, 1.5f),
          Map.entry(Double.class, 2.25),
          Map.entry(BigDecimal.class, new BigDecimal("0.10")),
          Map.entry(BigInteger.class, new BigInteger("18446744073709551615")),
          Map.entry(UUID.class, UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e")),
          Map.entry(URI.class, URI.create("https://example.com/")),
          Map.entry(LocalDate.class, LocalDate.parse("2024-02-29")),
          Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2024-02-29T12:34:56+01:00")),
          Map.entry(byte[].class, new byte[] {1, 2, 3}));

  Object of(Type type) throws Exception {
    if (SIMPLE.containsKey(type)) {
      return SIMPLE.get(type);
    }
    if (type instanceof ParameterizedType container) {
      Type[] arguments = container.getActualTypeArguments();
      Object item = of(arguments[arguments.length - 1]);
      return container.getRawType() == Map.class
          ? Map.of("key", item)
          : container.getRawType() == Set.class ? Set.of(item) : List.of(item);
    }
    return model((Class<?>) type);
  }

  /** Calls a setter with the Java value of a sample. */
  void set(Object builder, String setter, JsonNode sample) throws Exception {
    for (Method method : builder.getClass().getMethods()) {
      if (method.getName().equals(setter) && method.getParameterCount() == 1) {
        invoke(method, builder, of(method.getGenericParameterTypes()[0], sample));
        return;
      }
    }
    throw new AssertionError(builder.getClass() + " has no " + setter);
  }

  /** Calls a method, and throws what it throws. */
  static Object invoke(Method method, Object target, Object... arguments) throws Exception {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** The Java value of a sample. */
  @Nullable Object of(Type type, JsonNode sample) throws Exception {
    if (sample.isNull()) {
      return null;
    }
    if (type == OffsetDateTime.class) {
      return OffsetDateTime.parse(sample.asText());
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(sample.asText());
    }
    if (type instanceof ParameterizedType list && sample.isArray()) {
      List<Object> items = new ArrayList<>();
      for (JsonNode item : sample) {
        items.add(of(list.getActualTypeArguments()[0], item));
      }
      return list.getRawType() == Set.class ? new LinkedHashSet<>(items) : items;
    }
    if (type instanceof ParameterizedType map && sample.isObject()) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> value : sample.properties()) {
        values.put(value.getKey(), of(map.getActualTypeArguments()[1], value.getValue()));
      }
      return values;
    }
    if (type instanceof Class<?> model && sample.isObject() && hasBuilder(chosen(model, sample))) {
      return built(chosen(model, sample), sample);
    }
    ObjectMapper mapper = new ObjectMapper();
    try {
      return mapper.readValue(sample.toString(), mapper.constructType(type));
    } catch (JsonProcessingException e) {
      throw new AssertionError(type + " refuses " + sample, e);
    }
  }

  /** The class that a discriminator chooses, or the type itself. */
  private static Class<?> chosen(Class<?> type, JsonNode sample) {
    if (type.isAnnotationPresent(JsonSubTypes.class)) {
      String tag = sample.path(type.getAnnotation(JsonTypeInfo.class).property()).asText();
      for (JsonSubTypes.Type one : type.getAnnotation(JsonSubTypes.class).value()) {
        if (one.name().equals(tag)) {
          return one.value();
        }
      }
    }
    return type;
  }

  static boolean hasBuilder(Class<?> model) {
    return Stream.of(model.getDeclaredClasses())
        .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
  }

  /** What a caller builds of a sample. */
  Object built(Class<?> model, JsonNode sample) throws Exception {
    Object builder = model.getMethod("builder").invoke(null);
    Set<String> known = new HashSet<>();
    for (Field field : model.getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      if (property != null && sample.has(property.value())) {
        set(builder, field.getName(), sample.get(property.value()));
        known.add(property.value());
      }
    }
    for (Map.Entry<String, JsonNode> other : sample.properties()) {
      if (!known.contains(other.getKey())) {
        Object plain = of(Object.class, other.getValue());
        Method put =
            builder.getClass().getMethod("putAdditionalProperty", String.class, Object.class);
        invoke(put, builder, other.getKey(), plain);
      }
    }
    return invoke(builder.getClass().getMethod("build"), builder);
  }

  private Object model(Class<?> type) throws Exception {
    for (Map.Entry<String, String> entry : generation.classNames().entrySet()) {
      if (entry.getValue().equals(type.getName())) {
        WrittenSchema schema = WrittenSchema.named(generation.openApi(), entry.getKey());
        return of(type, Samples.of(schema, Samples.Fill.ALL_SET).get(0).read());
      }
    }
    throw new AssertionError("no value for " + type);
  }
}
