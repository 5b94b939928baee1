// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.bootstrap.HttpRequester;
import org.apache.hc.core5.http.impl.bootstrap.RequesterBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.Timeout;

/** What is below Apache's HttpClient 5: HttpCore, with its pool of connections. */
final class CoreTransport implements Transport {
  private static final Timeout TIMEOUT = Timeout.ofSeconds(SECONDS);

  private final HttpRequester http;

  CoreTransport(int connections) {
    http =
        RequesterBootstrap.bootstrap()
            .setSocketConfig(
                SocketConfig.custom().setSoTimeout(TIMEOUT).setTcpNoDelay(true).build())
            .setHttpProcessor(
                HttpProcessorBuilder.create()
                    .addAll(RequestContent.INSTANCE, RequestTargetHost.INSTANCE)
                    .build())
            .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
            .setDefaultMaxPerRoute(connections)
            .setMaxTotal(connections)
            .create();
  }

  @Override
  public byte[] put(String url, Map<String, String> headers, byte[] body) throws IOException {
    URI uri = URI.create(url);
    BasicClassicHttpRequest request = new BasicClassicHttpRequest("PUT", uri);
    headers.forEach(request::addHeader);
    request.setEntity(new ByteArrayEntity(body, null));
    try {
      return http.execute(
          HttpHost.create(uri),
          request,
          TIMEOUT,
          HttpCoreContext.create(),
          response -> {
            Transport.requireSuccess(response.getCode());
            return EntityUtils.toByteArray(response.getEntity());
          });
    } catch (HttpException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
