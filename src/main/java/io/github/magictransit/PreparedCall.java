// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static java.util.stream.Collectors.joining;

import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.internal.Call;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that is ready to be sent, on this thread or on one of its own.
 *
 * @param <R> its result
 */
record PreparedCall<R extends @Nullable Object>(
    Backend backend, Supplier<Call> begin, Function<Call, ApiResponse<R>> sending) {
  /** The same with another result. */
  <S extends @Nullable Object> PreparedCall<S> map(Function<R, S> result) {
    return then(response -> response.map(result));
  }

  PreparedCall<DryRun<R>> dryRun() {
    return then(response -> response.map(result -> new DryRun<>(result, response.secret)));
  }

  /** The same for a result that says whether anything was modified. */
  PreparedCall<DryRun.OfModification<R>> dryRun(Function<R, @Nullable Boolean> modified) {
    return then(
        response ->
            response.map(
                result ->
                    new DryRun.OfModification<>(result, response.secret, modified.apply(result))));
  }

  /** The one item of a list in the result that has a name, by what takes out each of them. */
  <T> PreparedCall<Optional<T>> find(
      String name,
      Function<R, ? extends @Nullable List<T>> list,
      Function<T, @Nullable String> nameOf,
      Function<T, ? extends @Nullable Object> idOf) {
    Supplier<Call> checked =
        () -> {
          Arguments.requireNone(name == null ? List.of("name is missing") : List.of());
          return begin.get();
        };
    return new PreparedCall<>(backend, checked, sending)
        .then(
            response -> {
              List<T> all = list.apply(response.result());
              if (all == null) {
                throw new InvalidResponseException(
                    response.head(), "it has no list", "(not shown)");
              }
              List<T> named =
                  all.stream()
                      .filter(item -> item != null && name.equals(nameOf.apply(item)))
                      .toList();
              if (named.size() > 1) {
                String ids = named.stream().map(idOf).map(String::valueOf).collect(joining(", "));
                throw new IllegalStateException("Several have the name " + name + ": " + ids);
              }
              return response.map(result -> named.stream().findFirst());
            });
  }

  private <S extends @Nullable Object> PreparedCall<S> then(
      Function<ApiResponse<R>, ApiResponse<S>> next) {
    return new PreparedCall<>(backend, begin, sending.andThen(next));
  }

  ApiResponse<R> send() {
    return backend.run(begin.get(), sending);
  }

  /** Sends it on a thread of its own; whatever fails, the future does. */
  <T extends @Nullable Object> CompletableFuture<T> async(Function<ApiResponse<R>, T> part) {
    return backend.async(begin, sending.andThen(part));
  }
}
