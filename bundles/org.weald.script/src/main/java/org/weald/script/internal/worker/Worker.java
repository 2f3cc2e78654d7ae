package org.weald.script.internal.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;

/**
 * One worker process, seen from the workbench. Three threads belong to it: the keeper starts it,
 * writes to it and ends it, so that a caller never waits in a pipe nobody reads; the reader hears
 * it; the third empties its error output. The keeper lives as long as the process, for bwrap kills
 * the process when the thread that started it is gone.
 */
final class Worker {
  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

  /** What the JVM ends with when its heap is full. */
  static final int OUT_OF_MEMORY = 3;

  private static final int UNKNOWN = -1;
  private static final int MOST_UNHEARD = 256;
  private static final int KEPT_OF_ERRORS = 4_000;
  private static final long ENDS_WITHIN_SECONDS = 5;

  /** How it ended. */
  record End(String why, int exit) {}

  /** What the one who has the turn knows of it. */
  static final class Notes {
    boolean greeted;
    // Held weakly: a plan that nobody looks at any more must not stay for the worker's sake.
    WeakReference<Catalogue> catalogue = new WeakReference<>(null);
    WeakReference<Scorecard> scorecard = new WeakReference<>(null);
  }

  /** Something to be written. */
  interface Sending {
    void to(WireWriter out) throws IOException;
  }

  /** The last thing sent: ends the keeper. */
  private static final Sending NOTHING = out -> {};

  private final BlockingQueue<Sending> toSend = new LinkedBlockingQueue<>();
  private final BlockingQueue<Answer> answers = new ArrayBlockingQueue<>(MOST_UNHEARD);
  private final WorkerCommand command;
  private final Confinement confinement;
  private final Duration idle;
  private final Moments moments;
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final String mark = Orphans.mark();
  private final StringBuffer errors = new StringBuffer();
  private @Nullable Process process;
  private boolean closed;
  private boolean busy;
  private volatile @Nullable End end;
  private volatile @Nullable WireReader reader;
  private final Notes notes = new Notes();

  private Worker(WorkerCommand command, Confinement confinement, Duration idle, Moments moments) {
    this.command = command;
    this.confinement = confinement;
    this.idle = idle;
    this.moments = moments;
  }

  /** Starts one; it is not there yet when this returns. */
  static Worker start(
      WorkerCommand command, Confinement confinement, Duration idle, Moments moments) {
    Worker worker = new Worker(command, confinement, idle, moments);
    worker.daemon("weald-worker-keeper", worker::keep);
    return worker;
  }

  private void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  /** Waits until nothing of it is left here: its classes may go after that. */
  void bury() {
    try {
      // By number: the first of them starts the others.
      for (int i = 0; i < threads.size(); i++) {
        threads.get(i).join(TimeUnit.SECONDS.toMillis(ENDS_WITHIN_SECONDS));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep() {
    Optional<Path> folder = Optional.empty();
    try {
      folder = folder();
      Process started = begin(folder);
      moments.at(Moment.STARTED, started.toHandle());
      daemon("weald-worker-reader", () -> hear(started));
      daemon("weald-worker-errors", () -> drain(started));
      WireWriter out = new WireWriter(started.getOutputStream());
      for (Sending next = next(); next != NOTHING; next = next()) {
        next.to(out);
      }
    } catch (IOException gone) {
      lost("it cannot be reached: " + gone.getMessage());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      Process ended = kill();
      folder.ifPresent(Worker::delete);
      if (ended != null && confinement.bwrap().isPresent()) {
        exit(ended);
        Orphans.end(mark);
      }
    }
  }

  private Optional<Path> folder() throws IOException {
    return confinement.needsFolder()
        ? Optional.of(Files.createTempDirectory("weald-worker"))
        : Optional.empty();
  }

  private Process begin(Optional<Path> folder) throws IOException {
    WorkerCommand there = folder.isPresent() ? command.and(WorkerMain.OWN_FOLDER) : command;
    ProcessBuilder builder =
        new ProcessBuilder(confinement.around(there.line(), there.files(), mark));
    folder.ifPresent(path -> builder.directory(path.toFile()));
    // Nothing of the user's environment; Windows starts nothing without this one.
    builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    synchronized (this) {
      if (closed) {
        throw new IOException("it was ended before it began");
      }
      Process started = builder.start();
      process = started;
      return started;
    }
  }

  /** The next thing to send, or nothing more when nobody has asked for long. */
  private Sending next() throws InterruptedException {
    Sending next = toSend.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
    if (next != null) {
      return next;
    }
    synchronized (this) {
      closed = closed || (!busy && toSend.isEmpty());
      return closed ? NOTHING : out -> {};
    }
  }

  private void hear(Process started) {
    try (InputStream in = new BufferedInputStream(started.getInputStream(), Wire.FRAME)) {
      WireReader listening = new WireReader(in, Allowance.LINE);
      reader = listening;
      for (int message = listening.begin(); message >= 0; message = listening.begin()) {
        if (message == Wire.GOOD || message == Wire.REFUSED) {
          moments.at(Moment.ANSWERING, started.toHandle());
        }
        answers.put(Answer.read(message, listening));
      }
      // It says by its exit why, if it is not killed meanwhile.
      exit(started);
      lost("it ended");
    } catch (IOException unheard) {
      lost(String.valueOf(unheard.getMessage()));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      lost("nobody hears it");
    }
  }

  private void drain(Process started) {
    try (InputStream in = started.getErrorStream()) {
      byte[] bytes = new byte[KEPT_OF_ERRORS];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        if (errors.length() < KEPT_OF_ERRORS) {
          errors.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException closedWithIt) {
      LOG.debug("the worker's error output", closedWithIt);
    }
  }

  /** Kills it and keeps why; a later reason does not replace the first one. */
  private void lost(String why) {
    Process ended = kill();
    int exit = ended == null ? UNKNOWN : exit(ended);
    synchronized (this) {
      if (end == null) {
        end = new End(why, exit);
        LOG.info("worker: {} (exit {}) {}", why, exit, Plain.text(errors.toString()));
      }
    }
  }

  /** Kills it, at whatever it is. */
  synchronized @Nullable Process kill() {
    closed = true;
    toSend.add(NOTHING);
    if (process != null) {
      process.destroyForcibly();
    }
    return process;
  }

  /** Sends something, in its turn; false where it ends just now. */
  synchronized boolean send(Sending sending) {
    return !closed && toSend.add(sending);
  }

  /** Takes it for a run, where it can still be asked something: it is not idle until left. */
  synchronized boolean take() {
    busy = !closed && (process == null || process.isAlive()) && answers.isEmpty();
    return busy;
  }

  /** The run is over. */
  synchronized void leave() {
    busy = false;
  }

  /** What it said next; empty after a while of silence. */
  Optional<Answer> next(Duration wait) throws InterruptedException {
    return Optional.ofNullable(answers.poll(wait.toNanos(), TimeUnit.NANOSECONDS));
  }

  /** How it ended, once it has and everything it said has been heard. */
  Optional<End> end() {
    End seen = end;
    return answers.isEmpty() ? Optional.ofNullable(seen) : Optional.empty();
  }

  /** Whether it has begun to say something and not ended. */
  boolean isInTheMiddle() {
    WireReader listening = reader;
    return listening != null && listening.isInMessage();
  }

  /** Which catalogue and scorecard it has, and whether it has greeted: the caller's notes. */
  Notes notes() {
    return notes;
  }

  /** Tells those who want to know. */
  void tell(Moment moment) {
    Process there;
    synchronized (this) {
      there = process;
    }
    if (there != null) {
      moments.at(moment, there.toHandle());
    }
  }

  private static int exit(Process ended) {
    try {
      return ended.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS) ? ended.exitValue() : UNKNOWN;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  private static void delete(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException left) {
      LOG.warn("{} could not be deleted", folder, left);
    }
  }
}
