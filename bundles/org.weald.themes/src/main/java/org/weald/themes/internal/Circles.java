package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Problem;
import org.weald.model.TargetRule;

/** Measures that are, in the end, part of, worked out from or judged by themselves. */
final class Circles {
  private final Map<String, Measure> measures = new HashMap<>();
  private final References references;
  private final List<Problem> problems = new ArrayList<>();

  private Circles(List<Measure> all, References references) {
    all.forEach(measure -> measures.put(measure.id(), measure));
    this.references = references;
  }

  /** A problem for each measure that leads back to itself. */
  static List<Problem> among(List<Measure> measures, References references) {
    Circles circles = new Circles(measures, references);
    for (Measure measure : measures) {
      circles.check(measure, "part of", one -> Stream.of(one.partOf()));
      circles.check(measure, "the same as", one -> Stream.of(one.sameAs()));
      circles.check(
          measure,
          "worked out from",
          one ->
              one.derived().stream()
                  .flatMap(derived -> Stream.of(derived.numerator(), derived.denominator())));
      circles.check(measure, "judged by", one -> one.target().stream().flatMap(Circles::asked));
    }
    return circles.problems;
  }

  /** The measures whose own rules a combination asks. */
  private static Stream<String> asked(TargetRule rule) {
    if (!(rule instanceof TargetRule.Combination combination)) {
      return Stream.empty();
    }
    return combination.parts().stream()
        .flatMap(
            part ->
                part.rule().isPresent()
                    ? asked(part.rule().get())
                    : Stream.of(part.measure()).filter(id -> !id.isEmpty()));
  }

  private void check(Measure measure, String how, Function<Measure, Stream<String>> next) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(next.apply(measure).toList());
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (id.equals(measure.id())) {
        problems.add(
            new Problem(
                "measure \"" + Ids.local(id) + "\" is, in the end, " + how + " itself",
                references.placeOf(References.Sort.MEASURE, id),
                "",
                "Name another measure"));
        return;
      }
      if (seen.add(id) && measures.containsKey(id)) {
        next.apply(measures.get(id)).forEach(open::add);
      }
    }
  }
}
