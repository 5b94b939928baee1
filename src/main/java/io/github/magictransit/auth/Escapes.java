// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms in which an answer may echo a text. */
final class Escapes {
  private static final Pattern HEX = Pattern.compile("%[0-9A-F]{2}");

  private Escapes() {}

  /**
   * The text itself, as JSON escapes it with and without its slashes, as a URL and as HTML escape
   * it.
   */
  static Set<String> of(String text) {
    String json = text.replace("\\", "\\\\").replace("\"", "\\\"");
    String html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    Set<String> forms = new LinkedHashSet<>();
    forms.add(text);
    forms.add(json);
    forms.add(json.replace("/", "\\/"));
    forms.add(html);
    forms.add(html.replace("\"", "&quot;").replace("'", "&#39;"));
    String url = URLEncoder.encode(text, StandardCharsets.UTF_8);
    forms.add(url);
    forms.add(HEX.matcher(url).replaceAll(match -> match.group().toLowerCase(Locale.ROOT)));
    return forms;
  }
}
