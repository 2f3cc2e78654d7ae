package org.weald.assess.internal.checks;

import java.util.Arrays;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Periods;

/**
 * "period of target": the period a sentence names for the target, baseline or latest figure of the
 * measure is the one its table has.
 */
final class PeriodOfFigure implements ClaimedSum {
  private static final String START = "period of ";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.HEADING;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(START) && ofWord(says.substring(START.length())).isPresent();
  }

  private static Optional<ObservationKind> ofWord(String word) {
    return Arrays.stream(ObservationKind.values())
        .filter(kind -> kind.code().equals(word.strip()))
        .findFirst();
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    Optional<Period> told =
        Periods.parse(claimed.claim().printed(), claimed.claim().place())
            .fold(Optional::of, problems -> Optional.<Period>empty());
    return told.flatMap(
        period ->
            ofWord(claimed.says().substring(START.length()))
                .flatMap(kind -> figure(claimed, kind, content))
                .map(figure -> compare(claimed, period, figure)));
  }

  private static Optional<Observation> figure(
      Claimed claimed, ObservationKind kind, Content content) {
    return claimed.measure().stream()
        .flatMap(measure -> content.figures(measure).stream())
        .filter(figure -> figure.kind() == kind)
        .filter(figure -> figure.edition().equals(claimed.edition()))
        .filter(figure -> claimed.area().isEmpty() || figure.area().equals(claimed.area()))
        .reduce((first, second) -> second);
  }

  private static Outcome compare(Claimed claimed, Period told, Observation figure) {
    Period held = figure.period();
    return new Outcome(
        Words.label(held),
        told.start().equals(held.start()) && told.end().equals(held.end()),
        "the table has " + Words.label(held) + " (" + held.start() + " to " + held.end() + ")",
        Optional.of(
            "“" + claimed.claim().printed() + "” (" + told.start() + " to " + told.end() + ")"),
        false);
  }
}
