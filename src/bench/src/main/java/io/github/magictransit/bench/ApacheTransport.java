// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/** Apache's HttpClient 5, the blocking one. */
final class ApacheTransport implements Transport {
  private final CloseableHttpClient http;

  ApacheTransport(int connections) {
    http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(connections)
                    .setMaxConnTotal(connections)
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom().setResponseTimeout(Timeout.ofSeconds(SECONDS)).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();
  }

  @Override
  public byte[] put(String url, Map<String, String> headers, byte[] body) throws IOException {
    HttpPut request = new HttpPut(url);
    headers.forEach(request::addHeader);
    request.setEntity(new ByteArrayEntity(body, null));
    return http.execute(
        request,
        response -> {
          Transport.requireSuccess(response.getCode());
          return EntityUtils.toByteArray(response.getEntity());
        });
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
