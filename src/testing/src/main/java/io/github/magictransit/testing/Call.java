// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.List;
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
            throw Rejected.malformedId(name);
          }
        });
  }

  String accountId() {
    return Objects.requireNonNull(ids.get(Fragment.clientParameter()));
  }

  /** The last id of its path: that of the object that it is about. */
  String id() {
    List<String> all = new ArrayList<>(ids.values());
    return all.get(all.size() - 1);
  }

  Resource resource() {
    return Resource.of(operation.resource());
  }

  /** Whether health-check targets are objects, in this request and in its response. */
  boolean objectForm() {
    return isTrue(Fragment.formHeader());
  }

  boolean dryRun() {
    return isTrue(Fragment.dryRunParameter());
  }

  // A parameter that the operation does not have means nothing.
  private boolean isTrue(String parameter) {
    return switch (operation.placeOf(parameter)) {
      case "header" -> "true".equals(request.getHeader(parameter));
      case "query" -> request.queryParameter(parameter).containsValue("true");
      default -> false;
    };
  }

  /**
   * Its body.
   *
   * @throws Rejected if that is not what its schema says
   */
  ObjectNode body() {
    return Check.body(request.getBody(), operation.body(), objectForm());
  }

  boolean isAuthorized() {
    if (request.containsHeader("authorization")) {
      return ("Bearer " + FakeCloudflare.API_TOKEN).equals(request.getHeader("authorization"));
    }
    return FakeCloudflare.EMAIL.equals(request.getHeader("x-auth-email"))
        && FakeCloudflare.API_KEY.equals(request.getHeader("x-auth-key"));
  }
}
