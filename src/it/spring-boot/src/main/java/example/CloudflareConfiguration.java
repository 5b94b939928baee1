// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.magictransit.CloudflareClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One client for the whole application, closed with it. */
@Configuration(proxyBeanMethods = false)
class CloudflareConfiguration {
  @Bean(destroyMethod = "close")
  CloudflareClient cloudflareClient(
      @Value("${cloudflare.base-url:https://api.cloudflare.com/client/v4}") String baseUrl,
      @Value("${cloudflare.api-token}") String apiToken,
      @Value("${cloudflare.account-id}") String accountId) {
    return CloudflareClient.builder()
        .baseUrl(baseUrl)
        .apiToken(apiToken)
        .accountId(accountId)
        .build();
  }
}
