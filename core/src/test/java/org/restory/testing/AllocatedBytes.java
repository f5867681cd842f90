package org.restory.testing;

import java.lang.reflect.Method;

/** Counts bytes. By reflection, since the module under test does not read the one that counts them. */
public final class AllocatedBytes {
  private static final Object THREADS;
  private static final Method BYTES;

  static {
    try {
      THREADS = Class.forName("java.lang.management.ManagementFactory")
          .getMethod("getThreadMXBean")
          .invoke(null);
      BYTES = Class.forName("com.sun.management.ThreadMXBean")
          .getMethod("getThreadAllocatedBytes", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private AllocatedBytes() {}

  /** How many bytes this thread has allocated so far. */
  public static long ofThisThread() {
    try {
      return (long) BYTES.invoke(THREADS, Thread.currentThread().getId());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("bytes are not counted here", e);
    }
  }
}
