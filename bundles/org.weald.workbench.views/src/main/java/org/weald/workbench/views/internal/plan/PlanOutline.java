package org.weald.workbench.views.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Priority;
import org.weald.model.Status;
import org.weald.model.Theme;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewDescription;

/**
 * The plans as a tree: plan, themes, and below a theme what the edition puts its statuses on - its
 * measures, or its priorities with their measures - each measure with the parts quoted under it.
 */
final class PlanOutline {
  private PlanOutline() {}

  /**
   * The plans with the edition that is looked at; other plans with their latest. Last below a theme
   * stand its views.
   */
  static List<PlanEntry.Branch> of(
      Snapshot snapshot, Selected selected, List<ViewDescription> views) {
    List<PlanEntry.Branch> plans = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Scorecard any : snapshot.scorecards()) {
      String plan = any.plan().id();
      if (done.add(plan)) {
        Scorecard card =
            plan.equals(selected.plan())
                ? snapshot.scorecard(selected).orElse(any)
                : latest(snapshot, plan).orElse(any);
        plans.add(plan(snapshot, card, views));
      }
    }
    return plans;
  }

  private static Optional<Scorecard> latest(Snapshot snapshot, String plan) {
    return snapshot.scorecards().stream()
        .filter(card -> card.plan().id().equals(plan))
        .reduce((earlier, later) -> later);
  }

  private static PlanEntry.Branch plan(
      Snapshot snapshot, Scorecard card, List<ViewDescription> views) {
    PlanEntry entry = entry(card.plan().id(), card.plan().title(), card.summary(), "", false);
    return new PlanEntry.Branch(
        entry, card.themes().stream().map(theme -> theme(snapshot, card, theme, views)).toList());
  }

  private static PlanEntry.Branch theme(
      Snapshot snapshot, Scorecard card, Scorecard.ThemeCard part, List<ViewDescription> views) {
    Theme theme = part.theme();
    PlanEntry entry = entry(theme.id(), theme.title(), part.summary(), theme.id(), false);
    boolean onPriorities =
        card.edition().statusesOn() == Level.PRIORITY && !part.priorities().isEmpty();
    List<PlanEntry.Branch> lines =
        onPriorities ? priorities(snapshot, part) : measures(snapshot, part, Set.of());
    Stream<PlanEntry.Branch> own =
        views.stream()
            .filter(view -> view.theme().equals(theme.id()))
            .map(view -> new PlanEntry.Branch(PlanEntry.of(view), List.of()));
    return new PlanEntry.Branch(entry, Stream.concat(lines.stream(), own).toList());
  }

  private static List<PlanEntry.Branch> priorities(Snapshot snapshot, Scorecard.ThemeCard part) {
    Set<String> shown = new HashSet<>();
    List<PlanEntry.Branch> lines = new ArrayList<>();
    for (Judgement row : part.priorities()) {
      Set<String> own =
          part.theme().priorities().stream()
              .filter(priority -> priority.id().equals(row.id()))
              .map(Priority::measures)
              .flatMap(List::stream)
              .collect(Collectors.toSet());
      shown.addAll(own);
      Set<String> others =
          part.measures().stream()
              .map(Judgement::id)
              .filter(id -> !own.contains(id))
              .collect(Collectors.toSet());
      lines.add(
          new PlanEntry.Branch(
              entry("priority:" + row.id(), row.title(), row, part.theme().id(), true),
              measures(snapshot, part, others)));
    }
    // A measure the edition prints under no priority stands by itself.
    measures(snapshot, part, shown).stream()
        .filter(line -> !line.entry().ref().isEmpty())
        .forEach(lines::add);
    return lines;
  }

  /** Printed measures with their parts; parts of what is not shown stand by themselves. */
  private static List<PlanEntry.Branch> measures(
      Snapshot snapshot, Scorecard.ThemeCard part, Set<String> without) {
    Set<String> printed =
        part.measures().stream()
            .filter(row -> parent(snapshot, row).isEmpty())
            .map(Judgement::id)
            .collect(Collectors.toSet());
    List<PlanEntry.Branch> lines = new ArrayList<>();
    for (Judgement row : part.measures()) {
      String parent = parent(snapshot, row);
      boolean isPart = !parent.isEmpty() && printed.contains(parent);
      if (!isPart && !without.contains(row.id())) {
        lines.add(
            new PlanEntry.Branch(
                measure(snapshot, part, row), parts(snapshot, part, row.id()).toList()));
      }
    }
    return lines;
  }

  private static Stream<PlanEntry.Branch> parts(
      Snapshot snapshot, Scorecard.ThemeCard part, String parent) {
    return part.measures().stream()
        .filter(row -> parent(snapshot, row).equals(parent))
        .map(row -> new PlanEntry.Branch(measure(snapshot, part, row), List.of()));
  }

  private static String parent(Snapshot snapshot, Judgement row) {
    return snapshot
        .catalogue()
        .measure(row.id())
        .map((Measure measure) -> measure.partOf(row.edition()))
        .orElse("");
  }

  /**
   * A measure goes by its short title; what the edition prints is longer and in the other views.
   */
  private static PlanEntry measure(Snapshot snapshot, Scorecard.ThemeCard part, Judgement row) {
    String title = snapshot.catalogue().measure(row.id()).map(Measure::title).orElse(row.title());
    return entry("measure:" + row.id(), title, row, part.theme().id(), true);
  }

  private static PlanEntry entry(
      String key, String text, Judgement row, String theme, boolean selectable) {
    Optional<Selected.Subject> subject =
        selectable ? Optional.of(new Selected.Subject(row.level(), row.id())) : Optional.empty();
    return new PlanEntry(
        key, text, row.title(), row.ref(), row.status().status(), word(row), theme, subject);
  }

  /** A theme or plan whose parts are not counted has no status, which is not "Context". */
  private static String word(Judgement row) {
    boolean whole = row.level() != Level.MEASURE && row.level() != Level.PRIORITY;
    String word = row.status().word();
    return whole && word.equals(Status.CONTEXT.words()) ? "no single status" : word;
  }
}
