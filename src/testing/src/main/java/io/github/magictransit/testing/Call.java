// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A request for one of the operations.
 *
 * @param operation the operation
 * @param ids the ids in its path, by their names
 * @param request the request itself
 */
record Call(Operation operation, Map<String, String> ids, LoggedRequest request) {
  private static final Pattern ID = Pattern.compile("[0-9A-Fa-f]{32}");

  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  void checkIds() {
    ids.forEach(
        (name, id) -> {
          if (!isId(id)) {
            throw Refused.malformedId(name);
          }
        });
  }

  /** An id of its path. */
  String id(String name) {
    return Objects.requireNonNull(ids.get(name));
  }

  /** Whether health-check targets are objects, in this request and in its response. */
  boolean objectForm() {
    return "true".equals(request.getHeader("x-magic-new-hc-target"));
  }

  boolean dryRun() {
    return request.queryParameter("validate_only").containsValue("true");
  }

  byte[] body() {
    return request.getBody();
  }

  boolean isAuthorized() {
    if (request.containsHeader("authorization")) {
      return ("Bearer " + FakeCloudflare.API_TOKEN).equals(request.getHeader("authorization"));
    }
    return FakeCloudflare.EMAIL.equals(request.getHeader("x-auth-email"))
        && FakeCloudflare.API_KEY.equals(request.getHeader("x-auth-key"));
  }
}
