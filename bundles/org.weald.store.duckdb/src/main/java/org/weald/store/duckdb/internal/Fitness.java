package org.weald.store.duckdb.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.model.Figure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Whether observations can be stored together; looked at before the database is touched. */
final class Fitness {
  private static final int LAST_YEAR = 9999;

  private Fitness() {}

  /** What an observation is of. */
  private record Key(
      String measure,
      String area,
      PeriodKind periodKind,
      LocalDate start,
      LocalDate end,
      ObservationKind kind) {
    Key(Observation it) {
      this(
          it.measure(),
          it.area(),
          it.period().kind(),
          it.period().start(),
          it.period().end(),
          it.kind());
    }
  }

  /** Every reason why not; none where they can. */
  static List<Problem> problems(List<Observation> observations) {
    if (observations.isEmpty()) {
      return List.of(
          new Problem("there are no figures to write", Place.of("store"), "", "Give at least one"));
    }
    List<Problem> problems = new ArrayList<>();
    Map<Key, Observation> seen = new HashMap<>(observations.size() * 2);
    for (Observation it : observations) {
      Observation first = seen.putIfAbsent(new Key(it), it);
      if (first != null) {
        problems.add(twice(first, it));
      }
      unfit(it).ifPresent(problems::add);
    }
    return problems;
  }

  private static Problem twice(Observation first, Observation again) {
    boolean same = first.figure().raw().equals(again.figure().raw());
    return new Problem(
        words(again) + " is given twice",
        again.provenance().place(),
        "first at "
            + first.provenance().place()
            + (same
                ? ", the same figure"
                : ", as \""
                    + first.figure().raw()
                    + "\", here as \""
                    + again.figure().raw()
                    + "\""),
        "Keep one of the two");
  }

  /** "the actual of sevenoaks/crime for sevenoaks, 2019/20". */
  static String words(Observation it) {
    return "the "
        + it.kind().code()
        + " of "
        + it.measure()
        + " for "
        + it.area()
        + ", "
        + it.period().label();
  }

  private static Optional<Problem> unfit(Observation it) {
    Place where = it.provenance().place();
    if (Math.abs(it.period().start().getYear()) > LAST_YEAR
        || Math.abs(it.period().end().getYear()) > LAST_YEAR) {
      return Optional.of(
          new Problem(
              words(it) + " cannot be stored",
              where,
              "its period lies beyond the year " + LAST_YEAR,
              "Correct the period"));
    }
    if (texts(it).anyMatch(Fitness::broken)) {
      return Optional.of(
          new Problem(
              words(it) + " cannot be stored",
              where,
              "one of its texts holds half of a character",
              "Save the file as UTF-8 and read it again"));
    }
    return Optional.empty();
  }

  private static Stream<String> texts(Observation it) {
    Stream<String> own =
        Stream.of(
            it.measure(),
            it.area(),
            it.period().label(),
            it.edition(),
            it.provenance().source(),
            it.provenance().sentence(),
            it.provenance().note(),
            it.provenance().origin(),
            it.provenance().place().file());
    Stream<Figure> figures =
        Stream.of(Optional.of(it.figure()), it.numerator(), it.denominator())
            .flatMap(Optional::stream);
    return Stream.concat(
        own, figures.flatMap(figure -> Stream.of(figure.unit(), figure.second(), figure.raw())));
  }

  /** A surrogate without its other half; as UTF-8 it would become a question mark. */
  private static boolean broken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
