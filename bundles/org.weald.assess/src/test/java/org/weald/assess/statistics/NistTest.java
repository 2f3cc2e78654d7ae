package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Statistical Reference Datasets of NIST (public domain, itl.nist.gov/div898/strd), with their
 * certified values: univariate summaries, and the lines of Norris, NoInt1 and NoInt2.
 *
 * <p>Digits are correct leading digits, −log₁₀ of the relative error. NumAcc2 to 4 are tenths on
 * top of up to 10,000,000, which doubles hold only to some digits: s and r(1) of the doubles differ
 * from those of the decimals. There the certified value is asked for as far as the doubles carry
 * it, and the exact value of the very doubles to 13 digits beside it.
 */
final class NistTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Lew, 14, 14, 13",
    "Lottery, 14, 14, 13",
    "Mavro, 14, 12, 12",
    "Michelso, 14, 13, 12",
    "NumAcc1, 15, 15, 15",
    "NumAcc2, 14, 14, 14",
    "NumAcc3, 15, 9, 9",
    "NumAcc4, 15, 8, 8"
  })
  void summaries(String name, double mean, double deviation, double autocorrelation) {
    List<String> lines = lines(name + ".txt");
    double[] values = values(lines);
    Univariate found = Univariate.of(values);
    assertThat(found.n()).isEqualTo((int) certified(lines, "n|Number of Observations"));
    digits(found.mean(), certified(lines, "mean|Sample Mean"), mean);
    digits(
        found.deviation(),
        certified(lines, "standardDeviation|Sample Standard Deviation"),
        deviation);
    digits(
        found.autocorrelation(),
        certified(lines, "autocorrelationCoefficient|Sample Autocorrelation Coefficient"),
        autocorrelation);
    exactly(values, found);
  }

  /** The same three numbers of the doubles in exact arithmetic. */
  private static void exactly(double[] values, Univariate found) {
    MathContext context = new MathContext(50);
    BigDecimal sum = BigDecimal.ZERO;
    for (double value : values) {
      sum = sum.add(new BigDecimal(value));
    }
    BigDecimal mean = sum.divide(BigDecimal.valueOf(values.length), context);
    BigDecimal squares = BigDecimal.ZERO;
    BigDecimal products = BigDecimal.ZERO;
    BigDecimal before = BigDecimal.ZERO;
    for (int i = 0; i < values.length; i++) {
      BigDecimal off = new BigDecimal(values[i]).subtract(mean);
      squares = squares.add(off.multiply(off));
      products = i == 0 ? products : products.add(off.multiply(before));
      before = off;
    }
    digits(found.mean(), mean.doubleValue(), 15);
    BigDecimal variance = squares.divide(BigDecimal.valueOf(values.length - 1L), context);
    digits(found.deviation(), variance.sqrt(context).doubleValue(), 13);
    digits(found.autocorrelation(), products.divide(squares, context).doubleValue(), 13);
  }

  @Test
  void norris() {
    double[][] data = pairs("norris.csv");
    LinearFit fit = LinearFit.of(data[1], data[0]);
    assertThat(fit.n()).isEqualTo(36);
    digits(fit.slope(), 1.00211681802045, 14);
    digits(fit.intercept(), -0.262323073774029, 12);
    digits(fit.slopeError(), 0.429796848199937E-03, 13);
    digits(fit.interceptError(), 0.232818234301152, 13);
    digits(fit.residualDeviation(), 0.884796396144373, 13);
    digits(fit.rSquared(), 0.999993745883712, 14);
  }

  /** NoInt1: y = B1·x. Certified: 2.07438016528926, s.d. 0.165289256198347E-01. */
  @Test
  void noInt1() {
    double[][] data = pairs("noint1.csv");
    OriginFit fit = OriginFit.of(data[1], data[0]);
    assertThat(fit.n()).isEqualTo(11);
    digits(fit.slope(), 2.07438016528926, 14);
    digits(fit.slopeError(), 0.165289256198347E-01, 14);
    digits(fit.residualDeviation(), 3.56753034006338, 14);
    digits(fit.rSquared(), 0.999365492298663, 14);
  }

  /** NoInt2. Certified: 0.727272727272727, s.d. 0.420827318078432E-01. */
  @Test
  void noInt2() {
    double[][] data = pairs("noint2.csv");
    OriginFit fit = OriginFit.of(data[1], data[0]);
    assertThat(fit.n()).isEqualTo(3);
    digits(fit.slope(), 0.727272727272727, 14);
    digits(fit.slopeError(), 0.420827318078432E-01, 14);
    digits(fit.residualDeviation(), 0.369274472937998, 14);
    digits(fit.rSquared(), 0.993348115299335, 14);
  }

  private static void digits(double computed, double certified, double digits) {
    double error = Math.abs(computed - certified) / Math.abs(certified);
    assertThat(-Math.log10(Math.max(error, 1e-16)))
        .as("digits of %s for %s", computed, certified)
        .isGreaterThanOrEqualTo(digits);
  }

  private static double certified(List<String> lines, String name) {
    Pattern pattern = Pattern.compile("(?:" + name + ")\\b.*?[:=]\\s*(-?[0-9.]+)\\s*");
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .mapToDouble(matcher -> Double.parseDouble(matcher.group(1)))
        .findFirst()
        .orElseThrow();
  }

  private static double[] values(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> line.matches("-?[0-9]+(\\.[0-9]+)?"))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double[][] pairs(String name) {
    List<String> lines = lines(name).stream().skip(1).filter(line -> !line.isBlank()).toList();
    double[][] columns = new double[2][lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      columns[0][i] = Double.parseDouble(cells[0]);
      columns[1][i] = Double.parseDouble(cells[1]);
    }
    return columns;
  }

  private static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NistTest.class.getResourceAsStream("/nist/" + name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
