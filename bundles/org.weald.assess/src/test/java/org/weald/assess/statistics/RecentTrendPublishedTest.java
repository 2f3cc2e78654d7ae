package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Recent trends with a published outcome. The figures are those that the programs behind Fingertips
 * are tested with: the package PHEindicatormethods (example of its trend markers, χ² 46.7636),
 * fingertips-open (χ² 46.77 and 47.90) and FingertipsNext (England and Yorkshire, 2020 to 2024,
 * with the marker the web site showed).
 *
 * <p>The second published χ², 12.5688, belongs to proportions in a workbook of PHEindicatormethods
 * that is not public as text, so its inputs could not be had. The same formula is held against the
 * published 47.90 here, and against R's {@code prop.trend.test} on 2,000 series in {@link
 * TrendsAgainstRTest}.
 */
final class RecentTrendPublishedTest {
  private static final double[] YEARS = {2014, 2015, 2016, 2017, 2018};
  private static final double[] VALUE = {24.67, 24.6, 28, 30.2, 30.6};
  private static final double[] LOWER = {23.16, 23.15, 26.44, 28.63, 28.98};
  private static final double[] UPPER = {26.25, 26.19, 29.64, 31.9, 32.25};

  @Test
  void aRateWithItsIntervals() {
    RecentTrend trend = RecentTrend.ofEstimates(YEARS, VALUE, errors(2 * 1.959963984540054));
    assertThat(trend.chiSquared()).isCloseTo(46.7636, within(5e-5));
    assertThat(trend.way()).isEqualTo(1);
  }

  @Test
  void theSameWithTheRoundedWidthOfTheOlderProgram() {
    RecentTrend trend = RecentTrend.ofEstimates(YEARS, VALUE, errors(3.92));
    assertThat(trend.chiSquared()).isCloseTo(46.77, within(5e-3));
  }

  private static double[] errors(double width) {
    double[] errors = new double[LOWER.length];
    for (int i = 0; i < errors.length; i++) {
      errors[i] = (UPPER[i] - LOWER[i]) / width;
    }
    return errors;
  }

  @Test
  void theSameAsAProportion() {
    RecentTrend trend =
        RecentTrend.ofProportions(
            YEARS, list("994 1023 1199 1332 1367"), list("40299 41527 42811 44064 44701"));
    assertThat(trend.chiSquared()).isCloseTo(47.90, within(5e-3));
    assertThat(trend.way()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no trend, 209 213 213 239 210, 1017 1087 1119 1117 1139, 0",
    "indicator 20301 in Newcastle upon Tyne, 621 599 556 535 447, 3454 3195 3256 3227 3121, -1",
    "rising share, 2157 2090 2194 2134.81 2094, 3454 3195 3256 3152 3062, 1",
    "indicator 1172, 8116 8145 8222 8506 8728, 91530 91773 92088 92238 92665.89, 1",
    "indicator 10101 here, 5405 5500 5435 5480 5315, 18095 18170 18005 17890 17860, 0",
    "indicator 10101 elsewhere, 22435 22445 21365 20955 19055, 65880 67900 68705 69835 70910, -1",
    "diabetes, 3455176 3491868 3625401 3774801 3938080,"
        + " 48783947 49122259 49956777 50649129 51441896, 1",
    "MMR in Yorkshire, 57274 55865 53681 51767 53185, 61834 60511 59074 57508 59028, -1",
    "small numbers, 5 3 1 1 2, 5 5 5 4 4, 0"
  })
  void proportions(String name, String count, String of, int way) {
    assertThat(RecentTrend.ofProportions(list("1 2 3 4 5"), list(count), list(of)).way())
        .as(name)
        .isEqualTo(way);
  }

  /** χ² is far above its limit, and still one year turns the line: no change was shown. */
  @Test
  void aTrendThatHangsOnOneYearIsNone() {
    RecentTrend trend =
        RecentTrend.ofEstimates(
            list("1 2 3 4 5"), list("10 9 8 7 30"), list("0.5 0.5 0.5 0.5 0.5"));
    assertThat(trend.chiSquared()).isGreaterThan(RecentTrend.CRITICAL);
    assertThat(trend.stable()).isFalse();
    assertThat(trend.way()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sight loss from diabetes, 2.935 1.93028 2.7567 2.8701 3.0121,"
        + " 2.7841 1.8085 2.6113 2.7225 2.8616, 3.0919 2.058 2.9082 3.0237 3.1683, 1",
    "early deaths from cancer, 126.9341 125.829 121.5234 122.3782 120.7742,"
        + " 125.9343 124.8371 120.5533 121.4012 119.8035,"
        + " 127.94 126.8268 122.4993 123.361 121.7507, -1",
    "no trend, 20.5506 19.5952 19.0349 21.3966 18.4372,"
        + " 18.1803 17.3444 16.8421 19.0918 16.2925, 23.1427 22.0602 21.4394 23.8975 20.7941, 0"
  })
  void estimates(String name, String value, String lower, String upper, int way) {
    double[] from = list(lower);
    double[] to = list(upper);
    double[] sigma = new double[from.length];
    for (int i = 0; i < sigma.length; i++) {
      sigma[i] = (to[i] - from[i]) / (2 * 1.959963984540054);
    }
    assertThat(RecentTrend.ofEstimates(list("1 2 3 4 5"), list(value), sigma).way())
        .as(name)
        .isEqualTo(way);
  }

  private static double[] list(String numbers) {
    return java.util.Arrays.stream(numbers.strip().split(" ", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
