package org.weald.monitor.internal.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weald.spi.Progress;

/**
 * Threads that share a piece of work, the caller's among them. The caller's thread is the one that
 * is told to stop, and the one that says how far the work is.
 */
final class Workers {
  private static final int MOST = 8;
  private static final long OFTEN = 100_000_000;

  private final Progress progress;
  private final int threads;
  private final Thread caller = Thread.currentThread();
  private volatile boolean stopped;
  private long told = System.nanoTime();

  Workers(Progress progress, int threads) {
    this.progress = progress;
    this.threads = threads;
  }

  /** As many as there are processors, within reason. */
  static Workers of(Progress progress) {
    return new Workers(progress, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
  }

  /** What each of them does. */
  interface Work {
    /**
     * Does a share.
     *
     * @param worker which one, from 0
     */
    void run(int worker) throws IOException;
  }

  /** What is done with some of many things. */
  interface Share {
    void run(int from, int to) throws IOException;
  }

  int threads() {
    return threads;
  }

  /** The caller's thread alone, for little work. */
  Workers alone() {
    return new Workers(progress, 1);
  }

  /** Says how far the work is, now and then. */
  void at(Supplier<String> step, double done) {
    if (Thread.currentThread() == caller && System.nanoTime() - told > OFTEN) {
      told = System.nanoTime();
      progress.at(step.get(), done);
    }
  }

  /** Whether to stop: the user cancelled, or another worker failed. */
  boolean isStopped() {
    if (Thread.currentThread() == caller && progress.cancelled()) {
      stopped = true;
    }
    return stopped;
  }

  /**
   * Has the work done by all of them; the first failure is thrown.
   *
   * @return whether it was done, and not stopped by the user
   */
  boolean run(Work work) throws IOException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      int worker = i;
      Thread other = new Thread(() -> attempt(work, worker, failure), "weald-assess-" + worker);
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    attempt(work, 0, failure);
    others.forEach(this::await);
    rethrow(failure.get());
    return !isStopped();
  }

  private void attempt(Work work, int worker, AtomicReference<Throwable> failure) {
    try {
      work.run(worker);
    } catch (IOException | RuntimeException | Error failed) {
      failure.compareAndSet(null, failed);
      stopped = true;
    }
  }

  private void await(Thread other) {
    boolean interrupted = false;
    while (other.isAlive()) {
      try {
        other.join();
      } catch (InterruptedException cancelled) {
        interrupted = true;
        stopped = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@Nullable Throwable failure) throws IOException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException ours) {
      throw ours;
    }
    if (failure instanceof Error ours) {
      throw ours;
    }
  }

  /** Has many things done in shares of some at a time; see {@link #run}. */
  boolean share(int count, int some, Share share) throws IOException {
    AtomicInteger next = new AtomicInteger();
    return run(
        worker -> {
          int from = next.getAndAdd(some);
          while (from < count && !isStopped()) {
            share.run(from, Math.min(count, from + some));
            from = next.getAndAdd(some);
          }
        });
  }
}
