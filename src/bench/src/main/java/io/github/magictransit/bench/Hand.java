// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The call as one writes it by hand: plain typed classes, Jackson, and an HTTP client. */
final class Hand implements Peer {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(Update.class);
  private static final ObjectReader READER = MAPPER.readerFor(Envelope.class);

  private static final Update UPDATE = update();

  private final Transport transport;
  private final String url;

  Hand(Transport transport, String base, String account) {
    this.transport = transport;
    this.url = (base.isEmpty() ? Canned.BASE : base) + Documented.path(account);
  }

  @Override
  public Object call() throws IOException, InterruptedException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Authorization", "Bearer " + Documented.TOKEN);
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "by-hand/1.0");
    headers.put("x-magic-new-hc-target", "true");
    Envelope envelope = decode(transport.put(url, headers, encode()));
    if (!envelope.success || envelope.result == null) {
      throw new IOException("refused: " + envelope.errors);
    }
    return envelope;
  }

  @Override
  public byte[] encode() throws IOException {
    return WRITER.writeValueAsBytes(UPDATE);
  }

  @Override
  public Envelope decode(byte[] response) throws IOException {
    return READER.readValue(response);
  }

  @Override
  public String show(Object result) {
    Interconnect changed = ((Envelope) result).result.modifiedInterconnect;
    return String.join(
        " ",
        changed.id,
        String.valueOf(changed.mtu),
        String.valueOf(changed.modifiedOn),
        changed.healthCheck.rate,
        changed.healthCheck.target.effective);
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }

  private static Update update() {
    Update update = new Update();
    update.automaticReturnRouting = true;
    update.description = "Tunnel for Interconnect to ORD";
    update.gre = new Gre();
    update.gre.cloudflareEndpoint = "203.0.113.1";
    update.healthCheck = new HealthCheck();
    update.healthCheck.enabled = true;
    update.healthCheck.rate = "low";
    update.healthCheck.target = new Target();
    update.healthCheck.target.saved = "203.0.113.1";
    update.healthCheck.type = "request";
    update.interfaceAddress = "192.0.2.0/31";
    update.interfaceAddress6 = "2606:54c1:7:0:a9fe:12d2:1:200/127";
    update.mtu = 1476;
    update.name = "pni_ord";
    return update;
  }

  static final class Update {
    public Boolean automaticReturnRouting;
    public Bgp bgp;
    public String description;
    public Gre gre;
    public HealthCheck healthCheck;
    public String interfaceAddress;
    public String interfaceAddress6;
    public Integer mtu;
    public String name;
  }

  static final class Bgp {
    public Integer asNo;
    public String cloudflareEndpoint;
    public Integer customerAsn;
    public String customerEndpoint;
    public String exportFilterId;
    public List<String> extraPrefixes;
    public String importFilterId;
    public String md5Key;
  }

  static final class Gre {
    public String cloudflareEndpoint;
  }

  static final class HealthCheck {
    public String direction;
    public Boolean enabled;
    public String rate;
    public String source;
    public Target target;
    public String type;
  }

  static final class Target {
    public String effective;
    public String saved;
  }

  static final class Envelope {
    public boolean success;
    public List<Message> errors;
    public List<Message> messages;
    public Result result;
  }

  static final class Message {
    public Integer code;
    public String message;
    public String documentationUrl;
    public Source source;
    public List<Message> errorChain;
    public String type;
  }

  static final class Source {
    public String pointer;
  }

  static final class Result {
    public Boolean modified;
    public Interconnect modifiedInterconnect;
  }

  static final class Interconnect {
    public String id;
    public Boolean automaticReturnRouting;
    public Bgp bgp;
    public String coloName;
    public OffsetDateTime createdOn;
    public String description;
    public Gre gre;
    public HealthCheck healthCheck;
    public String interfaceAddress;
    public String interfaceAddress6;
    public OffsetDateTime modifiedOn;
    public Integer mtu;
    public String name;
    public String version;
    public String virtualPortReservationId;
  }
}
