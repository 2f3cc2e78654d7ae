package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;

/**
 * Figures of another kind of period than all that a measure has: they are never judged together.
 */
final class OtherPeriods {
  private static final int SHOWN = 5;

  private OtherPeriods() {}

  /** A sentence for each two kinds of period that meet. */
  static List<String> of(List<Observation> figures, Names names) {
    Map<String, Set<PeriodKind>> come = new HashMap<>();
    for (Observation figure : figures) {
      if (figure.kind() == ObservationKind.ACTUAL) {
        come.computeIfAbsent(figure.measure(), none -> new TreeSet<>()).add(figure.period().kind());
      }
    }
    Map<String, Set<String>> byKinds = new TreeMap<>();
    names
        .kinds(come.keySet())
        .forEach(
            (measure, held) -> {
              for (PeriodKind kind : come.getOrDefault(measure, Set.of())) {
                if (!held.contains(kind)) {
                  byKinds
                      .computeIfAbsent(kinds(held, kind), none -> new TreeSet<>())
                      .add(names.title(measure));
                }
              }
            });
    List<String> all = new ArrayList<>();
    byKinds.forEach((kinds, titles) -> all.add(sentence(titles, kinds)));
    return all;
  }

  private static String kinds(Set<PeriodKind> held, PeriodKind come) {
    return "by "
        + held.stream().map(PeriodKind::words).collect(Collectors.joining(" or "))
        + " in its plan, and by "
        + come.words()
        + " in the sheet";
  }

  private static String sentence(Set<String> titles, String kinds) {
    return SheetFound.words(titles.size(), "measure")
        + (titles.size() == 1 ? " is " : " are ")
        + (titles.size() == 1 ? kinds : kinds.replace("its plan", "their plan"))
        + ": the figures are taken, but never judged with those of the plan ("
        + titles.stream().limit(SHOWN).collect(Collectors.joining("; "))
        + (titles.size() > SHOWN ? "; …" : "")
        + ").";
  }
}
