// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;

/**
 * The server's key, and a trust store that has its certificate beside those of the JDK's own: so
 * each peer trusts it by default, and reads what it would read elsewhere.
 */
final class SelfSigned {
  static final Path KEYS = Bench.JAR.resolveSibling("keys.p12").toAbsolutePath();
  static final Path TRUST = Bench.JAR.resolveSibling("trust").toAbsolutePath();

  /** Of both stores, as of the JDK's. */
  static final char[] PASSWORD = "changeit".toCharArray();

  private static final Path JDK = Path.of(System.getProperty("java.home"));

  private SelfSigned() {}

  /** Makes both. The JDK has no API that signs a certificate, but a tool. */
  static void make() throws Exception {
    Files.deleteIfExists(KEYS);
    String options =
        "-genkeypair -alias server -keyalg EC -groupname secp256r1 -validity 2 -dname CN=bench"
            + " -ext san=ip:127.0.0.1 -storetype PKCS12 -storepass "
            + String.valueOf(PASSWORD);
    ProcessBuilder keytool = new ProcessBuilder(options.split(" "));
    keytool.command().add(0, JDK.resolve("bin/keytool").toString());
    keytool.command().addAll(List.of("-keystore", KEYS.toString()));
    if (keytool.redirectErrorStream(true).start().waitFor() != 0) {
      throw new IllegalStateException("keytool failed: " + options);
    }
    KeyStore trust = KeyStore.getInstance(JDK.resolve("lib/security/cacerts").toFile(), PASSWORD);
    trust.setCertificateEntry(
        "bench", KeyStore.getInstance(KEYS.toFile(), PASSWORD).getCertificate("server"));
    try (OutputStream out = Files.newOutputStream(TRUST)) {
      trust.store(out, PASSWORD);
    }
  }
}
