package org.weald.script.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Problem;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.file.Compilations;
import org.weald.script.internal.file.Loading;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Revision;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.run.ScriptLog;

/**
 * What happens when a file of a folder is saved: it is compiled before it takes the place of the
 * revision that runs, and what came of it is written down.
 *
 * @param mode how a revision would run
 * @param workspace whose log it is written down in
 */
record Keeping(
    Compilations compilations,
    ScriptLog log,
    Function<Revision, Mode> mode,
    Optional<Path> workspace)
    implements Loading {
  private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

  @Override
  public List<Problem> faults(Revision revision) {
    return switch (mode.apply(revision)) {
      case BOX -> compiled(revision, Dialect.RESTRICTED);
      case FULL -> compiled(revision, Dialect.FULL);
      // Nobody vouches for it, so not even the compiler of this process sees it.
      case WORKER -> List.of();
    };
  }

  private List<Problem> compiled(Revision revision, Dialect dialect) {
    return compilations.of(revision.script(), dialect).checked().problems();
  }

  @Override
  public void kept(Script runs, List<Problem> newer) {
    log.problems(runs, newer);
    for (Problem problem : newer) {
      String text = problem.sentence() + " The revision before it is run on.";
      log.note(runs, ScriptLog.Event.KEPT, text, workspace);
      LOG.warn("{}: {}", runs.id(), text);
    }
    newer.stream()
        .findFirst()
        .ifPresent(first -> log.news(first.sentence() + " The version before it stays."));
  }

  @Override
  public void reloaded(Script script) {
    log.problems(script, List.of());
    log.note(script, ScriptLog.Event.RELOADED, "a new revision was saved", workspace);
    log.news(script.file() + " reloaded.");
    LOG.info("{} was saved and is loaded", script.id());
  }

  @Override
  public void gone(Script script) {
    compilations.drop(script);
  }
}
