// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The forms in which an answer may echo a text. */
final class Escapes {
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
    forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
    return forms;
  }
}
