package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weald.assess.statistics.Interval;
import org.weald.model.Area;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Polarity;

/** Builds the chart of areas side by side. */
final class RankedAreas {
  /** So many areas are named, of more the number is said. */
  private static final int FEW = 4;

  private final KnownFigures figures;
  private final Measure measure;
  private final Period period;
  private final String group;
  private final List<Area> areas;
  private final Area own;
  private final List<Entry> entries;
  private final int decimals;

  private record Entry(Area area, Observation observation, Counted counted) {
    double value() {
      return counted.value();
    }
  }

  private RankedAreas(KnownFigures figures, Period period, String group, Area own) {
    this.figures = figures;
    this.measure = figures.measure();
    this.period = period;
    this.group = group;
    this.own = own;
    this.areas = figures.catalogue().group(group);
    Comparator<Entry> byValue = Comparator.comparingDouble(Entry::value);
    this.entries =
        areas.stream()
            .flatMap(area -> entry(area).stream())
            .sorted(
                (lowestFirst() ? byValue : byValue.reversed())
                    .thenComparing(entry -> entry.area().name()))
            .toList();
    this.decimals =
        Math.max(
            measure.decimals().orElse(0),
            entries.stream().mapToInt(e -> e.observation().figure().decimals()).max().orElse(0));
  }

  static Optional<ChartSpec.Bars> chart(
      KnownFigures figures, Period period, String group, Area own) {
    RankedAreas chart = new RankedAreas(figures, period, group, own);
    return chart.entries.size() < 2 ? Optional.empty() : Optional.of(chart.build());
  }

  private Optional<Entry> entry(Area area) {
    return figures
        .at(area.id(), period, ObservationKind.ACTUAL)
        .filter(KnownFigures::comparable)
        .map(observation -> new Entry(area, observation, Counted.of(figures, observation)));
  }

  private boolean lowestFirst() {
    return measure.better() == Polarity.LOWER;
  }

  private ChartSpec.Bars build() {
    return new ChartSpec.Bars(
        title(),
        ChartWords.comparison(measure, groupName(), period),
        ChartWords.source(figures, sourced().map(Entry::observation).toList(), this::areasOf),
        entries.stream().map(this::bar).toList(),
        line(),
        decimals,
        measure.unit().startsWith("%") ? "%" : "",
        note());
  }

  /** The bars, and the line where its figure is the workspace's own and has to be named. */
  private Stream<Entry> sourced() {
    return Stream.concat(
        entries.stream(),
        parentEntry().filter(parent -> Unpublished.is(parent.observation())).stream());
  }

  /** Names of the areas whose figures these are, or how many there are. */
  private String areasOf(Predicate<Observation> which) {
    List<String> names =
        sourced()
            .filter(entry -> which.test(entry.observation()))
            .map(entry -> entry.area().name())
            .toList();
    return names.size() <= FEW ? String.join(", ", names) : names.size() + " areas";
  }

  private ChartSpec.Bars.Bar bar(Entry entry) {
    Optional<Interval> interval = entry.counted().interval();
    return new ChartSpec.Bars.Bar(
        entry.area().name(),
        entry.value(),
        interval.map(i -> OptionalDouble.of(i.lower())).orElse(OptionalDouble.empty()),
        interval.map(i -> OptionalDouble.of(i.upper())).orElse(OptionalDouble.empty()),
        entry.area().id().equals(own.id()));
  }

  /** The figure of the area around; only where sizes do not matter. */
  private Optional<ChartSpec.Mark> line() {
    return parentEntry()
        .map(
            parent ->
                new ChartSpec.Mark(
                    parent.area().name() + " " + Figures.print(parent.value(), decimals),
                    parent.value()));
  }

  private Optional<Entry> parentEntry() {
    return ChartWords.isSizeless(measure)
        ? figures.catalogue().area(own.partOf()).flatMap(this::entry)
        : Optional.empty();
  }

  private Optional<Entry> ownEntry() {
    return entries.stream().filter(entry -> entry.area().id().equals(own.id())).findFirst();
  }

  /** A place is only said where all are known: the lowest of three is not the lowest of twelve. */
  private String title() {
    Optional<Entry> entry = ownEntry();
    if (entries.size() < areas.size()) {
      return measure.title() + ": " + entries.size() + " of " + areas.size() + " " + groupName();
    }
    if (entry.isEmpty()) {
      return measure.title() + ": " + areas.size() + " " + groupName() + " compared";
    }
    if (entries.get(0).value() == entries.get(entries.size() - 1).value()) {
      return "All " + areas.size() + " have the same " + ChartWords.quantity(measure);
    }
    return own.name() + " has " + place(entry.get()) + " " + ChartWords.quantity(measure);
  }

  /** From the end that is nearer, ties by standard competition: "the joint third lowest". */
  private String place(Entry entry) {
    long lower = entries.stream().filter(other -> other.value() < entry.value()).count();
    long higher = entries.stream().filter(other -> other.value() > entry.value()).count();
    boolean tied = lower + higher < entries.size() - 1;
    boolean fromLowest = lower == higher ? lowestFirst() : lower < higher;
    int rank = (int) (fromLowest ? lower : higher) + 1;
    String ordinal = rank == 1 ? "" : ChartWords.ordinal(rank) + " ";
    return "the " + (tied ? "joint " : "") + ordinal + (fromLowest ? "lowest" : "highest");
  }

  /** "kent-districts" is read as "Kent districts". */
  private String groupName() {
    return ChartWords.sentence(group.replace('-', ' '));
  }

  private String note() {
    List<String> notes = new ArrayList<>();
    if (sourced().anyMatch(entry -> Unpublished.is(entry.observation()))) {
      notes.add(Unpublished.NOTE);
    }
    List<String> methods =
        entries.stream()
            .flatMap(entry -> entry.counted().interval().stream())
            .map(Interval::method)
            .distinct()
            .toList();
    if (!methods.isEmpty()) {
      notes.add("thin lines: 95 % intervals (" + String.join(", ", methods) + ")");
    }
    bounds().ifPresent(notes::add);
    List<String> missing =
        areas.stream()
            .filter(area -> entries.stream().noneMatch(entry -> entry.area().equals(area)))
            .map(Area::name)
            .toList();
    if (!missing.isEmpty()) {
      boolean few = missing.size() <= FEW;
      notes.add("no figure for " + (few ? String.join(", ", missing) : missing.size() + " areas"));
    }
    return ChartWords.sentence(String.join("; ", notes));
  }

  /**
   * How far the own place could move: 1 + areas wholly before to n − areas wholly after
   * (METHODS.md, section 3). It is never called a 95 % statement.
   */
  private Optional<String> bounds() {
    Optional<Interval> mine = ownEntry().flatMap(entry -> entry.counted().interval());
    if (mine.isEmpty()
        || entries.size() < areas.size()
        || entries.stream().anyMatch(entry -> entry.counted().interval().isEmpty())) {
      return Optional.empty();
    }
    long below = entries.stream().filter(e -> upper(e) < mine.get().lower()).count();
    long above = entries.stream().filter(e -> lower(e) > mine.get().upper()).count();
    long first = 1 + (lowestFirst() ? below : above);
    long last = entries.size() - (lowestFirst() ? above : below);
    String end = lowestFirst() ? " lowest" : " highest";
    return Optional.of(
        first == last
            ? "they leave " + own.name() + "’s place as it is"
            : "by these "
                + own.name()
                + " could be "
                + ChartWords.ordinalFigure(first)
                + " to "
                + ChartWords.ordinalFigure(last)
                + end);
  }

  private static double lower(Entry entry) {
    return entry.counted().interval().orElseThrow().lower();
  }

  private static double upper(Entry entry) {
    return entry.counted().interval().orElseThrow().upper();
  }
}
