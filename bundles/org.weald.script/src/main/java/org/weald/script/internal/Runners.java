package org.weald.script.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.weald.model.Problem;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.file.Compilations;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.run.Runner;
import org.weald.script.internal.run.ScriptRun;
import org.weald.script.internal.worker.WorkerRunner;

/**
 * Where scripts run: those somebody vouches for in this process, all others in a worker process.
 * One for the whole bundle, so that there is one worker, which ends with the bundle, and each
 * script is compiled once.
 */
@Component(service = Runners.class)
public final class Runners {
  private final Compilations compilations = new Compilations();
  private final Runner box = new ScriptRun(script -> compilations.of(script, Dialect.RESTRICTED));
  private final Runner full = new ScriptRun(script -> compilations.of(script, Dialect.FULL));
  private final WorkerRunner worker;

  /** The usual ones; the worker is started when first needed. */
  @Activate
  public Runners() {
    this(new WorkerRunner());
  }

  /** With another worker, for tests. */
  Runners(WorkerRunner worker) {
    this.worker = worker;
  }

  /** What runs scripts that must run so. */
  public Runner of(Mode mode) {
    return switch (mode) {
      case BOX -> box;
      case FULL -> full;
      case WORKER -> worker;
    };
  }

  /** Compiles a script in the background, while its figures are read; the worker does it itself. */
  public void ahead(Script script, Mode mode) {
    if (mode != Mode.WORKER) {
      compilations.ahead(script, dialect(mode));
    }
  }

  /** Why a script does not compile; the worker's are compiled there, when they run. */
  List<Problem> faults(Script script, Mode mode) {
    return mode == Mode.WORKER
        ? List.of()
        : compilations.of(script, dialect(mode)).checked().problems();
  }

  private static Dialect dialect(Mode mode) {
    return mode == Mode.FULL ? Dialect.FULL : Dialect.RESTRICTED;
  }

  /** Where scripts run, in words: "in a worker process, confined by bwrap". */
  public String surroundings(Mode mode) {
    return mode == Mode.WORKER ? worker.confinement() : "in this process";
  }

  /** What was compiled in this process. */
  Compilations compilations() {
    return compilations;
  }

  /** Ends the worker. */
  @Deactivate
  public void close() {
    worker.close();
  }
}
