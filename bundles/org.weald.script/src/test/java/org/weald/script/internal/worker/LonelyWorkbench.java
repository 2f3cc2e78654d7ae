package org.weald.script.internal.worker;

import java.time.Duration;
import java.util.Map;
import org.weald.script.internal.run.Limits;
import org.weald.spi.Arguments;
import org.weald.spi.Progress;

/** A workbench of its own process, whose script never ends: for killing it. */
public final class LonelyWorkbench {
  private LonelyWorkbench() {}

  /** Prints each moment with the worker's process. */
  public static void main(String[] arguments) {
    boolean confined = arguments[0].equals("confined");
    WorkerRunner runner =
        new WorkerRunner(
            WorkerCommand::usual,
            () -> confined ? Confinement.here() : Confinement.none("this is a test"),
            Duration.ofMinutes(5),
            (moment, worker) -> System.out.println(moment + " " + worker.pid()));
    runner.run(
        Workers.script("println 'here'\nwhile (true) { }"),
        Workers.GIVEN,
        new Arguments(Map.of()),
        Limits.USUAL,
        Progress.silent());
  }
}
