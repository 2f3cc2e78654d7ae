package org.weald.assess.internal.checks;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.weald.assess.Findings;
import org.weald.assess.internal.Extent;
import org.weald.model.Bound;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Polarity;
import org.weald.model.PrintedMeasure;

/**
 * "missing their target: a; b; c": which of the measures miss the target of the statement's period;
 * what is printed is a list of refs or ids.
 */
final class BelowTarget implements ClaimedSum {
  private static final String FORM = "missing their target:";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.STATUS;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(FORM);
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    TreeSet<String> missed = new TreeSet<>();
    StringBuilder sums = new StringBuilder();
    for (String name : claimed.says().substring(FORM.length()).split(";", -1)) {
      Optional<Measure> measure =
          Named.measures(name.strip(), claimed, content.catalogue()).stream().findFirst();
      Optional<String> miss = measure.flatMap(one -> miss(one, claimed, content));
      if (miss.isEmpty()) {
        return Optional.empty();
      }
      if (!miss.get().isEmpty()) {
        missed.add(name(measure.orElseThrow(), claimed));
        sums.append(sums.isEmpty() ? "" : ", ").append(miss.get());
      }
    }
    String text = String.join(", ", missed);
    TreeSet<String> printed =
        new TreeSet<>(Arrays.asList(claimed.claim().printed().strip().split("(?:,|;| and )\\s*")));
    return Optional.of(
        new Outcome(
            text,
            printed.equals(missed),
            "short of the target are " + (missed.isEmpty() ? "none" : sums),
            Optional.of(claimed.claim().printed()),
            false));
  }

  /** The miss in words, nothing where the target is met; empty where it cannot be told. */
  private static Optional<String> miss(Measure measure, Claimed claimed, Content content) {
    if (claimed.period().isEmpty() || measure.better() == Polarity.NONE) {
      return Optional.empty();
    }
    Optional<Observation> figure =
        content.actual(measure, claimed.area(), claimed.period().get(), claimed.edition());
    Optional<Observation> target =
        content.target(measure, claimed.area(), claimed.period().get(), claimed.edition());
    if (figure.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Bound bound = measure.better() == Polarity.HIGHER ? Bound.AT_LEAST : Bound.AT_MOST;
    boolean met =
        Extent.of(figure.get().figure()).is(bound, Printed.value(target.get()))
            == Extent.Answer.YES;
    String words =
        name(measure, claimed)
            + " ("
            + Printed.print(figure.get().figure())
            + " against "
            + Printed.print(target.get().figure())
            + ")";
    return Optional.of(met ? "" : words);
  }

  private static String name(Measure measure, Claimed claimed) {
    return Optional.ofNullable(measure.printed().get(claimed.edition()))
        .map(PrintedMeasure::ref)
        .filter(ref -> !ref.isEmpty())
        .orElse(measure.shortId());
  }
}
