package org.weald.script.internal.box;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the budgets of all running scripts: one daemon thread, there only while something
 * runs. The alarm is one for all; who hears it asks its own budget.
 */
final class Watch implements Runnable {
  private static final long EVERY_NANOS = 3_000_000;
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final List<Budget> RUNNING = new ArrayList<>();
  private static @Nullable Thread watching;

  private Watch() {}

  static void over(Budget budget) {
    LOCK.lock();
    try {
      RUNNING.add(budget);
      if (watching == null) {
        Thread thread = new Thread(new Watch(), "weald-script-watch");
        thread.setDaemon(true);
        watching = thread;
        thread.start();
      }
    } finally {
      LOCK.unlock();
    }
  }

  static void ended(Budget budget) {
    LOCK.lock();
    try {
      RUNNING.remove(budget);
      settle();
    } finally {
      LOCK.unlock();
    }
  }

  private static void settle() {
    Alarm.set(RUNNING.stream().anyMatch(Budget::stopped));
  }

  @Override
  public void run() {
    LOCK.lock();
    try {
      while (!RUNNING.isEmpty()) {
        long now = System.nanoTime();
        for (Budget budget : List.copyOf(RUNNING)) {
          budget.inspect(now);
        }
        settle();
        LOCK.unlock();
        try {
          LockSupport.parkNanos(EVERY_NANOS);
        } finally {
          LOCK.lock();
        }
      }
    } finally {
      watching = null;
      LOCK.unlock();
    }
  }
}
