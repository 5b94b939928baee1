// SPDX-License-Identifier: Apache-2.0
// Generated from the operations of spec.yaml on Volumes.
package io.github.magictransit;

import io.github.magictransit.api.VolumesApi;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.internal.Backend;
import io.github.magictransit.model.Volume;
import io.github.magictransit.model.VolumeEditParams;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations of <code>Volumes</code>. */
public final class Volumes {

  private final Backend backend;
  private final VolumesApi api;
  private final Prepared prepared = new Prepared();
  private final WithRawResponse withRawResponse = new WithRawResponse();
  private final Async async = new Async();

  Volumes(Backend backend) {
    this.backend = backend;
    this.api = backend.api(VolumesApi.class);
  }

  /**
   * The operation <code>volumeEdit</code>.
   *
   * <p><code>PUT /volumes/{id}</code>
   *
   * @param id The API's <code>id</code>.
   * @throws IllegalArgumentException before anything is sent, naming each argument that is missing,
   *     malformed or in conflict with another
   * @throws CloudflareApiException if the API rejects the request
   * @throws CloudflareException if there is no response, or none that can be understood
   */
  public Volume volumeEdit(String id) {
    return prepared
        .volumeEdit(id, VolumeEditParams.builder().build(), RequestOptions.none())
        .send()
        .result();
  }

  /** As {@link #volumeEdit(String)}, with options of its own. */
  public Volume volumeEdit(String id, RequestOptions options) {
    return prepared.volumeEdit(id, VolumeEditParams.builder().build(), options).send().result();
  }

  /** As {@link #volumeEdit(String)}, with params. */
  public Volume volumeEdit(String id, VolumeEditParams params) {
    return prepared.volumeEdit(id, params, RequestOptions.none()).send().result();
  }

  /** As {@link #volumeEdit(String)}, with params, with options of its own. */
  public Volume volumeEdit(String id, VolumeEditParams params, RequestOptions options) {
    return prepared.volumeEdit(id, params, options).send().result();
  }

  /** The same operations, each on a thread of its own. */
  public Async async() {
    return async;
  }

  /** The same operations, returning status, headers, messages and attempts too. */
  public WithRawResponse withRawResponse() {
    return withRawResponse;
  }

  /** The same operations, returning status, headers, messages and attempts too. */
  public final class WithRawResponse {
    private WithRawResponse() {}

    /** As {@link Volumes#volumeEdit(String)}. */
    public ApiResponse<Volume> volumeEdit(String id) {
      return prepared
          .volumeEdit(id, VolumeEditParams.builder().build(), RequestOptions.none())
          .send();
    }

    /** As {@link Volumes#volumeEdit(String, RequestOptions)}. */
    public ApiResponse<Volume> volumeEdit(String id, RequestOptions options) {
      return prepared.volumeEdit(id, VolumeEditParams.builder().build(), options).send();
    }

    /** As {@link Volumes#volumeEdit(String, VolumeEditParams)}. */
    public ApiResponse<Volume> volumeEdit(String id, VolumeEditParams params) {
      return prepared.volumeEdit(id, params, RequestOptions.none()).send();
    }

    /** As {@link Volumes#volumeEdit(String, VolumeEditParams, RequestOptions)}. */
    public ApiResponse<Volume> volumeEdit(
        String id, VolumeEditParams params, RequestOptions options) {
      return prepared.volumeEdit(id, params, options).send();
    }
  }

  /**
   * The same operations, each on a thread of its own: a virtual one where the JVM has them. A
   * future fails with the exception that the method would throw. Whatever else completes it, such
   * as {@code cancel} or {@code orTimeout}, ends the exchange. Cancelling a future that depends on
   * it, such as one that {@code thenApply} returned, does not. Its deadline runs from the call on,
   * and observers are notified of its start on the thread that makes it.
   */
  public final class Async {
    private final AsyncWithRawResponse withRawResponse = new AsyncWithRawResponse();

    private Async() {}

    /** As {@link Volumes#volumeEdit(String)}. */
    public CompletableFuture<Volume> volumeEdit(String id) {
      return prepared
          .volumeEdit(id, VolumeEditParams.builder().build(), RequestOptions.none())
          .async(ApiResponse::result);
    }

    /** As {@link Volumes#volumeEdit(String, RequestOptions)}. */
    public CompletableFuture<Volume> volumeEdit(String id, RequestOptions options) {
      return prepared
          .volumeEdit(id, VolumeEditParams.builder().build(), options)
          .async(ApiResponse::result);
    }

    /** As {@link Volumes#volumeEdit(String, VolumeEditParams)}. */
    public CompletableFuture<Volume> volumeEdit(String id, VolumeEditParams params) {
      return prepared.volumeEdit(id, params, RequestOptions.none()).async(ApiResponse::result);
    }

    /** As {@link Volumes#volumeEdit(String, VolumeEditParams, RequestOptions)}. */
    public CompletableFuture<Volume> volumeEdit(
        String id, VolumeEditParams params, RequestOptions options) {
      return prepared.volumeEdit(id, params, options).async(ApiResponse::result);
    }

    /** The same operations, returning status, headers, messages and attempts too. */
    public AsyncWithRawResponse withRawResponse() {
      return withRawResponse;
    }
  }

  /**
   * The same operations, each on a thread of its own, returning status, headers, messages and
   * attempts too.
   */
  public final class AsyncWithRawResponse {
    private AsyncWithRawResponse() {}

    /** As {@link Async#volumeEdit(String)}. */
    public CompletableFuture<ApiResponse<Volume>> volumeEdit(String id) {
      return prepared
          .volumeEdit(id, VolumeEditParams.builder().build(), RequestOptions.none())
          .async(response -> response);
    }

    /** As {@link Async#volumeEdit(String, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Volume>> volumeEdit(String id, RequestOptions options) {
      return prepared
          .volumeEdit(id, VolumeEditParams.builder().build(), options)
          .async(response -> response);
    }

    /** As {@link Async#volumeEdit(String, VolumeEditParams)}. */
    public CompletableFuture<ApiResponse<Volume>> volumeEdit(String id, VolumeEditParams params) {
      return prepared.volumeEdit(id, params, RequestOptions.none()).async(response -> response);
    }

    /** As {@link Async#volumeEdit(String, VolumeEditParams, RequestOptions)}. */
    public CompletableFuture<ApiResponse<Volume>> volumeEdit(
        String id, VolumeEditParams params, RequestOptions options) {
      return prepared.volumeEdit(id, params, options).async(response -> response);
    }
  }

  /** The operations with their arguments, ready to be sent. */
  private final class Prepared {

    PreparedCall<Volume> volumeEdit(String id, VolumeEditParams params, RequestOptions options) {
      Arguments arguments = new Arguments(backend, "volumeEdit", options, false);
      if (params == null || options == null) {
        return arguments.missing(params == null ? "params" : "options");
      }
      @Nullable Volume body = arguments.body(params::body);
      arguments.path("id", id);
      return arguments.value(
          call -> body == null ? api.volumeEdit(id, call) : api.volumeEdit(id, body, call));
    }
  }
}
