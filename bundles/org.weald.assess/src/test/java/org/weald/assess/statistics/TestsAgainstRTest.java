package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The significance tests against {@code prop.test(correct = FALSE)}, {@code fisher.test}, {@code
 * poisson.test}, {@code pt}, {@code pnorm} and the definition of quasi-Poisson written out in the
 * script.
 *
 * <p>R's two exact tests add every outcome up to 1 + 10⁻⁷ times as likely as the one seen. Where an
 * outcome lies within rounding of that edge, R and Weald may count it differently and both be
 * right. The frozen column "edge" holds the distance of the nearest outcome from the edge, in
 * logarithms (the outcome seen itself lies at 10⁻⁷); none of the 20,000 cases comes nearer than
 * 10⁻⁹, which is tested, so none is left out.
 *
 * <p>Below 10⁻³⁰⁰ a probability is held against 10⁻³⁰⁰: doubles themselves lose digits there.
 */
final class TestsAgainstRTest {
  private static final double LIMIT = 1e-10;

  private static final double FLOOR = 1e-300;

  /** Rounding of a logarithm of a probability of these tables stays well below this. */
  private static final double UNSURE = 1e-9;

  @Test
  void proportions(TestReporter reporter) {
    Agreement p = new Agreement("prop.test");
    for (Frozen row : Frozen.rows("proportions")) {
      p.compare(
          SignificanceTests.proportions(
              row.whole("x"), row.whole("n"), row.whole("y"), row.whole("m")),
          row.number("p"),
          FLOOR,
          row);
    }
    assertThat(p.compared()).isEqualTo(10_000);
    p.within(LIMIT, reporter);
  }

  @Test
  void fisher(TestReporter reporter) {
    Agreement p = new Agreement("fisher.test");
    for (Frozen row : Frozen.rows("fisher")) {
      assertThat(row.number("edge")).as(row.toString()).isGreaterThan(UNSURE);
      p.compare(
          SignificanceTests.fisher(row.whole("x"), row.whole("n"), row.whole("y"), row.whole("m")),
          row.number("p"),
          FLOOR,
          row);
    }
    assertThat(p.compared()).isEqualTo(10_000);
    p.within(LIMIT, reporter);
  }

  @Test
  void counts(TestReporter reporter) {
    Agreement p = new Agreement("poisson.test");
    for (Frozen row : Frozen.rows("counts")) {
      assertThat(row.number("edge")).as(row.toString()).isGreaterThan(UNSURE);
      p.compare(
          SignificanceTests.counts(
              row.whole("x"), row.number("exposureX"), row.whole("y"), row.number("exposureY")),
          row.number("p"),
          FLOOR,
          row);
    }
    assertThat(p.compared()).isEqualTo(10_000);
    p.within(LIMIT, reporter);
  }

  /** Totals up to 10¹⁰, which R's binom.test cannot list: its two tails by pbinom. */
  @Test
  void largeCounts(TestReporter reporter) {
    Agreement p = new Agreement("tails of pbinom");
    for (Frozen row : Frozen.rows("large-counts")) {
      p.compare(
          SignificanceTests.counts(
              row.whole("x"), row.number("exposureX"), row.whole("y"), row.number("exposureY")),
          row.number("p"),
          FLOOR,
          row);
    }
    assertThat(p.compared()).isEqualTo(500);
    p.within(LIMIT, reporter);
  }

  @Test
  void tails(TestReporter reporter) {
    Agreement student = new Agreement("2 * pt");
    Agreement normal = new Agreement("2 * pnorm");
    for (Frozen row : Frozen.rows("tails")) {
      student.compare(
          SignificanceTests.student(row.number("t"), row.number("df")), row.number("student"), row);
      normal.compare(SignificanceTests.normal(row.number("z")), row.number("normal"), row);
    }
    assertThat(student.compared()).isEqualTo(3000);
    student.within(LIMIT, reporter);
    normal.within(LIMIT, reporter);
  }

  @Test
  void differences(TestReporter reporter) {
    Agreement z = new Agreement("z of a difference");
    Agreement p = new Agreement("p of a difference");
    for (Frozen row : Frozen.rows("differences")) {
      SignificanceTests.Difference difference =
          SignificanceTests.difference(
              row.number("a"), row.number("errorA"), row.number("b"), row.number("errorB"));
      z.compare(difference.z(), row.number("z"), row);
      p.compare(difference.p(), row.number("p"), FLOOR, row);
    }
    assertThat(z.compared()).isEqualTo(2000);
    z.within(LIMIT, reporter);
    p.within(LIMIT, reporter);
  }

  /**
   * The convention: the dispersion is what {@code summary(glm(earlier ~ 1, family = quasipoisson))}
   * gives, never below 1; the two years are compared by the score statistic of {@code glm(c(now,
   * before) ~ 1, family = poisson)}, which is (now − before)² / (now + before), over the dispersion
   * and against Student's t. R's summary of {@code glm(y ~ year, quasipoisson)} would take Wald's
   * statistic of the logarithm instead, which is another test.
   */
  @Test
  void quasiPoisson(TestReporter reporter) {
    Agreement phi = new Agreement("dispersion");
    Agreement t = new Agreement("quasi-Poisson t");
    Agreement p = new Agreement("quasi-Poisson p");
    for (Frozen row : Frozen.rows("quasi")) {
      SignificanceTests.Dispersed test =
          SignificanceTests.quasiPoisson(
              row.number("now"), row.number("before"), row.list("earlier"));
      phi.compare(test.dispersion(), row.number("phi"), row);
      t.compare(test.t(), row.number("t"), row);
      p.compare(test.p(), row.number("p"), FLOOR, row);
      assertThat(test.freedom()).isEqualTo((int) row.whole("df"));
    }
    assertThat(phi.compared()).isEqualTo(2000);
    phi.within(LIMIT, reporter);
    t.within(LIMIT, reporter);
    p.within(LIMIT, reporter);
  }
}
