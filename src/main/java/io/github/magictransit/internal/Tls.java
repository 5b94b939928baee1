// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Whom a client trusts, and what it shows of itself.
 *
 * @param context the caller's own, or null for the JVM's
 * @param trust what decides in it, or null with the JVM's
 */
public record Tls(@Nullable SSLContext context, @Nullable X509TrustManager trust) {
  /** As the JVM has it. */
  public static final Tls OF_JVM = new Tls(null, null);

  void applyTo(OkHttpClient.Builder builder) throws SSLException {
    try {
      X509TrustManager trusted = trust == null ? ofJvm() : trust; // It says more if it fails.
      SSLContext used = context == null ? SSLContext.getDefault() : context;
      builder.sslSocketFactory(used.getSocketFactory(), trusted);
    } catch (GeneralSecurityException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new SSLException(
          "The JVM's trust store or key store cannot be read: " + cause.getMessage(), e);
    }
  }

  private static X509TrustManager ofJvm() throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    return Stream.of(factory.getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
