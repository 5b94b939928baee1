// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.runtime;

import feign.Param;

/** A parameter as text: dates and times as RFC 3339 writes them, which Java does not. */
public final class ParameterText implements Param.Expander {
  @Override
  public String expand(Object value) {
    return of(value);
  }

  static String of(Object value) {
    return String.valueOf(Immutable.<Object>copy(value));
  }
}
