// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import feign.Feign;
import feign.Util;
import java.util.function.Supplier;
import kotlin.KotlinVersion;
import kotlin.enums.EnumEntries;
import okhttp3.Credentials;
import okhttp3.Headers;
import okio.ByteString;

/** Names the jar that is too old, before a call fails for a class or a method that it lacks. */
final class Libraries {
  private Libraries() {}

  /**
   * Uses of each library something that those that are too old do not have.
   *
   * @param okHttp whether requests are sent by it, and not by a client of the caller's
   * @throws IllegalStateException if one is too old
   */
  static void check(boolean okHttp) {
    require("Feign 13.5", Feign.class, () -> Util.getThreadIdentifier());
    require("Jackson 2.16.0", JsonFactory.class, () -> JsonFactory.builder().recyclerPool());
    require("Jackson 2.16.0", ObjectMapper.class, () -> DefaultTyping.NON_FINAL_AND_ENUMS);
    if (okHttp) {
      require("Kotlin 1.9.25", KotlinVersion.class, () -> EnumEntries.class);
      require("OkHttp 5", Headers.class, () -> Headers.EMPTY);
      require("Okio 3.18", ByteString.class, () -> Credentials.basic("", ""));
    }
  }

  private static void require(String oldest, Class<?> type, Supplier<?> newer) {
    try {
      newer.get();
    } catch (LinkageError e) {
      String source = String.valueOf(type.getProtectionDomain().getCodeSource());
      String jar = source.replaceFirst("(?s).*/([^/]+\\.jar).*", "$1");
      throw new IllegalStateException(
          oldest
              + " or later is needed, but the class path has "
              + jar
              + " first: exclude that, pin a later version, or put a later one before it",
          e);
    }
  }
}
