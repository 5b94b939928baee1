// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.model.CfInterconnectUpdateParams;
import io.github.magictransit.model.HealthCheckTarget;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one hard rule of the operation: {@code health_check.target} is an object exactly when the
 * header {@code x-magic-new-hc-target} is true. The API's other SDKs send a mismatched pair without
 * a word.
 */
final class TargetForm {
  private TargetForm() {}

  /** The header to send, or null for none; a mismatch is added to {@code problems}. */
  static @Nullable Boolean header(CfInterconnectUpdateParams params, List<String> problems) {
    Boolean header = params.xMagicNewHcTarget();
    HealthCheckTarget target = params.healthCheck() == null ? null : params.healthCheck().target();
    if (isObject(target)) {
      if (Boolean.FALSE.equals(header)) {
        problems.add(
            "health_check.target is an object, but x-magic-new-hc-target is false: leave the header"
                + " unset, or give the target as a string (HealthCheckTarget.ofAddress)");
      }
      return Boolean.TRUE;
    }
    if (isString(target) && Boolean.TRUE.equals(header)) {
      problems.add(
          "health_check.target is a string, but x-magic-new-hc-target is true: leave the header"
              + " unset, or give the target as an object (HealthCheckTarget.ofSaved)");
    }
    return header;
  }

  // Whoever builds Other by hand does not get around the rule.
  private static boolean isObject(@Nullable HealthCheckTarget target) {
    return target instanceof HealthCheckTarget.ObjectForm
        || target instanceof HealthCheckTarget.Other other && other.value() instanceof Map;
  }

  private static boolean isString(@Nullable HealthCheckTarget target) {
    return target instanceof HealthCheckTarget.StringForm
        || target instanceof HealthCheckTarget.Other other && other.value() instanceof String;
  }
}
