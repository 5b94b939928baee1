// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.magictransit.generator.Call.Overload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

class CallTest {
  private final CodegenOperation operation = new CodegenOperation();

  private CodegenParameter parameter(String name, boolean required) {
    CodegenParameter parameter = new CodegenParameter();
    parameter.baseName = name;
    parameter.paramName = name;
    parameter.dataType = "String";
    parameter.required = required;
    return parameter;
  }

  private void path(String name) {
    CodegenParameter parameter = parameter(name, true);
    parameter.isPathParam = true;
    operation.pathParams.add(parameter);
  }

  private void query(String name, boolean required) {
    CodegenParameter parameter = parameter(name, required);
    parameter.isQueryParam = true;
    operation.queryParams.add(parameter);
  }

  private Endpoint endpoint(@Nullable String params) {
    return endpoint(params, null);
  }

  private Endpoint endpoint(@Nullable String params, @Nullable Finding finding) {
    operation.httpMethod = "PUT";
    operation.path = "/a";
    Endpoint.Result result = new Endpoint.Result(null, false, null, false);
    return new Endpoint(
        operation,
        new Endpoint.Facts(
            "as.edit",
            null,
            "edit",
            "validateEdit",
            params,
            "account",
            "dry",
            result,
            List.of(),
            Map.of(),
            new Endpoint.Marks(List.of(), List.of(), List.of()),
            finding,
            List.of(),
            null,
            false),
        new HashMap<>());
  }

  private List<Overload> overloads(@Nullable String params) {
    return endpoint(params).calls().get(0).overloads();
  }

  @Test
  void withoutParamsThereIsOneWithAndOneWithoutOptions() {
    path("id");
    assertThat(overloads(null))
        .extracting(Overload::declaration)
        .containsExactly("String id", "String id, RequestOptions options");
  }

  @Test
  void paramsMayBeLeftOutWhereNothingIsRequired() {
    query("order", false);
    assertThat(overloads("Params"))
        .extracting(Overload::declaration)
        .containsExactly(
            "", "RequestOptions options", "Params params", "Params params, RequestOptions options");
  }

  @Test
  void paramsMayNotBeLeftOutWhereOneIsRequired() {
    query("order", true);
    assertThat(overloads("Params"))
        .extracting(Overload::declaration)
        .containsExactly("Params params", "Params params, RequestOptions options");
  }

  @Test
  void whatIsLeftOutIsFilledIn() {
    query("order", false);
    assertThat(overloads("Params"))
        .extracting(Overload::prepared)
        .containsExactly(
            "prepared.edit(Params.builder().build(), RequestOptions.none())",
            "prepared.edit(Params.builder().build(), options)",
            "prepared.edit(params, RequestOptions.none())",
            "prepared.edit(params, options)");
  }

  @Test
  void aDryRunIsTheSameCallThatSaysSo() {
    query("dry", false);
    assertThat(endpoint("Params").calls())
        .extracting(call -> call.overloads().get(3).prepared())
        .containsExactly(
            "prepared.edit(params, options, false)",
            "prepared.edit(params, options, true).dryRun()");
  }

  @Test
  void theFirstSaysWhatTheMethodDoes() {
    query("order", false);
    assertThat(overloads("Params"))
        .extracting(Overload::more)
        .containsExactly(
            "",
            ", with options of its own",
            ", with params",
            ", with params, with options of its own");
  }

  @Test
  void theParameterOfTheClientIsNoArgument() {
    path("account");
    path("id");
    assertThat(overloads(null).get(0).declaration()).isEqualTo("String id");
  }

  @Test
  void anArgumentIsNotCalledLikeAVariableOfTheMethod() {
    path("options");
    assertThat(overloads(null).get(1).declaration())
        .isEqualTo("String _options, RequestOptions options");
  }

  @Test
  void anOperationWithoutADryRunIsOneMethod() {
    assertThat(endpoint(null).calls()).extracting(Call::method).containsExactly("edit");
  }

  @Test
  void aDryRunIsAMethodOfItsOwn() {
    query("dry", false);
    assertThat(endpoint("Params").calls())
        .extracting(Call::method)
        .containsExactly("edit", "validateEdit");
  }

  @Test
  void aDryRunReturnsATypeOfItsOwn() {
    query("dry", false);
    assertThat(endpoint("Params").calls())
        .extracting(Call::returned)
        .containsExactly("void", "DryRun<@Nullable Void>");
  }

  @Test
  void theSearchInAListTakesTheNameLast() {
    path("name");
    Finding finding = new Finding("find", "As::all", "A", "A::name", "A::id");
    Call search = endpoint(null, finding).calls().get(1);
    assertThat(search.method()).isEqualTo("find");
    assertThat(search.returned()).isEqualTo("Optional<A>");
    assertThat(search.overloads().get(0).declaration()).isEqualTo("String name, String name2");
    assertThat(search.overloads().get(0).prepared())
        .isEqualTo(
            "prepared.edit(name, RequestOptions.none()).find(name2, As::all, A::name, A::id)");
  }

  // It would deprecate the method.
  @Test
  void anArgumentIsDeprecatedWithoutItsMethod() {
    path("id");
    operation.pathParams.get(0).isDeprecated = true;
    assertThat(endpoint(null).calls().get(0).doc()).doesNotContain("@deprecated");
  }
}
