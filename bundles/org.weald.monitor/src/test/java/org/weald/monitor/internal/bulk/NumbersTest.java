package org.weald.monitor.internal.bulk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static double read(String text) {
    byte[] bytes = (",," + text + ",,").getBytes(US_ASCII);
    return Numbers.of(bytes, 2, bytes.length - 2);
  }

  private static String print(double number) {
    Line line = new Line(4);
    line.number(number);
    return line.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0.5",
        "+7",
        ".5",
        "5.",
        "1e3",
        "1E-3",
        "-1.5e+10",
        "0.1",
        "65.06",
        "123456789012345",
        "9007199254740993",
        "0.000000000000000000000000000001",
        "4.9e-324",
        "1.7976931348623157e308",
        "123456789012345678901234567890.5",
        "0.3",
        "8.41",
        "1e22",
        "1e23"
      })
  void decimalsAreReadAsJavaReadsThem(String text) {
    assertThat(read(text)).isEqualTo(Double.parseDouble(text));
  }

  @Test
  void randomDecimalsAreReadAsJavaReadsThem() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200_000; i++) {
      BigInteger digits = BigInteger.valueOf(random.nextLong()).shiftRight(random.nextInt(63));
      String text = new BigDecimal(digits, random.nextInt(25)).toPlainString();
      assertThat(read(text)).as(text).isEqualTo(Double.parseDouble(text) + 0.0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "+",
        ".",
        "e5",
        "1e",
        "1e+",
        "--1",
        "1.2.3",
        "1 2",
        "NaN",
        "Infinity",
        "0x10",
        "1f",
        "1_0",
        "1e400",
        "١"
      })
  void whatIsNoDecimalIsNotRead(String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(Numbers.of(bytes, 0, bytes.length)).isEqualTo(Numbers.NONE);
  }

  @Test
  void zeroHasNoSign() {
    assertThat(Double.doubleToRawLongBits(read("-0.0"))).isZero();
    assertThat(Double.doubleToRawLongBits(read("-0e0"))).isZero();
  }

  @Test
  void figuresArePrintedWithTheirOwnDecimals() {
    assertThat(print(65.06)).isEqualTo("65.06");
    assertThat(print(-0.000001)).isEqualTo("-0.000001");
    assertThat(print(100)).isEqualTo("100");
    assertThat(print(0)).isEqualTo("0");
    assertThat(print(-7.5)).isEqualTo("-7.5");
    assertThat(print(999_999_999.999999)).isEqualTo("999999999.999999");
    assertThat(print(1e300)).isEqualTo("1.0E300");
    assertThat(print(Double.NaN) + print(Double.POSITIVE_INFINITY)).isEmpty();
  }

  @Test
  void whatIsPrintedReadsBackAsTheSameAndNothingShorterDoes() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 200_000; i++) {
      double number =
          switch (i % 4) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> Math.rint(random.nextDouble() * 1e7) / 1e4;
            case 2 -> random.nextDouble();
            default -> (random.nextDouble() - 0.5) * 1e6;
          };
      if (Double.isFinite(number)) {
        String printed = print(number);
        assertThat(Double.parseDouble(printed)).isEqualTo(number);
        assertThat(new BigDecimal(printed).stripTrailingZeros().precision())
            .as(printed)
            .isLessThanOrEqualTo(BigDecimal.valueOf(number).stripTrailingZeros().precision());
      }
    }
  }
}
