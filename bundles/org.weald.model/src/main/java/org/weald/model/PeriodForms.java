package org.weald.model;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways a period is printed. Each form names the method of {@link PeriodReader} that knows what
 * its groups mean; a new way to print a period is a new line here.
 */
final class PeriodForms {
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "(\\d{4}|'?\\d{2})";
  private static final String YEAR_PAIR = "((?:\\d{4}|\\d{2}) ?/ ?(?:\\d{4}|\\d{2}))";
  private static final String ONE_YEAR = "((?:fy ?|financial year )?\\S+)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String UP_TO = "(?: ?- ?| to | until )";
  private static final String COUNT = "(\\d{1,2}|two|three|four|five|six|nine|twelve)";

  /** A way to print a period: an example of it, its pattern, and what its groups mean. */
  record Form(
      String example,
      Pattern pattern,
      BiFunction<PeriodReader, Groups, Checked<Stretch>> meaning) {}

  /** What a form found; a group that is not there is empty. */
  record Groups(Matcher matcher) {
    String get(int group) {
      return Objects.requireNonNullElse(matcher.group(group), "");
    }
  }

  private static Form form(
      String example, String pattern, BiFunction<PeriodReader, Groups, Checked<Stretch>> meaning) {
    return new Form(example, Pattern.compile(pattern), meaning);
  }

  private static final List<Form> DAYS =
      List.of(
          form(
              "2020-01-07",
              "(\\d{4})-(\\d{2})-(\\d{2})",
              (reader, found) -> reader.date(found.get(3), found.get(2), found.get(1))),
          form(
              "07/01/2020",
              "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})",
              (reader, found) -> reader.date(found.get(1), found.get(3), found.get(4))),
          form(
              "31 March 2020",
              DAY + "(?: of)? " + MONTH + ",? " + YEAR,
              (reader, found) -> reader.date(found.get(1), found.get(2), found.get(3))),
          form(
              "as at 31 March 2020",
              "(?:as )?at (?:the )?(.+)",
              (reader, found) -> reader.asAt(found.get(1))),
          form(
              "end of March 2019",
              "(?:the )?end (?:of )?(.+)",
              (reader, found) -> reader.endOf(found.get(1))));

  private static final List<Form> MONTHS =
      List.of(
          form(
              "07/2019",
              "(\\d{1,2})/(\\d{4})",
              (reader, found) -> reader.month(found.get(1), found.get(2))),
          form(
              "January 2020",
              MONTH + "(?:,? |-)" + YEAR,
              (reader, found) -> reader.month(found.get(1), found.get(2))),
          form(
              "Jan - Dec 06",
              MONTH + UP_TO + MONTH + ",? " + YEAR,
              (reader, found) -> reader.months(found.get(1), found.get(2), found.get(3))),
          form(
              "Apr - Feb 2006/07",
              MONTH + "(?:" + UP_TO + MONTH + ")?,? (?:of )?" + YEAR_PAIR,
              (reader, found) -> reader.monthsOfYear(found.get(3), found.get(1), found.get(2))),
          form(
              "2006/07 (Apr - Feb)",
              YEAR_PAIR + ",? \\(?" + MONTH + "(?:" + UP_TO + MONTH + ")?\\)?",
              (reader, found) -> reader.monthsOfYear(found.get(1), found.get(2), found.get(3))),
          form(
              "12 months to March 2020",
              "(?:the )?(?:(year|quarter|half[- ]year)|"
                  + COUNT
                  + "[- ]months?) (?:up to|to|ending|ended)(?: the)?(?: end of)? (.+)",
              (reader, found) -> reader.monthsTo(found.get(1), found.get(2), found.get(3))));

  private static final List<Form> YEARS =
      List.of(
          form("2019", "(\\d{4})", (reader, found) -> reader.calendarYear(found.get(1))),
          form(
              "2019/20",
              "(\\d{4}|\\d{2}) ?/ ?(\\d{4}|\\d{2})",
              (reader, found) -> reader.years(found.get(1), found.get(2))),
          form(
              "2019-20, or the month 2020-01",
              "(\\d{4})-(\\d{2})",
              (reader, found) -> reader.yearsOrMonth(found.get(1), found.get(2))),
          form(
              "2019 - 20, 2019-2020",
              "(\\d{4}) ?- ?(\\d{4}|\\d{2})",
              (reader, found) -> reader.years(found.get(1), found.get(2))),
          form(
              "Year 1 2019/20",
              "year \\d{1,2}:? (.+)",
              (reader, found) -> reader.part(found.get(1))),
          form(
              "3-year average (2006 to 2008)",
              "(?:the )?(?:"
                  + COUNT
                  + "[- ]years? )?(?:rolling |moving )?average(?: of| for|,|:)? (.+)",
              (reader, found) -> reader.average(found.get(1), found.get(2))),
          form(
              "2006 to 2008 average",
              "(.+?),? \\(?(?:" + COUNT + "[- ]years? )?(?:rolling |moving )?average\\)?",
              (reader, found) -> reader.average(found.get(2), found.get(1))));

  private static final List<Form> PARTS_OF_YEARS =
      List.of(
          form(
              "Q1 - Q3 2019/20",
              "([qh])(\\d)" + UP_TO + "\\1(\\d),? " + ONE_YEAR,
              (reader, found) ->
                  reader.parts(found.get(1), found.get(2), found.get(3), found.get(4))),
          form(
              "Q2 2019/20",
              "([qh])(\\d),? " + ONE_YEAR,
              (reader, found) ->
                  reader.parts(found.get(1), found.get(2), found.get(2), found.get(3))),
          form(
              "2019-20 Q2",
              ONE_YEAR + ",? ([qh])(\\d)",
              (reader, found) ->
                  reader.parts(found.get(2), found.get(3), found.get(3), found.get(1))),
          form(
              "Quarter 2 1st July 2019 - 30th Sept 2019",
              "([qh])(\\d)[:,]? \\(?((?:" + DAY + " )?" + MONTH + ".+?)\\)?",
              (reader, found) ->
                  reader.parts(found.get(1), found.get(2), found.get(2), found.get(3))),
          form(
              "Autumn term 2006",
              "(autumn|spring|summer) term,? (\\S+)",
              (reader, found) -> reader.term(found.get(1), found.get(2))),
          form(
              "2006/07 autumn term",
              "(\\S+?),? \\(?(autumn|spring|summer) term\\)?",
              (reader, found) -> reader.term(found.get(2), found.get(1))),
          form(
              "Term from 1 September 2006 to 16 February 2007",
              "term from (.+)",
              (reader, found) -> reader.termOf(found.get(1))),
          form(
              "academic year 2005/06",
              "(?:(academic|school|financial|calendar) years?|fy) ?(.+)",
              (reader, found) -> reader.named(found.get(1), found.get(2))),
          form(
              "2005/06 academic year",
              "(.+?) \\(?(academic|school|financial|calendar) years?\\)?",
              (reader, found) -> reader.named(found.get(2), found.get(1))));

  private static final List<Form> COMPOSED =
      List.of(
          form(
              "2019/20 (April 2019 - March 2020)",
              "(.+?) ?\\((.+)\\)",
              (reader, found) -> reader.both(found.get(1), found.get(2))),
          form(
              "04/05 - 07/08",
              "(\\d{2})/(\\d{2})" + UP_TO + "(\\d{2})/(\\d{2})",
              PeriodReader::shortPairs),
          form(
              "1 April to 30 June 2019",
              "(?:from )?("
                  + DAY
                  + " "
                  + MONTH
                  + ")"
                  + UP_TO
                  + "("
                  + DAY
                  + " "
                  + MONTH
                  + " "
                  + YEAR
                  + ")",
              (reader, found) ->
                  reader.range(found.get(1) + " " + found.get(7), found.get(4), " to ")),
          form(
              "X to Y",
              "(?:from )?(.+?) (?:to|until) (.+)",
              (reader, found) -> reader.range(found.get(1), found.get(2), " to ")),
          form(
              "between X and Y",
              "between (.+?) and (.+)",
              (reader, found) -> reader.part(found.get(1) + " to " + found.get(2))),
          form(
              "X - Y",
              "(.+?) - (.+)",
              (reader, found) -> reader.range(found.get(1), found.get(2), " - ")),
          form(
              "X-Y",
              "([^-]+)-([^-]+)",
              (reader, found) -> reader.range(found.get(1), found.get(2), "-")));

  /** All forms; the narrower stand before the wider. */
  static final List<Form> ALL =
      List.of(DAYS, MONTHS, YEARS, PARTS_OF_YEARS, COMPOSED).stream()
          .flatMap(List::stream)
          .toList();

  /** A wording and the shorter one it is read as. */
  record Wording(Pattern pattern, String shorter) {
    static Wording of(String pattern, String shorter) {
      return new Wording(Pattern.compile(pattern), shorter);
    }
  }

  static final List<Wording> WORDINGS =
      List.of(
          Wording.of("[\\u2010-\\u2015\\u2212]", "-"),
          Wording.of("\\u2019", "'"),
          Wording.of(" - ?| ?- ", " - "),
          Wording.of("\\b(?:first|1st) quarter\\b", "q1"),
          Wording.of("\\b(?:second|2nd) quarter\\b", "q2"),
          Wording.of("\\b(?:third|3rd) quarter\\b", "q3"),
          Wording.of("\\b(?:fourth|4th) quarter\\b", "q4"),
          Wording.of("\\b(?:first|1st) half(?:[- ]year)?\\b", "h1"),
          Wording.of("\\b(?:second|2nd) half(?:[- ]year)?\\b", "h2"),
          Wording.of("\\b(?:quarter|qtr|q) ?(\\d)\\b", "q$1"),
          Wording.of("\\bhalf(?:[- ]year)? ?(\\d)\\b", "h$1"),
          Wording.of("\\b([qh]\\d) of\\b", "$1"));

  private PeriodForms() {}
}
