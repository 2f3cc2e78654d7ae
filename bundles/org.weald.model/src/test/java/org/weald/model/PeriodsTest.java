package org.weald.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  private static final Place PLACE = new Place("observations.csv", 12, 3);

  @ParameterizedTest(name = "\"{0}\" is {1} {2} to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019/20                                 | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          2019-20                                 | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          2019/2020                               | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          2019-2020                               | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          2019–20                                 | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          2019 - 20                               | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          FY 2019/20                              | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          FY2019/20                               | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          financial year 2005-06                  | FINANCIAL_YEAR | 2005-04-01 | 2006-03-31
          2019/20 financial year                  | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          1999/00                                 | FINANCIAL_YEAR | 1999-04-01 | 2000-03-31
          99/00                                   | FINANCIAL_YEAR | 1999-04-01 | 2000-03-31
          49/50                                   | FINANCIAL_YEAR | 2049-04-01 | 2050-03-31
          50/51                                   | FINANCIAL_YEAR | 1950-04-01 | 1951-03-31
          (2003/04)                               | FINANCIAL_YEAR | 2003-04-01 | 2004-03-31
          (07/08)                                 | FINANCIAL_YEAR | 2007-04-01 | 2008-03-31
          April 2019 - March 2020                 | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          April 2021-March 2022                   | FINANCIAL_YEAR | 2021-04-01 | 2022-03-31
          1 April 2019 to 31 March 2020           | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          Year 1 2019/20 (April 2019 - March 2020)| FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          Year 2 (06/07)                          | FINANCIAL_YEAR | 2006-04-01 | 2007-03-31
          year to March 2020                      | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          12 months to 31 March 2020              | FINANCIAL_YEAR | 2019-04-01 | 2020-03-31
          2019-20 Q2                              | QUARTER        | 2019-07-01 | 2019-09-30
          2004-05 Q2                              | QUARTER        | 2004-07-01 | 2004-09-30
          Q2 2019/20                              | QUARTER        | 2019-07-01 | 2019-09-30
          2019/20 Q3                              | QUARTER        | 2019-10-01 | 2019-12-31
          Q4 2019/20                              | QUARTER        | 2020-01-01 | 2020-03-31
          Quarter 3 of 2006/2007                  | QUARTER        | 2006-10-01 | 2006-12-31
          first quarter of 2019/20                | QUARTER        | 2019-04-01 | 2019-06-30
          2nd quarter 2019/20                     | QUARTER        | 2019-07-01 | 2019-09-30
          FY 2019/20 Q1                           | QUARTER        | 2019-04-01 | 2019-06-30
          Quarter 2 1st July 2019 - 30th Sept 2019| QUARTER        | 2019-07-01 | 2019-09-30
          Q2 (July - September 2019)              | QUARTER        | 2019-07-01 | 2019-09-30
          Q2 2019/20 (July - September 2019)      | QUARTER        | 2019-07-01 | 2019-09-30
          quarter to June 2019                    | QUARTER        | 2019-04-01 | 2019-06-30
          Q1 to Q2 2019/20                        | HALF           | 2019-04-01 | 2019-09-30
          Q1-Q3 2019/20                           | RANGE          | 2019-04-01 | 2019-12-31
          2019-20 Q4 to 2020-21 Q1                | HALF           | 2020-01-01 | 2020-06-30
          Apr - Sep 2019                          | HALF           | 2019-04-01 | 2019-09-30
          2006/07 H1                              | HALF           | 2006-04-01 | 2006-09-30
          H2 2006/07                              | HALF           | 2006-10-01 | 2007-03-31
          first half of 2006/07                   | HALF           | 2006-04-01 | 2006-09-30
          2nd half-year 2006/07                   | HALF           | 2006-10-01 | 2007-03-31
          half year 1 2006/07                     | HALF           | 2006-04-01 | 2006-09-30
          half year to September 2019             | HALF           | 2019-04-01 | 2019-09-30
          six months to June 2006                 | HALF           | 2006-01-01 | 2006-06-30
          Sept 05                                 | MONTH          | 2005-09-01 | 2005-09-30
          Mar 06                                  | MONTH          | 2006-03-01 | 2006-03-31
          (Jan 05)                                | MONTH          | 2005-01-01 | 2005-01-31
          Year 1 (Mar 06)                         | MONTH          | 2006-03-01 | 2006-03-31
          Jan 2018                                | MONTH          | 2018-01-01 | 2018-01-31
          January 2020                            | MONTH          | 2020-01-01 | 2020-01-31
          July 2019                               | MONTH          | 2019-07-01 | 2019-07-31
          Jan-20                                  | MONTH          | 2020-01-01 | 2020-01-31
          Jan ’20                                 | MONTH          | 2020-01-01 | 2020-01-31
          Dec 99                                  | MONTH          | 1999-12-01 | 1999-12-31
          February 2020                           | MONTH          | 2020-02-01 | 2020-02-29
          2020-01                                 | MONTH          | 2020-01-01 | 2020-01-31
          2020-03                                 | MONTH          | 2020-03-01 | 2020-03-31
          2012-12                                 | MONTH          | 2012-12-01 | 2012-12-31
          2020-12                                 | MONTH          | 2020-12-01 | 2020-12-31
          2020-21                                 | FINANCIAL_YEAR | 2020-04-01 | 2021-03-31
          07/2019                                 | MONTH          | 2019-07-01 | 2019-07-31
          2006/07 (Sep 06)                        | MONTH          | 2006-09-01 | 2006-09-30
          Jan 2019 (2018/19)                      | MONTH          | 2019-01-01 | 2019-01-31
          2020-01-07                              | DATE           | 2020-01-07 | 2020-01-07
          07/01/2020                              | DATE           | 2020-01-07 | 2020-01-07
          22/01/2020                              | DATE           | 2020-01-22 | 2020-01-22
          1/04/2019                               | DATE           | 2019-04-01 | 2019-04-01
          31/03/20                                | DATE           | 2020-03-31 | 2020-03-31
          31.03.2020                              | DATE           | 2020-03-31 | 2020-03-31
          29 February 2020                        | DATE           | 2020-02-29 | 2020-02-29
          31 March 2020                           | DATE           | 2020-03-31 | 2020-03-31
          1st April 2019                          | DATE           | 2019-04-01 | 2019-04-01
          as at 31 March 2020                     | DATE           | 2020-03-31 | 2020-03-31
          end of March 2019                       | DATE           | 2019-03-31 | 2019-03-31
          2019                                    | CALENDAR_YEAR  | 2019-01-01 | 2019-12-31
          calendar year 2019                      | CALENDAR_YEAR  | 2019-01-01 | 2019-12-31
          Jan - Dec 06                            | CALENDAR_YEAR  | 2006-01-01 | 2006-12-31
          Year to December 2018                   | CALENDAR_YEAR  | 2018-01-01 | 2018-12-31
          Autumn Term 2006                        | TERM           | 2006-09-01 | 2006-12-31
          Autumn term 2006/07                     | TERM           | 2006-09-01 | 2006-12-31
          2006/07 spring term                     | TERM           | 2007-01-01 | 2007-03-31
          Summer Term 2007                        | TERM           | 2007-04-01 | 2007-08-31
          2005/06 academic year                   | ACADEMIC_YEAR  | 2005-09-01 | 2006-08-31
          academic year 2005 – 2006               | ACADEMIC_YEAR  | 2005-09-01 | 2006-08-31
          2005-06 academic year                   | ACADEMIC_YEAR  | 2005-09-01 | 2006-08-31
          Sept 2005 - Aug 2006                    | ACADEMIC_YEAR  | 2005-09-01 | 2006-08-31
          2006 to 2008 average                    | AVERAGE        | 2006-01-01 | 2008-12-31
          3-year average (2006 to 2008)           | AVERAGE        | 2006-01-01 | 2008-12-31
          three year average 2005/06 to 2007/08   | AVERAGE        | 2005-04-01 | 2008-03-31
          2006-08 average                         | AVERAGE        | 2006-01-01 | 2008-12-31
          average of 2007 and 2008                | AVERAGE        | 2007-01-01 | 2008-12-31
          2007 and 2008 average                   | AVERAGE        | 2007-01-01 | 2008-12-31
          2019/20 to 2021/22                      | RANGE          | 2019-04-01 | 2022-03-31
          2019/20-2021/22                         | RANGE          | 2019-04-01 | 2022-03-31
          2019-20 to 2021-22                      | RANGE          | 2019-04-01 | 2022-03-31
          2019-20 – 2021-22                       | RANGE          | 2019-04-01 | 2022-03-31
          04/05 - 07/08                           | RANGE          | 2004-04-01 | 2008-03-31
          04/02 - 03/05                           | RANGE          | 2002-04-01 | 2005-03-31
          (05/07)                                 | RANGE          | 2005-01-01 | 2007-12-31
          (2005/07)                               | RANGE          | 2005-01-01 | 2007-12-31
          2005 - 2008                             | RANGE          | 2005-01-01 | 2008-12-31
          2019-22                                 | RANGE          | 2019-01-01 | 2022-12-31
          2004 to 2006                            | RANGE          | 2004-01-01 | 2006-12-31
          April 06 - Sept 07                      | RANGE          | 2006-04-01 | 2007-09-30
          Sept 07 - Feb 08                        | RANGE          | 2007-09-01 | 2008-02-29
          Apr 06-Feb 07                           | RANGE          | 2006-04-01 | 2007-02-28
          Jan 07 – Aug 07                         | RANGE          | 2007-01-01 | 2007-08-31
          May-Oct 05                              | RANGE          | 2005-05-01 | 2005-10-31
          Apr-Dec 06                              | RANGE          | 2006-04-01 | 2006-12-31
          Apr-Feb 2006/07                         | RANGE          | 2006-04-01 | 2007-02-28
          2006/07 (Apr- Feb)                      | RANGE          | 2006-04-01 | 2007-02-28
          between February 2005 and July 2005     | RANGE          | 2005-02-01 | 2005-07-31
          1 April to 7 June 2019                  | RANGE          | 2019-04-01 | 2019-06-07
          from 7 June 2019 to 6 June 2020         | RANGE          | 2019-06-07 | 2020-06-06
          """)
  void readsWhatIsPrinted(String text, PeriodKind kind, LocalDate start, LocalDate end) {
    Period period = read(text);

    assertThat(period).isEqualTo(new Period(kind, start, end, text));
  }

  @ParameterizedTest(name = "\"{0}\" is refused: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          March 2020 - April 2019             | ends before it starts
          2021/22 to 2019/20                  | ends before it starts
          Dec - Jan 06                        | ends before it starts
          Feb - Apr 2006/07                   | ends before it starts
          2019/20 Q3 to 2019/20 Q1            | ends before it starts
          Q3 to Q1 2019/20                    | ends before it starts
          2020/20                             | second year is not after the first
          2020/19                             | second year is not after the first
          (04/02)                             | second year is not after the first
          2019/01                             | second year is not after the first
          2020-13                             | no month 13
          2020-00                             | no month 0
          01/13/2020                          | no month 13
          2020-13-01                          | no month 13
          13/2019                             | no month 13
          30 February 2020                    | February 2020 has no day 30
          29 February 2019                    | February 2019 has no day 29
          31/04/2019                          | April 2019 has no day 31
          0/04/2019                           | April 2019 has no day 0
          1800                                | 1800 is not between 1900 and 2100
          2300                                | 2300 is not between 1900 and 2100
          0000                                | 0 is not between 1900 and 2100
          January 2300                        | 2300 is not between 1900 and 2100
          2019 to 9999                        | 9999 is not between 1900 and 2100
          2001-03                             | it can mean March 2001 or the years 2001 to 2003
          2010-12                             | it can mean December 2010 or the years 2010 to 2012
          1000-01                             | 1000 is not between 1900 and 2100
          2004-05                             | it can mean May 2004 or the years 2004/05
          2004-06                             | it can mean June 2004 or the years 2004 to 2006
          Q2 2019                             | counted from January or from April
          2019 H1                             | counted from January or from April
          Q5 2019/20                          | no quarter 5
          2019/20 H3                          | no half 3
          Q0 2019/20                          | no quarter 0
          Q1 1st July 2019 - 30th Sept 2019   | do not agree
          2019/20 (April 2020 - March 2021)   | does not lie within
          2-year average (2006 to 2008)       | the years named are not 2
          3-year average 2019/20              | the years named are not 3
          average of 2006 and 2008            | do not follow each other
          academic year 2005                  | academic year is said
          2005/06 calendar year               | calendar year is said
          Autumn term 2005 to 2007            | begins with a term and ends with a calendar year
          Autumn term 2004/06                 | a term needs one year
          2018/19 to 2020                     | begins with a financial year and ends with a calendar year
          04/05 - 03/08                       | one side is a pair of years
          2018 to 2019 to 2020                | more than two ends
          as at 2019/20                       | needs a day or a month
          year to 2019                        | has to end with a month
          12 months to 15 March 2020          | has to end with a month
          Marc 2020                           | "marc" is not the name of a month
          by Decembre 2019                    | "decembre" is not the name of a month
          Year to December                    | "december" is not a date
          On-going                            | not a date
          last 5 years                        | not a date
          future years                        | not a date
          not stated                          | not a date
          to date                             | not a date
          19/20/21                            | no month 20
          7769                                | 7769 is not between 1900 and 2100
          20                                  | not a date
          ()                                  | not a date
          -                                   | not a date
          ((2019/20                           | not a date
          ２０１９                              | not a date
          """)
  void refusesWhatIsWrongOrUnclear(String text, String why) {
    Problem problem = problem(text);

    assertThat(problem.what()).isEqualTo("cannot read \"" + text + "\" as a period");
    assertThat(problem.why()).contains(why);
    assertThat(problem.remedy()).isNotBlank();
    assertThat(problem.where()).isEqualTo(PLACE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
  void refusesAnEmptyPeriod(String text) {
    assertThat(problem(text).sentence())
        .startsWith("observations.csv, line 12, column 3: the period is empty. Write it like");
  }

  @Test
  void saysPlaceReasonAndRemedyInOneSentence() {
    assertThat(problem("2004-05").sentence())
        .isEqualTo(
            "observations.csv, line 12, column 3: cannot read \"2004-05\" as a period (it can mean"
                + " May 2004 or the years 2004/05). Write \"May 2004\" or \"2004/05\".");
  }

  @Test
  void proposesTheMonthThatIsMeant() {
    assertThat(problem("Marc 2020").remedy()).isEqualTo("If it means March, write \"March\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "(", "q1 ", "year 1 ", "average ", "jan - ", "2019/20 to ", "x ("})
  void answersAtOnceWhateverComes(String bait) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(problem(bait.repeat(1_000_000 / bait.length())).what())
              .contains("characters long");
          for (int times = 1; times * bait.length() <= 100; times++) {
            Periods.parse(bait.repeat(times), PLACE);
          }
        });
  }

  @Test
  void readsAcademicYearsWhereTheCallerKnowsOfThem() {
    assertThat(Periods.parse("2019/20", PLACE, PeriodKind.ACADEMIC_YEAR))
        .isEqualTo(
            Checked.good(
                new Period(
                    PeriodKind.ACADEMIC_YEAR,
                    LocalDate.of(2019, 9, 1),
                    LocalDate.of(2020, 8, 31),
                    "2019/20")));
    assertThat(Periods.parse("2019/20", PLACE, PeriodKind.MONTH))
        .isEqualTo(Periods.parse("2019/20", PLACE));
    assertThat(Periods.parse("2019", PLACE, PeriodKind.ACADEMIC_YEAR))
        .isEqualTo(Periods.parse("2019", PLACE));
  }

  @Test
  void keepsThePrintedLabelAndOnlyEvensItsSpaces() {
    assertThat(read(" (2003/04) ").label()).isEqualTo("(2003/04)");
    assertThat(read("Jan\u00a0 – \n Dec 06").label()).isEqualTo("Jan – Dec 06");
  }

  @ParameterizedTest(name = "{0} {1} to {2} is labelled \"{3}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FINANCIAL_YEAR | 2019-04-01 | 2020-03-31 | 2019/20
          FINANCIAL_YEAR | 1999-04-01 | 2000-03-31 | 1999/00
          CALENDAR_YEAR  | 2019-01-01 | 2019-12-31 | 2019
          ACADEMIC_YEAR  | 2019-09-01 | 2020-08-31 | 2019/20 academic year
          QUARTER        | 2019-07-01 | 2019-09-30 | 2019-20 Q2
          QUARTER        | 2020-01-01 | 2020-03-31 | 2019-20 Q4
          HALF           | 2019-04-01 | 2019-09-30 | 2019-20 H1
          HALF           | 2019-10-01 | 2020-03-31 | 2019-20 H2
          HALF           | 2019-01-01 | 2019-06-30 | January to June 2019
          TERM           | 2006-09-01 | 2006-12-31 | Autumn term 2006
          TERM           | 2006-09-04 | 2007-02-16 | Term from 4 September 2006 to 16 February 2007
          MONTH          | 2020-01-01 | 2020-01-31 | January 2020
          DATE           | 2020-03-31 | 2020-03-31 | 31 March 2020
          RANGE          | 2019-04-01 | 2022-03-31 | 2019/20 to 2021/22
          RANGE          | 2005-01-01 | 2007-12-31 | 2005 to 2007
          RANGE          | 2019-09-01 | 2022-08-31 | 2019/20 to 2021/22 academic years
          RANGE          | 2006-04-01 | 2007-09-30 | April 2006 to September 2007
          RANGE          | 2005-05-01 | 2005-10-31 | May to October 2005
          RANGE          | 2019-04-01 | 2019-06-07 | 1 April 2019 to 7 June 2019
          RANGE          | 2019-02-01 | 2021-01-31 | February 2019 to January 2021
          AVERAGE        | 2006-01-01 | 2008-12-31 | 2006 to 2008 average
          AVERAGE        | 2005-04-01 | 2008-03-31 | 2005/06 to 2007/08 average
          FINANCIAL_YEAR | 2019-04-02 | 2020-03-31 | 2 April 2019 to 31 March 2020
          """)
  void writesALabelOfItsOwn(PeriodKind kind, LocalDate start, LocalDate end, String label) {
    assertThat(Periods.of(kind, start, end)).isEqualTo(new Period(kind, start, end, label));
  }

  @Test
  @DisplayName("Every label it writes is read back as the same stretch")
  void readsItsOwnLabels() {
    Random random = new Random(20_220_331);
    for (int i = 0; i < 20_000; i++) {
      Period period = anyPeriod(random);
      Period again = read(period.label());

      assertThat(again.sameStretch(period)).as("%s as %s", period, again).isTrue();
      assertThat(Periods.of(again.kind(), again.start(), again.end())).isEqualTo(period);
    }
  }

  private static Period anyPeriod(Random random) {
    LocalDate month = LocalDate.of(1901 + random.nextInt(190), 1 + random.nextInt(12), 1);
    LocalDate day = month.plusDays(random.nextInt(28));
    LocalDate january = month.withMonth(1);
    int years = 1 + random.nextInt(5);
    PeriodKind kind = PeriodKind.values()[random.nextInt(PeriodKind.values().length)];
    return switch (kind) {
      case CALENDAR_YEAR -> months(kind, january, 12);
      case FINANCIAL_YEAR -> months(kind, month.withMonth(4), 12);
      case ACADEMIC_YEAR -> months(kind, month.withMonth(9), 12);
      case HALF -> months(kind, january.plusMonths(3L * random.nextInt(4)), 6);
      case QUARTER -> months(kind, january.plusMonths(3L * random.nextInt(4)), 3);
      case TERM -> anyTerm(random, january, day);
      case MONTH -> months(kind, month, 1);
      case DATE -> Periods.of(kind, day, day);
      case RANGE -> anyRange(random, month, day, years);
      case AVERAGE -> months(kind, january.plusMonths(List.of(0, 3, 8).get(years % 3)), 12 * years);
    };
  }

  private static Period anyTerm(Random random, LocalDate january, LocalDate day) {
    return switch (random.nextInt(4)) {
      case 0 -> months(PeriodKind.TERM, january.withMonth(9), 4);
      case 1 -> months(PeriodKind.TERM, january, 3);
      case 2 -> months(PeriodKind.TERM, january.withMonth(4), 5);
      default -> Periods.of(PeriodKind.TERM, day, day.plusDays(60 + random.nextInt(60)));
    };
  }

  private static Period anyRange(Random random, LocalDate month, LocalDate day, int years) {
    return switch (random.nextInt(3)) {
      case 0 -> months(PeriodKind.RANGE, month, 12 * (years + 1));
      case 1 ->
          months(PeriodKind.RANGE, month, List.of(2, 4, 5, 7, 11, 13, 30).get(random.nextInt(7)));
      default -> Periods.of(PeriodKind.RANGE, day, day.withDayOfMonth(15).plusMonths(1 + years));
    };
  }

  private static Period months(PeriodKind kind, LocalDate start, int months) {
    return Periods.of(kind, start, start.plusMonths(months).minusDays(1));
  }

  @ParameterizedTest(name = "the year before {0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019/20               | 2018/19
          2020/21               | 2019/20
          2000/01               | 1999/00
          2020                  | 2019
          2019-20 Q4            | 2018-19 Q4
          February 2020         | February 2019
          February 2021         | February 2020
          29 February 2020      | 28 February 2019
          28 February 2021      | 28 February 2020
          1 March 2021          | 1 March 2020
          31 March 2020         | 31 March 2019
          Sept 07 - Feb 08      | Sept 06 - Feb 07
          Sept 08 - Feb 09      | Sept 07 - Feb 08
          2006 to 2008 average  | 2005 to 2007 average
          Spring term 2021      | Spring term 2020
          academic year 2019/20 | academic year 2018/19
          """)
  void goesAYearBack(String text, String before) {
    Period found = read(text).yearBefore();

    assertThat(found.sameStretch(read(before))).as("%s", found).isTrue();
  }

  @Test
  void labelsTheYearBeforeItself() {
    assertThat(read("April 2019 - March 2020").yearBefore().label()).isEqualTo("2018/19");
  }

  @Test
  void aPeriodCannotEndBeforeItStarts() {
    LocalDate day = LocalDate.of(2020, 3, 31);

    assertThatThrownBy(() -> Periods.of(PeriodKind.RANGE, day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Period read(String text) {
    return Periods.parse(text, PLACE)
        .fold(
            period -> period,
            problems -> {
              throw new AssertionError(problems.get(0).sentence());
            });
  }

  private static Problem problem(String text) {
    List<Problem> problems = Periods.parse(text, PLACE).problems();
    assertThat(problems).as(text).hasSize(1);
    return problems.get(0);
  }
}
