// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples.spring;

import io.github.magictransit.CloudflareClient;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** A client for a whole application of Spring Boot, which closes it at its end. */
@SpringBootApplication
@EnableConfigurationProperties(Application.Cloudflare.class)
public class Application {
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args).close();
  }

  // tag::spring-boot
  /** The properties {@code cloudflare.api-token} and so on, or CLOUDFLARE_API_TOKEN and so on. */
  @ConfigurationProperties("cloudflare")
  public record Cloudflare(
      @DefaultValue("https://api.cloudflare.com/client/v4") String baseUrl,
      String apiToken,
      String accountId) {}

  @Bean
  CloudflareClient cloudflareClient(Cloudflare cloudflare) {
    return CloudflareClient.builder()
        .baseUrl(cloudflare.baseUrl())
        .apiToken(cloudflare.apiToken())
        .accountId(cloudflare.accountId())
        .build();
  }

  // end::spring-boot

  @Bean
  CommandLineRunner list(CloudflareClient client) {
    return args ->
        client
            .magicTransit()
            .cfInterconnects()
            .list()
            .interconnects()
            .forEach(each -> System.out.println(each.name() + " has an MTU of " + each.mtu()));
  }
}
