package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Wilson's interval (which {@code prop.test} of one group gives), Newcombe's, Byar's, the exact one
 * of a count ({@code poisson.test(x)$conf.int}) and Student's of a mean against R.
 *
 * <p>Ends of a difference or of a mean can be 0 but for rounding and have a floor: a thousandth for
 * differences of shares, the mean's own size and half width for means.
 */
final class IntervalsAgainstRTest {
  private static final double LIMIT = 1e-10;

  @Test
  void wilson(TestReporter reporter) {
    Agreement ends = new Agreement("Wilson");
    for (Frozen row : Frozen.rows("proportions")) {
      Interval interval = Intervals.wilson(row.whole("x"), row.whole("n"));
      ends.compare(interval.lower(), row.number("wilsonLower"), row);
      ends.compare(interval.upper(), row.number("wilsonUpper"), row);
    }
    assertThat(ends.compared()).isEqualTo(20_000);
    ends.within(LIMIT, reporter);
  }

  @Test
  void newcombe(TestReporter reporter) {
    Agreement ends = new Agreement("Newcombe");
    List<Frozen> pairs = Frozen.rows("proportions");
    List<Frozen> intervals = Frozen.rows("newcombe");
    for (int i = 0; i < intervals.size(); i++) {
      Frozen pair = pairs.get(i);
      Interval interval =
          Intervals.newcombe(pair.whole("x"), pair.whole("n"), pair.whole("y"), pair.whole("m"));
      ends.compare(interval.lower(), intervals.get(i).number("lower"), 1e-3, pair);
      ends.compare(interval.upper(), intervals.get(i).number("upper"), 1e-3, pair);
    }
    assertThat(ends.compared()).isEqualTo(4000);
    ends.within(LIMIT, reporter);
  }

  @Test
  void counts(TestReporter reporter) {
    Agreement exact = new Agreement("exact limits of a count");
    Agreement byar = new Agreement("Byar");
    Agreement chosen = new Agreement("exact below 10, Byar from there");
    for (Frozen row : Frozen.rows("limits")) {
      long count = row.whole("count");
      Interval limits = Intervals.exact(count);
      exact.compare(limits.lower(), row.number("exactLower"), row);
      exact.compare(limits.upper(), row.number("exactUpper"), row);
      if (count > 0) {
        byar.compare(Intervals.byar(count).lower(), row.number("byarLower"), row);
        byar.compare(Intervals.byar(count).upper(), row.number("byarUpper"), row);
      }
      String method = count < 10 ? "exact" : "byar";
      Interval interval = Intervals.count(count);
      chosen.compare(interval.lower(), row.number(method + "Lower"), row);
      chosen.compare(interval.upper(), row.number(method + "Upper"), row);
    }
    exact.within(LIMIT, reporter);
    byar.within(LIMIT, reporter);
    chosen.within(LIMIT, reporter);
  }

  @Test
  void means(TestReporter reporter) {
    Agreement ends = new Agreement("Student's interval of a mean");
    for (Frozen row : Frozen.rows("means")) {
      Interval interval = Intervals.mean(row.number("mean"), row.number("sd"), row.whole("n"));
      double size = Math.abs(row.number("mean"));
      ends.compare(interval.lower(), row.number("lower"), size, row);
      ends.compare(interval.upper(), row.number("upper"), size, row);
    }
    assertThat(ends.compared()).isEqualTo(4000);
    ends.within(LIMIT, reporter);
  }
}
