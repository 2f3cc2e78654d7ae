package org.weald.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Qualifier;

/** The sentences on charts. */
final class ChartWords {
  private static final List<String> ORDINALS =
      List.of(
          "", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** A title that begins with one of these says itself what is counted. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "share",
          "rate",
          "number",
          "percentage",
          "proportion",
          "average",
          "mean",
          "median",
          "total",
          "cost",
          "value",
          "level",
          "place",
          "length",
          "gap",
          "amount");

  private ChartWords() {}

  /** "a rise no bigger than usual variation", or nothing where nothing can be said. */
  static String outcome(Measure measure, Judgement judgement) {
    if (measure.kind() == MeasureKind.RANK) {
      return "";
    }
    DirectionJudgement year = judgement.oneYear();
    if (year.change().isPresent()) {
      double change = year.change().getAsDouble();
      boolean tested = year.p().isPresent() && year.direction() != Direction.NOT_ASSESSED;
      return change == 0
          ? "the same as the year before"
          : tested ? movement(change) + size(year.direction()) : plain(measure, judgement, change);
    }
    DirectionJudgement trend = judgement.longTerm();
    if (trend.change().isPresent() && trend.p().isPresent()) {
      boolean up = trend.change().getAsDouble() > 0;
      return switch (trend.direction()) {
        case IMPROVING, NOT_IMPROVING -> up ? "rising over the years" : "falling over the years";
        case MAINTAINING -> "no trend detectable";
        case NOT_ASSESSED -> "";
      };
    }
    return "";
  }

  private static String movement(double change) {
    return change > 0 ? "a rise " : "a fall ";
  }

  private static String size(Direction direction) {
    return direction == Direction.MAINTAINING
        ? "no bigger than usual variation"
        : "bigger than usual variation";
  }

  /** "up 24 on the year before": what was not tested is only told. */
  private static String plain(Measure measure, Judgement judgement, double change) {
    int decimals =
        Math.max(
            measure.decimals().orElse(0),
            judgement.latest().map(latest -> latest.figure().decimals()).orElse(0));
    String size = Figures.print(BigDecimal.valueOf(Math.abs(change)), decimals);
    String amount =
        KnownFigures.isPounds(measure.unit())
            ? "£" + size
            : measure.unit().startsWith("%") ? size + " points" : size;
    return (change > 0 ? "up " : "down ") + amount + " on the year before";
  }

  /** "People a year · Sevenoaks": quantity, unit and place. */
  static String overTime(Measure measure, Area area, PeriodKind kind) {
    String unit = unit(measure);
    boolean adds =
        measure.kind() == MeasureKind.COUNT
            || measure.kind() == MeasureKind.CLUSTERED
            || measure.kind() == MeasureKind.OUTPUT;
    String each =
        switch (kind) {
          case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR -> " a year";
          case HALF -> " a half year";
          case QUARTER -> " a quarter";
          case TERM -> " a term";
          case MONTH -> " a month";
          case DATE, RANGE, AVERAGE -> "";
        };
    return joined(List.of(sentence(unit) + (adds && !unit.isEmpty() ? each : ""), area.name()));
  }

  /** "By rate, % · Kent districts · January 2020". */
  static String comparison(Measure measure, String group, Period period) {
    String by =
        switch (measure.kind()) {
          case RATE, PROPORTION -> "by rate";
          case COUNT, CLUSTERED, OUTPUT -> "by number";
          case MEAN, SURVEY, RANK, NONE -> "";
        };
    String unit = unit(measure);
    String quantity = by.isEmpty() || unit.isEmpty() ? by + unit : by + ", " + unit;
    return joined(List.of(sentence(quantity), group, period.label()));
  }

  private static String unit(Measure measure) {
    return KnownFigures.isPounds(measure.unit()) ? "£" : measure.unit();
  }

  private static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /** "share of young people …", "number of anti-social behaviour incidents recorded". */
  static String quantity(Measure measure) {
    String title = lowerFirst(measure.title());
    String firstWord = title.split(" ", 2)[0];
    if (QUANTITIES.contains(firstWord)) {
      return title;
    }
    return switch (measure.kind()) {
      case PROPORTION -> "share of " + title;
      case RATE -> "rate of " + title;
      case COUNT, CLUSTERED, OUTPUT -> "number of " + title;
      case MEAN, SURVEY, RANK, NONE -> "figure for " + title;
    };
  }

  /** Whether areas of different size can be compared by the number itself. */
  static boolean isSizeless(Measure measure) {
    return switch (measure.kind()) {
      case RATE, PROPORTION, MEAN, SURVEY -> true;
      case COUNT, CLUSTERED, OUTPUT, RANK, NONE -> false;
    };
  }

  /**
   * Where the figures come from; which of them are the workspace's own is said of each: "2017–2019:
   * Kent County Council, in Annual Report 2019/20; 2020–2021: this workspace, revision 1, not
   * published".
   *
   * @param observations in the chart's order
   * @param which names those for which the predicate holds: "2017–2019"
   */
  static String source(
      KnownFigures figures,
      List<Observation> observations,
      Function<Predicate<Observation>, String> which) {
    List<Observation> own = observations.stream().filter(Unpublished::is).toList();
    List<Observation> printed =
        observations.stream().filter(Predicate.not(Unpublished::is)).toList();
    if (own.isEmpty()) {
      return source(figures, printed);
    }
    String ours = Unpublished.source(own);
    return printed.isEmpty()
        ? ours
        : which.apply(Predicate.not(Unpublished::is))
            + ": "
            + source(figures, printed)
            + "; "
            + which.apply(Unpublished::is)
            + ": "
            + ours;
  }

  /** Neighbours as from–to: "2017–2019 and 2021". */
  static String periods(List<Observation> observations, Predicate<Observation> which) {
    List<String> stretches = new ArrayList<>();
    int from = 0;
    while (from < observations.size()) {
      int to = from;
      while (to < observations.size() && which.test(observations.get(to))) {
        to++;
      }
      if (to > from) {
        String first = observations.get(from).period().label();
        stretches.add(
            to == from + 1 ? first : first + "–" + observations.get(to - 1).period().label());
      }
      from = to + 1;
    }
    return String.join(" and ", stretches);
  }

  /** Who says so, and in which edition it is printed. */
  private static String source(KnownFigures figures, List<Observation> observations) {
    List<String> printed = figures.printedIn(observations);
    List<String> parts = new ArrayList<>();
    observations.stream()
        .map(observation -> observation.provenance().source())
        .filter(source -> !source.isEmpty() && printed.stream().noneMatch(source::endsWith))
        .distinct()
        .forEach(parts::add);
    if (parts.isEmpty() && printed.isEmpty()) {
      parts.add(
          figures.measure().source().isEmpty()
              ? "figures of the keeper of this plan"
              : figures.measure().source());
    }
    String who =
        parts.size() > 3 ? parts.size() + " sources, see the figures" : String.join("; ", parts);
    return printed.isEmpty()
        ? who
        : who + (who.isEmpty() ? "" : ", in ") + String.join(" and ", printed);
  }

  /**
   * What a reader must know of one figure: "2019/20 provisional", "2021/22 printed as “over 5000”".
   */
  static Optional<String> remark(Observation observation) {
    String label = observation.period().label();
    Set<Qualifier> qualifiers = observation.figure().qualifiers();
    for (Qualifier part : List.of(Qualifier.PARTIAL, Qualifier.CUMULATIVE)) {
      if (qualifiers.contains(part)) {
        return Optional.of(label + " is not drawn: " + part.words());
      }
    }
    if (observation.figure().isHeldBack()) {
      return Optional.of(label + " is not drawn: held back, “" + observation.figure().raw() + "”");
    }
    if (observation.figure().operator() != Operator.EQUAL || !observation.figure().hasNumber()) {
      return Optional.of(label + " is printed as “" + observation.figure().raw() + "”");
    }
    for (Qualifier state : List.of(Qualifier.PROVISIONAL, Qualifier.FORECAST)) {
      if (qualifiers.contains(state)) {
        return Optional.of(label + " " + state.words());
      }
    }
    return Optional.empty();
  }

  /** A worked-out number as explanations print it: more digits where it is small. */
  static String closely(double value) {
    double size = Math.abs(value);
    return Figures.print(value, size >= 100 || size == 0 ? 0 : size >= 1 ? 2 : 4);
  }

  /** "third", and figures beyond "tenth". */
  static String ordinal(int rank) {
    return rank < ORDINALS.size() ? ORDINALS.get(rank) : ordinalFigure(rank);
  }

  /** "1st", "2nd", "3rd", "11th". */
  static String ordinalFigure(long rank) {
    long lastTwo = rank % 100;
    if (lastTwo >= 11 && lastTwo <= 13) {
      return rank + "th";
    }
    return switch ((int) (rank % 10)) {
      case 1 -> rank + "st";
      case 2 -> rank + "nd";
      case 3 -> rank + "rd";
      default -> rank + "th";
    };
  }

  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** "NEET rate" keeps its capitals. */
  private static String lowerFirst(String text) {
    boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || acronym
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
