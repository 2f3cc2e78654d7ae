package org.weald.script.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.run.Runner;
import org.weald.script.internal.run.ScriptRun;
import org.weald.script.internal.worker.WorkerRunner;

/**
 * Where scripts run: those somebody vouches for in this process, all others in a worker process.
 * One for the whole bundle, so that there is one worker, which ends with the bundle.
 */
@Component(service = Runners.class)
public final class Runners {
  private final Runner here;
  private final WorkerRunner worker;

  /** The usual two; the worker is started when first needed. */
  @Activate
  public Runners() {
    this(new ScriptRun(), new WorkerRunner());
  }

  /** Others, for tests. */
  Runners(Runner here, WorkerRunner worker) {
    this.here = here;
    this.worker = worker;
  }

  /**
   * Who runs a script.
   *
   * @param untrusted whether the user said so, whoever vouches for it
   */
  public Runner choose(Script script, boolean untrusted) {
    return isForWorker(script, untrusted) ? worker : here;
  }

  /** Where a script runs, in words: "in a worker process, confined by bwrap". */
  public String surroundings(Script script, boolean untrusted) {
    return isForWorker(script, untrusted) ? worker.confinement() : "in this process";
  }

  private static boolean isForWorker(Script script, boolean untrusted) {
    return untrusted || !script.origin().vouched();
  }

  /** Ends the worker. */
  @Deactivate
  public void close() {
    worker.close();
  }
}
