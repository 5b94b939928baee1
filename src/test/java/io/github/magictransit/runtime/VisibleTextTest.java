// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        7,
        8,
        0xb,
        0xc,
        0x1b,
        0x7f,
        0x80,
        0x85,
        0x9f, // control
        0x61c,
        0x200e,
        0x200f,
        0x202a,
        0x202e,
        0x2066,
        0x2069, // bidi
        0x2028,
        0x2029,
        0xad,
        0x200b,
        0xfeff,
        0xfff9, // separators, and what has no width
        0xd800,
        0xdfff // halves of characters
      })
  void whatCannotBeSeenIsEscaped(int c) {
    assertThat(VisibleText.of("a" + (char) c + "b")).isEqualTo("a\\u%04xb".formatted(c));
  }

  @ParameterizedTest
  @CsvSource({"10, \\n", "13, \\r", "9, \\t", "0xe0001, \\udb40\\udc01"})
  void someHaveOtherEscapes(int c, String escape) {
    assertThat(VisibleText.of(Character.toString(c))).isEqualTo(escape);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b$1\\n", "\u00e4\u05d0\u4e2d", "\ud83d\ude00"})
  void whatCanBeSeenIsKept(String text) {
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }

  @Test
  void aLongOneIsCutBetweenCharacters() {
    assertThat(VisibleText.of("abc", 3)).isEqualTo("abc");
    assertThat(VisibleText.of("abcd", 3)).isEqualTo("abc…");
    assertThat(VisibleText.of("ab\ud83d\ude00", 3)).isEqualTo("ab…");
  }
}
