// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.error;

import io.github.magictransit.http.ResponseHead;
import io.github.magictransit.runtime.VisibleText;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a message says of a response beside its status. A page stays in the preview. */
final class Summary {
  private static final int LONGEST_JSON = 500;
  private static final int LONGEST_PART = 200;

  private static final Pattern TITLE =
      Pattern.compile("<title[^<>]{0,99}>([^<]{1,999})", Pattern.CASE_INSENSITIVE);

  /** JSON, or what stands for a body with secrets. */
  private static final Pattern NO_PAGE = Pattern.compile("[{\\[]|\\(not shown\\)");

  private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);
  private static final Pattern USER =
      Pattern.compile("^((?:[a-z][a-z0-9+.-]*:)?[/\\\\]+)?[^/\\\\]*@", Pattern.CASE_INSENSITIVE);

  private Summary() {}

  /** Where it redirects to, its media type, and its body if that is JSON, or else its title. */
  static String of(ResponseHead head, String bodyPreview) {
    String location = head.status() / 100 == 3 ? head.header("location") : null;
    String redirect = location == null ? "" : "a redirect to " + place(location) + ", ";
    if (bodyPreview.isEmpty()) {
      return redirect + "the response has no body";
    }
    String type = part(Objects.requireNonNullElse(head.contentType(), "no content type"));
    if (NO_PAGE.matcher(bodyPreview).lookingAt()) {
      return redirect + type + ": " + VisibleText.of(bodyPreview, LONGEST_JSON);
    }
    Matcher title = TITLE.matcher(bodyPreview);
    return redirect + type + (title.find() ? ", titled \"" + part(title.group(1)) + '"' : "");
  }

  // A user with a password, and a query with whatever a login hands on, are for the browser alone.
  private static String place(String location) {
    String path = QUERY.matcher(location).replaceFirst("?***");
    return part(USER.matcher(path).replaceFirst("$1***@"));
  }

  private static String part(String text) {
    return VisibleText.of(text.strip().replaceAll("\\s+", " "), LONGEST_PART);
  }
}
