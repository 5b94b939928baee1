// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the API.
 *
 * @param id its name, the fragment's {@code operationId}
 * @param method its method
 * @param path its path, with the names of ids in braces
 */
record Operation(String id, RequestMethod method, String path) {

  /** The call that a request makes of this operation, or null if it is for another one. */
  @Nullable Call match(LoggedRequest request) {
    Map<String, String> ids = ids(Api.path(request));
    return ids == null || !method.equals(request.getMethod()) ? null : new Call(this, ids, request);
  }

  // An empty segment is an id too, a malformed one. WireMock's own templates find no route for it.
  private @Nullable Map<String, String> ids(String requested) {
    String[] names = path.split("/", -1);
    String[] segments = requested.split("/", -1);
    if (names.length != segments.length) {
      return null;
    }
    Map<String, String> ids = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i].startsWith("{")) {
        ids.put(names[i].substring(1, names[i].length() - 1), segments[i]);
      } else if (!names[i].equals(segments[i])) {
        return null;
      }
    }
    return ids;
  }
}
