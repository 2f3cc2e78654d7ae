package org.weald.assess.internal.checks;

import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** "same figure as x": one fact told twice has to be told the same. */
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
    String id = claimed.says().substring(FORM.length()).strip();
    return Named.measures(id, claimed, content.catalogue()).stream()
        .findFirst()
        .flatMap(
            other ->
                content
                    .at(
                        other,
                        claimed.area(),
                        claimed.period().get(),
                        ObservationKind.ACTUAL,
                        claimed.edition())
                    .map(figure -> compare(claimed, other, figure)));
  }

  private static Outcome compare(Claimed claimed, Measure other, Observation figure) {
    String text = Words.figure(figure, other);
    return new Outcome(
        text,
        Printed.agree(claimed.figure(), figure.figure()),
        "for “" + other.title() + "” the same edition prints " + text);
  }
}
