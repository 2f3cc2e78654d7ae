package org.weald.assess.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.editions.EditionRow.Kind;
import org.weald.assess.editions.EditionRow.Wording;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Judging;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.Priority;
import org.weald.model.Theme;

/**
 * What changed in a plan from one edition to another. Things are joined by their ids, never by
 * their printed refs, which move.
 *
 * @param plan the plan
 * @param from the edition before
 * @param to the edition after
 * @param rows all priorities, then all measures, then parts that were re-scoped; each in the order
 *     of the plan
 */
public record EditionDiff(Plan plan, Edition from, Edition to, List<EditionRow> rows) {
  /** Copies the list. */
  public EditionDiff {
    rows = List.copyOf(rows);
  }

  /**
   * Compares; the order of the two is the caller's, and an edition has no change against itself.
   */
  public static EditionDiff of(Catalogue catalogue, Plan plan, Edition from, Edition to) {
    Pair editions = new Pair(from, to);
    List<EditionRow> rows = new ArrayList<>();
    List<Theme> themes = catalogue.themes(plan);
    for (Theme theme : themes) {
      theme.priorities().forEach(one -> editions.priority(theme, one).ifPresent(rows::add));
    }
    for (Theme theme : themes) {
      theme.measures().forEach(one -> editions.measure(theme, one).ifPresent(rows::add));
    }
    for (Theme theme : themes) {
      theme.measures().forEach(one -> editions.part(catalogue, theme, one).ifPresent(rows::add));
    }
    return new EditionDiff(plan, from, to, rows);
  }

  /** The rows in which something changed. */
  public List<EditionRow> changed() {
    return rows.stream().filter(row -> !row.changes().equals(List.of(Change.SAME))).toList();
  }

  /** How many rows have a change. */
  public long count(Kind kind, Change change) {
    return rows.stream()
        .filter(row -> row.kind() == kind && row.changes().contains(change))
        .count();
  }

  /** The two editions that are compared. */
  private record Pair(Edition from, Edition to) {

    Optional<EditionRow> priority(Theme theme, Priority it) {
      Wording before = Wordings.of(it, from);
      Wording after = Wordings.of(it, to);
      return row(Kind.PRIORITY, theme, it.id(), before, after, List.of());
    }

    Optional<EditionRow> measure(Theme theme, Measure it) {
      Wording before = Wordings.of(it, from);
      Wording after = Wordings.of(it, to);
      return row(Kind.MEASURE, theme, it.id(), before, after, breaks(it));
    }

    /** A part is printed with its measure, so only its scope can change. */
    Optional<EditionRow> part(Catalogue catalogue, Theme theme, Measure it) {
      if (it.partOf().isEmpty()) {
        return Optional.empty();
      }
      Wording before = Wordings.under(catalogue, it, from);
      Wording after = Wordings.under(catalogue, it, to);
      List<String> why = new ArrayList<>();
      if (!it.partOf(from.label()).equals(it.partOf(to.label()))) {
        why.add(moved(before, after));
      }
      why.addAll(breaks(it));
      boolean both = !before.ref().isEmpty() && !after.ref().isEmpty();
      return why.isEmpty() || !both
          ? Optional.empty()
          : Optional.of(
              new EditionRow(
                  Kind.PART,
                  theme.title(),
                  it.id(),
                  before,
                  after,
                  List.of(Change.RESCOPED),
                  String.join(" ", why)));
    }

    private String moved(Wording before, Wording after) {
      return "Quoted under %s in %s and under %s in %s."
          .formatted(before.ref(), from.label(), after.ref(), to.label());
    }

    private static Optional<EditionRow> row(
        Kind kind, Theme theme, String id, Wording before, Wording after, List<String> why) {
      if (before.text().isEmpty() && after.text().isEmpty()) {
        return Optional.empty();
      }
      List<Change> changes = Wordings.changes(kind, before, after, !why.isEmpty());
      String reasons = changes.contains(Change.RESCOPED) ? String.join(" ", why) : "";
      return Optional.of(new EditionRow(kind, theme.title(), id, before, after, changes, reasons));
    }

    /**
     * Reasons of the breaks that lie behind the one edition's period and not behind the other's.
     */
    private List<String> breaks(Measure it) {
      boolean forward = !from.period().end().isAfter(to.period().end());
      Edition early = forward ? from : to;
      Edition late = forward ? to : from;
      return it.judging().breaks().stream()
          .filter(one -> one.from().start().isAfter(early.period().start()))
          .filter(one -> !one.from().start().isAfter(late.period().end()))
          .map(Judging.Break::why)
          .toList();
    }
  }
}
