package org.weald.assess.internal.checks;

import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Periods;

/**
 * "same figure as x": one fact told twice has to be told the same; "x@2019/20" where the other
 * document tells it for a period of its own.
 */
final class SameFigure implements ClaimedSum {
  private static final String FORM = "same figure as ";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.SAME_FIGURE;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(FORM);
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (claimed.period().isEmpty() || !claimed.figure().hasNumber()) {
      return Optional.empty();
    }
    String[] name = claimed.says().substring(FORM.length()).strip().split("@", 2);
    Optional<Period> period =
        name.length < 2
            ? claimed.period()
            : Periods.parse(name[1], claimed.claim().place())
                .fold(Optional::of, problems -> Optional.<Period>empty());
    return Named.measures(name[0], claimed, content.catalogue()).stream()
        .findFirst()
        .flatMap(
            other ->
                period
                    .flatMap(one -> figure(claimed, other, one, content))
                    .map(figure -> compare(claimed, other, figure)));
  }

  /** What one document measures may be what another compares itself with. */
  private static Optional<Observation> figure(
      Claimed claimed, Measure other, Period period, Content content) {
    return content
        .at(other, claimed.area(), period, ObservationKind.ACTUAL, claimed.edition())
        .or(
            () ->
                content.at(
                    other, claimed.area(), period, ObservationKind.COMPARATOR, claimed.edition()));
  }

  private static Outcome compare(Claimed claimed, Measure other, Observation figure) {
    String text = Words.figure(figure, other);
    return new Outcome(
        text,
        Printed.agree(claimed.figure(), figure.figure()),
        "for “"
            + other.title()
            + "” "
            + (figure.edition().equals(claimed.edition())
                ? "the same edition"
                : "the " + figure.edition() + " edition")
            + " prints "
            + text);
  }
}
