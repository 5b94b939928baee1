// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.auth.Credentials;
import io.github.magictransit.error.AuthenticationException;
import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.error.ConflictException;
import io.github.magictransit.error.InternalServerException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.error.PermissionDeniedException;
import io.github.magictransit.error.RateLimitException;
import io.github.magictransit.error.UnprocessableEntityException;
import io.github.magictransit.model.ApiMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the call of a case through the public API, and tells what came of it in the words of the
 * format.
 */
final class CaseCall {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);

  private static final Map<Class<? extends RuntimeException>, String> KINDS =
      Map.ofEntries(
          Map.entry(IllegalArgumentException.class, "invalid_argument"),
          Map.entry(BadRequestException.class, "bad_request"),
          Map.entry(AuthenticationException.class, "authentication"),
          Map.entry(PermissionDeniedException.class, "permission_denied"),
          Map.entry(NotFoundException.class, "not_found"),
          Map.entry(ConflictException.class, "conflict"),
          Map.entry(UnprocessableEntityException.class, "unprocessable_entity"),
          Map.entry(RateLimitException.class, "rate_limit"),
          Map.entry(InternalServerException.class, "internal_server"),
          Map.entry(CloudflareApiException.class, "api"),
          Map.entry(InvalidResponseException.class, "invalid_response"),
          Map.entry(CloudflareConnectionException.class, "connection"),
          Map.entry(CloudflareTimeoutException.class, "timeout"));

  /** Results are written with a mapper as plain as a user's own. */
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private CaseCall() {}

  /** How the call of a case is made. */
  enum Mode {
    SYNC,
    ASYNC
  }

  /** The outcome: its members are those of the format, and an error has its message besides. */
  static ObjectNode outcome(
      ContractCase contractCase,
      String baseUrl,
      Mode mode,
      Consumer<CloudflareClient.Builder> settings) {
    ObjectNode outcome = ContractCase.MAPPER.createObjectNode();
    try (CloudflareClient client = client(contractCase.client(), baseUrl, settings)) {
      ApiResponse<?> response =
          new JavaCall(contractCase.json().path("operation").asText(), contractCase.params())
              .make(client, mode);
      outcome.set("result", PLAIN.valueToTree(response.result()));
      outcome.set("messages", items(response.messages()));
      outcome.put("cf_ray", response.cfRay());
      outcome.put("attempts", response.attempts());
    } catch (IllegalArgumentException | CloudflareException e) {
      describe(e, outcome);
    }
    return outcome;
  }

  private static CloudflareClient client(
      JsonNode client, String baseUrl, Consumer<CloudflareClient.Builder> settings) {
    CloudflareClient.Builder builder =
        CloudflareClient.builder()
            .baseUrl(baseUrl)
            .accountId(client.path("account_id").asText(null))
            .maxRetries(client.path("max_retries").asInt(0))
            .pacing(client.path("pacing").asBoolean(false))
            .timeout(
                client.has("timeout_ms")
                    ? Duration.ofMillis(client.get("timeout_ms").longValue())
                    : DEFAULT_TIMEOUT);
    String token = client.path("api_token").asText(null);
    String email = client.path("email").asText(null);
    String key = client.path("api_key").asText(null);
    if (token != null && email == null && key == null) {
      builder.apiToken(token);
    } else if (token == null && (email != null || key != null)) {
      builder.credentials(Credentials.apiKey(email, key));
    } else if (token != null) {
      throw new AssertionError("a case must not have a token and a key pair");
    }
    settings.accept(builder);
    return builder.build();
  }

  private static void describe(RuntimeException e, ObjectNode outcome) {
    ObjectNode error = outcome.putObject("error");
    error.put("kind", KINDS.getOrDefault(e.getClass(), e.getClass().getName()));
    error.put("message", e.getMessage());
    if (e instanceof CloudflareException failure) {
      outcome.put("attempts", failure.attempts());
    }
    if (e instanceof CloudflareApiException refusal) {
      error.put("status", refusal.status());
      error.put("cf_ray", refusal.cfRay());
      error.set("errors", items(refusal.errors()));
      outcome.set("messages", items(refusal.messages()));
    }
    if (e instanceof InvalidResponseException invalid) {
      error.put("status", invalid.status());
      error.put("cf_ray", invalid.cfRay());
    }
  }

  private static ArrayNode items(List<ApiMessage> messages) {
    ArrayNode items = PLAIN.valueToTree(messages);
    // The format speaks of these four; whatever else an item has is the business of other tests.
    items.forEach(
        item ->
            ((ObjectNode) item).retain(List.of("code", "message", "documentation_url", "source")));
    return items;
  }
}
