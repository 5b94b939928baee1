// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import feign.Request;
import feign.Request.HttpMethod;
import feign.RequestTemplate;
import feign.Target;

/**
 * Where the API is. Feign's own would parse the URL anew with each request.
 *
 * @param url without a slash at its end
 */
record ApiTarget<T>(Class<T> type, String url) implements Target<T> {
  @Override
  public String name() {
    return type.getSimpleName();
  }

  @Override
  public Request apply(RequestTemplate template) {
    String of = template.url(); // An interceptor may have made it absolute.
    return Request.create(
        HttpMethod.valueOf(template.method()),
        of.startsWith("/") ? url + of : of,
        template.headers(),
        template.body(),
        template.requestCharset(),
        template);
  }
}
