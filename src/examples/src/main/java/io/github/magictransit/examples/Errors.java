// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.examples;

import io.github.magictransit.CfInterconnects;
import io.github.magictransit.CloudflareClient;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareException;
import io.github.magictransit.error.NotFoundException;
import io.github.magictransit.model.ApiMessage;
import io.github.magictransit.model.CfInterconnectUpdateParams;

/** What a call throws, and what an exception tells. The argument is the id of an interconnect. */
public final class Errors {
  private Errors() {}

  public static void main(String[] args) {
    try (CloudflareClient client = CloudflareClient.fromEnv()) {
      update(client.magicTransit().cfInterconnects(), args[0]);
    }
  }

  private static void update(CfInterconnects interconnects, String id) {
    // tag::errors
    try {
      interconnects.update(id, CfInterconnectUpdateParams.builder().mtu(1400).build());
      System.out.println("Updated.");
    } catch (NotFoundException e) {
      System.out.println("There is no interconnect " + id + ".");
    } catch (CloudflareApiException e) {
      System.out.println("Rejected with status " + e.status() + ", cf-ray " + e.cfRay() + ":");
      for (ApiMessage error : e.errors()) {
        System.out.println("  " + error.code() + " " + error.message());
      }
    } catch (CloudflareException e) {
      System.out.println("No usable response; attempts: " + e.attempts() + ".");
      System.out.println(e.wasSent() ? "The change may have been made." : "It was not sent.");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    // end::errors
  }
}
