// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import static com.github.tomakehurst.wiremock.http.RequestMethod.GET;
import static com.github.tomakehurst.wiremock.http.RequestMethod.PUT;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;

/** Answers every request: who asks, for what, and is it allowed. */
final class Api implements ResponseDefinitionTransformerV2 {
  private static final String INTERCONNECTS = "/accounts/{account_id}/magic/cf_interconnects";
  private static final String INTERCONNECT = INTERCONNECTS + "/{cf_interconnect_id}";

  private final List<Route> routes;
  private final Answers answers = new Answers();

  Api(Interconnects interconnects) {
    InterconnectCalls calls = new InterconnectCalls(interconnects);
    routes =
        List.of(
            new Route(GET, INTERCONNECTS, calls::list),
            new Route(PUT, INTERCONNECTS, calls::bulkUpdate),
            new Route(GET, INTERCONNECT, calls::get),
            new Route(PUT, INTERCONNECT, calls::update));
  }

  /** The path of a request without its query, as it was sent. */
  static String path(LoggedRequest request) {
    return request.getUrl().replaceFirst("\\?.*", "");
  }

  @Override
  public String getName() {
    return "fake-cloudflare";
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    try {
      return answers.success(result(event.getRequest()));
    } catch (Refused e) {
      return answers.refusal(e);
    }
  }

  private ObjectNode result(LoggedRequest request) {
    for (Route route : routes) {
      Call call = route.match(request);
      if (call != null) {
        return result(route, call);
      }
    }
    throw Refused.noRoute();
  }

  private static ObjectNode result(Route route, Call call) {
    if (!call.isAuthorized()) {
      throw Refused.unauthorized();
    }
    call.checkIds();
    return route.result().apply(call);
  }
}
