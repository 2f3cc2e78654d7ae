package org.weald.store.duckdb.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Figure;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.workspace.Entries;
import org.weald.workspace.Subject;

/** Whether entries can be stored together; looked at before the database is touched. */
final class Fitness {
  private static final int LAST_YEAR = 9999;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<Subject, Observation> figures = new HashMap<>();
  private final Set<Subject> words = new HashSet<>();

  private Fitness() {}

  /** Every reason why not; none where they can. */
  static List<Problem> problems(Entries set, Entries withdrawn) {
    if (set.isEmpty() && withdrawn.isEmpty()) {
      return List.of(
          new Problem("there is nothing to write", Place.of("store"), "", "Give at least one"));
    }
    Fitness fitness = new Fitness();
    fitness.look(set);
    // The same memory: what is set must not be withdrawn as well.
    fitness.look(withdrawn);
    return fitness.problems;
  }

  private void look(Entries entries) {
    for (Observation it : entries.figures()) {
      Observation first = figures.putIfAbsent(Subject.of(it), it);
      if (first != null) {
        problems.add(twice(first, it));
      }
      Place where = it.provenance().place();
      unfit(words(it), where, Optional.of(it.period()), texts(it)).ifPresent(problems::add);
    }
    for (ActionUpdate it : entries.updates()) {
      Place where = it.provenance().place();
      once(Subject.of(it), words(it), where);
      unfit(words(it), where, Optional.of(it.update().period()), texts(it))
          .ifPresent(problems::add);
    }
    for (Narrative it : entries.narratives()) {
      once(Subject.of(it), words(it), it.place());
      unfit(words(it), it.place(), Optional.empty(), texts(it)).ifPresent(problems::add);
    }
  }

  private void once(Subject subject, String of, Place where) {
    if (!words.add(subject)) {
      problems.add(
          new Problem(
              of + " is given twice", where, "one change can say it once", "Keep one of the two"));
    }
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

  /** "what is said of csap/1.1 for 2016/17 Q1". */
  static String words(ActionUpdate it) {
    return "what is said of " + it.action() + " for " + it.update().period().label();
  }

  /** "the account of sevenoaks/crime in 2019/20". */
  static String words(Narrative it) {
    return "the account of " + it.measure() + " in " + it.edition();
  }

  private static Optional<Problem> unfit(
      String words, Place where, Optional<Period> period, Stream<String> texts) {
    if (period.filter(Fitness::farOff).isPresent()) {
      return Optional.of(
          new Problem(
              words + " cannot be stored",
              where,
              "its period lies beyond the year " + LAST_YEAR,
              "Correct the period"));
    }
    if (texts.anyMatch(Fitness::broken)) {
      return Optional.of(
          new Problem(
              words + " cannot be stored",
              where,
              "one of its texts holds half of a character",
              "Save the file as UTF-8 and read it again"));
    }
    return Optional.empty();
  }

  private static boolean farOff(Period period) {
    return Math.abs(period.start().getYear()) > LAST_YEAR
        || Math.abs(period.end().getYear()) > LAST_YEAR;
  }

  private static Stream<String> texts(Observation it) {
    Stream<String> own = Stream.of(it.measure(), it.area(), it.period().label(), it.edition());
    Stream<Figure> figures =
        Stream.of(Optional.of(it.figure()), it.numerator(), it.denominator())
            .flatMap(Optional::stream);
    return Stream.of(
            own,
            texts(it.provenance()),
            figures.flatMap(figure -> Stream.of(figure.unit(), figure.second(), figure.raw())))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(ActionUpdate it) {
    Action.Update said = it.update();
    Stream<String> own =
        Stream.of(
            it.action(),
            said.period().label(),
            said.printed().orElse(""),
            said.progress(),
            said.comment());
    return Stream.concat(own, texts(it.provenance()));
  }

  private static Stream<String> texts(Provenance it) {
    return Stream.of(it.source(), it.sentence(), it.note(), it.origin(), it.place().file());
  }

  private static Stream<String> texts(Narrative it) {
    return Stream.of(it.measure(), it.edition(), it.text(), it.place().file());
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
