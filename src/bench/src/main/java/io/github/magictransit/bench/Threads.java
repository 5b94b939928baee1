// SPDX-License-Identifier: Apache-2.0
package io.github.magictransit.bench;

/** Virtual threads where there are such; this is compiled for a JDK without. */
final class Threads {
  private static final boolean VIRTUAL = Runtime.version().feature() >= 21;

  private Threads() {}

  static void start(Runnable task) {
    if (!VIRTUAL) {
      new Thread(task).start();
      return;
    }
    try {
      Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
