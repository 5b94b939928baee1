// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.MultiValue;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Turns WireMock's journal, newest first, into requests, oldest first. */
final class Journal {
  private Journal() {}

  static List<FakeCloudflare.Request> requests(List<ServeEvent> events) {
    List<FakeCloudflare.Request> requests = new ArrayList<>();
    events.forEach(event -> requests.add(0, request(event.getRequest())));
    return Collections.unmodifiableList(requests);
  }

  private static FakeCloudflare.Request request(LoggedRequest request) {
    Map<String, String> query = new TreeMap<>();
    request.getQueryParams().forEach((name, value) -> query.put(name, joined(value)));
    Map<String, String> headers = new TreeMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key().toLowerCase(Locale.ROOT), joined(header));
    }
    return new FakeCloudflare.Request(
        request.getMethod().value(),
        Api.path(request),
        Collections.unmodifiableMap(query),
        Collections.unmodifiableMap(headers),
        request.getBodyAsString());
  }

  private static String joined(MultiValue values) {
    return String.join(", ", values.values());
  }
}
