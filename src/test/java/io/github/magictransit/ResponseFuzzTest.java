// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Request;
import feign.Response;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whatever bytes come back, a caller gets a typed result or a typed exception. An input is an
 * response: its first byte is a digit that picks the status, the rest is the body. The seeds run in
 * every build; {@code ./mvnw -Pfuzz verify} looks for more inputs, guided by coverage.
 */
class ResponseFuzzTest {
  /** Indexed by the low three bits of the first byte, so by the digits 0 to 7. */
  private static final int[] STATUSES = {200, 400, 429, 500, 202, 204, 302, 404};

  /** In the first byte: the body says that it is compressed. So 8 is a 200 with gzip, 9 a 400. */
  private static final int GZIP = 8;

  private static final CfInterconnectUpdateParams NOTHING =
      CfInterconnectUpdateParams.builder().build();
  private static final ObjectMapper PLAIN =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final CfInterconnects interconnects =
      CloudflareClient.builder()
          .apiToken("test-token")
          .accountId(Canned.ACCOUNT)
          .maxRetries(0)
          .httpClient(this::response)
          .build()
          .magicTransit()
          .cfInterconnects();

  private byte[] input = {};

  @FuzzTest
  void aResponseIsAResultOrATypedException(byte[] bytes) throws IOException {
    input = bytes;
    ApiResponse<CfInterconnectUpdateResponse> response;
    try {
      response = interconnects.withRawResponse().update(Canned.ID, NOTHING);
    } catch (CloudflareApiException e) {
      assertThat(e.getMessage()).isNotBlank().contains(String.valueOf(e.status()));
      assertThat(e.errors()).doesNotContainNull();
      return;
    } catch (CloudflareException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    assertThat(response.toString()).isNotBlank();
    survivesWritingAndReading(response.result());
  }

  private static void survivesWritingAndReading(CfInterconnectUpdateResponse result)
      throws IOException {
    String written = PLAIN.writeValueAsString(result);
    CfInterconnectUpdateResponse again =
        PLAIN.readValue(written, CfInterconnectUpdateResponse.class);
    assertThat(PLAIN.readTree(PLAIN.writeValueAsString(again))).isEqualTo(PLAIN.readTree(written));
    assertThat(again.toBuilder().build()).isEqualTo(again).hasSameHashCodeAs(again);
  }

  private Response response(Request request, Request.Options options) {
    int first = input.length == 0 ? 0 : input[0];
    Map<String, Collection<String>> headers =
        (first & GZIP) == 0 ? Map.of() : Map.of("Content-Encoding", List.of("gzip"));
    return Response.builder()
        .status(STATUSES[first & 7])
        .headers(headers)
        .body(Arrays.copyOfRange(input, Math.min(1, input.length), input.length))
        .request(request)
        .build();
  }
}
