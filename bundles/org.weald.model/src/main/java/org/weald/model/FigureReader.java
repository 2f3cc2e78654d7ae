package org.weald.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one printed cell from the outside in: footnote marks, brackets, a second figure, the
 * operator, the number, and what stands behind the number. Whatever does not fit makes the whole
 * cell text.
 */
final class FigureReader {
  static final int LONGEST = 1000;
  private static final Place NOWHERE = Place.of("");

  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern MARKS =
      Pattern.compile("([^*\\u2020\\u2021]*+)[*\\u2020\\u2021]{1,5}");
  private static final Pattern BRACKET_ALL = Pattern.compile("\\(([^()]*+)\\)");
  private static final Pattern BRACKET_FIRST = Pattern.compile("\\(([^()]*+)\\) ?(.+)");
  private static final Pattern BRACKET_LAST = Pattern.compile("(.+?) ?\\(([^()]*+)\\)");
  private static final Pattern CHANGE_LAST =
      Pattern.compile("(.*[\\d%]) (\\+ ?\\d[\\d,.]*+%?|-\\d[\\d,.]*+%)");
  private static final Pattern UP_TO = Pattern.compile(" ?%? ?(?:-| to ) ?(?=-?[£€$\\d.])");
  private static final Pattern AND = Pattern.compile(" ?%? and (?=-?[£€$\\d.])");
  private static final Pattern PER_CENT = Pattern.compile(" ?%");
  private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");
  private static final String BETWEEN = "between ";

  private final String raw;
  private final Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
  private String second = "";

  private FigureReader(String raw) {
    this.raw = raw;
  }

  static Figure read(String raw) {
    if (raw.length() > LONGEST) {
      return withoutNumber(raw, Set.of(Qualifier.TEXT));
    }
    return new FigureReader(raw).cell(plain(raw));
  }

  /** The text with single ordinary spaces and hyphens. */
  static String plain(String raw) {
    return DASHES.matcher(SPACES.matcher(raw).replaceAll(" ")).replaceAll("-").strip();
  }

  /** Whether a text names a time and not a number: "Mar 06", "2019/20", but not "2008". */
  static boolean isPeriod(String text) {
    return !BARE_YEAR.matcher(text).matches() && Periods.parse(text, NOWHERE).problems().isEmpty();
  }

  private static Figure withoutNumber(String raw, Set<Qualifier> qualifiers) {
    return new Figure(Optional.empty(), Optional.empty(), Operator.EQUAL, "", "", qualifiers, raw);
  }

  private Figure text() {
    qualifiers.retainAll(Set.of(Qualifier.FOOTNOTE));
    qualifiers.add(Qualifier.TEXT);
    return withoutNumber(raw, qualifiers);
  }

  private Figure cell(String text) {
    if (text.isEmpty()) {
      return withoutNumber(raw, Set.of(Qualifier.EMPTY));
    }
    String unmarked = withoutMarks(text);
    if (unmarked.isEmpty()) {
      return withoutNumber(raw, qualifiers);
    }
    Optional<Qualifier> instead = Saying.instead(unmarked);
    if (instead.isPresent()) {
      qualifiers.add(instead.get());
      return withoutNumber(raw, qualifiers);
    }
    return isPeriod(unmarked) ? text() : figure(withoutSecond(withoutBrackets(unmarked)));
  }

  private String withoutMarks(String text) {
    Matcher marks = MARKS.matcher(text);
    if (!marks.matches()) {
      return text;
    }
    qualifiers.add(Qualifier.FOOTNOTE);
    return group(marks, 1).strip();
  }

  private String withoutBrackets(String text) {
    Matcher around = BRACKET_ALL.matcher(text);
    if (around.matches()) {
      // "(c64,000)" is the figure; "(5)" may be minus five in accounts, so it stays text.
      String inside = group(around, 1).strip();
      return PrintedNumber.at(inside).isEmpty() ? inside : text;
    }
    String inner = text;
    Matcher first = BRACKET_FIRST.matcher(inner);
    if (first.matches()) {
      bracket(group(first, 1).strip(), false);
      inner = group(first, 2);
    }
    Matcher last = BRACKET_LAST.matcher(inner);
    while (last.matches()) {
      bracket(group(last, 2).strip(), true);
      inner = group(last, 1);
      last = BRACKET_LAST.matcher(inner);
    }
    return inner;
  }

  private void bracket(String inside, boolean behind) {
    Optional<Qualifier> beside = Saying.beside(inside);
    Optional<Period> period = period(inside);
    boolean mayBeCount = behind && BARE_YEAR.matcher(inside).matches();
    if (beside.isPresent()) {
      qualifiers.add(beside.get());
    } else if (period.isPresent() && !mayBeCount) {
      if (shorterThanAYear(period.get())) {
        qualifiers.add(Qualifier.PARTIAL);
      }
    } else if (inside.chars().anyMatch(Character::isDigit)) {
      second = (inside + " " + second).strip();
    }
  }

  /** A period with its year, or one such as "Autumn Term" that leaves the year to the column. */
  private static Optional<Period> period(String text) {
    return List.of("", " 2000", " 2000/01").stream()
        .map(year -> Periods.parse(text + year, NOWHERE))
        .<Optional<Period>>map(read -> read.fold(Optional::of, problems -> Optional.empty()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean shorterThanAYear(Period period) {
    return period.end().plusDays(1).isBefore(period.start().plusYears(1));
  }

  private String withoutSecond(String text) {
    Matcher change = CHANGE_LAST.matcher(text);
    if (!change.matches()) {
      return text;
    }
    second = (group(change, 2) + " " + second).strip();
    return group(change, 1);
  }

  private Figure figure(String text) {
    if (text.toLowerCase(Locale.ROOT).startsWith(BETWEEN)) {
      return number(text.substring(BETWEEN.length()), Operator.RANGE);
    }
    for (Saying<Operator> before : Saying.BEFORE) {
      Matcher said = before.wording().matcher(text);
      if (said.lookingAt()) {
        return number(text.substring(said.end()), before.meaning());
      }
    }
    return number(text, Operator.EQUAL);
  }

  private Figure number(String text, Operator operator) {
    Optional<PrintedNumber> first = PrintedNumber.at(text);
    if (first.isEmpty()) {
      return text();
    }
    PrintedNumber number = first.get();
    noteUnusual(number);
    Matcher upTo = (operator == Operator.RANGE ? AND : UP_TO).matcher(number.rest());
    boolean mayBeRange = operator == Operator.EQUAL || operator == Operator.RANGE;
    if (mayBeRange && upTo.lookingAt()) {
      return range(number, number.rest().substring(upTo.end()));
    }
    return operator == Operator.RANGE
        ? text()
        : FigureTail.behind(number)
            .map(
                tail ->
                    built(tail, tail.value(), Optional.empty(), tail.operator().orElse(operator)))
            .orElseGet(this::text);
  }

  private Figure range(PrintedNumber lower, String rest) {
    Optional<PrintedNumber> upper =
        PrintedNumber.at(rest).filter(number -> number.value().compareTo(lower.value()) > 0);
    upper.ifPresent(this::noteUnusual);
    return upper
        .flatMap(FigureTail::behind)
        .filter(tail -> !tail.qualifiers().contains(Qualifier.RELATIVE))
        .map(tail -> tail.unit().isEmpty() ? tail.in(lower.currency()) : tail)
        .map(tail -> built(tail, lower.value(), Optional.of(tail.value()), Operator.RANGE))
        .orElseGet(this::text);
  }

  /** A share with three decimals is no count with a wrong separator. */
  private void noteUnusual(PrintedNumber number) {
    if (number.unusual() && !PER_CENT.matcher(number.rest()).lookingAt()) {
      qualifiers.add(Qualifier.UNUSUAL_FORMAT);
    }
  }

  private Figure built(
      FigureTail tail, BigDecimal value, Optional<BigDecimal> upper, Operator operator) {
    qualifiers.addAll(tail.qualifiers());
    return new Figure(Optional.of(value), upper, operator, tail.unit(), second, qualifiers, raw);
  }

  private static String group(Matcher matcher, int group) {
    return Objects.requireNonNullElse(matcher.group(group), "");
  }
}
