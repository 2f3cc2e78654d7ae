package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Extent;
import org.weald.model.Observation;

/**
 * "sum of a; b; c": printed figures are added as they stand. Shares of a whole have to come to 100
 * %; what the rounding of each can explain is a remark, no query.
 */
final class SumOfMeasures implements ClaimedSum {
  private static final String FORM = "sum of ";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.SUM;
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
    return Named.figures(claimed.says().substring(FORM.length()), claimed, content)
        .map(addends -> add(claimed, addends));
  }

  private static Outcome add(Claimed claimed, List<Observation> addends) {
    BigDecimal sum = addends.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(claimed.figure().value().orElseThrow()).abs();
    boolean agrees = Extent.of(claimed.figure()).contains(sum);
    boolean rounded = addends.stream().anyMatch(addend -> addend.figure().decimals() > 0);
    BigDecimal drift = Rounding.drift(addends).add(Rounding.half(claimed.figure()));
    boolean explained = !agrees && rounded && off.compareTo(drift) <= 0;
    String text = Printed.plain(sum) + (claimed.figure().unit().startsWith("%") ? " %" : "");
    String remark = explained ? " (rounding of " + addends.size() + " figures can explain it)" : "";
    return new Outcome(
        text,
        agrees,
        "the " + addends.size() + " printed figures add up to " + text + remark,
        Optional.empty(),
        explained);
  }
}
