package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.weald.assess.series.SeriesRules;
import org.weald.model.Amount;
import org.weald.model.Area;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Polarity;

/**
 * Numbers and set phrases as an officer reads them. Within sentences units stand behind a plain
 * space: sentences are searched, wrapped and shown where finer spaces are not.
 */
public final class Words {
  static final String USUAL = "no bigger than usual year-to-year variation";
  static final String UNUSUAL = "bigger than usual variation; this does not show why";
  static final String TOO_FEW = "too few points";

  /** What names a kind of number rather than a unit reads badly behind it. */
  private static final Set<String> NO_UNIT =
      Set.of("none", "rate", "rank", "number", "count", "index", "score", "date");

  private static final BigDecimal TEN = BigDecimal.TEN;

  private Words() {}

  /** A figure as printed, with its operator and unit: "over 5,000 enforcement actions". */
  public static String figure(Observation observation, Measure measure) {
    return figure(observation.figure(), Units.of(observation, measure), measure);
  }

  public static String figure(Figure figure, String unit, Measure measure) {
    if (!figure.hasNumber()) {
      return "“" + figure.raw() + "”";
    }
    int decimals = decimals(figure, measure);
    String number = Figures.print(figure.value().orElseThrow(), decimals);
    if (figure.operator() == Operator.RANGE && figure.upper().isPresent()) {
      number = number + "–" + Figures.print(figure.upper().get(), decimals);
    }
    return operator(figure.operator()) + withUnit(number, unit);
  }

  /** "the figure for 2021/22 is held back: so small a number might tell of a person". */
  static String heldBack(Observation figure) {
    return "the figure for "
        + label(figure.period())
        + " is held back, for it or another beside it counts so few people that one might be known";
  }

  static int decimals(Figure figure, Measure measure) {
    return Math.max(measure.decimals().orElse(0), figure.decimals());
  }

  private static String operator(Operator operator) {
    return switch (operator) {
      case EQUAL, RANGE -> "";
      case LESS -> "under ";
      case AT_MOST -> "at most ";
      case MORE -> "over ";
      case AT_LEAST -> "at least ";
      case ABOUT -> "about ";
    };
  }

  /** A printed number with its unit: "98 %", "£54,800", "138 cases". */
  public static String withUnit(String number, String unit) {
    if (unit.isEmpty() || NO_UNIT.contains(unit.toLowerCase(Locale.ROOT))) {
      return number;
    }
    if (Units.isPounds(unit)) {
      return number.startsWith("−") ? "−£" + number.substring(1) : "£" + number;
    }
    return number + " " + unit;
  }

  /** With its sign: "+24", "−1,177", "0". */
  public static String signed(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String size = Figures.print(rounded.abs(), decimals);
    return rounded.signum() == 0 ? size : (rounded.signum() > 0 ? "+" : "−") + size;
  }

  /** A change in per cent: one decimal below ten, none above; "+0.3 %", "−44 %". */
  static String signedPercent(BigDecimal percent) {
    if (percent.signum() != 0 && percent.abs().compareTo(new BigDecimal("0.05")) < 0) {
      return "less than 0.1 %";
    }
    return signed(percent, percent.abs().compareTo(TEN) < 0 ? 1 : 0) + " %";
  }

  /** "1st", "2nd", "3rd", "11th". */
  public static String ordinal(int rank) {
    int lastTwo = rank % 100;
    if (lastTwo >= 11 && lastTwo <= 13) {
      return rank + "th";
    }
    return switch (rank % 10) {
      case 1 -> rank + "st";
      case 2 -> rank + "nd";
      case 3 -> rank + "rd";
      default -> rank + "th";
    };
  }

  /** "lowest", "2nd lowest", "3rd highest". */
  public static String rank(int rank, boolean lowestFirst) {
    String end = lowestFirst ? "lowest" : "highest";
    return rank == 1 ? end : ordinal(rank) + " " + end;
  }

  /** "12 districts" where all are of one type, else "12 areas". */
  public static String areas(List<Area> areas) {
    String type = areas.isEmpty() ? "area" : areas.get(0).type();
    boolean alike = areas.stream().allMatch(area -> area.type().equals(type));
    String noun = alike && !type.isEmpty() ? type : "area";
    return areas.size() + " " + plural(noun);
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  /** "in 2019/20", "at 31 March 2020": how a period stands in a sentence. */
  public static String in(Period period) {
    String label = label(period);
    String lower = label.toLowerCase(Locale.ROOT);
    if (lower.startsWith("as at")) {
      return label;
    }
    return switch (period.kind()) {
      case DATE -> "on " + label;
      case RANGE -> "from " + label;
      default -> "in " + label;
    };
  }

  /** As the source writes it; a date as "31 March 2020". */
  public static String label(Period period) {
    return period.kind() == PeriodKind.DATE && Character.isDigit(period.label().charAt(0))
        ? Periods.label(period.kind(), period.start(), period.end())
        : period.label();
  }

  /** A reference such as "Priority 2"; of a bare "2", which would read as a number, the title. */
  static String named(String ref, String title) {
    boolean bare = ref.chars().noneMatch(Character::isLetter);
    return bare ? title.isEmpty() ? "measure “" + ref + "”" : title : ref;
  }

  /** "too few points (2, and 4 are needed)"; of parts of a year which of them are points. */
  static String tooFew(int number, PeriodKind kind) {
    return TOO_FEW
        + " ("
        + number
        + ", and "
        + SeriesRules.FEWEST_FOR_TREND
        + " are needed"
        + sameSeason(kind)
        + ")";
  }

  /** "; only the same month of each year is taken", or nothing of whole years. */
  static String sameSeason(PeriodKind kind) {
    return isPartOfYear(kind) ? "; only the same " + kind.words() + " of each year is taken" : "";
  }

  /** Whether a year has several of them. */
  static boolean isPartOfYear(PeriodKind kind) {
    return switch (kind) {
      case HALF, QUARTER, TERM, MONTH -> true;
      default -> false;
    };
  }

  /** "1 point", "4 points". */
  public static String count(int number, String one, String many) {
    return Figures.print(BigDecimal.valueOf(number), 0) + " " + (number == 1 ? one : many);
  }

  /** Why what a body does itself is not tested. */
  static String ownWork(Measure measure) {
    return (Units.isMeasured(measure.unit()) ? "an amount" : "a count")
        + " of a body's own work"
        + (measure.better() == Polarity.NONE ? "; more is neither better nor worse" : "");
  }

  /** "a month", "an academic year". */
  static String a(String noun) {
    return (!noun.isEmpty() && "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** With a capital first. */
  public static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "31 March 2020". */
  static String day(LocalDate day) {
    return Periods.label(PeriodKind.DATE, day, day);
  }

  /** With a full stop behind, where none is. */
  static String stopped(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  /** A p-value: "p = 0.286", "p < 0.001". */
  static String p(double p) {
    return p < 0.001 ? "p < 0.001" : "p = " + Figures.print(BigDecimal.valueOf(p), 3);
  }

  /** A number of any size with three digits that say something: "0.0123", "4.57", "304". */
  static String closely(double value) {
    double size = Math.abs(value);
    return Figures.print(value, size >= 100 || size == 0 ? 0 : size >= 1 ? 2 : 4);
  }

  /** "5 %", "2 percentage points", "10 people". */
  static String amount(Amount amount, String unit) {
    String number = Figures.print(amount.value(), Math.max(0, amount.value().scale()));
    return switch (amount.scale()) {
      case PERCENT -> number + " %";
      case POINTS ->
          number
              + (amount.value().compareTo(BigDecimal.ONE) == 0
                  ? " percentage point"
                  : " percentage points");
      case ABSOLUTE -> withUnit(number, unit);
    };
  }
}
