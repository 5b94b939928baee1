// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Envelopes, with the headers that the API gives every answer. */
final class Answers {
  private static final int QUOTA = 1200;

  private final AtomicInteger count = new AtomicInteger();

  ResponseDefinition success(ObjectNode result) {
    ObjectNode envelope = Json.object().put("success", true);
    envelope.putArray("errors");
    envelope.putArray("messages");
    return answer(200, envelope.set("result", result));
  }

  ResponseDefinition refusal(Refused refused) {
    ObjectNode envelope = Json.object().put("success", false);
    ObjectNode error = envelope.putArray("errors").addObject();
    error.put("code", refused.code()).put("message", refused.getMessage());
    if (refused.pointer() != null) {
      error.putObject("source").put("pointer", refused.pointer());
    }
    envelope.putArray("messages");
    return answer(refused.status(), envelope.putNull("result"));
  }

  private ResponseDefinition answer(int status, ObjectNode envelope) {
    int number = count.incrementAndGet();
    int left = Math.max(0, QUOTA - number);
    return new ResponseDefinitionBuilder()
        .withStatus(status)
        .withHeader("content-type", "application/json")
        .withHeader("cf-ray", String.format(Locale.ROOT, "8f%013d-ORD", number))
        .withHeader("Ratelimit", "\"default\";r=" + left + ";t=300")
        .withHeader("Ratelimit-Policy", "\"default\";q=" + QUOTA + ";w=300")
        .withBody(envelope.toString())
        .build();
  }
}
