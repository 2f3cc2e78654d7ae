package org.weald.script.internal.worker;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.Runner;
import org.weald.spi.Arguments;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/**
 * Runs scripts in a process of their own, one after the other. The process is started when first
 * needed, kept for the next script, ended when nobody has asked for a while, and replaced when it
 * is lost. Any thread.
 */
public final class WorkerRunner implements Runner, AutoCloseable {
  /** A worker nobody asks holds about 150 MB for nothing. */
  private static final Duration IDLE =
      Duration.ofSeconds(Long.getLong("weald.script.worker.idle.seconds", 300));

  private final Supplier<WorkerCommand> command;
  private final Supplier<Confinement> confinement;
  private final Duration idle;
  private final Moments moments;
  private final ReentrantLock turn = new ReentrantLock(true);
  private @Nullable Confinement found;
  private volatile @Nullable Worker worker;
  private volatile boolean closed;

  /** The usual worker, as confined as this machine allows. */
  public WorkerRunner() {
    this(WorkerCommand::usual, Confinement::here, IDLE, (moment, process) -> {});
  }

  /**
   * Another one, for those who measure and try.
   *
   * @param command how it is started
   * @param confinement what holds it
   * @param idle after how long without a run it is ended
   * @param moments is told what happens to it
   */
  public WorkerRunner(
      Supplier<WorkerCommand> command,
      Supplier<Confinement> confinement,
      Duration idle,
      Moments moments) {
    this.command = command;
    this.confinement = confinement;
    this.idle = idle;
    this.moments = moments;
  }

  /** Where scripts run here, in words: "in a worker process, confined by bwrap". */
  public String confinement() {
    return found().words();
  }

  private synchronized Confinement found() {
    Confinement known = found;
    if (known == null) {
      known = confinement.get();
      found = known;
      if (known.bwrap().isPresent()) {
        Orphans.endThoseOfTheDead();
      }
    }
    return known;
  }

  @Override
  public Verdict<ScriptResult> run(
      Script script, Given given, Arguments arguments, Limits limits, Progress progress) {
    try {
      while (!turn.tryLock(Wire.POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        if (progress.cancelled()) {
          return Call.cancelled(script);
        }
        progress.at("Waiting for the script before", Double.NaN);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Call.cancelled(script);
    }
    try {
      Order order = new Order(script, given.scorecard().isPresent(), arguments, limits);
      return run(worker(progress), order, given, progress);
    } finally {
      turn.unlock();
    }
  }

  private static Verdict<ScriptResult> run(
      Worker worker, Order order, Given given, Progress progress) {
    Verdict<ScriptResult> verdict = null;
    try {
      verdict = new Call(worker, order, progress).run(given);
      return verdict;
    } finally {
      if (verdict == null || Call.isUnsure(verdict)) {
        worker.kill();
      }
      worker.leave();
    }
  }

  /** Only the one whose turn it is asks for it. */
  private Worker worker(Progress progress) {
    Worker there = worker;
    if (there != null && there.take()) {
      return there;
    }
    if (there != null) {
      there.kill();
    }
    WorkerCommand prepared = command.get().prepared(progress);
    Worker fresh = Worker.start(prepared, found(), idle, moments);
    worker = fresh;
    // Whoever closes either sees this one, or is seen here.
    if (closed || !fresh.take()) {
      fresh.kill();
    }
    return fresh;
  }

  /** Ends the process; a run that is under way is told so. */
  @Override
  public void close() {
    closed = true;
    Worker there = worker;
    if (there != null) {
      there.kill();
      there.bury();
    }
  }
}
