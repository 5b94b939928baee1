// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.model;

import io.github.magictransit.internal.Parameters;
import io.github.magictransit.internal.PathProblems;
import io.github.magictransit.runtime.Description;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /volumes/{id}</code>
 */
public final class VolumeEditParams {

  private final @Nullable String id;
  private final Volume body;

  private VolumeEditParams(Builder builder) {
    this.id = builder.id;
    this.body = builder.body.build();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** The API's <code>id</code>. */
  public @Nullable String id() {
    return id;
  }

  /**
   * When it was made.
   *
   * <p>Read-only: answers carry it, requests never do.
   */
  public @Nullable OffsetDateTime createdOn() {
    return body.createdOn();
  }

  /** The API's <code>size</code>. */
  public @Nullable Integer size() {
    return body.size();
  }

  /** The API's <code>secret</code>. */
  public @Nullable String secret() {
    return body.secret();
  }

  /**
   * The API's <code>parts</code>.
   *
   * <p>Read-only: answers carry it, requests never do.
   */
  public @Nullable List<Part> parts() {
    return body.parts();
  }

  /** What the request carries as its body. */
  public Volume body() {
    return body;
  }

  /**
   * Why these parameters cannot be sent: a sentence for each that is missing, and for each path
   * parameter that is malformed.
   */
  public List<String> problems() {
    return new PathProblems().check("id", id, PathProblems.SEGMENT).toList();
  }

  /** The query parameters that are set, by their API names. */
  public Map<String, Object> queryParameters() {
    return new Parameters().toMap();
  }

  /** The header parameters that are set, by their API names. */
  public Map<String, Object> headerParameters() {
    return new Parameters().toMap();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VolumeEditParams that
        && Objects.equals(this.id, that.id)
        && Objects.equals(body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, body);
  }

  @Override
  public String toString() {
    return new Description("VolumeEditParams").with("id", id).with("body", body).toString();
  }

  /** Builds {@link VolumeEditParams}. What is not set is not sent. */
  public static final class Builder {
    private @Nullable String id;
    private Volume.Builder body;

    private Builder() {
      this.body = Volume.builder();
    }

    private Builder(VolumeEditParams from) {
      this.id = from.id;
      this.body = from.body.toBuilder();
    }

    /** The API's <code>id</code>. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * When it was made. Default: absent.
     *
     * <p>Read-only: answers carry it, requests never do.
     */
    public Builder createdOn(@Nullable OffsetDateTime createdOn) {
      body.createdOn(createdOn);
      return this;
    }

    /** The API's <code>size</code>. Required. */
    public Builder size(@Nullable Integer size) {
      body.size(size);
      return this;
    }

    /** The API's <code>secret</code>. Default: absent. */
    public Builder secret(@Nullable String secret) {
      body.secret(secret);
      return this;
    }

    /**
     * The API's <code>parts</code>. Default: absent.
     *
     * <p>Read-only: answers carry it, requests never do.
     */
    public Builder parts(@Nullable List<Part> parts) {
      body.parts(parts);
      return this;
    }

    /**
     * A property of the body that this version does not know; null removes it.
     *
     * @param name its API name
     * @param value text, number, boolean, or a list or map of such
     */
    public Builder putAdditionalBodyProperty(String name, @Nullable Object value) {
      body.putAdditionalProperty(name, value);
      return this;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(Volume body) {
      this.body = body.toBuilder();
      return this;
    }

    /** The parameters. */
    public VolumeEditParams build() {
      return new VolumeEditParams(this);
    }
  }
}
