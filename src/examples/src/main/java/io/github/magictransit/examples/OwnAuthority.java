// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CloudflareClient;
import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Trusts the certificates of a key store, such as that of a proxy that looks into TLS. The
 * arguments are the file and its password.
 */
public final class OwnAuthority {
  private OwnAuthority() {}

  public static void main(String[] args) throws GeneralSecurityException, IOException {
    File file = new File(args[0]);
    char[] password = args[1].toCharArray();
    // tag::certificates
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(file, password));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    try (CloudflareClient client =
        CloudflareClient.builder()
            .fromEnv()
            .sslContext(context, (X509TrustManager) trust.getTrustManagers()[0])
            .build()) {
      System.out.println(client.magicTransit().cfInterconnects().list().interconnects());
    }
    // end::certificates
  }
}
