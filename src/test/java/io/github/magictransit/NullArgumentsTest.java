// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Null in place of parameters or options is a problem like any other, in every method. */
class NullArgumentsTest {
  private final Canned http = Canned.success();

  @TestFactory
  List<DynamicTest> everyMethod() {
    CfInterconnects sync = http.cfInterconnects();
    List<DynamicTest> tests = new ArrayList<>();
    for (Object view :
        List.of(sync, sync.withRawResponse(), sync.async(), sync.async().withRawResponse())) {
      for (Method method : view.getClass().getDeclaredMethods()) {
        for (int i = 0; i < method.getParameterCount(); i++) {
          Class<?> type = method.getParameterTypes()[i];
          if (Modifier.isPublic(method.getModifiers()) && type != String.class) {
            int missing = i;
            String name = view.getClass().getSimpleName() + "." + method.getName();
            tests.add(
                DynamicTest.dynamicTest(
                    name + " without " + type.getSimpleName(),
                    () -> isRefused(view, method, missing)));
          }
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests;
  }

  @ParameterizedTest
  @CsvSource({"method,,/a", "path,GET,", "'method is missing; path',,"})
  void ofAnyRequest(String missing, String method, String path) {
    isRefused(missing, method, path, Map.of(), RequestOptions.none());
  }

  @Test
  void queryAndOptionsOfAnyRequest() {
    isRefused("query", "GET", "/a", null, RequestOptions.none());
    isRefused("options", "GET", "/a", Map.of(), null);
  }

  private void isRefused(
      String missing,
      String method,
      String path,
      Map<String, String> query,
      RequestOptions options) {
    CloudflareClient client = http.client().build();
    String message = "Nothing was sent: " + missing + " is missing";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.request(method, path, query, null, options))
        .withMessage(message);
    assertThat(client.requestAsync(method, path, query, null, options))
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(IllegalArgumentException.class)
        .withMessage(message);
    assertThat(http.requests()).isEmpty();
  }

  private void isRefused(Object view, Method method, int missing) throws Exception {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == missing ? null : argument(method.getParameterTypes()[i]);
    }
    String what =
        method.getParameterTypes()[missing] == RequestOptions.class
            ? "options"
            : method.getParameterTypes()[missing] == BiConsumer.class ? "change" : "params";
    boolean async = CompletableFuture.class == method.getReturnType();

    // A future fails, whatever fails.
    Object returned = async ? method.invoke(view, arguments) : null;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> result(method, view, arguments, returned))
        .withMessage("Nothing was sent: " + what + " is missing");
    assertThat(http.requests()).isEmpty();
  }

  private static Object argument(Class<?> type) throws Exception {
    if (type == String.class) {
      return Canned.ID;
    }
    if (type == BiConsumer.class) {
      return (BiConsumer<?, ?>) (now, change) -> {};
    }
    Object builder = type.getMethod("builder").invoke(null);
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static void result(Method method, Object view, Object[] arguments, Object returned)
      throws Throwable {
    try {
      if (returned == null) {
        method.invoke(view, arguments);
      } else {
        ((CompletableFuture<?>) returned).get();
      }
    } catch (InvocationTargetException | ExecutionException e) {
      throw e.getCause();
    }
  }
}
