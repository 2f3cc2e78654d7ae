package org.weald.assess.internal.checks;

import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Observation;

/** "change": the figure less that of the year before, the baseline or the target. */
final class ChangeInNumber implements ClaimedSum {

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.CHANGE;
  }

  @Override
  public boolean takes(String says) {
    return says.equals("change") || says.startsWith("change ");
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    if (!claimed.isAboutOneFigure()) {
      return Optional.empty();
    }
    Start start = new Start(claimed, content);
    Optional<Observation> now = start.now();
    return now.flatMap(start::before)
        .map(
            before ->
                Outcome.of(
                    claimed,
                    Printed.value(now.orElseThrow()).subtract(before),
                    "from "
                        + Printed.plain(before)
                        + " to "
                        + Printed.plain(Printed.value(now.orElseThrow()))
                        + " is "));
  }
}
