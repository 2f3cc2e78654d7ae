package org.weald.assess.publication;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Disclosure;
import org.weald.model.Figure;
import org.weald.model.Observation;
import org.weald.model.Operator;
import org.weald.model.Provenance;
import org.weald.model.Qualifier;

/** What is printed in the place of a figure that is held back. */
final class Replacement {
  private static final Set<Qualifier> KEPT =
      EnumSet.of(
          Qualifier.PROVISIONAL, Qualifier.FORECAST, Qualifier.PARTIAL, Qualifier.CUMULATIVE);

  private Replacement() {}

  /** The observation without its number, its counts, its error and what was written about it. */
  static Observation of(Counted counted, Withheld why) {
    Observation figure = counted.figure();
    return new Observation(
        figure.measure(),
        figure.area(),
        figure.period(),
        figure.kind(),
        figure(counted, why),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        figure.edition(),
        wordless(figure.provenance()));
  }

  /** Where it comes from, without sentence and note: they may hold the number. */
  static Provenance wordless(Provenance from) {
    return new Provenance(from.source(), "", "", from.origin(), from.place(), from.revision());
  }

  /**
   * "&lt;5" is a number a target can be tested against; in the place of a rate it would be read as
   * the rate's size, so there it is text.
   */
  private static Figure figure(Counted counted, Withheld why) {
    Disclosure limits = counted.limits();
    Figure held = counted.figure().figure();
    EnumSet<Qualifier> qualifiers = EnumSet.of(Qualifier.SUPPRESSED);
    held.qualifiers().stream().filter(KEPT::contains).forEach(qualifiers::add);
    boolean number = why == Withheld.SMALL && !counted.share();
    String raw =
        switch (why) {
          case SMALL -> "<" + limits.fewest() + (number ? "" : " people");
          case FEW -> "of <" + limits.smallestBase() + " people";
          case TELLING -> "held back";
          case NO -> throw new IllegalArgumentException("nothing is held back");
        };
    return new Figure(
        number ? Optional.of(BigDecimal.valueOf(limits.fewest())) : Optional.empty(),
        Optional.empty(),
        number ? Operator.LESS : Operator.EQUAL,
        number ? held.unit() : "",
        "",
        qualifiers,
        raw);
  }
}
