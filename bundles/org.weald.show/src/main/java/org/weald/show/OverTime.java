package org.weald.show;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weald.assess.statistics.Interval;
import org.weald.model.Area;
import org.weald.model.Bound;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Qualifier;
import org.weald.model.TargetRule;

/** Builds the chart of a measure over time. */
final class OverTime {
  /** More empty periods in a row than this are not drawn one by one. */
  private static final int LONGEST_GAP = 12;

  private final KnownFigures figures;
  private final Measure measure;
  private final Area area;
  private final List<Observation> held;
  private final Map<Period, BigDecimal> targets;
  private final List<Slot> slots = new ArrayList<>();

  /**
   * A period on the axis. What is drawn is the figure's, or, where only a later figure and its
   * printed change are known, worked out from these; neither makes a gap.
   */
  private record Slot(Period period, Optional<Observation> figure, Optional<Counted> counted) {
    boolean workedOut() {
      return figure.isEmpty() && counted.isPresent();
    }
  }

  private OverTime(KnownFigures figures, Area area) {
    this.figures = figures;
    this.measure = figures.measure();
    this.area = area;
    this.held = oneKindOfPeriod();
    this.targets = targetsOfPeriods();
    Stream.concat(held.stream().map(this::slot), held.stream().flatMap(this::yearBefore))
        .sorted(Comparator.comparing(Slot::period))
        .forEach(this::add);
    while (!slots.isEmpty() && slots.get(0).counted().isEmpty()) {
      slots.remove(0);
    }
    targetsAhead();
  }

  /** A target of a period to come stands there, with nothing reached yet. */
  private void targetsAhead() {
    if (slots.isEmpty() || ruleTarget().isPresent()) {
      return;
    }
    for (Period period : targets.keySet()) {
      Period last = slots.get(slots.size() - 1).period();
      boolean near = gaps(last, period).size() > 0 || last.end().plusDays(1).equals(period.start());
      if (period.kind() == last.kind() && period.start().isAfter(last.end()) && near) {
        add(new Slot(period, Optional.empty(), Optional.empty()));
      }
    }
  }

  /** What is to be reached in one period: as held, or else a point of the rule's path. */
  private Map<Period, BigDecimal> targetsOfPeriods() {
    Map<Period, BigDecimal> each = new TreeMap<>();
    measure
        .target()
        .filter(TargetRule.Trajectory.class::isInstance)
        .map(TargetRule.Trajectory.class::cast)
        .ifPresent(
            path ->
                Stream.concat(path.steps().stream(), path.to().stream())
                    .forEach(
                        point ->
                            point
                                .figure()
                                .value()
                                .ifPresent(value -> each.put(point.period(), value))));
    figures.held(area.id(), ObservationKind.TARGET).stream()
        .filter(target -> target.figure().hasNumber() && !target.figure().isHeldBack())
        .forEach(target -> each.put(target.period(), target.figure().value().orElseThrow()));
    return each;
  }

  private OptionalDouble targetOf(Period period) {
    return ruleTarget().isPresent()
        ? OptionalDouble.empty()
        : targets.entrySet().stream()
            .filter(set -> set.getKey().sameStretch(period))
            .mapToDouble(set -> set.getValue().doubleValue())
            .findFirst();
  }

  /**
   * The chart.
   *
   * @param found what was found of the last figure against the year before's; said only where both
   *     are drawn, for a title must not say what the line does not show
   */
  static Optional<ChartSpec.Line> chart(
      KnownFigures figures, Area area, String title, String found) {
    OverTime chart = new OverTime(figures, area);
    long drawn = chart.slots.stream().filter(slot -> slot.counted().isPresent()).count();
    boolean said = !found.isEmpty() && chart.showsYearBefore();
    return drawn < 2
        ? Optional.empty()
        : Optional.of(chart.build(said ? title + ": " + found : title));
  }

  private boolean showsYearBefore() {
    List<Period> drawn =
        slots.stream().filter(slot -> slot.counted().isPresent()).map(Slot::period).toList();
    return !drawn.isEmpty()
        && drawn.stream().anyMatch(drawn.get(drawn.size() - 1).yearBefore()::sameStretch);
  }

  /** Actual figures, then the forecasts after them; a series never mixes kinds of period. */
  private List<Observation> oneKindOfPeriod() {
    List<Observation> actual = figures.held(area.id(), ObservationKind.ACTUAL);
    List<Observation> all = new ArrayList<>(actual);
    figures.held(area.id(), ObservationKind.FORECAST).stream()
        .filter(
            forecast ->
                actual.stream().noneMatch(a -> !a.period().end().isBefore(forecast.period().end())))
        .forEach(all::add);
    Optional<PeriodKind> kind =
        measure
            .every()
            .or(
                () ->
                    all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(all.get(all.size() - 1).period().kind()));
    return all.stream().filter(o -> Optional.of(o.period().kind()).equals(kind)).toList();
  }

  private void add(Slot slot) {
    if (!slots.isEmpty()) {
      slots.addAll(gaps(slots.get(slots.size() - 1).period(), slot.period()));
    }
    slots.add(slot);
  }

  private Slot slot(Observation observation) {
    Optional<Counted> counted =
        drawable(observation) ? Optional.of(Counted.of(figures, observation)) : Optional.empty();
    return new Slot(observation.period(), Optional.of(observation), counted);
  }

  /**
   * "7,769, an increase of 24" makes 7,745 the year before, where no figure is held for it. Not of
   * percentages: what is printed as 2 % more may mean points.
   */
  private Stream<Slot> yearBefore(Observation observation) {
    Period before = observation.period().yearBefore();
    if (held.stream().anyMatch(other -> other.period().sameStretch(before))
        || !KnownFigures.comparable(observation)
        || measure.unit().startsWith("%")) {
      return Stream.empty();
    }
    return figures
        .at(area.id(), observation.period(), ObservationKind.CHANGE)
        .filter(KnownFigures::comparable)
        .flatMap(change -> change.figure().value())
        .map(change -> observation.figure().value().orElseThrow().subtract(change).doubleValue())
        .map(value -> new Counted(value, Optional.empty()))
        .map(counted -> new Slot(before, Optional.empty(), Optional.of(counted)))
        .stream();
  }

  /**
   * A part of a year has no place on a line of years; "over 5000" and "about 50" are drawn and
   * noted.
   */
  private static boolean drawable(Observation observation) {
    return observation.figure().hasNumber()
        && !observation.figure().isHeldBack()
        && !observation.figure().qualifiers().contains(Qualifier.PARTIAL)
        && !observation.figure().qualifiers().contains(Qualifier.CUMULATIVE);
  }

  private static List<Slot> gaps(Period before, Period after) {
    int months = months(before.kind());
    List<Slot> gaps = new ArrayList<>();
    LocalDate start = before.start().plusMonths(months);
    while (months > 0 && start.isBefore(after.start()) && gaps.size() <= LONGEST_GAP) {
      LocalDate end = start.plusMonths(months).minusDays(1);
      gaps.add(new Slot(Periods.of(before.kind(), start, end), Optional.empty(), Optional.empty()));
      start = start.plusMonths(months);
    }
    return gaps.size() > LONGEST_GAP ? List.of() : gaps;
  }

  private static int months(PeriodKind kind) {
    return switch (kind) {
      case CALENDAR_YEAR, FINANCIAL_YEAR, ACADEMIC_YEAR -> 12;
      case HALF -> 6;
      case QUARTER -> 3;
      case MONTH -> 1;
      case TERM, DATE, RANGE, AVERAGE -> 0;
    };
  }

  private ChartSpec.Line build(String title) {
    int decimals = decimals();
    List<Observation> drawn =
        slots.stream()
            .filter(s -> s.counted().isPresent())
            .flatMap(s -> s.figure().stream())
            .toList();
    return new ChartSpec.Line(
        title,
        ChartWords.overTime(measure, area, slots.get(0).period().kind()),
        source(drawn),
        slots.stream().map(this::point).toList(),
        target(decimals),
        comparator(),
        decimals,
        measure.unit().startsWith("%") ? "%" : "",
        note(drawn));
  }

  /** Of the line, then, where it is the workspace's own, of what the line is compared with. */
  private String source(List<Observation> drawn) {
    List<String> sources = new ArrayList<>();
    sources.add(ChartWords.source(figures, drawn, which -> ChartWords.periods(drawn, which)));
    List<Observation> own = ownTargets();
    if (!own.isEmpty()) {
      sources.add((own.size() == 1 ? "target: " : "targets: ") + Unpublished.source(own));
    }
    List<Observation> around = ownAround();
    if (!around.isEmpty()) {
      String where = parent().map(Area::name).orElse("");
      String when = ChartWords.periods(around, figure -> true);
      sources.add(where + " " + when + ": " + Unpublished.source(around));
    }
    return String.join("; ", sources);
  }

  /** The targets drawn that are figures of the workspace's own. */
  private List<Observation> ownTargets() {
    return ruleTarget().isPresent()
        ? List.of()
        : figures.held(area.id(), ObservationKind.TARGET).stream()
            .filter(target -> target.figure().hasNumber() && Unpublished.is(target))
            .filter(
                target ->
                    slots.stream().anyMatch(slot -> slot.period().sameStretch(target.period())))
            .toList();
  }

  /** What the other area's line has of the workspace's own. */
  private List<Observation> ownAround() {
    return comparator().isEmpty()
        ? List.of()
        : parent().stream()
            .flatMap(parent -> slots.stream().flatMap(slot -> figureOf(parent, slot).stream()))
            .filter(Unpublished::is)
            .toList();
  }

  private int decimals() {
    return Math.max(
        measure.decimals().orElse(0),
        held.stream().mapToInt(observation -> observation.figure().decimals()).max().orElse(0));
  }

  private ChartSpec.Line.Point point(Slot slot) {
    Optional<Interval> interval = interval(slot);
    return new ChartSpec.Line.Point(
        slot.period().label()
            + (slot.figure().filter(OverTime::isProvisional).isPresent()
                ? ReportFigures.PROVISIONAL
                : ""),
        middle(slot.period()),
        number(slot.counted().map(Counted::value)),
        number(interval.map(Interval::lower)),
        number(interval.map(Interval::upper)),
        slot.figure().map(OverTime::isForecast).orElse(false),
        targetOf(slot.period()));
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static boolean isForecast(Observation observation) {
    return observation.kind() == ObservationKind.FORECAST
        || observation.figure().qualifiers().contains(Qualifier.FORECAST);
  }

  private static boolean isProvisional(Observation observation) {
    return observation.figure().qualifiers().contains(Qualifier.PROVISIONAL);
  }

  /** Where a period stands on an axis of years. */
  static double middle(Period period) {
    return (years(period.start()) + years(period.end().plusDays(1))) / 2;
  }

  private static double years(LocalDate date) {
    return date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
  }

  /** The rule's own number, which holds throughout; what is printed for a period is its point's. */
  private Optional<ChartSpec.Mark> target(int decimals) {
    boolean share = measure.target().filter(TargetRule.Share.class::isInstance).isPresent();
    Optional<Bound> bound =
        share ? Optional.of(Bound.AT_LEAST) : threshold().map(TargetRule.Threshold::bound);
    return ruleTarget().map(value -> mark(bound, value, decimals));
  }

  private Optional<TargetRule.Threshold> threshold() {
    return measure
        .target()
        .filter(TargetRule.Threshold.class::isInstance)
        .map(TargetRule.Threshold.class::cast);
  }

  private Optional<BigDecimal> ruleTarget() {
    return measure.target().isPresent() && measure.target().get() instanceof TargetRule.Share share
        ? Optional.of(share.atLeast())
        : threshold().flatMap(TargetRule.Threshold::target).flatMap(Figure::value);
  }

  private static ChartSpec.Mark mark(Optional<Bound> bound, BigDecimal value, int decimals) {
    int digits = Math.max(0, Math.min(decimals, value.stripTrailingZeros().scale()));
    String words = bound.map(side -> side.words() + " ").orElse("");
    return new ChartSpec.Mark(
        "target " + words + Figures.print(value, digits), value.doubleValue());
  }

  /**
   * The area around this one; only where sizes do not matter: a county's count is no comparison.
   */
  private Optional<ChartSpec.Line.Comparator> comparator() {
    if (!ChartWords.isSizeless(measure)) {
      return Optional.empty();
    }
    return parent()
        .map(
            parent ->
                new ChartSpec.Line.Comparator(
                    parent.name(), slots.stream().map(slot -> valueOf(parent, slot)).toList()))
        .filter(other -> other.values().stream().filter(OptionalDouble::isPresent).count() >= 2);
  }

  private Optional<Area> parent() {
    return figures.catalogue().area(area.partOf());
  }

  private OptionalDouble valueOf(Area parent, Slot slot) {
    return figureOf(parent, slot).stream()
        .mapToDouble(observation -> Counted.of(figures, observation).value())
        .findFirst();
  }

  private Optional<Observation> figureOf(Area parent, Slot slot) {
    return Stream.of(ObservationKind.ACTUAL, ObservationKind.COMPARATOR)
        .flatMap(kind -> figures.at(parent.id(), slot.period(), kind).stream())
        .filter(KnownFigures::comparable)
        .findFirst();
  }

  private String note(List<Observation> drawn) {
    List<String> notes = new ArrayList<>();
    if (drawn.stream().anyMatch(Unpublished::is)
        || !ownTargets().isEmpty()
        || !ownAround().isEmpty()) {
      notes.add(Unpublished.NOTE);
    }
    List<String> methods =
        slots.stream()
            .flatMap(slot -> interval(slot).stream())
            .map(Interval::method)
            .distinct()
            .toList();
    if (!methods.isEmpty()) {
      String look = isShaded() ? "shaded" : "upright lines";
      notes.add(look + ": 95 % interval (" + String.join(", ", methods) + ")");
    }
    slots.forEach(slot -> slot.figure().flatMap(ChartWords::remark).ifPresent(notes::add));
    List<String> workedOut =
        slots.stream().filter(Slot::workedOut).map(slot -> slot.period().label()).toList();
    if (!workedOut.isEmpty()) {
      String changes = workedOut.size() == 1 ? "the printed change" : "printed changes";
      notes.add(String.join(" and ", workedOut) + " worked out from " + changes);
    }
    return ChartWords.sentence(String.join("; ", notes));
  }

  private static Optional<Interval> interval(Slot slot) {
    return slot.counted().flatMap(Counted::interval);
  }

  /** Between neighbours an interval is a band, at a figure by itself a line. */
  private boolean isShaded() {
    return IntStream.range(1, slots.size())
        .anyMatch(
            i -> interval(slots.get(i)).isPresent() && interval(slots.get(i - 1)).isPresent());
  }
}
