package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Observation;

/** "difference of a; b": the first figure less the others ("126 fewer than 3,040"). */
final class DifferenceOfMeasures implements ClaimedSum {
  private static final String FORM = "difference of ";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.DIFFERENCE;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(FORM);
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    return Named.figures(claimed.says().substring(FORM.length()), claimed, content)
        .filter(figures -> figures.size() > 1 && claimed.figure().hasNumber())
        .map(figures -> subtract(claimed, figures));
  }

  private static Outcome subtract(Claimed claimed, List<Observation> figures) {
    BigDecimal left = Printed.value(figures.get(0));
    StringBuilder words = new StringBuilder(Printed.plain(left));
    for (Observation figure : figures.subList(1, figures.size())) {
      left = left.subtract(Printed.value(figure));
      words.append(" less ").append(Printed.plain(Printed.value(figure)));
    }
    return Outcome.of(claimed, left, words + " is ");
  }
}
