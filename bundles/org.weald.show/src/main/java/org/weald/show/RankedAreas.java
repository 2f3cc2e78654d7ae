package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Ranks;
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

  private static final int QUARTERS = 4;

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

  private RankedAreas(
      KnownFigures figures, Period period, List<Area> areas, String group, Area own) {
    this.figures = figures;
    this.measure = figures.measure();
    this.period = period;
    this.group = group;
    this.own = own;
    this.areas = List.copyOf(areas);
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
    RankedAreas chart =
        new RankedAreas(figures, period, figures.catalogue().group(group), group, own);
    return chart.entries.size() < 2 ? Optional.empty() : Optional.of(chart.build());
  }

  /** The same with the areas further around as lines, and with quarters where all are known. */
  static Optional<ChartSpec.Bars> inQuarters(
      KnownFigures figures, Period period, List<Area> areas, String group, Area own) {
    RankedAreas chart = new RankedAreas(figures, period, areas, group, own);
    return chart.entries.size() < 2 ? Optional.empty() : Optional.of(chart.withQuarters());
  }

  /** Names and ids of the areas in their order on the chart. */
  static List<Area> order(KnownFigures figures, Period period, List<Area> areas, Area own) {
    return new RankedAreas(figures, period, areas, "", own)
        .entries.stream().map(Entry::area).toList();
  }

  private ChartSpec.Bars withQuarters() {
    ChartSpec.Bars plain = build();
    List<Integer> quarters = entries.size() < areas.size() ? List.of() : quarters();
    List<Entry> around = around();
    List<String> notes = new ArrayList<>();
    if (!plain.note().isEmpty()) {
      notes.add(plain.note());
    }
    if (!quarters.isEmpty()) {
      notes.add("lines between the bars part the quarters of the group");
    }
    List<ChartSpec.Mark> further = around.stream().map(this::mark).toList();
    return new ChartSpec.Bars(
        plain.title(),
        plain.subtitle(),
        plain.source(),
        plain.bars(),
        plain.line(),
        decimals,
        plain.unit(),
        ChartWords.sentence(String.join("; ", notes)),
        further,
        quarters);
  }

  /** Where quarters end, as ranks say; nothing where all have one figure. */
  private List<Integer> quarters() {
    int[] ranks =
        Ranks.competition(entries.stream().mapToDouble(Entry::value).toArray(), lowestFirst());
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i < ranks.length; i++) {
      int before = Ranks.quantile(ranks[i - 1], ranks.length, QUARTERS).orElse(0);
      if (Ranks.quantile(ranks[i], ranks.length, QUARTERS).orElse(0) != before) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** The areas around the one around: region, nation; where sizes do not matter. */
  private List<Entry> around() {
    List<Entry> around = new ArrayList<>();
    if (ChartWords.isSizeless(measure)) {
      Optional<Area> at = figures.catalogue().area(own.partOf()).flatMap(this::partOf);
      while (at.isPresent() && around.size() < FEW) {
        at.flatMap(this::known).ifPresent(around::add);
        at = at.flatMap(this::partOf);
      }
    }
    return around;
  }

  private Optional<Area> partOf(Area area) {
    return figures.catalogue().area(area.partOf());
  }

  /** A figure of its own, or one that is printed beside others to compare with. */
  private Optional<Entry> known(Area area) {
    return entry(area)
        .or(
            () ->
                figures
                    .at(area.id(), period, ObservationKind.COMPARATOR)
                    .filter(KnownFigures::comparable)
                    .map(held -> new Entry(area, held, Counted.of(figures, held))));
  }

  private ChartSpec.Mark mark(Entry entry) {
    return new ChartSpec.Mark(
        entry.area().name() + " " + Figures.print(entry.value(), decimals), entry.value());
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
    return parentEntry().map(this::mark);
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
