package org.weald.workbench.views.internal.script;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.spi.ExportedFile;
import org.weald.spi.OutputFolder;
import org.weald.spi.Progress;
import org.weald.spi.ScriptDesk;
import org.weald.spi.ScriptDesk.Checkup;
import org.weald.spi.ScriptDesk.Draft;
import org.weald.spi.ScriptDesk.Ground;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Result;
import org.weald.workbench.Jobs;
import org.weald.workbench.ViewSite;

/**
 * What of scripts runs in a window, one at a time, and what the last one came to. Event thread
 * only; scripts themselves run in jobs.
 */
final class Runs {
  private final ScriptDesk desk;
  private final ViewSite site;
  private final Supplier<Ground> ground;
  private final Consumer<Ran> told;
  private Ran ran = new Ran.Nothing();
  private Optional<Jobs.Job> underWay = Optional.empty();

  /**
   * Nothing ran yet.
   *
   * @param ground what scripts run on now
   * @param told of every change
   */
  Runs(ScriptDesk desk, ViewSite site, Supplier<Ground> ground, Consumer<Ran> told) {
    this.desk = desk;
    this.site = site;
    this.ground = ground;
    this.told = told;
  }

  /** What ran last, or runs. */
  Ran last() {
    return ran;
  }

  /** Runs a script; where another still runs, that one is stopped. */
  void run(Listed script, Draft draft, Map<String, String> answers) {
    underWay.ifPresent(Jobs.Job::cancel);
    Ground on = ground.get();
    List<String> said = new CopyOnWriteArrayList<>();
    Ran.Running running = new Ran.Running(script);
    become(running);
    site.show(Bench.RESULT);
    underWay =
        Optional.of(
            site.jobs()
                .run(
                    "Running " + script.name(),
                    progress -> {
                      try {
                        return desk.run(draft, answers, on, new Heard(progress, said));
                      } catch (RuntimeException fault) {
                        SwingUtilities.invokeLater(() -> ended(running));
                        throw fault;
                      }
                    },
                    result -> arrived(script, running, result, said)));
  }

  private void ended(Ran.Running running) {
    if (ran.equals(running)) {
      become(new Ran.Stopped(running.script()));
    }
  }

  private void arrived(
      Listed script, Ran.Running running, Checked<Result> result, List<String> said) {
    if (ran == running) {
      become(
          result.fold(
              good -> new Ran.Done(script, good, said),
              problems -> new Ran.Failed(script, problems, said)));
    }
  }

  /** Stops what runs. */
  void stop() {
    if (ran instanceof Ran.Running running) {
      underWay.ifPresent(Jobs.Job::cancel);
      become(new Ran.Stopped(running.script()));
    }
  }

  /** A script that could not even be read, or saved. */
  void fail(Listed script, List<Problem> problems) {
    become(new Ran.Failed(script, problems, List.of()));
    site.show(Bench.RESULT);
  }

  private void become(Ran now) {
    ran = now;
    told.accept(now);
  }

  /** Asks for what a script needs, then runs it and shows what it comes to: for the menus. */
  void ask(Listed script, Asking asking) {
    Draft draft = new Draft(script.key(), "");
    Ground on = ground.get();
    site.jobs()
        .run(
            "Reading " + script.name(),
            progress -> desk.check(draft, on),
            checkup -> asking.answers(checkup).ifPresent(answers -> run(script, draft, answers)));
  }

  /** Asks a person. */
  interface Asking {
    Optional<Map<String, String>> answers(Checkup checkup);
  }

  /** Writes the files of an export below the workspace's reports. */
  void write(Listed script, List<ExportedFile> files, Consumer<String> said) {
    Optional<Path> folder =
        site.workspace().map(opened -> opened.reports().resolve(script.shortName()));
    List<OutputFolder.Content> contents =
        files.stream()
            .map(
                file ->
                    new OutputFolder.Content(
                        file.path(), file.text().getBytes(StandardCharsets.UTF_8)))
            .toList();
    folder.ifPresent(
        into ->
            site.jobs()
                .run(
                    "Writing files",
                    progress -> OutputFolder.write(into, contents),
                    written ->
                        said.accept(
                            written.fold(
                                paths -> "Written into " + into + ".",
                                problems -> problems.get(0).sentence()))));
  }

  /** Listens to a script while it runs. */
  private record Heard(Progress progress, List<String> said) implements Progress {
    private static final int MOST = 2_000;

    @Override
    public void at(String step, double done) {
      progress.at(step, done);
    }

    @Override
    public boolean cancelled() {
      return progress.cancelled();
    }

    @Override
    public void say(String line) {
      if (said.size() < MOST) {
        said.add(line);
      }
      progress.at(line, Double.NaN);
    }
  }
}
