package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.assess.Findings;

/**
 * "share where pupils-in-all is 68%": the figure as a share of a whole that the text does not give,
 * but of which another figure is said to be a share.
 */
final class ShareWhere implements ClaimedSum {
  private static final Pattern FORM =
      Pattern.compile("share where (\\S+) is (\\d+(?:\\.\\d+)?) ?%");

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.SHARE;
  }

  @Override
  public boolean takes(String says) {
    return FORM.matcher(says).matches();
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    Matcher form = FORM.matcher(claimed.says());
    if (!form.matches() || !claimed.isAboutOneFigure()) {
      return Optional.empty();
    }
    BigDecimal share = new BigDecimal(form.group(2));
    Optional<BigDecimal> some = value(claimed, content, claimed.claim().measure());
    Optional<BigDecimal> other = value(claimed, content, form.group(1));
    return some.flatMap(
        part ->
            other
                .filter(known -> known.signum() > 0 && share.signum() > 0)
                .map(known -> compare(claimed, part, known, share)));
  }

  private static Optional<BigDecimal> value(Claimed claimed, Content content, String name) {
    return Named.measures(name, claimed, content.catalogue()).stream()
        .findFirst()
        .flatMap(
            measure ->
                content.actual(
                    measure, claimed.area(), claimed.period().orElseThrow(), claimed.edition()))
        .map(Printed::value);
  }

  private static Outcome compare(
      Claimed claimed, BigDecimal part, BigDecimal known, BigDecimal share) {
    BigDecimal whole = known.multiply(Printed.HUNDRED).divide(share, MathContext.DECIMAL64);
    BigDecimal computed = part.multiply(Printed.HUNDRED).divide(whole, MathContext.DECIMAL64);
    return Outcome.of(
        claimed,
        computed,
        Printed.plain(known)
            + " are "
            + Printed.plain(share)
            + " % of a whole of which "
            + Printed.plain(part)
            + " are ");
  }
}
