// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.ErrorResponse;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.StaleEditException;
import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.model.ApiMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions travel between JVMs, and into the stores of job schedulers. */
class ExceptionSerializationTest {
  /** They hold whatever JSON held, and are empty after the journey. */
  private static final Set<String> LEFT_BEHIND = Set.of("errors", "messages");

  /** All public exceptions that can be made. */
  static Stream<Class<?>> types() throws Exception {
    return PublicApi.types().stream()
        .filter(Throwable.class::isAssignableFrom)
        .filter(type -> !Modifier.isAbstract(type.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyAccessorAnswersAfterwards(Class<?> type) throws Exception {
    Throwable written = sample(type);

    Throwable read = readBack(written);

    assertThat(read).isExactlyInstanceOf(type).hasMessage(written.getMessage());
    List<String> asked = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && CloudflareException.class.isAssignableFrom(method.getDeclaringClass())) {
        Object expected =
            LEFT_BEHIND.contains(method.getName()) ? List.of() : method.invoke(written);
        assertThat("" + method.invoke(read)).as(method.toString()).isEqualTo("" + expected);
        asked.add(method.getName());
      }
    }
    assertThat(asked).contains("attempts", "wasSent");
  }

  private static Throwable sample(Class<?> type) throws Exception {
    ResponseHead head =
        ResponseHead.of(200, Map.of("cf-ray", List.of("a"), "content-type", List.of("b")), 2);
    if (type == InvalidResponseException.class) {
      return new InvalidResponseException(head, "it is odd", "{}");
    }
    if (CloudflareApiException.class.isAssignableFrom(type)) {
      return Stream.of(200, 400, 401, 403, 404, 409, 422, 429, 500)
          .map(status -> CloudflareApiException.of(refusal(status)))
          .filter(failure -> failure.getClass() == type)
          .findFirst()
          .orElseThrow();
    }
    if (type == StaleEditException.class) {
      return new StaleEditException("it has changed", 1);
    }
    return (Throwable)
        type.getConstructor(String.class, int.class, boolean.class, Throwable.class)
            .newInstance("no", 1, false, new IOException("reset"));
  }

  private static ErrorResponse refusal(int status) {
    return new ErrorResponse(
        ResponseHead.of(status, Map.of("Ratelimit", List.of("\"a\";r=1;t=2")), 1),
        List.of(ApiMessage.builder().code(1000L).message("no").build()),
        List.of(ApiMessage.builder().message("m").build()),
        Instant.EPOCH,
        "{}",
        "; be careful");
  }

  private static Throwable readBack(Throwable failure) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(failure);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Throwable) in.readObject();
    }
  }
}
