// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way: how much time it has, and how far it has come. OkHttp tells the latter,
 * on the thread of the call or on one that connects.
 */
final class Attempt extends EventListener {
  /** Where a request is, in words that go on: … failed, … took too long. */
  enum Phase {
    QUEUE("waiting for other calls of this client"),
    LOOKUP("looking up the address"),
    CONNECT("connecting"),
    PROXY("opening a tunnel through the proxy"),
    TLS("the TLS handshake"),
    SENDING("sending the request"),
    WAITING("waiting for the response"),
    READING("reading the response");

    private final String words;

    Phase(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private final Time time;
  private final long start;
  private final Duration longest;
  private final Duration longestToConnect;
  private final boolean onNewConnection;
  private volatile Phase phase = Phase.LOOKUP;
  private volatile @Nullable Proxy proxy;
  private volatile boolean connected;
  private volatile boolean reused;
  private volatile boolean unknownToProxy;
  private @Nullable Response response;
  private Runnable connecting = () -> {};

  /**
   * An attempt that begins now.
   *
   * @param longest how long it may take
   * @param longestToConnect how long it may take to be connected
   * @param onNewConnection whether it must not use a connection that another request has used
   */
  Attempt(Time time, Duration longest, Duration longestToConnect, boolean onNewConnection) {
    this.time = time;
    this.start = time.nanoTime();
    this.longest = longest;
    this.longestToConnect = longestToConnect.compareTo(longest) < 0 ? longestToConnect : longest;
    this.onNewConnection = onNewConnection;
  }

  /** How long it may still take; zero or less if its time is over. */
  Duration left() {
    return longest.minusNanos(time.nanoTime() - start);
  }

  /** How long it may still take to be connected. */
  Duration connectLeft() {
    return longestToConnect.minusNanos(time.nanoTime() - start);
  }

  Phase phase() {
    return phase;
  }

  /** Goes on. What was sent stays sent: connections race, and one that lost may tell of it late. */
  synchronized void enter(Phase next) {
    phase = wasSent() && next.compareTo(Phase.SENDING) < 0 ? phase : next;
  }

  /** The proxy that it goes through, or null. */
  @Nullable Proxy proxy() {
    return proxy;
  }

  boolean onNewConnection() {
    return onNewConnection;
  }

  /** Whether its connection was used before. */
  boolean isReused() {
    return reused;
  }

  /** Whether something of the request may have arrived. */
  boolean wasSent() {
    return phase.compareTo(Phase.SENDING) >= 0;
  }

  /** Whether the head of a response has come. */
  boolean isAnswered() {
    return phase == Phase.READING;
  }

  /** The response as it came; OkHttp does not get to see all of its head. */
  Response response() {
    return Objects.requireNonNull(response);
  }

  @Override
  public void responseHeadersEnd(okhttp3.Call call, Response response) {
    this.response = response;
  }

  /** Says what to do once there is no connection at hand, and one has to be made. */
  void onConnecting(Runnable begin) {
    this.connecting = begin;
  }

  @Override
  public void proxySelectStart(okhttp3.Call call, HttpUrl url) { // The first step of connecting.
    connecting.run();
  }

  @Override
  public void dnsStart(okhttp3.Call call, String name) {
    enter(Phase.LOOKUP);
  }

  @Override
  public void connectStart(okhttp3.Call call, InetSocketAddress address, Proxy proxy) {
    boolean direct = proxy.type() == Proxy.Type.DIRECT;
    this.proxy = direct ? null : proxy;
    enter(direct ? Phase.CONNECT : Phase.PROXY);
  }

  /** Whether the proxy asks for another user or password than it got. */
  boolean isUnknownToProxy() {
    return unknownToProxy;
  }

  void unknownToProxy() {
    unknownToProxy = true;
  }

  @Override
  public void secureConnectStart(okhttp3.Call call) {
    enter(Phase.TLS);
  }

  @Override
  public void connectEnd(
      okhttp3.Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    connected = protocol != null;
  }

  @Override
  public void connectionAcquired(okhttp3.Call call, Connection connection) {
    reused = !connected;
  }

  @Override
  public void requestHeadersStart(okhttp3.Call call) {
    enter(Phase.SENDING);
  }

  @Override
  public void requestHeadersEnd(okhttp3.Call call, okhttp3.Request request) {
    enter(request.body() == null ? Phase.WAITING : Phase.SENDING);
  }

  @Override
  public void requestBodyEnd(okhttp3.Call call, long bytes) {
    enter(Phase.WAITING);
  }

  @Override
  public void responseHeadersStart(okhttp3.Call call) { // When the head is there, that is.
    enter(Phase.READING);
  }

  /** A connection that should not be used after all; nothing was sent on it. */
  static final class Unusable extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
