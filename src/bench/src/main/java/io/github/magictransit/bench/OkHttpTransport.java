// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** OkHttp, over HTTP/1.1 as the others. */
final class OkHttpTransport implements Transport {
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient http;

  OkHttpTransport(int connections) {
    http =
        new OkHttpClient.Builder()
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionPool(new ConnectionPool(connections, 5, TimeUnit.MINUTES))
            .followRedirects(false)
            .followSslRedirects(false)
            .callTimeout(Duration.ofSeconds(SECONDS))
            .build();
  }

  @Override
  public byte[] put(String url, Map<String, String> headers, byte[] body) throws IOException {
    Request.Builder request = new Request.Builder().url(url).put(RequestBody.create(body, JSON));
    headers.forEach(request::header);
    try (Response response = http.newCall(request.build()).execute()) {
      Transport.requireSuccess(response.code());
      return response.body().bytes();
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
