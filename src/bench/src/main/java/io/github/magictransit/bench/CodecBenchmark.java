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

/** The documented request to JSON, and the documented response from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
  @Param("hand")
  String peer;

  private final byte[] response = Documented.response(Documented.account(0));
  private Peer codec;

  /** Opens the peer. */
  @Setup
  public void open() {
    codec = Peer.open(peer, "", Documented.account(0), 1);
  }

  /** The request. */
  @Benchmark
  public byte[] encode() throws Exception {
    return codec.encode();
  }

  /** The response. */
  @Benchmark
  public Object decode() throws Exception {
    return codec.decode(response);
  }
}
