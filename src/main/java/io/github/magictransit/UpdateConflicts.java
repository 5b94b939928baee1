// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import io.github.magictransit.model.CfInterconnectUpdateParams;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an update must not be told twice, because the two could differ. */
final class UpdateConflicts {
  private UpdateConflicts() {}

  /** A sentence for each conflict. */
  static List<String> of(
      @Nullable String cfInterconnectId,
      CfInterconnectUpdateParams params,
      RequestOptions options,
      boolean dryRun) {
    List<String> problems = new ArrayList<>();
    if (params.cfInterconnectId() != null && !params.cfInterconnectId().equals(cfInterconnectId)) {
      problems.add("cf_interconnect_id differs between the argument and the params");
    }
    if (dryRun && Boolean.FALSE.equals(params.validateOnly())) {
      problems.add(
          "validate_only is false, but validate() makes a dry run: leave it unset, or call"
              + " update()");
    }
    if (!dryRun && Boolean.TRUE.equals(params.validateOnly())) {
      problems.add(
          "validate_only is true, but update() makes a change: leave it unset, or call validate()");
    }
    if (options.query().containsKey("validate_only")) {
      problems.add("validate_only is an additional query parameter: call validate() instead");
    }
    for (String header : options.headers().keySet()) {
      if (header.equalsIgnoreCase("x-magic-new-hc-target")) {
        problems.add("x-magic-new-hc-target is an additional header: set it in the params instead");
      }
    }
    return problems;
  }
}
