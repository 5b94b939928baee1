// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of header and form, row by row: what the caller set, and what is in the body. */
class FormHeaderTest {
  private static final String[] POINTERS = {"/target", "/list/*/a~1b/target", "/map/*"};

  private final List<String> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in the body                                   | not set | true | false
          {}                                              |         | true | false
          {"target":null}                                 |         | true | false
          {"target":7}                                    |         | true | false
          {"target":["a"]}                                |         | true | false
          {"elsewhere":{"target":{}}}                     |         | true | false
          {"target":{}}                                   | true    | true | refused
          {"list":[{"a/b":{"target":{}}},{}]}             | true    | true | refused
          {"list":[{"a/b":{"target":7}},{"a/b":{"target":{}}}]} | true | true | refused
          {"map":{"x":{},"y":{"z":1}}}                    | true    | true | refused
          {"target":""}                                   |         | refused | false
          {"list":[{"a/b":{"target":"a"}}],"target":"b"}  |         | refused | false
          {"target":{},"list":[{"a/b":{"target":"a"}}]}   | refused | refused | refused
          {"map":{"x":"a","y":{}}}                        | refused | refused | refused
          """)
  void theTable(String body, String notSet, String setTrue, String setFalse) {
    assertThat(header(body, null)).isEqualTo(notSet);
    assertThat(header(body, true)).isEqualTo(setTrue);
    assertThat(header(body, false)).isEqualTo(setFalse);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"target":{}}  | false | /target is an object, but h is false: leave the header unset, or give a string
          {"target":"a"} | true  | /target is a string, but h is true: leave the header unset, or give an object
          {"list":[{},{"a/b":{"target":"a"}},{"a/b":{"target":{}}}]} | | \
          /list/1/a~1b/target is a string, but /list/2/a~1b/target is an object, and one header, h, \
          goes for both: give all in the same form
          """)
  void aRefusalNamesThePlaceAndTheWayOut(String body, Boolean set, String message) {
    header(body, set);

    assertThat(problems).containsExactly(message);
  }

  private String header(String body, Boolean set) {
    problems.clear();
    Boolean header = FormHeader.of("h", set, filter -> write(body, filter), POINTERS, problems);
    return problems.isEmpty() ? header == null ? null : header.toString() : "refused";
  }

  private static void write(String body, TokenFilter filter) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        new FilteringGeneratorDelegate(
            new JsonFactory().createGenerator(out), filter, Inclusion.ONLY_INCLUDE_ALL, true)) {
      new ObjectMapper().writeTree(json, new ObjectMapper().readTree(body));
    } catch (IOException e) {
      throw new AssertionError(body, e);
    }
  }
}
