package org.weald.script.internal.box;

import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many bytes a thread has made, where the JVM counts them. */
final class Allocation {
  private static final Logger LOG = LoggerFactory.getLogger(Allocation.class);
  private static final boolean COUNTED = counted();

  private Allocation() {}

  private static boolean counted() {
    boolean counted;
    try {
      counted =
          ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
              && threads.isThreadAllocatedMemorySupported()
              && threads.isThreadAllocatedMemoryEnabled();
    } catch (LinkageError notThere) {
      LOG.debug("no com.sun.management", notThere);
      counted = false;
    }
    if (!counted) {
      LOG.warn(
          "this Java does not count the bytes a thread makes: scripts are limited in time and in"
              + " the size of what they ask for, not in memory");
    }
    return counted;
  }

  /** Bytes made since the thread began; 0 for one that is over or where nothing is counted. */
  static long made(Thread thread) {
    return COUNTED ? Math.max(0, Counter.made(thread)) : 0;
  }

  /** Apart, so that it is only linked where it is there. */
  private static final class Counter {
    private static final com.sun.management.ThreadMXBean THREADS =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @SuppressWarnings("deprecation") // threadId() is Java 19
    static long made(Thread thread) {
      return THREADS.getThreadAllocatedBytes(thread.getId());
    }
  }
}
