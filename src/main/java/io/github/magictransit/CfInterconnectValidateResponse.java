// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.magictransit.model.CfInterconnect;
import io.github.magictransit.model.CfInterconnectUpdateResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change would come to. Nothing was changed: a type of its own keeps a dry run from being
 * taken for one.
 */
public final class CfInterconnectValidateResponse {
  private final CfInterconnectUpdateResponse dryRun;

  CfInterconnectValidateResponse(CfInterconnectUpdateResponse dryRun) {
    this.dryRun = dryRun;
  }

  /** Whether the request would change the interconnect. */
  public @Nullable Boolean wouldModify() {
    return dryRun.modified();
  }

  /** The interconnect as it would be. */
  public @Nullable CfInterconnect wouldBe() {
    return dryRun.modifiedInterconnect();
  }

  /** The properties that this version does not know, by their API names, as plain Java values. */
  public Map<String, Object> additionalProperties() {
    return dryRun.additionalProperties();
  }

  @JsonValue
  CfInterconnectUpdateResponse dryRun() {
    return dryRun;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CfInterconnectValidateResponse that && dryRun.equals(that.dryRun);
  }

  @Override
  public int hashCode() {
    return dryRun.hashCode();
  }

  @Override
  public String toString() {
    return "CfInterconnectValidateResponse[" + dryRun + "]";
  }
}
