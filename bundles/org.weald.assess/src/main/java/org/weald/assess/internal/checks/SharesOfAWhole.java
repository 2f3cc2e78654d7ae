package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * Shares whose counts make up the whole come to 100 % within the rounding of each. (Shares without
 * counts are added where a statement says that they are all.)
 */
final class SharesOfAWhole implements Checker {

  /** Where shares of one whole stand together. */
  private record Whole(String denominator, String area, String period, String edition) {}

  @Override
  public void check(Content content, CheckBook book) {
    Map<Whole, List<Share>> wholes = new LinkedHashMap<>();
    for (Measure measure : content.measures()) {
      measure
          .derived()
          .filter(derived -> derived.per() == 100)
          .ifPresent(derived -> gather(measure, derived.denominator(), content, wholes));
    }
    wholes.values().stream()
        .filter(shares -> shares.size() > 1)
        .forEach(shares -> check(shares, content, book));
  }

  /** A printed share with its counts. */
  private record Share(Measure measure, Observation figure, Counts counts) {}

  private static void gather(
      Measure measure, String denominator, Content content, Map<Whole, List<Share>> wholes) {
    for (Observation figure : content.figures(measure)) {
      if (figure.kind() == ObservationKind.ACTUAL && Printed.isExact(figure)) {
        Whole whole =
            new Whole(
                denominator,
                figure.area(),
                figure.period().start() + "/" + figure.period().end(),
                figure.edition());
        Counts.of(measure, figure, content)
            .ifPresent(
                counts ->
                    wholes
                        .computeIfAbsent(whole, none -> new ArrayList<>())
                        .add(new Share(measure, figure, counts)));
      }
    }
  }

  private static void check(List<Share> shares, Content content, CheckBook book) {
    BigDecimal counted =
        shares.stream()
            .map(share -> share.counts().some())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (counted.compareTo(shares.get(0).counts().all()) != 0) {
      return;
    }
    List<Observation> figures = shares.stream().map(Share::figure).toList();
    BigDecimal sum = figures.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(Printed.HUNDRED).abs();
    if (off.compareTo(Rounding.drift(figures)) <= 0) {
      book.passed(Findings.Kind.SHARE);
      return;
    }
    Share first = shares.get(0);
    book.failed(
        book.about(Findings.Kind.SHARE, first.measure(), first.figure()),
        Printed.plain(sum) + " %",
        "100 %",
        "The counts of the "
            + shares.size()
            + " shares make up the whole, but the shares add up to "
            + Printed.plain(sum)
            + " %, which rounding cannot explain, "
            + Words.in(first.figure().period())
            + " for "
            + content.areaName(first.figure().area())
            + ".");
  }
}
