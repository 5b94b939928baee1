// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers every request: who asks, for what, and is it allowed. */
final class Api implements ResponseDefinitionTransformerV2 {
  private static final Pattern INTERCONNECT =
      Pattern.compile("/accounts/([^/]*)/magic/cf_interconnects/([^/]*)");

  private final Interconnects interconnects;
  private final Answers answers = new Answers();

  Api(Interconnects interconnects) {
    this.interconnects = interconnects;
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
      return answers.success(update(event.getRequest()));
    } catch (Refused e) {
      return answers.refusal(e);
    }
  }

  private ObjectNode update(LoggedRequest request) {
    Matcher path = INTERCONNECT.matcher(path(request));
    if (!request.getMethod().equals(RequestMethod.PUT) || !path.matches()) {
      throw Refused.noRoute();
    }
    if (!authorized(request)) {
      throw Refused.unauthorized();
    }
    boolean objectForm = "true".equals(request.getHeader("x-magic-new-hc-target"));
    boolean dryRun = request.queryParameter("validate_only").containsValue("true");
    Interconnects.Change change =
        interconnects.change(
            path.group(1),
            path.group(2),
            dryRun,
            before -> before.with(Rules.check(request.getBody(), objectForm), Instant.now()));
    ObjectNode result = Json.object();
    result.put("modified", change.after().differsFrom(change.before()));
    return result.set("modified_interconnect", change.after().properties(objectForm));
  }

  private static boolean authorized(LoggedRequest request) {
    if (request.containsHeader("authorization")) {
      return ("Bearer " + FakeCloudflare.API_TOKEN).equals(request.getHeader("authorization"));
    }
    return FakeCloudflare.EMAIL.equals(request.getHeader("x-auth-email"))
        && FakeCloudflare.API_KEY.equals(request.getHeader("x-auth-key"));
  }
}
