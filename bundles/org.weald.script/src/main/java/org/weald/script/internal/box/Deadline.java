package org.weald.script.internal.box;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long the compiler may take: so much of the processor's time, as a busy machine is not the
 * script's fault, and in the end so much of everybody's. The layers of the box ask whether it is
 * over, for the compiler cannot be interrupted.
 */
final class Deadline {
  /** What scripts are given. */
  static final long SECONDS = 10;

  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int WALL = 6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long nanos;
  private final long begin = System.nanoTime();
  private volatile boolean over;

  Deadline(long nanos) {
    this.nanos = nanos;
  }

  long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(nanos);
  }

  boolean isOver() {
    return over;
  }

  /** Waits for a thread's result; over when it comes too late. */
  <T> T await(Future<T> task, Thread thread)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return task.get(Math.min(LOOK_NANOS, nanos), TimeUnit.NANOSECONDS);
      } catch (TimeoutException stillBusy) {
        if (spent(thread) > nanos || System.nanoTime() - begin > WALL * nanos) {
          over = true;
          throw stillBusy;
        }
      } catch (InterruptedException stop) {
        over = true;
        throw stop;
      }
    }
  }

  private static long spent(Thread thread) {
    return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : 0;
  }
}
