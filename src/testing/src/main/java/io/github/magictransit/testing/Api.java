// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Responses every request: is it one too many, who asks, for what, and is it allowed. */
final class Api implements ResponseDefinitionTransformerV2 {
  private final Accounts accounts;
  private final Faults faults;
  private final AtomicInteger responses = new AtomicInteger();
  private volatile RateLimit rateLimit;

  Api(Accounts accounts, Faults faults, RateLimit rateLimit) {
    this.accounts = accounts;
    this.faults = faults;
    this.rateLimit = rateLimit;
  }

  /** The names of all operations. */
  static List<String> operationIds() {
    return Fragment.operations().stream().map(Operation::id).toList();
  }

  /** The path of a request without its query, as it was sent. */
  static String path(Request request) {
    return request.getUrl().replaceFirst("\\?.*", "");
  }

  void limit(RateLimit limit) {
    rateLimit = limit;
  }

  @Override
  public String getName() {
    return "fake-cloudflare";
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    RateLimit.State state = rateLimit.count();
    if (state.beyond()) {
      Map<String, String> wait = Map.of("Retry-After", Long.toString(state.reset()));
      return head(state, FakeResponse.error(Rejected.rateLimited()).with(wait)).response().build();
    }
    Call call = call(event.getRequest());
    Fault fault = faults.next(call == null ? null : call.operation().id());
    return fault.disturb(head(state, fault.response(() -> response(call))).response()).build();
  }

  /** The response with the headers that every response has. */
  private FakeResponse head(RateLimit.State state, FakeResponse response) {
    String ray = String.format(Locale.ROOT, "8f%013d-ORD", responses.incrementAndGet());
    return new FakeResponse(response.status(), state.headers(), response.body())
        .with(Map.of("cf-ray", ray))
        .with(response.headers());
  }

  private static @Nullable Call call(LoggedRequest request) {
    return Fragment.operations().stream()
        .map(operation -> operation.match(request))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private FakeResponse response(@Nullable Call call) {
    try {
      return FakeResponse.success(result(call));
    } catch (Rejected e) {
      return FakeResponse.error(e);
    }
  }

  private ObjectNode result(@Nullable Call call) {
    Handler handler = call == null ? null : Handler.of(call.operation());
    if (call == null || handler == null) {
      throw Rejected.noRoute();
    }
    if (!call.isAuthorized()) {
      throw Rejected.unauthorized();
    }
    call.checkIds();
    return accounts.change(
        call.accountId(), call.dryRun(), account -> handler.result(account, call));
  }
}
