// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of a page leads to a file that exists, and to a heading of it if it names one. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

  @ParameterizedTest
  @MethodSource("links")
  void everyLinkLeadsSomewhere(Path page, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();

    assertThat(target).exists();
    if (parts.length > 1) {
      assertThat(anchors(target)).contains(parts[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyAddressIsOne(String address) {
    assertThat(URI.create(address)).hasScheme("https");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theReadmeLeadsToEveryPageOfTheDocs(Path page) {
    assertThat(ReadmeText.of("README.md").text()).contains("](" + page.toString() + ")");
  }

  static Stream<Arguments> links() {
    return ReadmeText.files()
        .flatMap(
            page ->
                linksOf(page)
                    .filter(link -> !link.contains(":"))
                    .map(link -> Arguments.of(page, link)));
  }

  static Stream<String> addresses() {
    return ReadmeText.files()
        .flatMap(LinksTest::linksOf)
        .filter(link -> link.contains(":"))
        .distinct();
  }

  static Stream<Path> pages() {
    return ReadmeText.files().filter(page -> page.startsWith("docs"));
  }

  private static Stream<String> linksOf(Path page) {
    return LINK.matcher(ReadmeText.of(page.toString()).text()).results().map(link -> link.group(1));
  }

  /** What GitHub makes of the headings: lower case, hyphens for spaces, no punctuation. */
  private static List<String> anchors(Path page) {
    return ReadmeText.of(page.toString())
        .text()
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }
}
