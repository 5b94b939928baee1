// SPDX-License-Identifier: Apache-2.0
// Generated from the operation volumeEdit of spec.yaml.
package io.github.magictransit.model;

import io.github.magictransit.runtime.Description;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one call. What is not set is not sent.
 *
 * <p><code>PUT /volumes/{id}</code>
 */
public final class VolumeEditParams {
  private final @Nullable Volume body;

  private VolumeEditParams(Builder builder) {
    this.body = builder.body == null ? null : builder.body.incomplete();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with everything set that is set here. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** When it was made. Read-only: responses carry it, requests never do. */
  public @Nullable OffsetDateTime createdOn() {
    return body == null ? null : body.createdOn();
  }

  /** The API's <code>size</code>. */
  public @Nullable Long size() {
    return body == null ? null : body.size();
  }

  /** The API's <code>secret</code>. */
  public @Nullable String secret() {
    return body == null ? null : body.secret();
  }

  /** The API's <code>parts</code>. Read-only: responses carry it, requests never do. */
  public @Nullable List<Part> parts() {
    return body == null ? null : body.parts();
  }

  /**
   * What the request carries as its body.
   *
   * @throws IllegalArgumentException naming every required property that is not set
   */
  public @Nullable Volume body() {
    return body == null ? null : body.toBuilder().build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VolumeEditParams that && Objects.equals(this.body, that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(body);
  }

  @Override
  public String toString() {
    return new Description("VolumeEditParams").with("body", body).toString();
  }

  /** Builds {@link VolumeEditParams}. What is not set is not sent. */
  public static final class Builder {
    private Volume.@Nullable Builder body;

    private Builder() {}

    private Builder(VolumeEditParams from) {
      this.body = from.body == null ? null : from.body.toBuilder();
    }

    /** When it was made. Default: absent. Read-only: responses carry it, requests never do. */
    public Builder createdOn(@Nullable OffsetDateTime createdOn) {
      bodyBuilder().createdOn(createdOn);
      return this;
    }

    /** The API's <code>size</code>. Required. */
    public Builder size(@Nullable Long size) {
      bodyBuilder().size(size);
      return this;
    }

    /** The API's <code>secret</code>. Default: absent. */
    public Builder secret(@Nullable String secret) {
      bodyBuilder().secret(secret);
      return this;
    }

    /**
     * The API's <code>parts</code>. Default: absent. Read-only: responses carry it, requests never
     * do.
     */
    public Builder parts(@Nullable List<Part> parts) {
      bodyBuilder().parts(parts);
      return this;
    }

    /**
     * A property of the body that this version does not know; null removes it.
     *
     * @param name its API name
     * @param value a string, number, boolean, or a list or map of such
     * @throws IllegalArgumentException if this version knows the property after all, or if JSON has
     *     no form for the value
     */
    public Builder putAdditionalBodyProperty(String name, @Nullable Object value) {
      bodyBuilder().putAdditionalProperty(name, value);
      return this;
    }

    // Without anything set there is no body.
    private Volume.Builder bodyBuilder() {
      if (body == null) {
        body = Volume.builder();
      }
      return body;
    }

    /** What the request carries as its body, in place of the properties set so far. */
    public Builder body(Volume body) {
      this.body = body.toBuilder();
      return this;
    }

    /** Builds the parameters. */
    public VolumeEditParams build() {
      return new VolumeEditParams(this);
    }
  }
}
