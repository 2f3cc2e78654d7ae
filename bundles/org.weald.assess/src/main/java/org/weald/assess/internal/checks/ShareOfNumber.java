package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Figures;

/** "share of 23": whether any whole number of 23 makes the printed percentage. */
final class ShareOfNumber implements ClaimedSum {
  private static final String FORM = "share of ";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.SHARE;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(FORM);
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.figure().hasNumber()) {
      return Optional.empty();
    }
    BigDecimal share = claimed.figure().value().orElseThrow();
    return Figures.parse(claimed.says().substring(FORM.length()))
        .value()
        .filter(all -> all.signum() > 0)
        .map(all -> nearest(claimed, share, all));
  }

  private static Outcome nearest(Claimed claimed, BigDecimal share, BigDecimal all) {
    BigDecimal some = share.multiply(all).divide(Printed.HUNDRED, 0, RoundingMode.HALF_UP);
    BigDecimal computed = some.multiply(Printed.HUNDRED).divide(all, MathContext.DECIMAL64);
    return Outcome.of(
        claimed,
        computed,
        Printed.plain(some) + " of " + Printed.plain(all) + ", the nearest whole number, is ");
  }
}
