// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.magictransit.runtime.Immutable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final WrittenOperation written;
  private final Values values;
  private final KnownCheck known;
  private final List<Given> parameters = new ArrayList<>();
  private final List<Sample> bodies = new ArrayList<>();
  private final List<Sample> responses = new ArrayList<>();
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

  CallsCheck(
      Generation generation,
      Compilation classes,
      Generation.Operation operation,
      KnownCheck known) {
    this.classes = classes;
    this.operation = operation;
    this.known = known;
    this.values = new Values(generation, classes);
    JsonNode root = generation.written();
    this.written = WrittenOperation.of(root, operation.code().path, operation.code().httpMethod);
    this.dryRunParameter = root.path("x-dry-run-parameter").textValue();
    if (written.hasBody()) {
      bodies.addAll(Samples.of(written.body(), Samples.Fill.ALL_SET));
      bodies.addAll(Samples.of(written.body(), Samples.Fill.LEAST_SET));
    }
    WrittenSchema response = written.response();
    if (response == null) {
      responses.add(Sample.of(MissingNode.getInstance()));
    } else {
      responses.addAll(Samples.of(response, Samples.Fill.ALL_SET));
      responses.addAll(Samples.of(response, Samples.Fill.LEAST_READ));
    }
    String client = root.path("x-client-parameter").asText();
    for (JsonNode parameter : written.parameters()) {
      String name = parameter.path("name").asText();
      String in = parameter.path("in").asText();
      parameters.add(
          new Given(
              name,
              in.equals("path") && name.equals(client) ? "client" : in,
              javaName(name, in),
              parameter.path("required").asBoolean(),
              in.equals("query") && parameter.path("explode").asBoolean(true),
              Samples.parameter(written.schema(parameter), parameter)));
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
    everyBodyIsSent();
    everyResponseIsRead();
    onlyWhatIsSetIsSent();
    allThatIsMissingIsTold();
    anErrorShowsNoSecret();
    aLostResponseIsTold();
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
    return given.in.equals("header") && written.body().mentions("x-form-header", given.name);
  }

  /** What a call is given unless it is a dry run. */
  private boolean isUsual(Given given) {
    return !isDryRun(given) && !followsBody(given);
  }

  /** Whether there is something that a call takes beside the path. */
  private boolean hasParams() {
    return written.hasBody()
        || parameters.stream().anyMatch(p -> p.in.equals("query") || p.in.equals("header"));
  }

  private void everythingIsSent() throws Exception {
    try (OfflineClient client = client(ACCOUNT)) {
      for (Object view : views(client.resource(operation.resource()))) {
        Object result = result(call(view, method(), this::isUsual, body()));
        assertThat(client.sent()).containsExactly(expected(given -> !isDryRun(given), body()));
        checkResult(result, responses.get(0));
      }
    }
  }

  private void everyBodyIsSent() throws Exception {
    try (OfflineClient client = client(ACCOUNT)) {
      for (Sample body : bodies) {
        call(client.resource(operation.resource()), method(), this::isUsual, body);
        assertThat(client.sent()).containsExactly(expected(given -> !isDryRun(given), body));
      }
    }
  }

  private void everyResponseIsRead() throws Exception {
    for (Sample response : responses) {
      try (OfflineClient client = client(ACCOUNT, response)) {
        Object resource = client.resource(operation.resource());
        checkResult(call(resource, method(), this::isUsual, body()), response);
      }
    }
  }

  private void onlyWhatIsSetIsSent() throws Exception {
    try (OfflineClient client = client(ACCOUNT)) {
      Predicate<Given> set = given -> given.required && !given.in.equals("client");
      Sample body = written.isBodyRequired() ? body() : null;
      call(client.resource(operation.resource()), method(), set, body);
      assertThat(client.sent())
          .containsExactly(expected(given -> set.test(given) || followsBody(given), body));
    }
  }

  private void allThatIsMissingIsTold() throws Exception {
    List<String> required = new ArrayList<>();
    parameters.stream().filter(Given::required).forEach(p -> required.add(p.name + " is missing"));
    if (written.isBodyRequired() && !written.body().hasProperties()) {
      required.add("body is missing");
    }
    if (required.isEmpty()) {
      return;
    }
    try (OfflineClient client = client(null)) {
      Object resource = client.resource(operation.resource());
      IllegalArgumentException problem =
          refused(() -> call(resource, method(), given -> false, null));
      assertThat(problem).hasMessageStartingWith("Nothing was sent: ");
      List<String> told =
          List.of(problem.getMessage().substring("Nothing was sent: ".length()).split("; "));
      assertThat(required).allMatch(one -> told.stream().anyMatch(text -> text.startsWith(one)));
      assertThat(client.sent()).isEmpty();
    }
  }

  private void anErrorShowsNoSecret() throws Exception {
    String said = "[{\"code\": 1, \"message\": \"it is %s\"}]".formatted(Samples.SECRET);
    String error = "{\"success\": false, \"errors\": %s, \"messages\": %s}".formatted(said, said);
    for (Sample body : bodies.isEmpty() ? Arrays.asList((Sample) null) : bodies) {
      try (OfflineClient client = new OfflineClient(classes, ACCOUNT, 400, error)) {
        Exception e = failure(client, body);
        boolean sent = client.sent().toString().contains(Samples.SECRET);
        for (Object shown : List.of(e.getMessage(), get(e, "errors"), get(e, "messages"))) {
          assertThat(shown.toString()).contains(sent ? "it is ***" : "it is " + Samples.SECRET);
        }
        assertThat(get(e, "bodyPreview").toString().contains(Samples.SECRET))
            .isEqualTo(!written.isSensitive());
      }
    }
  }

  private void aLostResponseIsTold() throws Exception {
    String advice = written.json().path("x-lost-response").asText();
    for (int status : new int[] {200, 400, 404, 429, 500, 503}) {
      try (OfflineClient client = new OfflineClient(classes, ACCOUNT, status, "no JSON")) {
        if (status != 200 || written.response() != null) {
          String message = failure(client, body()).getMessage();
          assertThat(!advice.isEmpty() && message.contains("; " + advice))
              .as("advice after %s: %s", status, message)
              .isEqualTo(!advice.isEmpty() && (status == 200 || status >= 500));
        }
      }
    }
  }

  /** What a call ends with, whose class may be one of those that were compiled. */
  private Exception failure(OfflineClient client, @Nullable Sample body) throws Exception {
    try {
      call(client.resource(operation.resource()), method(), this::isUsual, body);
    } catch (RuntimeException e) {
      assertThat(e.getClass().getPackageName()).isEqualTo("io.github.magictransit.error");
      return e;
    }
    throw new AssertionError("not rejected");
  }

  private void aDryRunIsOne() throws Exception {
    try (OfflineClient client = client(ACCOUNT)) {
      Object resource = client.resource(operation.resource());
      String dryRun = dryRun(resource.getClass(), method());
      for (Object view : views(resource)) {
        Object result = result(call(view, dryRun, this::isUsual, body()));
        assertThat(result).isInstanceOf(classes.loadClass("io.github.magictransit.DryRun"));
        checkResult(get(result, "result"), responses.get(0));
        assertThat(client.sent()).containsExactly(expected(given -> true, body()));
      }
      // Its sample is true, which the change itself does not take.
      assertThat(refused(() -> call(resource, method(), given -> !followsBody(given), body())))
          .hasMessageContaining("call " + dryRun + "()");
      assertThat(client.sent()).isEmpty();
    }
  }

  private String method() {
    return operation.code().operationId;
  }

  /** The first sample of the body, or null if there is none. */
  private @Nullable Sample body() {
    return bodies.isEmpty() ? null : bodies.get(0);
  }

  /** The method that makes the dry run: validateThis, or validate for an update. */
  private static String dryRun(Class<?> resource, String method) {
    String own = "validate" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    boolean found = Stream.of(resource.getMethods()).anyMatch(m -> m.getName().equals(own));
    return found || !method.equals("update") ? own : "validate";
  }

  private OfflineClient client(@Nullable String accountId) throws ReflectiveOperationException {
    return client(accountId, responses.get(0));
  }

  private OfflineClient client(@Nullable String accountId, Sample response)
      throws ReflectiveOperationException {
    int status = response.read().isMissingNode() ? 204 : 200;
    return new OfflineClient(classes, accountId, status, response.read().toString());
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

  private void checkResult(@Nullable Object result, Sample response) throws Exception {
    WrittenSchema schema = written.response();
    JsonNode payload = response.written();
    if (schema != null && schema.isEnvelope()) {
      WrittenSchema described = schema.properties().get("result");
      payload =
          described == null || described.saysNothing()
              ? MissingNode.getInstance()
              : payload.path("result");
    }
    JsonNode expected = payload.isMissingNode() ? JsonNodeFactory.instance.nullNode() : payload;
    String json = new ObjectMapper().writeValueAsString(Immutable.<Object>copy(result));
    assertThat(Sent.json(json)).isEqualTo(Sent.json(expected.toString()));
    known.check(result);
  }

  private Object call(Object view, String name, Predicate<Given> set, @Nullable Sample body)
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
        known.check(arguments[i]);
      } else if (type.getSimpleName().equals("RequestOptions")) {
        arguments[i] = type.getMethod("none").invoke(null);
      } else {
        arguments[i] = params(type, set, body);
      }
    }
    return Values.invoke(method, view, arguments);
  }

  private Object params(Class<?> type, Predicate<Given> set, @Nullable Sample body)
      throws Exception {
    Object builder = type.getMethod("builder").invoke(null);
    for (Given given : parameters) {
      if (!given.in.equals("path") && set.test(given)) {
        values.set(builder, given.javaName, given.value);
      }
    }
    if (body != null) {
      values.set(builder, "body", body.read());
    }
    Object params = get(builder, "build");
    assertThat(params.toString()).doesNotContain(Samples.SECRET);
    if (body != null || bodies.isEmpty()) { // Else it may not be complete.
      known.check(params);
    }
    return params;
  }

  /** What is sent of a body. */
  private JsonNode json(@Nullable Sample body) {
    if (body != null) {
      return Sent.json(body.sent().toString());
    }
    return written.isBodyRequired() && written.body().hasProperties()
        ? JsonNodeFactory.instance.objectNode()
        : MissingNode.getInstance();
  }

  /** What is to be on the wire; a header that goes with the body is there if the body has it. */
  private Sent expected(Predicate<Given> sent, @Nullable Sample body) {
    JsonNode json = json(body);
    List<String> path = new ArrayList<>(List.of(operation.code().path.substring(1).split("/", -1)));
    Map<String, List<String>> query = new TreeMap<>();
    Map<String, String> headers = new TreeMap<>(Map.of("accept", written.responseType()));
    for (Given given : parameters) {
      if (given.in.equals("path") || given.in.equals("client")) {
        boolean ofClient = given.in.equals("client") && !(hasParams() && sent.test(given));
        String text = ofClient ? ACCOUNT : given.texts().get(0);
        path.replaceAll(s -> s.equals("{" + given.name + "}") ? text : s);
      } else if (given.in.equals("query") && sent.test(given)) {
        query.put(given.name, given.texts());
      } else if (given.in.equals("header")
          && sent.test(given)
          && (!followsBody(given)
              || body != null && body.headers().contains(given.name.toLowerCase(Locale.ROOT)))) {
        headers.put(given.name.toLowerCase(Locale.ROOT), given.texts().get(0));
      }
    }
    if (!json.isMissingNode()) {
      headers.put("content-type", written.bodyType());
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
