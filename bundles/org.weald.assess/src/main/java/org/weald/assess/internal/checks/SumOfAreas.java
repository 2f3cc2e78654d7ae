package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Area;
import org.weald.model.Observation;

/** "sum of districts": a county is the sum of its districts, a group that of its members. */
final class SumOfAreas implements ClaimedSum {
  static final String FORM = "sum of districts";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.SUM;
  }

  @Override
  public boolean takes(String says) {
    return says.equals(FORM) || says.equals("sum of areas");
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.isAboutOneFigure()) {
      return Optional.empty();
    }
    List<Area> parts = content.partsOf(claimed.area());
    List<Observation> figures = new ArrayList<>();
    for (Area part : parts) {
      content
          .actual(
              claimed.measure().orElseThrow(),
              part.id(),
              claimed.period().orElseThrow(),
              claimed.edition())
          .ifPresent(figures::add);
    }
    if (parts.isEmpty() || figures.size() < parts.size()) {
      return Optional.empty();
    }
    if (Units.isPercent(claimed.measure().orElseThrow().unit())) {
      return Optional.of(
          new Outcome(
              "–",
              false,
              "percentages of " + Words.areas(parts) + " cannot be added without their counts"));
    }
    BigDecimal sum = figures.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        Outcome.of(claimed, sum, "the figures of " + Words.areas(parts) + " add up to "));
  }
}
