// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPOutputStream;

/**
 * A server that applies updates and, for one call in twenty, does something wrong. When told to, it
 * lets nobody in for a while. It keeps a log of all it did.
 */
final class FaultyServer implements AutoCloseable {
  /** What the client must be told to refuse. */
  static final int TOO_LONG = 256 << 10;

  private static final Duration MOMENT = Duration.ofMillis(300);

  private static final String JSON_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
  private static final byte[] SPACES = spaces(TOO_LONG);
  private static final byte[] BOMB = gzip(spaces(64 * TOO_LONG));

  /** How nobody gets in. */
  enum Door {
    REFUSES,
    NEVER_ACCEPTS
  }

  /** A time in which nobody gets in. */
  static final class Closing {
    final Door door;
    private final long from;
    private volatile long to = Long.MAX_VALUE;

    private Closing(Door door, long from) {
      this.door = door;
      this.from = from;
    }

    boolean overlaps(long from, long to) {
      return this.from <= to && from <= this.to;
    }
  }

  /** A request that arrived, whether its connection had brought another before, and when. */
  record Entry(Deed deed, boolean reused, long at) {
    /** Whether the client cannot tell it from one on a connection that was closed while idle. */
    boolean isRepeated() {
      return reused && deed.isUnanswered();
    }
  }

  private final long origin = System.nanoTime();
  private final long seed;
  // Threads that end soon, because those of this JVM are counted.
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 500, TimeUnit.MILLISECONDS, new SynchronousQueue<>());
  private final Map<Integer, List<Entry>> log = new ConcurrentHashMap<>();
  private final LongAdder applied = new LongAdder();
  private final LongAdder closedWhileIdle = new LongAdder();
  private final List<Closing> closings = new CopyOnWriteArrayList<>();
  private final List<Future<Void>> doors = new CopyOnWriteArrayList<>();
  private final Set<Socket> idle = new HashSet<>();
  // Keeps the port while nobody listens. Else the system could give it to a client, which would be
  // connected to itself.
  private final Socket holder = new Socket();
  private ServerSocket listener;
  private Future<Void> accepting;
  private boolean closed;

  FaultyServer(long seed) {
    this.seed = seed;
    try {
      holder.setReuseAddress(true);
      holder.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
      open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + holder.getLocalPort();
  }

  /** The time by which the log goes, in nanoseconds. */
  long now() {
    return System.nanoTime() - origin;
  }

  /** Takes from the log what was done with the requests of a call, in order. */
  List<Entry> take(int call) {
    List<Entry> entries = log.remove(call);
    return entries == null ? List.of() : entries;
  }

  /**
   * Waits until some number of requests of a call have arrived, or a moment is over: a client that
   * gives up does not call back what it has just sent.
   */
  synchronized void await(int call, int requests) throws InterruptedException {
    long end = System.nanoTime() + MOMENT.toNanos();
    for (long left = MOMENT.toNanos(); left > 0; left = end - System.nanoTime()) {
      if (log.getOrDefault(call, List.of()).size() >= requests) {
        return;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
  }

  /** What was done with the requests that nobody has taken from the log. */
  Map<Integer, List<Entry>> left() {
    return log;
  }

  /** When nobody was let in between two times. */
  List<Closing> closings(long from, long to) {
    return closings.stream().filter(closing -> closing.overlaps(from, to)).toList();
  }

  /** How many updates were applied in all. */
  long applied() {
    return applied.sum();
  }

  /** How many connections were closed with no request on them: each may cost the client one. */
  long closedWhileIdle() {
    return closedWhileIdle.sum();
  }

  /** Lets nobody in for some time, which begins soon. Fails if the last one has not ended. */
  void shut(Door door, Duration time) throws Exception {
    checkOpen();
    doors.add(threads.submit(() -> shutAndOpen(door, time)));
  }

  /** Fails if it did not open again. */
  void checkOpen() throws Exception {
    for (Future<Void> door : doors) {
      door.get(10, TimeUnit.SECONDS);
    }
  }

  private Void shutAndOpen(Door door, Duration time) throws Exception {
    Closing closing = new Closing(door, now());
    closings.add(closing);
    synchronized (this) {
      closed = true;
      listener.close();
      // The others have their responses first: what is in the log has to be what the client gets.
      for (Socket socket : idle) {
        closedWhileIdle.increment();
        socket.close();
      }
      idle.clear();
    }
    // The system has the listener until nobody waits at it.
    assertThat(accepting)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class);
    if (door == Door.NEVER_ACCEPTS) {
      fillAndWait(time);
    } else {
      TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }
    open();
    closing.to = now();
    return null;
  }

  private synchronized void open() throws IOException {
    closed = false;
    ServerSocket next = listen(500);
    listener = next;
    accepting = threads.submit(() -> accept(next));
  }

  private void fillAndWait(Duration time) throws Exception {
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = listen(1)) {
      try {
        for (int i = 0; i < 50; i++) {
          Socket socket = new Socket();
          waiting.add(socket);
          socket.connect(full.getLocalSocketAddress(), 50);
        }
        throw new AssertionError("the queue of connections does not fill up");
      } catch (SocketTimeoutException e) {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
      }
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  private ServerSocket listen(int backlog) throws IOException {
    ServerSocket server = new ServerSocket();
    server.setReuseAddress(true);
    server.bind(holder.getLocalSocketAddress(), backlog);
    return server;
  }

  private Void accept(ServerSocket server) throws IOException {
    while (true) {
      Socket socket = server.accept();
      socket.setTcpNoDelay(true);
      threads.submit(() -> serve(socket));
    }
  }

  private Void serve(Socket socket) throws Exception {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream())) {
      for (boolean reused = false; await(socket); reused = true) {
        int call = -1;
        int length = 0;
        String line = line(in);
        if (line.isEmpty()) {
          return null;
        }
        for (line = line(in); !line.isEmpty(); line = line(in)) {
          if (line.regionMatches(true, 0, "x-call: ", 0, 8)) {
            call = Integer.parseInt(line.substring(8));
          } else if (line.regionMatches(true, 0, "content-length: ", 0, 16)) {
            length = Integer.parseInt(line.substring(16));
          }
        }
        in.readNBytes(length);
        Deed deed = record(call, reused, socket);
        if (deed == null || !response(deed, call, socket)) {
          return null;
        }
      }
      return null;
    } finally {
      synchronized (this) {
        idle.remove(socket);
      }
    }
  }

  private synchronized boolean await(Socket socket) {
    if (closed) {
      closedWhileIdle.increment();
    }
    return !closed && idle.add(socket);
  }

  /** Null if the door was shut before the request had arrived. */
  private synchronized Deed record(int call, boolean reused, Socket socket) {
    if (closed || !idle.remove(socket)) {
      return null;
    }
    List<Entry> entries = log.computeIfAbsent(call, c -> new CopyOnWriteArrayList<>());
    Deed deed = Deed.of(seed, call, entries.size());
    entries.add(new Entry(deed, reused, now()));
    if (deed == Deed.OK_THEN_CLOSED) {
      closedWhileIdle.increment();
    }
    notifyAll();
    if (deed.applied) {
      applied.increment();
    }
    return deed;
  }

  /** Whether the connection can go on. */
  private static boolean response(Deed deed, int call, Socket socket) throws Exception {
    OutputStream out = socket.getOutputStream();
    switch (deed) {
      case RESET -> socket.setSoLinger(true, 0);
      case RESET_IN_MID_BODY -> {
        write(out, JSON_HEAD + "Content-Length: 100\r\n\r\n{\"succ");
        socket.setSoLinger(true, 0);
      }
      case CLOSED_BEFORE_THE_ANSWER -> {}
      case CLOSED_IN_MID_BODY -> write(out, JSON_HEAD + "Content-Length: 100\r\n\r\n{\"succ");
      case CLOSED_IN_MID_CHUNK ->
          write(out, JSON_HEAD + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"succ");
      case MALFORMED_CHUNK ->
          write(out, JSON_HEAD + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{\"succ");
      case CONFLICT_CLOSED_IN_MID_BODY -> writeHalf(out, deed);
      case RATE_LIMITED_RESET_IN_MID_BODY -> {
        writeHalf(out, deed);
        socket.setSoLinger(true, 0);
      }
      case BAD_REQUEST_SILENT_IN_MID_BODY, BUSY_SILENT_IN_MID_BODY -> {
        writeHalf(out, deed);
        awaitEnd(socket);
      }
      case GARBAGE -> write(out, "\u0001\u0002 this is no HTTP\r\n\r\n");
      case SILENT -> awaitEnd(socket);
      case SILENT_IN_MID_HEAD -> {
        write(out, "HTTP/1.1 200 OK\r\nContent-Ty");
        awaitEnd(socket);
      }
      case SILENT_AFTER_THE_HEAD -> {
        write(out, JSON_HEAD + "Content-Length: 100\r\n\r\n");
        awaitEnd(socket);
      }
      case SILENT_IN_MID_BODY -> {
        write(out, JSON_HEAD + "Content-Length: 100\r\n\r\n{\"succ");
        awaitEnd(socket);
      }
      case SILENT_IN_MID_CHUNK -> {
        write(out, JSON_HEAD + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"succ");
        awaitEnd(socket);
      }
      case ONE_BYTE_A_SECOND -> drip(socket);
      default -> {
        byte[] body = body(deed, call);
        write(
            out,
            "HTTP/1.1 "
                + deed.head.replace(Deed.Text.DATE, inTwoSeconds())
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n");
        out.write(body);
        return deed != Deed.OK_THEN_CLOSED;
      }
    }
    return false;
  }

  private static byte[] body(Deed deed, int call) {
    byte[] text =
        deed.body
            .replace(Deed.Text.CALL, Integer.toString(call))
            .getBytes(StandardCharsets.ISO_8859_1);
    return switch (deed) {
      case GZIP -> gzip(text);
      case BROKEN_GZIP -> Arrays.copyOf(gzip(text), 40);
      case GZIP_BOMB -> BOMB;
      case TOO_LONG -> SPACES;
      default -> text;
    };
  }

  private static byte[] spaces(int length) {
    byte[] spaces = new byte[length];
    Arrays.fill(spaces, (byte) ' ');
    return spaces;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  // In one or two seconds, because the form has no fractions.
  private static String inTwoSeconds() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
  }

  private static void drip(Socket socket) throws IOException {
    write(socket.getOutputStream(), JSON_HEAD + "Content-Length: 100\r\n\r\n");
    socket.setSoTimeout(1000);
    for (int i = 0; i < 60; i++) {
      write(socket.getOutputStream(), " ");
      try {
        socket.getInputStream().read();
        return;
      } catch (SocketTimeoutException e) {
        // Another second in which the client has not given up.
      }
    }
  }

  // Until the client gives up and closes its end.
  private static void awaitEnd(Socket socket) throws IOException {
    socket.setSoTimeout(60_000);
    socket.getInputStream().read();
  }

  private static void writeHalf(OutputStream out, Deed deed) throws IOException {
    write(out, "HTTP/1.1 " + deed.head + "\r\nContent-Length: 100\r\n\r\n" + deed.body);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    synchronized (this) {
      listener.close();
    }
    holder.close();
  }
}
