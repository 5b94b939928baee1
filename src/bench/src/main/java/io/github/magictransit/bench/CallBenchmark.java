// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A warm call: over loopback sampled, because p99 counts; without a network as an average. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBenchmark {
  @Param("hand")
  String peer;

  @Param("")
  String base;

  @Param("0")
  int kilobytes;

  private Peer client;

  /** Opens the peer. */
  @Setup
  public void open() {
    client = Peer.open(peer, base, Documented.account(kilobytes), 1);
  }

  /** Closes it. */
  @TearDown
  public void close() throws Exception {
    client.close();
  }

  /** Over loopback. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Object whole() throws Exception {
    return client.call();
  }

  /** Without a network. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Object canned() throws Exception {
    return client.call();
  }
}
