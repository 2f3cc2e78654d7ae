package org.weald.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static final Place PLACE = new Place("observations.csv", 7, 5);

  /** Printed text | operator and value | unit | second | qualifiers. */
  @ParameterizedTest(name = "\"{0}\" is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7769                            | = 7769       |            |              |
          0                               | = 0          |            |              |
          6,433                           | = 6433       |            |              |
          1,234,567                       | = 1234567    |            |              |
          007                             | = 7          |            |              |
          .5                              | = 0.5        |            |              |
          0.15                            | = 0.15       |            |              |
          68.0%                           | = 68.0       | %          |              |
          18.65%                          | = 18.65      | %          |              |
          98%                             | = 98         | %          |              |
          98 %                            | = 98         | %          |              |
          98 per cent                     | = 98         | %          |              |
          97% of group provisions         | = 97         | %          |              |
          12.746                          | = 12.746     |            |              | UNUSUAL_FORMAT
          12.746%                         | = 12.746     | %          |              |
          0.746                           | = 0.746      |            |              |
          1234.567                        | = 1234.567   |            |              |
          £900 000                        | = 900000     | £          |              | UNUSUAL_FORMAT
          £242, 400                       | = 242400     | £          |              | UNUSUAL_FORMAT
          £49, 975                        | = 49975      | £          |              | UNUSUAL_FORMAT
          £71, 961.98                     | = 71961.98   | £          |              | UNUSUAL_FORMAT
          £758,817.95                     | = 758817.95  | £          |              |
          250 000 sqft                    | = 250000     | sqft       |              | UNUSUAL_FORMAT
          £506k                           | = 506000     | £          |              |
          £5.7m                           | = 5700000    | £          |              |
          £3.7bn                          | = 3700000000 | £          |              |
          £4.5 million                    | = 4500000    | £          |              |
          35k                             | = 35000      |            |              |
          5 m                             | = 5          | m          |              |
          5km                             | = 5          | km         |              |
          £50 per head                    | = 50         | £ per head |              |
          in excess of £506k              | > 506000     | £          |              |
          over £55m                       | > 55000000   | £          |              |
          c64,000                         | ~ 64000      |            |              |
          c. 64,000                       | ~ 64000      |            |              |
          Two                             | = 2          |            |              |
          Six nights                      | = 6          | nights     |              |
          seven cameras                   | = 7          | cameras    |              |
          thirty towns                    | = 30         | towns      |              |
          Twenty-nine towns               | = 29         | towns      |              |
          nil                             | = 0          |            |              |
          two hundred                     | = 200        |            |              |
          over85%                         | > 85         | %          |              |
          over 5000                       | > 5000       |            |              |
          over 600                        | > 600        |            |              |
          nearly 50                       | ~ 50         |            |              |
          approximately 9511 hectares     | ~ 9511       | hectares   |              |
          approximately 9511 hectares of land | ~ 9511   | hectares   |              |
          around £100,000                 | ~ 100000     | £          |              |
          (c64,000)                       | ~ 64000      |            |              |
          (no higher than 3rd in the county) | ≤ 3       |            |              |
          some 2,600                      | ~ 2600       |            |              |
          an estimated 50,000 jobs        | ~ 50000      | jobs       |              |
          50-70 pupils                    | – 50 70      | pupils     |              |
          50 – 70 pupils                  | – 50 70      | pupils     |              |
          between 50 and 70               | – 50 70      |            |              |
          £50-70                          | – 50 70      | £          |              |
          £50k to £70k                    | – 50000 70000| £          |              |
          27% - 30%                       | – 27 30      | %          |              |
          5.7/100,000                     | = 5.7        | /100,000   |              |
          5.7 per 100,000                 | = 5.7        | per 100,000|              |
          4.7% below                      | = -4.7       | %          |              | RELATIVE
          6.0% below                      | = -6.0       | %          |              | RELATIVE
          6.0% below the national average | = -6.0       | %          |              | RELATIVE
          4.7% above                      | = 4.7        | %          |              | RELATIVE
          2 percentage points lower       | = -2         | percentage points |       | RELATIVE
          3% points below                 | = -3         | % points   |              | RELATIVE
          44% decrease (1177 reports)     | = -44        | %          | 1177 reports | RELATIVE
          12 fall prevention visits       | = 12         | fall prevention visits |  |
          Less than 5% for one year       | < 5          | %          |              |
          <5                              | < 5          |            |              |
          < 5%                            | < 5          | %          |              |
          ≤ 3                             | ≤ 3          |            |              |
          <= 3                            | ≤ 3          |            |              |
          no higher than 3rd              | ≤ 3          |            |              |
          up to 186 clients               | ≤ 186        | clients    |              |
          >=75%                           | ≥ 75         | %          |              |
          at least 75%                    | ≥ 75         | %          |              |
          75% or more                     | ≥ 75         | %          |              |
          50+                             | ≥ 50         |            |              |
          65% (1070)                      | = 65         | %          | 1070         |
          75% (2034)                      | = 75         | %          | 2034         |
          27% +2%                         | = 27         | %          | +2%          |
          6,433 +2%                       | = 6433       |            | +2%          |
          1,222 +0.7%                     | = 1222       |            | +0.7%        |
          6709 (+ 6.5%)                   | = 6709       |            | + 6.5%       |
          86% (Autumn Term)               | = 86         | %          |              | PARTIAL
          100% (Mar 06)                   | = 100        | %          |              | PARTIAL
          22% (07/08)                     | = 22         | %          |              |
          (2003/04) 465677                | = 465677     |            |              |
          (2004) 1635                     | = 1635       |            |              |
          (2005/07) 5337                  | = 5337       |            |              |
          (Jan 05) 1920                   | = 1920       |            |              | PARTIAL
          1413 (Apr-Dec 06)               | = 1413       |            |              | PARTIAL
          229 (prov)                      | = 229        |            |              | PROVISIONAL
          17.2% forecast                  | = 17.2       | %          |              | FORECAST
          151 (cumulative)                | = 151        |            |              | CUMULATIVE
          65% (1070) (prov)               | = 65         | %          | 1070         | PROVISIONAL
          2297*                           | = 2297       |            |              | FOOTNOTE
          2792**                          | = 2792       |            |              | FOOTNOTE
          -1.6%                           | = -1.6       | %          |              |
          −1.6%                           | = -1.6       | %          |              |
          +24                             | = 24         |            |              |
          -£1,234                         | = -1234      | £          |              |
          3rd                             | = 3          |            |              |
          3 rd in the county              | = 3          |            |              |
          5,259 (53%)                     | = 5259       |            | 53%          |
          2008                            | = 2008       |            |              |
          """)
  void readsWhatIsPrinted(
      String text, String number, String unit, String second, String qualifiers) {
    Figure figure = Figures.parse(text);

    assertThat(figure.value()).as("value of %s", figure).isPresent();
    assertThat(number(figure)).isEqualTo(number);
    assertThat(figure.unit()).isEqualTo(Objects.requireNonNullElse(unit, ""));
    assertThat(figure.second()).isEqualTo(Objects.requireNonNullElse(second, ""));
    assertThat(figure.qualifiers()).isEqualTo(qualifiers(qualifiers));
    assertThat(figure.raw()).isEqualTo(text);
    assertThat(Figures.parseNumber(text, PLACE)).isEqualTo(Checked.good(figure));
  }

  private static String number(Figure figure) {
    String value = figure.operator().sign() + " " + figure.value().orElseThrow().toPlainString();
    return figure.upper().map(upper -> value + " " + upper.toPlainString()).orElse(value);
  }

  private static Set<Qualifier> qualifiers(String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(" ")).map(Qualifier::valueOf).collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "\"{0}\" is no number: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                 | EMPTY
          ' '                | EMPTY
          N/A                | NOT_APPLICABLE
          n/a                | NOT_APPLICABLE
          tbc                | TO_BE_CONFIRMED
          TBC                | TO_BE_CONFIRMED
          tbc*               | TO_BE_CONFIRMED FOOTNOTE
          Not Available      | NOT_AVAILABLE
          Not available      | NOT_AVAILABLE
          Available May 07   | NOT_AVAILABLE
          No new data        | NO_NEW_DATA
          Based on previous data | NO_NEW_DATA
          Information not received | NOT_AVAILABLE
          Next survey 2008   | NOT_DUE
          Not due until June | NOT_DUE
          *                  | FOOTNOTE
          **                 | FOOTNOTE
          """)
  void keepsTheWordsThatStandForNoNumberApart(String text, String qualifiers) {
    Figure figure = Figures.parse(text);

    assertThat(figure.hasNumber()).isFalse();
    assertThat(figure.qualifiers()).isEqualTo(qualifiers(qualifiers));
    assertThat(figure.raw()).isEqualTo(text);
    assertThat(Figures.parseNumber(text, PLACE)).isEqualTo(Checked.good(figure));
  }

  @ParameterizedTest
  @ValueSource(strings = {"done", "not done", "Done"})
  void aMilestoneIsTextThatMayStandForANumber(String text) {
    Figure figure = Figures.parse(text);

    assertThat(figure.hasNumber()).isFalse();
    assertThat(figure.qualifiers()).containsExactly(Qualifier.TEXT);
    assertThat(Figures.parseNumber(text, PLACE)).isEqualTo(Checked.good(figure));
  }

  @ParameterizedTest(name = "\"{0}\" is text: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (2008)                          | date or period
          14 May 842 SDQs (P1) received.  | not clear which number
          14 May                          | not clear which number
          Mar 06                          | date or period
          07/08                           | date or period
          31/03/2020                      | date or period
          2019-20                         | date or period
          1e5                             | not clear which number
          1.2E+05                         | not clear which number
          12,34                           | not clear which number
          1,2345                          | not clear which number
          1.234,5                         | not clear which number
          1.2.3                           | not clear which number
          70-50                           | not clear which number
          5 and 6                         | not clear which number
          3 of 7                          | not clear which number
          4 in 2017                       | not clear which number
          1,153; 3.6%                     | not clear which number
          5-year plan                     | not clear which number
          two hundred and fifty           | not clear which number
          One Closure Order was put in place | not clear which number
          10 people were supported        | not clear which number
          (5)                             | not clear which number
          second lowest                   | there is no number
          about half                      | there is no number
          Not Improving                   | there is no number
          -                               | there is no number
          NaN                             | there is no number
          None                            | there is no number
          =1+2                            | not clear which number
          ５                              | there is no number
          """)
  void readsNoNumberWhereNothingSaysWhichOneIsMeant(String text, String why) {
    List<Problem> problems = Figures.parseNumber(text, PLACE).problems();

    assertThat(Figures.parse(text))
        .isEqualTo(
            new Figure(
                Optional.empty(),
                Optional.empty(),
                Operator.EQUAL,
                "",
                "",
                Set.of(Qualifier.TEXT),
                text));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).what()).isEqualTo("cannot read \"" + text + "\" as a figure");
    assertThat(problems.get(0).why()).contains(why);
    assertThat(problems.get(0).where()).isEqualTo(PLACE);
    assertThat(problems.get(0).remedy()).contains("\"7,769\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,23O  | O | 1,230
          1o4    | o | 104
          £5,OOO | O | £5,000
          7l.5%  | l | 71.5%
          I2     | I | 12
          """)
  void saysWhichLetterStandsInPlaceOfADigit(String text, String letter, String meant) {
    List<Problem> problems = Figures.parseNumber(text, PLACE).problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).what()).isEqualTo("cannot read \"" + text + "\" as a figure");
    assertThat(problems.get(0).why()).isEqualTo("there is a letter " + letter + " in it");
    assertThat(problems.get(0).remedy()).isEqualTo("Write digits only, if this is meant: " + meant);
  }

  @Test
  void keepsTheRawTextExactly() {
    String raw = "  £71,\u00a0961.98 \n";

    assertThat(Figures.parse(raw).raw()).isEqualTo(raw);
    assertThat(Figures.parse(raw).value()).contains(new BigDecimal("71961.98"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "1,234", "1 ", "(", "()", "(1) ", "a", "a ", "-", "*", "1.", "over ", "one "})
  void answersAtOnceWhateverComes(String bait) {
    String endless = bait.repeat(1_000_000 / bait.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> {
          assertThat(Figures.parse(endless).qualifiers()).containsExactly(Qualifier.TEXT);
          assertThat(Figures.parse(endless).raw()).isEqualTo(endless);
          assertThat(Figures.parseNumber(endless, PLACE).problems().get(0).sentence())
              .hasSizeLessThan(500);
          for (int length = 1; length <= 1000; length += 37) {
            Figures.parse(endless.substring(0, length));
          }
        });
  }

  @Test
  void aRowOfDigitsTooLongForAnyFigureIsText() {
    assertThat(Figures.parse("9".repeat(30)).hasNumber()).isTrue();
    assertThat(Figures.parse("9".repeat(31)).qualifiers()).containsExactly(Qualifier.TEXT);
  }

  @Test
  void neverFailsAndNeverLosesTheText() {
    Random random = new Random(7);
    List<String> parts =
        List.of(
            "1", "23", ",", ".", " ", "£", "%", "(", ")", "-", "+", "−", "over", "c", "k", "m",
            "May", "two", "below", "*", "/", "2008", "tbc", "pupils", "\n", "\u202f", "é",
            "\ud83d");
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      Figure figure = Figures.parse(text.toString());

      assertThat(figure.raw()).isEqualTo(text.toString());
      assertThat(figure.hasNumber() || !figure.qualifiers().isEmpty())
          .as("\"%s\" has a number or says why it has none", text)
          .isTrue();
    }
  }

  @ParameterizedTest(name = "{0} with {1} decimals and unit \"{2}\" is printed {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7769      | 0 | ''        | 7,769
          7769      | 2 | ''        | 7,769.00
          999       | 0 | ''        | 999
          1000      | 0 | ''        | 1,000
          1234567.5 | 0 | ''        | 1,234,568
          0.125     | 2 | ''        | 0.13
          2.675     | 2 | ''        | 2.68
          -2.5      | 0 | ''        | −3
          -1234.5   | 1 | ''        | −1,234.5
          -0.04     | 1 | ''        | 0.0
          0         | 0 | ''        | 0
          97        | 0 | %         | 97\u202f%
          -1.6      | 1 | %         | −1.6\u202f%
          -3        | 0 | % points  | −3\u202f% points
          5000      | 0 | £         | £5,000
          -5000     | 0 | £         | −£5,000
          50        | 0 | £ per head| £50\u00a0per head
          49        | 0 | crimes    | 49\u00a0crimes
          5.7       | 1 | /100,000  | 5.7/100,000
          """)
  void printsTheBritishWay(String value, int decimals, String unit, String printed) {
    assertThat(Figures.print(new BigDecimal(value), decimals, unit)).isEqualTo(printed);
    assertThat(Figures.print(Double.parseDouble(value), decimals, unit)).isEqualTo(printed);
  }

  @Test
  void printsADashForWhatIsNoNumber() {
    assertThat(Figures.print(Double.NaN, 1)).isEqualTo("–");
    assertThat(Figures.print(Double.NEGATIVE_INFINITY, 1, "%")).isEqualTo("–");
    assertThatThrownBy(() -> Figures.print(1.5, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          over85%            | >85\u202f%
          £5.7m              | £5,700,000
          50-70 pupils       | 50–70\u00a0pupils
          £50-70             | £50–£70
          nearly 50          | ~50
          68.0%              | 68.0\u202f%
          Not due until June | Not due until June
          """)
  void printsAFigureWithWhatWasSaidOfIt(String raw, String printed) {
    assertThat(Figures.print(Figures.parse(raw))).isEqualTo(printed);
  }

  @Test
  void readsBackWhatItPrints() {
    Random random = new Random(2006);
    List<String> units = List.of("", "%", "£", "crimes", "/100,000", "per 1,000", "% points");
    Operator[] operators = Operator.values();
    for (int i = 0; i < 20_000; i++) {
      int decimals = random.nextInt(5);
      BigDecimal value =
          BigDecimal.valueOf(random.nextInt() / (1 + random.nextInt(9999)), decimals);
      String unit = units.get(random.nextInt(units.size()));
      Operator operator = operators[random.nextInt(operators.length)];
      Optional<BigDecimal> upper =
          operator == Operator.RANGE ? Optional.of(value.add(BigDecimal.TEN)) : Optional.empty();
      Figure figure = new Figure(Optional.of(value), upper, operator, unit, "", Set.of(), "");

      Figure again = Figures.parse(Figures.print(figure));

      assertThat(again.value()).as("%s", again).isEqualTo(figure.value());
      assertThat(again.upper()).isEqualTo(upper);
      assertThat(again.operator()).isEqualTo(operator);
      assertThat(again.unit()).isEqualTo(unit);
      assertThat(Figures.parse(Figures.print(value.doubleValue(), decimals)).value())
          .isEqualTo(figure.value());
    }
  }

  @Test
  void doesNotAskTheMachinesLocale() {
    assertThat(Locale.getDefault()).as("the tests run abroad on purpose").isEqualTo(Locale.GERMANY);
    assertThat(Figures.print(1234.5, 1)).isEqualTo("1,234.5");
    assertThat(Periods.parse("Dezember 2019", PLACE).problems()).isNotEmpty();
  }
}
