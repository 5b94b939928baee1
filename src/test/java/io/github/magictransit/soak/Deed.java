// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import io.github.magictransit.ApiResponse;
import io.github.magictransit.error.BadRequestException;
import io.github.magictransit.error.CloudflareApiException;
import io.github.magictransit.error.CloudflareConnectionException;
import io.github.magictransit.error.CloudflareTimeoutException;
import io.github.magictransit.error.ConflictException;
import io.github.magictransit.error.InternalServerException;
import io.github.magictransit.error.InvalidResponseException;
import io.github.magictransit.error.RateLimitException;
import java.time.Duration;
import java.util.Random;

/** What the server does with a request, and what the client has to make of it. */
enum Deed {
  OK(true, ApiResponse.class, Wait.NONE, Text.OK, Text.SUCCESS),
  OK_THEN_CLOSED(true, ApiResponse.class, Wait.NONE, Text.OK, Text.SUCCESS),

  GZIP(true, ApiResponse.class, Wait.NONE, Text.OK + Text.GZIP, Text.SUCCESS),
  NO_GZIP_AFTER_ALL(true, ApiResponse.class, Wait.NONE, Text.OK + Text.GZIP, Text.SUCCESS),
  BROKEN_GZIP(true, InvalidResponseException.class, Wait.NONE, Text.OK + Text.GZIP, Text.SUCCESS),
  GZIP_BOMB(true, InvalidResponseException.class, Wait.NONE, Text.OK + Text.GZIP, ""),
  TOO_LONG(true, InvalidResponseException.class, Wait.NONE, Text.OK, ""),
  TRUNCATED_JSON(true, InvalidResponseException.class, Wait.NONE, Text.OK, "{\"success\":true,"),
  NO_JSON(true, InvalidResponseException.class, Wait.NONE, "200 OK" + Text.HTML, "<html>"),
  GARBAGE_BODY(true, InvalidResponseException.class, Wait.NONE, Text.OK, "\0\1\2\u00ff\u00fe{}"),
  EMPTY_BODY(true, InvalidResponseException.class, Wait.NONE, Text.OK, ""),
  NULL_BODY(true, InvalidResponseException.class, Wait.NONE, Text.OK, "null"),

  SUCCESS_FALSE(false, CloudflareApiException.class, Wait.NONE, Text.OK, Text.FAILURE),
  BAD_REQUEST(false, BadRequestException.class, Wait.NONE, "400 Bad" + Text.JSON, Text.FAILURE),
  MOVED(false, CloudflareApiException.class, Wait.NONE, "301 Moved" + Text.ELSEWHERE, ""),
  FOUND(false, CloudflareApiException.class, Wait.NONE, "302 Found" + Text.ELSEWHERE, ""),
  REDIRECTED(false, CloudflareApiException.class, Wait.NONE, "307 There" + Text.ELSEWHERE, ""),
  REDIRECTED_FOR_GOOD(
      false, CloudflareApiException.class, Wait.NONE, "308 There" + Text.ELSEWHERE, ""),

  REQUEST_TIMEOUT(false, CloudflareApiException.class, 1, "408 Slow" + Text.IN_1_MS, ""),
  CONFLICT(false, ConflictException.class, 1, "409 Conflict" + Text.IN_1_MS, Text.FAILURE),
  INTERNAL_ERROR(true, InternalServerException.class, 1, "500 Oh" + Text.IN_1_MS, Text.FAILURE),
  BAD_GATEWAY(
      false, InternalServerException.class, 1, "502 Bad" + Text.HTML + Text.IN_1_MS, "<html>"),
  GATEWAY_TIMEOUT(true, InternalServerException.class, 1, "504 Slow" + Text.IN_1_MS, ""),
  WEB_SERVER_DOWN(
      false, InternalServerException.class, 1, "521 Down" + Text.IN_1_MS, "error code: 521"),
  TRY_AGAIN(
      false, BadRequestException.class, 1, "400 Bad\r\nx-should-retry: true" + Text.IN_1_MS, ""),
  DO_NOT_TRY_AGAIN(
      true, InternalServerException.class, Wait.NONE, "503 Busy\r\nx-should-retry: false", ""),

  RATE_LIMITED(false, RateLimitException.class, Wait.BACKOFF, "429 Slow", "error code: 1015"),
  RETRY_AFTER_MS(false, RateLimitException.class, 50, "429 Slow\r\nretry-after-ms: 50", ""),
  RETRY_AT_ONCE(false, RateLimitException.class, 0, "429 Slow\r\nretry-after: 0", ""),
  RETRY_AFTER_SECONDS(false, RateLimitException.class, 1000, "429 Slow\r\nretry-after: 1", ""),
  RETRY_AFTER_DATE(
      false, InternalServerException.class, 1000, "503 Busy\r\nretry-after: " + Text.DATE, ""),
  RETRY_AFTER_PAST_DATE(
      false,
      InternalServerException.class,
      Wait.BACKOFF,
      "503 Busy\r\nretry-after: Wed, 14 Jun 2017 12:00:00 GMT",
      ""),
  RETRY_AFTER_NEGATIVE(
      false, RateLimitException.class, Wait.BACKOFF, "429 Slow\r\nretry-after: -5", ""),
  RETRY_AFTER_GARBAGE(
      false, InternalServerException.class, Wait.BACKOFF, "503 Busy\r\nretry-after: soon", ""),
  RETRY_AFTER_A_DAY(
      false, RateLimitException.class, 86_400_000, "429 Slow\r\nretry-after: 86400", ""),
  RETRY_AFTER_ALL_TIME(
      false,
      InternalServerException.class,
      Integer.MAX_VALUE,
      "503 Busy\r\nretry-after: 99999999999999999999",
      ""),

  CONFLICT_CLOSED_IN_MID_BODY(
      false, ConflictException.class, 1, "409 Conflict" + Text.IN_1_MS, Text.HALF),
  RATE_LIMITED_RESET_IN_MID_BODY(
      false, RateLimitException.class, Wait.BACKOFF, "429 Slow" + Text.JSON, Text.HALF),
  BAD_REQUEST_SILENT_IN_MID_BODY(
      false, BadRequestException.class, Wait.NONE, "400 Bad" + Text.JSON, Text.HALF),
  BUSY_SILENT_IN_MID_BODY(
      false, InternalServerException.class, 1, "503 Busy" + Text.IN_1_MS, Text.HALF),

  RESET(false, CloudflareConnectionException.class),
  RESET_IN_MID_BODY(true, CloudflareConnectionException.class),
  CLOSED_BEFORE_THE_ANSWER(true, CloudflareConnectionException.class),
  CLOSED_IN_MID_BODY(true, CloudflareConnectionException.class),
  CLOSED_IN_MID_CHUNK(true, CloudflareConnectionException.class),
  MALFORMED_CHUNK(true, CloudflareConnectionException.class),
  GARBAGE(false, CloudflareConnectionException.class),

  SILENT(false, CloudflareTimeoutException.class),
  SILENT_IN_MID_HEAD(false, CloudflareTimeoutException.class),
  SILENT_AFTER_THE_HEAD(true, CloudflareTimeoutException.class),
  SILENT_IN_MID_BODY(true, CloudflareTimeoutException.class),
  SILENT_IN_MID_CHUNK(true, CloudflareTimeoutException.class),
  ONE_BYTE_A_SECOND(true, CloudflareTimeoutException.class);

  /** The waits that no response asks for. */
  private static final class Wait {
    static final int NONE = -1;
    static final int BACKOFF = -2;
  }

  /** Parts of responses. The server puts in what is in capitals. */
  static final class Text {
    static final String CALL = "CALL";
    static final String DATE = "DATE";
    private static final String JSON = "\r\ncontent-type: application/json";
    private static final String HTML = "\r\ncontent-type: text/html";
    private static final String GZIP = "\r\ncontent-encoding: gzip";
    private static final String IN_1_MS = "\r\nretry-after-ms: 1";
    private static final String ELSEWHERE = "\r\nlocation: /elsewhere";
    private static final String OK = "200 OK" + JSON;
    private static final String SUCCESS =
        "{\"success\":true,\"result\":{\"modified_interconnect\":{\"name\":\"" + CALL + "\"}}}";
    private static final String HALF = "{\"succ";
    private static final String FAILURE = "{\"success\":false,\"errors\":[{\"code\":1022}]}";
  }

  static final Duration SHORTEST_BACKOFF = Duration.ofMillis(375);

  private static final double FAULTS = 0.05;

  /** For a request after a fault: else faults in a row, and on new connections, were too rare. */
  private static final double FURTHER_FAULTS = 0.25;

  private static final Deed[] ALL = values();

  /** Whether the update is applied all the same. */
  final boolean applied;

  /** What the caller gets if this was the last attempt. */
  final Class<?> outcome;

  /** Status and headers, or empty if there is no complete response. */
  final String head;

  final String body;

  private final int wait;

  Deed(boolean applied, Class<?> outcome, int wait, String head, String body) {
    this.applied = applied;
    this.outcome = outcome;
    this.wait = wait;
    this.head = head;
    this.body = body;
  }

  Deed(boolean applied, Class<?> outcome) {
    this(applied, outcome, Wait.BACKOFF, "", "");
  }

  /** What a call meets with one of its requests, whatever the order of threads. */
  static Deed of(long seed, int call, int request) {
    Random random = new Random(seed * 31 + call * 7919L + request * 104729L);
    random.nextInt();
    double faults = request == 0 ? FAULTS : FURTHER_FAULTS;
    return random.nextDouble() < faults ? ALL[1 + random.nextInt(ALL.length - 1)] : OK;
  }

  /** Whether the client waits for the rest of a success until the time of its attempt is over. */
  boolean isSilent() {
    return outcome == CloudflareTimeoutException.class;
  }

  /** Whether the client waits for the rest of a refusal, and then takes it without. */
  boolean isStalled() {
    return this == BAD_REQUEST_SILENT_IN_MID_BODY || this == BUSY_SILENT_IN_MID_BODY;
  }

  /** Whether the connection ends before the first byte of a response. */
  boolean isUnanswered() {
    return this == RESET || this == CLOSED_BEFORE_THE_ANSWER;
  }

  /** Whether the client makes another attempt if its deadline allows it. */
  boolean isRetried() {
    return wait != Wait.NONE;
  }

  /** The shortest time after which the client may try again, for the first or second time. */
  Duration leastWait(int retry) {
    return wait == Wait.BACKOFF
        ? SHORTEST_BACKOFF.multipliedBy(1L << (retry - 1))
        : Duration.ofMillis(wait);
  }

  Duration mostWait(int retry) {
    if (wait == Wait.BACKOFF) {
      return longestBackoff(retry);
    }
    // A date has no fractions of seconds.
    return Duration.ofMillis(this == RETRY_AFTER_DATE ? wait + 1000 : wait);
  }

  static Duration longestBackoff(int retry) {
    return Duration.ofMillis(500L << (retry - 1));
  }
}
