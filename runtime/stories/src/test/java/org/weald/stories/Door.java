package org.weald.stories;

import java.util.List;
import java.util.Set;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * A way into code that judges, reads or writes the store, opens a workspace, reads plug-ins, or
 * compiles and runs scripts: nothing of that may be done on the event thread, however quick it
 * happens to be with a small plan, because with a large one, a slow disk or a store another thread
 * is writing to it is not.
 *
 * <p>What only hands out what was worked out before is no door: the fields of records, {@code
 * Scorecard.rows()}, {@code Workspace.folder()}, {@code Catalogue.measure()}, listeners put on and
 * taken off. What is worked out when it is first asked for is one at the place where it is worked
 * out (the analyses of a row), not where it is kept. What is typed is read and looked at beside the
 * measure's last figure while it is typed ({@code FigureRemarks}); that is no judgement.
 *
 * @param type the class, or an interface whose every implementation in Weald is meant
 * @param methods the methods by name, of any signature
 */
record Door(String type, Set<String> methods) {
  /** All there are. A name that is no longer there makes the watch's own test fail. */
  static final List<Door> ALL =
      List.of(
          // What is known, and its judgement.
          of("org.weald.spi.Monitor", "catalogue", "rest", "refused", "judge"),
          of("org.weald.spi.Extender", "settle", "refused", "folders", "pluginFolders"),
          of("org.weald.assess.Judge", "judge", "actions"),
          of("org.weald.assess.internal.Cards", "of", "actions"),
          of("org.weald.assess.internal.Analyses", "of"),
          of("org.weald.assess.internal.ProcessCharts", "of", "series"),
          of("org.weald.assess.series.SeriesJudge", "judge"),
          of("org.weald.assess.series.SeriesExplanation", "of"),
          of("org.weald.assess.Findings", "in"),
          of("org.weald.assess.ProcessSeries", "of"),
          of("org.weald.assess.editions.EditionDiff", "of"),
          of("org.weald.assess.publication.Publication", "of"),
          of("org.weald.assess.publication.SmallNumbers", "answer"),
          of("org.weald.assess.statistics.LinearFit", "of"),
          of("org.weald.assess.statistics.MannKendall", "of"),
          of("org.weald.assess.statistics.ProcessLimits", "of"),
          of("org.weald.assess.statistics.TheilSen", "slope"),
          // Workspaces and the store.
          of("org.weald.workspace.Workspaces", "create", "open", "isWorkspace"),
          of("org.weald.workspace.Workspace", "store", "close"),
          of(
              "org.weald.workspace.Store",
              "revision",
              "write",
              "entries",
              "observations",
              "counts",
              "updates",
              "narratives",
              "revisions",
              "figureHistory",
              "updateHistory",
              "narrativeHistory",
              "close"),
          // Scripts, and whatever the command line runs.
          of(
              "org.weald.spi.ScriptDesk",
              "list",
              "text",
              "template",
              "check",
              "run",
              "words",
              "save",
              "rename",
              "delete"),
          of("org.weald.script.internal.box.ScriptCompiler", "compile"),
          of("org.weald.script.internal.run.Runner", "run"),
          of("org.weald.spi.Command", "run"),
          of("org.weald.spi.Calculation", "calculate"),
          of("org.weald.spi.View", "view"),
          of("org.weald.spi.Exporter", "export"));

  private static Door of(String type, String... methods) {
    return new Door(type, Set.of(methods));
  }

  ElementMatcher<TypeDescription> types() {
    return ElementMatchers.failSafe(ElementMatchers.hasSuperType(ElementMatchers.named(type)));
  }

  ElementMatcher<MethodDescription> ways() {
    return ElementMatchers.<MethodDescription>namedOneOf(methods.toArray(String[]::new))
        .and(ElementMatchers.not(ElementMatchers.isAbstract()))
        .and(ElementMatchers.not(ElementMatchers.isPrivate()));
  }
}
