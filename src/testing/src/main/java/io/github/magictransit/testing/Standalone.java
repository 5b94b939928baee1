// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.testing;

import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stand-in as a program, for whatever language its clients are written in. */
final class Standalone {
  private static final String DEFAULT_PORT = "8080";
  private static final String ARGUMENTS = "The arguments are --port N, --account ID and --help.";

  private static final String HELP =
      """
      A stand-in for Cloudflare's API. It listens on 127.0.0.1 until Ctrl-C ends it.

        --port N      default %s; 0 for a free one
        --account ID  default %s; 32 hexadecimal digits
        --help        prints this

      It takes the API token %s, or the API key %s of %s.
      It prints what a client needs, as variables of the environment, and then a line for each request.
      """
          .formatted(
              DEFAULT_PORT,
              FakeCloudflare.ACCOUNT_ID,
              FakeCloudflare.API_TOKEN,
              FakeCloudflare.API_KEY,
              FakeCloudflare.EMAIL);

  private Standalone() {}

  /** Runs it. Wrong arguments end the process with status 2, a port that is taken with 1. */
  public static void main(String[] args) {
    try {
      if (List.of(args).contains("--help")) {
        System.out.print(HELP);
      } else {
        start(options(args));
      }
    } catch (IllegalArgumentException e) {
      end(2, e.getMessage());
    } catch (FatalStartupException e) {
      end(1, "It cannot listen on this port. --port 0 takes a free one.");
    }
  }

  private static void end(int status, @Nullable String why) {
    System.err.println(why);
    System.exit(status);
  }

  // No message repeats an argument, so each is one line.
  private static Options options(String[] args) {
    String port = DEFAULT_PORT;
    String account = FakeCloudflare.ACCOUNT_ID;
    for (int i = 0; i < args.length; i += 2) {
      require(i + 1 < args.length, ARGUMENTS);
      switch (args[i]) {
        case "--port" -> port = args[i + 1];
        case "--account" -> account = args[i + 1];
        default -> throw new IllegalArgumentException(ARGUMENTS);
      }
    }
    require(
        port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535,
        "--port takes a number from 0 to 65535.");
    require(Call.isId(account), "--account takes 32 hexadecimal digits.");
    return new Options(Integer.parseInt(port), account);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  // Its threads keep the process alive.
  private static void start(Options options) {
    FakeCloudflare fake =
        FakeCloudflare.start(
            InstantSource.system(), options.port(), options.account(), Standalone::log);
    System.out.println("CLOUDFLARE_BASE_URL=" + fake.baseUrl());
    System.out.println("CLOUDFLARE_API_TOKEN=" + FakeCloudflare.API_TOKEN);
    System.out.println("CLOUDFLARE_ACCOUNT_ID=" + options.account());
  }

  // Neither headers nor query: a credential may be in them.
  private static void log(Request request, Response response) {
    System.out.println(request.getMethod() + " " + Api.path(request) + " " + response.getStatus());
  }

  /** What the arguments say. */
  private record Options(int port, String account) {}
}
