// SPDX-License-Identifier: Apache-2.0
package example;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.magictransit.ApiResponse;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.model.Adjustment;
import io.github.magictransit.model.Bicycle;
import io.github.magictransit.model.BicycleCreateParams;
import io.github.magictransit.model.BicycleEditParams;
import io.github.magictransit.model.BicycleListParams;
import io.github.magictransit.model.BicyclePage;
import io.github.magictransit.model.Part;
import io.github.magictransit.model.PartListParams;
import io.github.magictransit.model.PartUpdateParams;
import io.github.magictransit.model.PartsListSortParameter;
import io.github.magictransit.model.Repair;
import io.github.magictransit.model.RepairCreateParams;
import io.github.magictransit.model.RepairListParams;
import io.github.magictransit.model.Replacement;
import io.github.magictransit.model.State;
import io.github.magictransit.model.Work;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Calls of the client that is generated from the specification of the workshop. {@code
 * SecondApiTest} compiles this class together with it; every public method is a test, on a new
 * instance.
 */
public final class WorkshopVisit implements AutoCloseable {
  private static final String BICYCLE = "0b6f2a52-6d3c-4a51-9f0e-0d6a3f7f9c11";

  private final WireMockServer server =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

  private final CloudflareClient workshop;

  public WorkshopVisit() {
    server.start();
    workshop =
        CloudflareClient.builder().apiToken("a-token").baseUrl(server.baseUrl() + "/v2").build();
  }

  @Override
  public void close() {
    workshop.close();
    server.stop();
  }

  public void aBicycleIsRegistered() {
    respond(
        201,
        """
        {"id": "%s", "owner": "Ana", "frame_number": null, "last_service": null,
         "wheel_size": 27.50, "registered_at": "2026-03-01T09:30:00.5+01:00", "colour": "red"}
        """
            .formatted(BICYCLE));
    ApiResponse<Bicycle> registered =
        workshop
            .bicycles()
            .withRawResponse()
            .create(
                BicycleCreateParams.builder()
                    .id("not sent")
                    .owner("Ana")
                    .frameNumber(null)
                    .lastService(null)
                    .wheelSize(new BigDecimal("27.50"))
                    .lockCode("0417")
                    .build());

    LoggedRequest request = received();
    assertThat(line(request)).isEqualTo("POST /v2/bicycles");
    assertThat(request.getHeader("Authorization")).isEqualTo("Bearer a-token");
    assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
    assertThat(request.getBodyAsString())
        .isEqualTo(
            """
            {"owner":"Ana","frame_number":null,"last_service":null,"wheel_size":27.50,"lock_code":"0417"}\
            """);

    assertThat(registered.status()).isEqualTo(201);
    Bicycle bicycle = registered.result();
    assertThat(bicycle.id()).isEqualTo(BICYCLE);
    assertThat(bicycle.owner()).isEqualTo("Ana");
    assertThat(bicycle.frameNumber()).isNull();
    assertThat(bicycle.lastService()).isNull();
    assertThat(bicycle.wheelSize()).isEqualTo(new BigDecimal("27.50"));
    assertThat(bicycle.lockCode()).isNull();
    assertThat(bicycle.registeredAt())
        .isEqualTo(OffsetDateTime.parse("2026-03-01T09:30:00.5+01:00"));
    assertThat(bicycle.additionalProperties()).isEqualTo(Map.of("colour", "red"));
  }

  public void whatIsRequiredIsToldBeforeAnythingIsSent() {
    BicycleCreateParams noFrameNumber =
        BicycleCreateParams.builder().owner("Ana").lastService(null).build();
    assertThatThrownBy(() -> workshop.bicycles().create(noFrameNumber))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Nothing was sent: Bicycle lacks frame_number");
    assertThat(server.getAllServeEvents()).isEmpty();
  }

  public void aBicycleThatLacksWhatIsRequiredIsNoResult() {
    respond(
        200,
        """
        {"id": "%s", "owner": "Ana", "frame_number": null}
        """
            .formatted(BICYCLE));
    assertThatThrownBy(() -> workshop.bicycles().get(BICYCLE))
        .isInstanceOf(InvalidResponseException.class)
        .hasMessageContaining("Bicycle lacks last_service");
  }

  public void someOfABicycleIsChanged() {
    respond(
        200,
        """
        {"id": "%s", "owner": "Ana", "frame_number": "WTU 042", "last_service": "2026-03-02"}
        """
            .formatted(BICYCLE));
    Bicycle changed =
        workshop
            .bicycles()
            .edit(
                BICYCLE, BicycleEditParams.builder().lastService(LocalDate.of(2026, 3, 2)).build());

    LoggedRequest request = received();
    assertThat(line(request)).isEqualTo("PATCH /v2/bicycles/" + BICYCLE);
    assertThat(request.getBodyAsString()).isEqualTo("{\"last_service\":\"2026-03-02\"}");
    assertThat(changed.frameNumber()).isEqualTo("WTU 042");
    assertThat(changed.lastService()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  public void aBicycleIsForgotten() {
    respond(204, "");
    ApiResponse<?> forgotten = workshop.bicycles().withRawResponse().delete(BICYCLE);

    LoggedRequest request = received();
    assertThat(line(request)).isEqualTo("DELETE /v2/bicycles/" + BICYCLE);
    assertThat(request.getBody()).isEmpty();
    assertThat(request.containsHeader("Content-Type")).isFalse();
    assertThat(forgotten.status()).isEqualTo(204);
    assertThat((Object) forgotten.result()).isNull();
  }

  public void bicyclesAreListedPageByPage() {
    respond(
        200,
        """
        {"bicycles": [{"id": "%s", "owner": "Ana & Jo", "frame_number": "1", "last_service": null}],
         "next": "p 2"}
        """
            .formatted(BICYCLE));
    BicyclePage first =
        workshop
            .bicycles()
            .list(
                BicycleListParams.builder()
                    .owner("Ana & Jo")
                    .servicedBefore(LocalDate.of(2026, 1, 1))
                    .limit(1)
                    .build());
    assertThat(line(received()))
        .isEqualTo("GET /v2/bicycles?owner=Ana%20%26%20Jo&serviced_before=2026-01-01&limit=1");
    assertThat(first.bicycles()).extracting(Bicycle::owner).containsExactly("Ana & Jo");
    assertThat(first.next()).isEqualTo("p 2");

    respond(
        200,
        """
        {"bicycles": [], "next": null}
        """);
    BicyclePage last =
        workshop.bicycles().list(BicycleListParams.builder().cursor(first.next()).build());
    assertThat(line(received())).isEqualTo("GET /v2/bicycles?cursor=p%202");
    assertThat(last.bicycles()).isEmpty();
    assertThat(last.next()).isNull();
  }

  public void aRepairIsOrdered() {
    respond(
        201,
        """
        {"number": 3, "state": "ordered", "promised_at": null, "price": 1234567890123456789.10,
         "work": [{"kind": "adjust", "hours": 0.25}, {"kind": "paint", "colour": "red"},
                  {"kind": "replace", "part_number": "CH-0012", "quantity": 2}]}
        """);
    Replacement chain =
        Replacement.builder().kind("replace").partNumber("CH-0012").quantity(2L).build();
    Adjustment brakes =
        Adjustment.builder().kind("adjust").what("brakes").hours(new BigDecimal("0.250")).build();
    Repair ordered =
        workshop
            .repairs()
            .create(
                BICYCLE,
                RepairCreateParams.builder()
                    .idempotencyKey("5c3e3a0e-1f5b-4d43-8f34-7f0a0a7d9b55")
                    .work(List.of(chain, brakes))
                    .promisedAt(OffsetDateTime.parse("2026-03-05T17:00:00Z"))
                    .build());

    LoggedRequest request = received();
    assertThat(line(request)).isEqualTo("POST /v2/bicycles/" + BICYCLE + "/repairs");
    assertThat(request.getHeader("Idempotency-Key"))
        .isEqualTo("5c3e3a0e-1f5b-4d43-8f34-7f0a0a7d9b55");
    assertThat(request.getBodyAsString())
        .isEqualTo(
            """
            {"work":[{"kind":"replace","part_number":"CH-0012","quantity":2},\
            {"kind":"adjust","what":"brakes","hours":0.250}],"promised_at":"2026-03-05T17:00:00Z"}\
            """);

    assertThat(ordered.number()).isEqualTo(3);
    assertThat(ordered.state()).isEqualTo(State.ORDERED);
    assertThat(ordered.promisedAt()).isNull();
    assertThat(ordered.price()).isEqualTo(new BigDecimal("1234567890123456789.10"));
    assertThat(ordered.work())
        .containsExactly(
            Adjustment.builder().kind("adjust").hours(new BigDecimal("0.25")).build(),
            new Work.Other(Map.of("kind", "paint", "colour", "red")),
            chain);
  }

  public void repairsAreListedByState() {
    respond(
        200,
        """
        [{"number": 2, "state": "lost", "work": [], "promised_at": "2026-03-05T17:00:00Z"}]
        """);
    List<Repair> repairs =
        workshop
            .repairs()
            .list(
                BICYCLE,
                RepairListParams.builder()
                    .state(List.of(State.BEGUN, State.WAITING_FOR_PARTS))
                    .since(OffsetDateTime.parse("2026-03-01T00:00:00+01:00"))
                    .build());
    assertThat(line(received()))
        .isEqualTo(
            "GET /v2/bicycles/"
                + BICYCLE
                + "/repairs?state=begun&state=waiting-for-parts"
                + "&since=2026-03-01T00%3A00%3A00%2B01%3A00");
    assertThat(repairs).hasSize(1);
    assertThat(repairs.get(0).state()).isEqualTo(State.of("lost"));
    assertThat(repairs.get(0).state().isKnown()).isFalse();
    assertThat(repairs.get(0).promisedAt()).isEqualTo(OffsetDateTime.parse("2026-03-05T17:00:00Z"));
  }

  public void aRepairIsReadAndCancelled() {
    respond(
        200,
        """
        {"number": 7, "state": "done", "work": [{"kind": "adjust", "hours": 1}], "promised_at": null}
        """);
    Repair repair = workshop.repairs().get(BICYCLE, 7L);
    assertThat(line(received())).isEqualTo("GET /v2/bicycles/" + BICYCLE + "/repairs/7");
    assertThat(repair.price()).isNull();
    assertThat(repair.work()).singleElement().isInstanceOf(Adjustment.class);

    respond(204, "");
    workshop.repairs().cancel(BICYCLE, 7L);
    assertThat(line(received())).isEqualTo("DELETE /v2/bicycles/" + BICYCLE + "/repairs/7");
  }

  public void partsAreListed() {
    respond(
        200,
        """
        [{"name": "Chain", "price": 12.30, "in_stock": 4, "discontinued_on": null},
         {"name": "Bell", "price": 0.1, "discontinued_on": "2024-02-29"}]
        """);
    List<Part> parts =
        workshop
            .parts()
            .list(
                PartListParams.builder()
                    .maker(List.of("Sun & Moon", "K+M"))
                    .inStock(true)
                    .maxPrice(new BigDecimal("20.00"))
                    .sort(PartsListSortParameter.CHEAPEST)
                    .build());
    assertThat(line(received()))
        .isEqualTo(
            "GET /v2/parts?maker=Sun%20%26%20Moon%2CK%2BM&in_stock=true&max_price=20.00&sort=cheapest");
    assertThat(parts)
        .extracting(Part::price)
        .containsExactly(new BigDecimal("12.30"), new BigDecimal("0.1"));
    assertThat(parts).extracting(Part::inStock).containsExactly(4L, null);
    assertThat(parts)
        .extracting(Part::discontinuedOn)
        .containsExactly(null, LocalDate.of(2024, 2, 29));
  }

  public void aPartIsReplaced() {
    respond(
        200,
        """
        {"name": "Chain", "price": 12.00, "in_stock": 4, "discontinued_on": null}
        """);
    Part part = workshop.parts().get("CH-0012");
    assertThat(line(received())).isEqualTo("GET /v2/parts/CH-0012");

    Part dearer = part.toBuilder().price(part.price().add(new BigDecimal("0.95"))).build();
    workshop.parts().update("CH-0012", PartUpdateParams.builder().body(dearer).build());
    LoggedRequest request = received();
    assertThat(line(request)).isEqualTo("PUT /v2/parts/CH-0012");
    assertThat(request.getBodyAsString())
        .isEqualTo("{\"name\":\"Chain\",\"price\":12.95,\"discontinued_on\":null}");
  }

  public void aPartNumberHasItsPattern() {
    assertThatThrownBy(() -> workshop.parts().get("CH-12"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Nothing was sent: part_number ");
    assertThat(server.getAllServeEvents()).isEmpty();
  }

  public void aPartThatIsNotThereIsNotFound() {
    respond(
        404,
        """
        {"message": "no such part"}
        """);
    NotFoundException notFound =
        catchThrowableOfType(NotFoundException.class, () -> workshop.parts().get("ZZ-9999"));
    assertThat(line(received())).isEqualTo("GET /v2/parts/ZZ-9999");
    assertThat(notFound.status()).isEqualTo(404);
    assertThat(notFound.bodyPreview()).contains("no such part");
  }

  public void callsAreAsynchronousToo() throws Exception {
    respond(
        200,
        """
        {"name": "Chain", "price": 12.00, "discontinued_on": null}
        """);
    Part part = workshop.parts().async().get("CH-0012").get();
    assertThat(line(received())).isEqualTo("GET /v2/parts/CH-0012");
    assertThat(part.name()).isEqualTo("Chain");
  }

  /** What the server responds with from now on. */
  private void respond(int status, String json) {
    server.resetAll();
    server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withBody(json)));
  }

  /** The one request since the last time. */
  private LoggedRequest received() {
    assertThat(server.getAllServeEvents()).hasSize(1);
    LoggedRequest request = server.getAllServeEvents().get(0).getRequest();
    server.resetRequests();
    return request;
  }

  private static String line(LoggedRequest request) {
    return request.getMethod() + " " + request.getUrl();
  }
}
