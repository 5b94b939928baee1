// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n\t"})
  void absentProseIsTheFallback(String prose) {
    assertThat(Javadoc.prose(prose, "Nothing.")).isEqualTo("Nothing.");
  }

  @ParameterizedTest
  @CsvSource({
    "a */ b,a *&#47; b",
    "a /* b,a &#47;* b",
    "{@code a},{&#64;code a}",
    "\\u002a,&#92;u002a",
    "<b>&amp;,&lt;b&gt;&amp;amp;"
  })
  void nothingEndsTheCommentOrIsMarkup(String prose, String text) {
    assertThat(Javadoc.prose(prose, "")).isEqualTo(text);
  }

  // At the start of a line it would be taken for one of the comment's own.
  @Test
  void aStarThatBeginsALineStays() {
    assertThat(Javadoc.prose("these:\n* a\n  * b * c", ""))
        .isEqualTo("these:\n&#42; a\n  &#42; b * c");
  }

  @Test
  void backticksAreCode() {
    assertThat(Javadoc.prose("`a<b` and `c", "")).isEqualTo("<code>a&lt;b</code> and `c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n\nb", "a\n \n\n b", "a\r\n\r\nb"})
  void aBlankLineIsAParagraph(String prose) {
    assertThat(Javadoc.prose(prose, "")).isEqualTo("a\n\n<p>b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb"})
  void aSingleLineBreakIsNone(String prose) {
    assertThat(Javadoc.prose(prose, "")).isEqualTo(prose);
  }

  @Test
  void aNameStaysOnItsLine() {
    assertThat(Javadoc.line("a\nb\\u000a é")).isEqualTo("a?b?u000a ?");
  }

  @Test
  void aUrlEndsNeitherItsAttributeNorTheComment() {
    assertThat(Javadoc.url("https://example.com/*/?a=\"b\"&c"))
        .isEqualTo("https://example.com&#47;*&#47;?a=&quot;b&quot;&amp;c");
    assertThat(Javadoc.url(null)).isNull();
  }
}
