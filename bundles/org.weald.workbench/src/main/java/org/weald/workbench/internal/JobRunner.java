package org.weald.workbench.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.Progress;
import org.weald.workbench.Jobs;

/** Long work on threads of its own; what it comes to is handed to the event thread once. */
final class JobRunner implements Jobs, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final int MOST_ENDED = 200;
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "weald-job-" + THREADS.incrementAndGet());
            thread.setDaemon(true);
            return thread;
          });
  private final List<Running<?>> running = new CopyOnWriteArrayList<>();
  private final Deque<Ended> ended = new ArrayDeque<>();
  private final Runnable changed;
  private final Consumer<String> failed;
  private volatile boolean closed;

  /**
   * Nothing runs yet.
   *
   * @param changed called on the event thread when a job starts or ends
   * @param failed called on the event thread with a sentence about a job that failed
   */
  JobRunner(Runnable changed, Consumer<String> failed) {
    this.changed = changed;
    this.failed = failed;
  }

  @Override
  public <T> Job run(String title, Work<T> work, Consumer<? super T> done) {
    Running<T> job = new Running<>(title, work, done);
    running.add(job);
    try {
      threads.execute(job);
    } catch (RejectedExecutionException e) {
      LOG.debug("{} not started: the window is closed", title);
      running.remove(job);
    }
    SwingUtilities.invokeLater(changed);
    return job;
  }

  @Override
  public List<Ended> lately() {
    synchronized (ended) {
      return List.copyOf(ended);
    }
  }

  /** The last ones are kept, for who wants to see how they went. */
  private void keep(Ended job) {
    synchronized (ended) {
      ended.addFirst(job);
      if (ended.size() > MOST_ENDED) {
        ended.removeLast();
      }
    }
  }

  @Override
  public List<Job> running() {
    return List.copyOf(running);
  }

  /** The job that has run longest, where one has run at least so long. */
  Optional<Running<?>> longest(long millis) {
    long now = System.nanoTime();
    return running.stream()
        .filter(job -> !job.cancelled() && now - job.began >= millis * 1_000_000)
        .findFirst();
  }

  /** Whether anything runs. */
  boolean busy() {
    return !running.isEmpty();
  }

  /** Cancels everything; results that are under way are dropped. */
  @Override
  public void close() {
    closed = true;
    running.forEach(Running::cancel);
    // Asked and not interrupted: the job may be the console's, which is stopping this very bundle.
    threads.shutdown();
  }

  /** One job; also the progress its work tells. */
  final class Running<T> implements Runnable, Job, Progress {
    private final String title;
    private final Work<T> work;
    private final Consumer<? super T> done;
    private final long began = System.nanoTime();
    private final Instant started = Instant.now();
    private volatile String step;
    private volatile double fraction = Double.NaN;
    private volatile boolean cancelled;
    private volatile boolean failed;

    private Running(String title, Work<T> work, Consumer<? super T> done) {
      this.title = title;
      this.step = title;
      this.work = work;
      this.done = done;
    }

    @Override
    public void run() {
      try {
        T result = work.run(this);
        SwingUtilities.invokeLater(() -> deliver(result));
      } catch (CancellationException e) {
        LOG.debug("{} cancelled", title);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        LOG.debug("{} interrupted: the window is closing", title);
      } catch (Exception | LinkageError e) {
        // A class that is not there is a fault of ours as well, and must not end in silence.
        fail(e);
      } finally {
        running.remove(this);
        keep(new Ended(title, started, Instant.now(), outcome()));
        SwingUtilities.invokeLater(changed);
      }
    }

    private Outcome outcome() {
      if (cancelled) {
        return Outcome.CANCELLED;
      }
      return failed ? Outcome.FAILED : Outcome.DONE;
    }

    private void deliver(T result) {
      if (!cancelled && !closed) {
        done.accept(result);
      }
    }

    private void fail(Throwable e) {
      failed = true;
      if (cancelled || closed) {
        LOG.debug("{} ended after it was cancelled", title, e);
        return;
      }
      LOG.error("{} failed", title, e);
      String log = System.getProperty("weald.log", "");
      String where = log.isEmpty() ? "" : " The log says more: " + log;
      SwingUtilities.invokeLater(
          () ->
              JobRunner.this.failed.accept(
                  title + " did not finish; this is a fault of Weald's." + where));
    }

    @Override
    public String title() {
      return title;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }

    @Override
    public boolean running() {
      return running.contains(this);
    }

    @Override
    public void at(String newStep, double done) {
      step = newStep;
      fraction = done;
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }

    @Override
    public Instant started() {
      return started;
    }

    @Override
    public String step() {
      return step;
    }

    @Override
    public double fraction() {
      return fraction;
    }
  }
}
