package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Polarity;

/** The measures of a plan just made of a sheet that cannot have a status, and what would help. */
final class Unjudged {
  private static final int SHOWN = 5;

  private final List<Measure> measures;
  private final Map<String, Period> last = new HashMap<>();
  private final Set<List<Object>> targets = new HashSet<>();
  private final SheetLayout layout;

  private Unjudged(Contribution plan, List<Observation> figures, SheetLayout layout) {
    this.layout = layout;
    this.measures = plan.themes().stream().flatMap(theme -> theme.measures().stream()).toList();
    for (Observation figure : figures) {
      if (figure.kind() == ObservationKind.ACTUAL) {
        last.merge(
            figure.measure(),
            figure.period(),
            (one, other) -> other.end().isAfter(one.end()) ? other : one);
      } else if (figure.kind() == ObservationKind.TARGET) {
        targets.add(stretch(figure.measure(), figure.period()));
      }
    }
  }

  /** A sentence for each column that is missing. */
  static List<String> of(Contribution plan, List<Observation> figures, SheetLayout layout) {
    Unjudged unjudged = new Unjudged(plan, figures, layout);
    List<String> all = new ArrayList<>();
    unjudged.noSide().ifPresent(all::add);
    unjudged.noTarget().ifPresent(all::add);
    return all;
  }

  private static List<Object> stretch(String measure, Period period) {
    return List.of(measure, period.start(), period.end());
  }

  private Optional<Period> last(Measure measure) {
    return Optional.ofNullable(last.get(measure.seriesId()));
  }

  private Optional<String> noSide() {
    List<Measure> without = measures.stream().filter(it -> it.better() == Polarity.NONE).toList();
    if (without.isEmpty()) {
      return Optional.empty();
    }
    String remedy =
        layout
            .one(Role.BETTER)
            .map(column -> "Write High or Low in column " + column.name() + ".")
            .orElse("Add a column \"Good is\" with High or Low in each row.");
    return Optional.of(none(without) + ": the sheet does not say which way is better. " + remedy);
  }

  private Optional<String> noTarget() {
    List<Measure> without =
        measures.stream()
            .filter(
                it ->
                    last(it)
                        .filter(period -> !targets.contains(stretch(it.seriesId(), period)))
                        .isPresent())
            .toList();
    if (without.isEmpty()) {
      return Optional.empty();
    }
    String period =
        without.stream()
            .flatMap(it -> last(it).stream())
            .max(Comparator.comparing(Period::end))
            .map(Period::label)
            .orElse("");
    String name = layout.isWide() ? "Target " + period : "Target";
    boolean there = layout.figures().stream().anyMatch(it -> it.role() == Role.TARGET);
    return Optional.of(
        none(without)
            + ": there is no target for the last figure. "
            + (there ? "Write one in the column of targets of that period, or add" : "Add")
            + " a column \""
            + name
            + "\".");
  }

  /** "2 of 5 measures of the new plan will have no status (A; B)". */
  private String none(List<Measure> without) {
    boolean all = without.size() == measures.size();
    String which =
        without.stream().limit(SHOWN).map(Measure::title).collect(Collectors.joining("; "));
    return (all
            ? (measures.size() == 1 ? "The measure" : "All " + measures.size() + " measures")
            : without.size() + " of " + measures.size() + " measures")
        + " of the new plan will have no status, neither green, amber nor red"
        + (all ? "" : " (" + which + (without.size() > SHOWN ? "; …" : "") + ")");
  }
}
