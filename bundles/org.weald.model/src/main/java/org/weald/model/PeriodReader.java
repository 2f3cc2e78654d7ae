package org.weald.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one printed period. The text is first brought into a plain form, then the first of the
 * {@link PeriodForms#ALL} that fits takes it apart; a form made of others reads its parts the same
 * way.
 */
final class PeriodReader {
  private static final int LONGEST = 100;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final String EXAMPLES =
      "Write it like \"2019/20\", \"2019-20 Q2\", \"2019\", \"January 2020\", \"31 March 2020\","
          + " \"April 2019 to September 2019\" or \"2006 to 2008 average\"";

  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "nine", 9, "twelve", 12);
  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Pattern WHOLE_MONTH = Pattern.compile(PeriodForms.MONTH);
  private static final Pattern WORD_BEFORE_YEAR =
      Pattern.compile("\\b([a-z]{4,})\\.? '?\\d{2,4}\\b");
  private static final Pattern TWO_YEARS = Pattern.compile("\\(?(\\d{4}) and (\\d{4})\\)?");

  private final String printed;
  private final Place place;
  private final PeriodKind yearKind;

  /** Whether the words around it say that "2004-06" means years and no month. */
  private final boolean yearsMeant;

  private PeriodReader(String printed, Place place, PeriodKind yearKind, boolean yearsMeant) {
    this.printed = printed;
    this.place = place;
    this.yearKind = yearKind;
    this.yearsMeant = yearsMeant;
  }

  static Checked<Period> read(String text, Place place, PeriodKind assumedYear) {
    if (text.length() > LONGEST) {
      return Checked.bad(
          new Problem(
              "the period is " + text.length() + " characters long",
              place,
              "no period needs more than " + LONGEST,
              EXAMPLES));
    }
    String label = SPACES.matcher(text).replaceAll(" ").strip();
    if (label.isEmpty()) {
      return Checked.bad(new Problem("the period is empty", place, "", EXAMPLES));
    }
    PeriodKind yearKind =
        assumedYear == PeriodKind.ACADEMIC_YEAR ? assumedYear : PeriodKind.FINANCIAL_YEAR;
    PeriodReader reader = new PeriodReader(label, place, yearKind, false);
    return reader
        .part(plain(label))
        .then(reader::withinReach)
        .then(found -> Checked.good(new Period(found.kind(), found.start(), found.end(), label)));
  }

  private static String plain(String label) {
    String text = label.toLowerCase(Locale.ROOT);
    for (PeriodForms.Wording wording : PeriodForms.WORDINGS) {
      text = wording.pattern().matcher(text).replaceAll(wording.shorter());
    }
    return text.strip();
  }

  private Checked<Stretch> withinReach(Stretch found) {
    int early = found.start().getYear();
    int late = found.end().getYear();
    if (isWithinReach(early) && isWithinReach(late)) {
      return Checked.good(found);
    }
    return beyondReach(early < FIRST_YEAR ? early : late);
  }

  private static boolean isWithinReach(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private Checked<Stretch> beyondReach(int year) {
    return refuse(
        "the year " + year + " is not between 1900 and 2100",
        "Check the year; the years 1900 to 2100 are read");
  }

  /** Reads a part of the text, or all of it, by the first form that fits. */
  Checked<Stretch> part(String text) {
    String inner = withoutBrackets(text);
    for (PeriodForms.Form form : PeriodForms.ALL) {
      Matcher matcher = form.pattern().matcher(inner);
      if (matcher.matches()) {
        return form.meaning().apply(this, new PeriodForms.Groups(matcher));
      }
    }
    return unknown(inner);
  }

  private static String withoutBrackets(String text) {
    boolean around =
        text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1;
    return around ? text.substring(1, text.length() - 1).strip() : text;
  }

  private Checked<Stretch> unknown(String text) {
    Matcher words = WORD_BEFORE_YEAR.matcher(text);
    while (words.find()) {
      String word = Objects.requireNonNullElse(words.group(1), "");
      Optional<Month> meant = monthStarting(word.substring(0, 3));
      if (meant.isPresent() && !WHOLE_MONTH.matcher(word).matches()) {
        String name = PeriodLabel.name(meant.get());
        return refuse(
            "\"" + word + "\" is not the name of a month",
            "If it means " + name + ", write \"" + name + "\"");
      }
    }
    String why = "not a date, month, quarter, half, term, year or range of these";
    return refuse(
        text.equalsIgnoreCase(printed) ? "it is " + why : "\"" + text + "\" is " + why, EXAMPLES);
  }

  private <T> Checked<T> refuse(String why, String remedy) {
    return Checked.bad(
        new Problem("cannot read \"" + printed + "\" as a period", place, why, remedy));
  }

  private PeriodReader withYears(PeriodKind kind) {
    return new PeriodReader(printed, place, kind, true);
  }

  // days

  Checked<Stretch> date(String day, String month, String year) {
    return monthOf(month, year)
        .then(
            found -> {
              try {
                return Checked.good(Stretch.day(found.atDay(Integer.parseInt(day))));
              } catch (DateTimeException noSuchDay) {
                return refuse(
                    PeriodLabel.of(Stretch.month(found)) + " has no day " + Integer.parseInt(day),
                    "Check the day; dates are day, month, year: \"7/01/2020\" or \"2020-01-07\"");
              }
            });
  }

  Checked<Stretch> asAt(String text) {
    return part(text)
        .then(
            found ->
                found.kind() == PeriodKind.DATE || found.kind() == PeriodKind.MONTH
                    ? Checked.good(found)
                    : refuse("\"as at\" needs a day or a month", "Write \"as at 31 March 2020\""));
  }

  Checked<Stretch> endOf(String text) {
    return part(text).then(found -> Checked.good(Stretch.day(found.end())));
  }

  // months

  private Checked<YearMonth> monthOf(String month, String year) {
    int number =
        Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : monthNamed(month).getValue();
    return number >= 1 && number <= 12
        ? Checked.good(YearMonth.of(yearOf(year), number))
        : refuse(
            "there is no month " + number,
            "Check the month; dates are day, month, year: \"7/01/2020\" or \"2020-01-07\"");
  }

  private static Month monthNamed(String name) {
    return monthStarting(name.substring(0, 3)).orElseThrow();
  }

  private static Optional<Month> monthStarting(String letters) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(letters)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  Checked<Stretch> month(String month, String year) {
    return monthOf(month, year).then(found -> Checked.good(Stretch.month(found)));
  }

  Checked<Stretch> months(String first, String last, String year) {
    return inOrder(
        Stretch.month(YearMonth.of(yearOf(year), monthNamed(first))),
        Stretch.month(YearMonth.of(yearOf(year), monthNamed(last))));
  }

  Checked<Stretch> monthsOfYear(String years, String first, String last) {
    return part(years)
        .then(
            year ->
                year.kind() == yearKind
                    ? inOrder(monthIn(year, first), monthIn(year, last.isEmpty() ? first : last))
                    : refuse(
                        "\"" + years + "\" is not one year", "Write each month with its year"));
  }

  private static Stretch monthIn(Stretch year, String name) {
    int sinceStart = Math.floorMod(monthNamed(name).getValue() - year.start().getMonthValue(), 12);
    return Stretch.month(YearMonth.from(year.start()).plusMonths(sinceStart));
  }

  Checked<Stretch> monthsTo(String unit, String count, String text) {
    int months =
        switch (unit) {
          case "" -> countOf(count);
          case "year" -> 12;
          case "quarter" -> 3;
          default -> 6;
        };
    return part(text)
        .then(
            last -> {
              LocalDate next = last.end().plusDays(1);
              boolean point = last.kind() == PeriodKind.MONTH || last.kind() == PeriodKind.DATE;
              if (!point || next.getDayOfMonth() != 1 || months == 0) {
                return refuse(
                    "it has to end with a month", "Write it like \"12 months to March 2020\"");
              }
              LocalDate start = next.minusMonths(months);
              return Checked.good(new Stretch(PeriodKind.RANGE, start, last.end()).tidied());
            });
  }

  private static int countOf(String count) {
    Integer word = COUNTS.get(count);
    return word == null ? Integer.parseInt(count) : word;
  }

  // years

  private static int yearOf(String digits) {
    String bare = digits.startsWith("'") ? digits.substring(1) : digits;
    int number = Integer.parseInt(bare);
    if (bare.length() == 4) {
      return number;
    }
    return number < 50 ? 2000 + number : 1900 + number;
  }

  Checked<Stretch> calendarYear(String year) {
    return Checked.good(Stretch.calendarYear(yearOf(year)));
  }

  /** A pair of years: one year where they follow each other, else a range of calendar years. */
  Checked<Stretch> years(String first, String last) {
    int start = yearOf(first);
    if (follows(first, last)) {
      return Checked.good(Stretch.pairOfYears(yearKind, start));
    }
    int end = last.length() == 4 ? yearOf(last) : start - start % 100 + Integer.parseInt(last);
    if (end <= start) {
      return refuse(
          "the second year is not after the first",
          "Write a year like \"2019/20\" and a month like \"April 2002\"");
    }
    return inOrder(Stretch.calendarYear(start), Stretch.calendarYear(end));
  }

  private static boolean follows(String first, String last) {
    int next = yearOf(first) + 1;
    return last.length() == 4 ? yearOf(last) == next : Integer.parseInt(last) == next % 100;
  }

  /**
   * "2019-20" and "2020-03": years where the second can come after the first, else a month. What
   * can be both is refused, "2001-03" and "2010-12" as well.
   */
  Checked<Stretch> yearsOrMonth(String first, String last) {
    if (!isWithinReach(yearOf(first))) {
      return beyondReach(yearOf(first));
    }
    int second = Integer.parseInt(last);
    boolean canBeMonth = !yearsMeant && second >= 1 && second <= 12;
    boolean canBeYears = follows(first, last) || second > yearOf(first) % 100;
    if (canBeMonth && canBeYears) {
      String month = PeriodLabel.of(Stretch.month(YearMonth.of(yearOf(first), second)));
      String years = first + (follows(first, last) ? "/" : " to " + first.substring(0, 2)) + last;
      return refuse(
          "it can mean " + month + " or the years " + years,
          "Write \"" + month + "\" or \"" + years + "\"");
    }
    return canBeYears || yearsMeant ? years(first, last) : month(last, first);
  }

  Checked<Stretch> average(String count, String text) {
    Matcher two = TWO_YEARS.matcher(text);
    Checked<Stretch> years =
        two.matches() ? twoYears(new PeriodForms.Groups(two)) : withYears(yearKind).part(text);
    return years.then(
        found ->
            count.isEmpty() || found.wholeMonths() == 12 * countOf(count)
                ? Checked.good(found.as(PeriodKind.AVERAGE))
                : refuse(
                    "the years named are not " + countOf(count),
                    "Write the first and the last year, \"3-year average (2006 to 2008)\""));
  }

  /** "average of 2007 and 2008": two calendar years, not the financial year 2007/08. */
  private Checked<Stretch> twoYears(PeriodForms.Groups found) {
    return follows(found.get(1), found.get(2))
        ? range(found.get(1), found.get(2), " to ")
        : refuse("the two years do not follow each other", "Write \"2006 to 2008 average\"");
  }

  Checked<Stretch> named(String word, String text) {
    PeriodKind kind =
        switch (word) {
          case "academic", "school" -> PeriodKind.ACADEMIC_YEAR;
          case "calendar" -> PeriodKind.CALENDAR_YEAR;
          default -> PeriodKind.FINANCIAL_YEAR;
        };
    boolean academic = kind == PeriodKind.ACADEMIC_YEAR;
    return withYears(academic ? kind : PeriodKind.FINANCIAL_YEAR)
        .part(text)
        .then(
            found ->
                found.kind() == kind || isRangeOf(kind, found)
                    ? Checked.good(found)
                    : refuse(
                        kind.words() + " is said, but not written",
                        "Write \"2019\" for a calendar year, \"2019/20\" for a financial year,"
                            + " \"2019/20 academic year\" for an academic year"));
  }

  private static boolean isRangeOf(PeriodKind yearKind, Stretch found) {
    int months = found.wholeMonths();
    return months > 12
        && months % 12 == 0
        && found.start().getMonth() == Stretch.firstMonth(yearKind);
  }

  // parts of years

  /** Quarters and halves, always of a financial year. */
  Checked<Stretch> parts(String letter, String first, String last, String text) {
    int length = letter.equals("q") ? 3 : 6;
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    if (from < 1 || to * length > 12) {
      return refuse(
          "there is no " + (length == 3 ? "quarter " : "half ") + (from < 1 ? from : to),
          "A year has the quarters Q1 to Q4 and the halves H1 and H2");
    }
    if (to < from) {
      return endsTooEarly();
    }
    return withYears(PeriodKind.FINANCIAL_YEAR)
        .part(text)
        .then(
            found ->
                found.kind() == PeriodKind.CALENDAR_YEAR
                    ? refuse(
                        "it can be counted from January or from April",
                        "Write \"2019/20 Q2\" for a part of a financial year, or the months,"
                            + " \"April to June 2019\"")
                    : partsOf(found, length, from, to));
  }

  private Checked<Stretch> partsOf(Stretch found, int length, int from, int to) {
    YearMonth april = YearMonth.from(found.start().minusMonths(3)).withMonth(4);
    YearMonth first = april.plusMonths((from - 1L) * length);
    YearMonth last = april.plusMonths((long) to * length - 1);
    Stretch parts = Stretch.whole(PeriodKind.RANGE, first, last).tidied();
    return found.kind() == PeriodKind.FINANCIAL_YEAR || found.sameDays(parts)
        ? Checked.good(parts)
        : refuse(
            "the quarter or half and the days beside it do not agree",
            "Quarter 1 of a financial year is April to June; correct one of the two");
  }

  Checked<Stretch> term(String word, String text) {
    Stretch.Season season = Stretch.Season.valueOf(word.toUpperCase(Locale.ROOT));
    return withYears(PeriodKind.ACADEMIC_YEAR)
        .part(text)
        .then(
            year -> {
              if (year.kind() != PeriodKind.CALENDAR_YEAR
                  && year.kind() != PeriodKind.ACADEMIC_YEAR) {
                return refuse(
                    "a term needs one year",
                    "Write \"Autumn term 2006\" or \"Autumn term 2006/07\"");
              }
              // In both kinds of year autumn comes in the year it starts in, the others in its end.
              boolean autumn = season == Stretch.Season.AUTUMN;
              return Checked.good(
                  Stretch.term(season, (autumn ? year.start() : year.end()).getYear()));
            });
  }

  Checked<Stretch> termOf(String text) {
    return part(text).then(found -> Checked.good(found.as(PeriodKind.TERM)));
  }

  // two statements, and ranges

  Checked<Stretch> both(String first, String second) {
    return part(first).then(before -> part(second).then(inside -> narrower(before, inside)));
  }

  private Checked<Stretch> narrower(Stretch before, Stretch inside) {
    if (inside.contains(before)) {
      return Checked.good(before);
    }
    return before.contains(inside)
        ? Checked.good(inside)
        : refuse(
            "what stands in brackets does not lie within what stands before them",
            "Correct one of the two");
  }

  Checked<Stretch> shortPairs(PeriodForms.Groups found) {
    boolean years = follows(found.get(1), found.get(2));
    if (years != follows(found.get(3), found.get(4))) {
      return refuse(
          "one side is a pair of years that follow each other, the other is not",
          "Write \"2004/05 to 2007/08\" or \"April 2002 to March 2005\"");
    }
    String first = found.get(1) + "/";
    String last = found.get(3) + "/";
    return years
        ? range(first + found.get(2), last + found.get(4), " to ")
        : range(first + yearOf(found.get(2)), last + yearOf(found.get(4)), " to ");
  }

  Checked<Stretch> range(String first, String last, String between) {
    if (last.contains(between)) {
      return refuse("it has more than two ends", EXAMPLES);
    }
    return part(first).then(start -> part(last).then(end -> span(start, end)));
  }

  private Checked<Stretch> span(Stretch start, Stretch end) {
    boolean oneIsYear = isYear(start) || isYear(end);
    if (oneIsYear && start.kind() != end.kind()) {
      return refuse(
          "it begins with a " + start.kind().words() + " and ends with a " + end.kind().words(),
          "Write both sides in the same way, \"April 2019 to March 2022\"");
    }
    return inOrder(start, end);
  }

  private static boolean isYear(Stretch stretch) {
    return switch (stretch.kind()) {
      case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR -> true;
      default -> false;
    };
  }

  private Checked<Stretch> inOrder(Stretch start, Stretch end) {
    return end.start().isBefore(start.start()) || end.end().isBefore(start.end())
        ? endsTooEarly()
        : Checked.good(new Stretch(PeriodKind.RANGE, start.start(), end.end()).tidied());
  }

  private Checked<Stretch> endsTooEarly() {
    return refuse(
        "it ends before it starts",
        "Write the earlier one first, each with its year: \"November 2005 to February 2006\"");
  }
}
