package org.weald.workbench;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.spi.Progress;

/** Runs long work off the event thread, with progress and Cancel in the status bar. Any thread. */
@ProviderType
public interface Jobs {

  /**
   * Starts work on a thread of its own.
   *
   * @param title what it does, in words: "Judging 2021/22"
   * @param work the work; it asks its progress now and then whether to stop
   * @param done is given the result on the event thread; not called where the job was cancelled or
   *     failed
   */
  <T> Job run(String title, Work<T> work, Consumer<? super T> done);

  /** What runs now, the one that has run longest first; any thread. */
  List<Job> running();

  /** What ended lately, the last first; any thread. */
  default List<Ended> lately() {
    return List.of();
  }

  /** How work ended. */
  enum Outcome {
    /** It came to its end. */
    DONE,
    /** It was asked to stop. */
    CANCELLED,
    /** It failed; the log says why. */
    FAILED
  }

  /**
   * Work that has ended.
   *
   * @param title what it did
   * @param started when it was started
   * @param ended when it ended
   * @param outcome how
   */
  record Ended(String title, Instant started, Instant ended, Outcome outcome) {}

  /** Long work. */
  @FunctionalInterface
  interface Work<T> {
    /**
     * Does it; not on the event thread.
     *
     * @throws Exception where it fails; the user is told, the log has the trace
     */
    T run(Progress progress) throws Exception;
  }

  /** Work that was started. */
  interface Job {
    /** What it does. */
    String title();

    /** The step under way, in words. */
    String step();

    /** How far it is, 0 to 1; NaN where unknown. */
    double fraction();

    /** When it was started. */
    Instant started();

    /** Asks it to stop; its result is dropped in any case. */
    void cancel();

    /** Whether it still runs. */
    boolean running();
  }
}
