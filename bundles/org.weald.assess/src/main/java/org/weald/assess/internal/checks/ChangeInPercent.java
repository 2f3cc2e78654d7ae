package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Observation;

/**
 * "percent change": the change as a share of where it started, half up. "A decrease of 44 %" is
 * printed without its sign. Of a figure that is itself a percentage the points are meant as often,
 * so either will do.
 */
final class ChangeInPercent implements ClaimedSum {
  static final String FORM = "percent change";

  private static final List<String> FALLS =
      List.of("decrease", "reduc", "fall", "fell", "down", "drop", "fewer", "less", "below");
  private static final List<String> BETTER = List.of("better", "improve");

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.PERCENT_CHANGE;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(FORM);
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.isAboutOneFigure()) {
      return Optional.empty();
    }
    Start start = new Start(claimed, content);
    Optional<Observation> now = start.now();
    return now.flatMap(start::before)
        .filter(before -> before.signum() != 0)
        .map(before -> compare(claimed, before, Printed.value(now.orElseThrow())));
  }

  private static Outcome compare(Claimed claimed, BigDecimal before, BigDecimal now) {
    BigDecimal percent = percent(before, now);
    boolean isPercentage = Units.isPercent(claimed.measure().orElseThrow().unit());
    String from = "from " + Printed.plain(before) + " to " + Printed.plain(now) + " is ";
    if (isPercentage) {
      BigDecimal points = now.subtract(before);
      int decimals = claimed.figure().decimals();
      String text = Words.signed(points, decimals);
      return new Outcome(
          text,
          agrees(claimed, points) || agrees(claimed, percent),
          from + text + " points or " + Words.signed(percent, decimals + 1) + " %");
    }
    String text = Printed.print(percent, claimed.figure());
    return new Outcome(text, agrees(claimed, percent), from + text);
  }

  static BigDecimal percent(BigDecimal before, BigDecimal now) {
    return now.subtract(before)
        .multiply(Printed.HUNDRED)
        .divide(before.abs(), MathContext.DECIMAL64);
  }

  private static boolean agrees(Claimed claimed, BigDecimal change) {
    boolean unsigned = change.signum() < 0 && (says(claimed, FALLS) || says(claimed, BETTER));
    return Printed.agrees(claimed.figure(), change)
        || (unsigned && Printed.agrees(claimed.figure(), change.negate()));
  }

  private static boolean says(Claimed claimed, List<String> words) {
    String sentence = claimed.claim().sentence().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(sentence::contains);
  }
}
