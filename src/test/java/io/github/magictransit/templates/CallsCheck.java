// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.runtime.Immutable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenParameter;

/** Calls one operation in each way, and compares what is sent with the specification. */
final class CallsCheck {
  private static final String ACCOUNT = "an-account";

  private final Compilation classes;
  private final Generation.Operation operation;
  private final Samples samples;
  private final Values values;
  private final List<Given> parameters = new ArrayList<>();
  private final JsonNode body;
  private final JsonNode response;
  private final @Nullable String dryRunParameter;

  /** A parameter of the specification, a sample of it, and its Java name. */
  private record Given(
      String name, String in, String javaName, boolean required, boolean exploded, JsonNode value) {
    List<String> texts() {
      List<String> texts = new ArrayList<>();
      (value.isArray() ? value : List.of(value)).forEach(item -> texts.add(item.asText()));
      return exploded ? texts : List.of(String.join(",", texts));
    }
  }

  CallsCheck(Generation generation, Compilation classes, Generation.Operation operation) {
    this.classes = classes;
    this.operation = operation;
    this.samples = new Samples(generation.openApi());
    this.values = new Values(generation, classes);
    this.dryRunParameter = generation.openApi().path("x-dry-run-parameter").textValue();
    this.body = samples.resolve(operation.spec().path("requestBody"));
    this.response = samples.response(operation.spec());
    String client = generation.openApi().path("x-client-parameter").asText();
    for (JsonNode reference : operation.spec().path("parameters")) {
      JsonNode spec = samples.resolve(reference);
      String name = spec.path("name").asText();
      String in = spec.path("in").asText();
      parameters.add(
          new Given(
              name,
              in.equals("path") && name.equals(client) ? "client" : in,
              javaName(name, in),
              spec.path("required").asBoolean(),
              in.equals("query") && spec.path("explode").asBoolean(true),
              samples.parameter(spec)));
    }
  }

  private String javaName(String name, String in) {
    for (CodegenParameter p : operation.code().allParams) {
      boolean here =
          switch (in) {
            case "path" -> p.isPathParam;
            case "query" -> p.isQueryParam;
            default -> p.isHeaderParam;
          };
      if (here && p.baseName.equals(name)) {
        return p.paramName;
      }
    }
    throw new AssertionError("The generator has no parameter " + name + " of the " + in);
  }

  void all() throws Exception {
    everythingIsSent();
    onlyWhatIsSetIsSent();
    allThatIsMissingIsTold();
    anErrorShowsNoSecret();
    if (hasDryRun()) {
      aDryRunIsOne();
    }
  }

  private boolean hasDryRun() {
    return parameters.stream().anyMatch(this::isDryRun);
  }

  private boolean isDryRun(Given given) {
    return given.in.equals("query") && given.name.equals(dryRunParameter);
  }

  /** Whether the header goes with the body and is set by the client. */
  private boolean followsBody(Given given) {
    return given.in.equals("header")
        && samples.mentions(bodySchema(), "x-form-header", given.name.toLowerCase(Locale.ROOT));
  }

  /** Whether there is something that a call takes beside the path. */
  private boolean hasParams() {
    return !body.isMissingNode()
        || parameters.stream().anyMatch(p -> p.in.equals("query") || p.in.equals("header"));
  }

  private JsonNode bodySchema() {
    return body.at("/content/application~1json/schema");
  }

  private void everythingIsSent() throws Exception {
    try (OfflineClient client = client(ACCOUNT)) {
      Predicate<Given> set = given -> !isDryRun(given) && !followsBody(given);
      for (Object view : views(client.resource(operation.resource()))) {
        Object result = result(call(view, operation.code().operationId, set, true));
        assertThat(client.sent())
            .containsExactly(expected(given -> !isDryRun(given), bodySample()));
        checkResult(result);
      }
    }
  }

  private void onlyWhatIsSetIsSent() throws Exception {
    try (OfflineClient client = client(ACCOUNT)) {
      Predicate<Given> set = given -> given.required && !given.in.equals("client");
      boolean withBody = body.path("required").asBoolean();
      Object resource = client.resource(operation.resource());
      call(resource, operation.code().operationId, set, withBody);
      assertThat(client.sent())
          .containsExactly(
              expected(
                  given -> set.test(given) || withBody && followsBody(given),
                  withBody ? bodySample() : emptyBody()));
    }
  }

  private void allThatIsMissingIsTold() throws Exception {
    List<String> required = new ArrayList<>();
    parameters.stream().filter(Given::required).forEach(p -> required.add(p.name + " is missing"));
    if (body.path("required").asBoolean() && !samples.hasProperties(bodySchema())) {
      required.add("body is missing");
    }
    if (required.isEmpty()) {
      return;
    }
    try (OfflineClient client = client(null)) {
      Object resource = client.resource(operation.resource());
      IllegalArgumentException problem =
          refused(() -> call(resource, operation.code().operationId, given -> false, false));
      assertThat(problem).hasMessageStartingWith("Nothing was sent: ");
      assertThat(problem.getMessage().substring("Nothing was sent: ".length()).split("; "))
          .containsAll(required);
      assertThat(client.sent()).isEmpty();
    }
  }

  private void anErrorShowsNoSecret() throws Exception {
    boolean secret =
        samples.mentions(operation.spec().path("parameters"), "x-sensitive", "true")
            || samples.mentions(bodySchema(), "x-sensitive", "true")
            || samples.mentions(operation.spec().path("responses"), "x-sensitive", "true");
    Predicate<Given> set = given -> !isDryRun(given) && !followsBody(given);
    try (OfflineClient client = new OfflineClient(classes, ACCOUNT, 400, Samples.SECRET)) {
      call(client.resource(operation.resource()), operation.code().operationId, set, true);
      throw new AssertionError("not rejected");
    } catch (CloudflareApiException e) {
      assertThat(e.bodyPreview().contains(Samples.SECRET)).isEqualTo(!secret);
    }
  }

  private void aDryRunIsOne() throws Exception {
    String method = operation.code().operationId;
    Predicate<Given> set = given -> !isDryRun(given) && !followsBody(given);
    try (OfflineClient client = client(ACCOUNT)) {
      Object resource = client.resource(operation.resource());
      String dryRun = dryRun(resource.getClass(), method);
      for (Object view : views(resource)) {
        Object result = result(call(view, dryRun, set, true));
        assertThat(result.getClass().getSimpleName()).isEqualTo("DryRun");
        checkResult(get(result, "result"));
        assertThat(client.sent()).containsExactly(expected(given -> true, bodySample()));
      }
      // Its sample is true, which the change itself does not take.
      assertThat(refused(() -> call(resource, method, given -> !followsBody(given), true)))
          .hasMessageContaining("call " + dryRun + "()");
      assertThat(client.sent()).isEmpty();
    }
  }

  /** The method that makes the dry run: validateThis, or validate for an update. */
  private static String dryRun(Class<?> resource, String method) {
    String own = "validate" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    boolean found = Stream.of(resource.getMethods()).anyMatch(m -> m.getName().equals(own));
    return found || !method.equals("update") ? own : "validate";
  }

  private OfflineClient client(@Nullable String accountId) throws ReflectiveOperationException {
    boolean empty = response.isMissingNode();
    return new OfflineClient(
        classes, accountId, empty ? 204 : 200, empty ? "" : response.toString());
  }

  /** The four ways to an operation. */
  private static List<Object> views(Object resource) throws ReflectiveOperationException {
    Object async = get(resource, "async");
    return List.of(
        resource, get(resource, "withRawResponse"), async, get(async, "withRawResponse"));
  }

  /** What a way to an operation returned, without what is around it. */
  private static Object result(Object returned) throws Exception {
    Object done = returned instanceof CompletableFuture<?> future ? future.get() : returned;
    return done != null && done.getClass().getSimpleName().equals("ApiResponse")
        ? get(done, "result")
        : done;
  }

  private void checkResult(@Nullable Object result) throws Exception {
    JsonNode payload = samples.isEnvelope(response) ? response.path("result") : response;
    JsonNode expected = payload.isMissingNode() ? JsonNodeFactory.instance.nullNode() : payload;
    String written = new ObjectMapper().writeValueAsString(Immutable.<Object>copy(result));
    assertThat(Sent.json(written)).isEqualTo(Sent.json(expected.toString()));
  }

  private Object call(Object view, String name, Predicate<Given> set, boolean withBody)
      throws Exception {
    Method method =
        Stream.of(view.getClass().getMethods())
            .filter(m -> m.getName().equals(name))
            .max((a, b) -> a.getParameterCount() - b.getParameterCount())
            .orElseThrow(() -> new AssertionError(view + " has no method " + name));
    List<Given> positional = parameters.stream().filter(p -> p.in.equals("path")).toList();
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (i < positional.size()) {
        Given given = positional.get(i);
        arguments[i] =
            set.test(given) ? values.of(method.getGenericParameterTypes()[i], given.value) : null;
      } else if (type.getSimpleName().equals("RequestOptions")) {
        arguments[i] = type.getMethod("none").invoke(null);
      } else {
        arguments[i] = params(type, set, withBody);
      }
    }
    return Values.invoke(method, view, arguments);
  }

  private Object params(Class<?> type, Predicate<Given> set, boolean withBody) throws Exception {
    Object builder = type.getMethod("builder").invoke(null);
    for (Given given : parameters) {
      if (!given.in.equals("path") && set.test(given)) {
        values.set(builder, given.javaName, given.value);
      }
    }
    if (withBody && !body.isMissingNode()) {
      values.set(builder, "body", samples.one(bodySchema()));
    }
    Object params = get(builder, "build");
    assertThat(params.toString()).doesNotContain(Samples.SECRET);
    return params;
  }

  private JsonNode bodySample() {
    return body.isMissingNode()
        ? body
        : Sent.json(samples.withoutReadOnly(bodySchema(), samples.one(bodySchema())).toString());
  }

  /** What is sent of a body of which nothing is set. */
  private JsonNode emptyBody() {
    return body.path("required").asBoolean() && samples.hasProperties(bodySchema())
        ? JsonNodeFactory.instance.objectNode()
        : JsonNodeFactory.instance.missingNode();
  }

  private Sent expected(Predicate<Given> sent, JsonNode json) {
    List<String> path = new ArrayList<>(List.of(operation.code().path.substring(1).split("/", -1)));
    Map<String, List<String>> query = new TreeMap<>();
    Map<String, String> headers = new TreeMap<>(Map.of("accept", "application/json"));
    for (Given given : parameters) {
      if (given.in.equals("path") || given.in.equals("client")) {
        boolean ofClient = given.in.equals("client") && !(hasParams() && sent.test(given));
        String text = ofClient ? ACCOUNT : given.texts().get(0);
        path.replaceAll(s -> s.equals("{" + given.name + "}") ? text : s);
      } else if (given.in.equals("query") && sent.test(given)) {
        query.put(given.name, given.texts());
      } else if (given.in.equals("header") && sent.test(given)) {
        headers.put(given.name.toLowerCase(Locale.ROOT), given.texts().get(0));
      }
    }
    if (!json.isMissingNode()) {
      headers.put("content-type", "application/json");
    }
    return new Sent(operation.code().httpMethod, path, query, headers, json);
  }

  private interface Attempt {
    void run() throws Exception;
  }

  private static IllegalArgumentException refused(Attempt attempt) throws Exception {
    try {
      attempt.run();
    } catch (IllegalArgumentException e) {
      return e;
    }
    throw new AssertionError("not refused");
  }

  private static Object get(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
