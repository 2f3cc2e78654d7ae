package org.weald.workbench.views.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.workspace.Subject;

/**
 * The figures of a measure in rows and columns.
 *
 * @param corner what the row headings are, "Period"
 * @param rows headings of the rows
 * @param columns headings of the columns
 * @param cells by row, then column
 */
record FigureGrid(String corner, List<String> rows, List<String> columns, List<List<Cell>> cells) {

  /** Nothing to show. */
  static final FigureGrid NOTHING = new FigureGrid("", List.of(), List.of(), List.of());

  private static final List<ObservationKind> ALWAYS =
      List.of(
          ObservationKind.ACTUAL,
          ObservationKind.TARGET,
          ObservationKind.MILESTONE,
          ObservationKind.FORECAST,
          ObservationKind.BASELINE);

  /** What a figure is of. */
  record Slot(String measure, String area, Period period, ObservationKind kind) {
    Subject subject() {
      return new Subject.OfFigure(
          measure, area, new Subject.Stretch(period.kind(), period.start(), period.end()), kind);
    }
  }

  /**
   * One cell.
   *
   * @param slot what it is of
   * @param shown the figure that counts
   * @param under the plug-in's figure that an own one stands in place of
   * @param awaited whether its period is over and there should be a figure
   */
  record Cell(
      Slot slot, Optional<Observation> shown, Optional<Observation> under, boolean awaited) {
    /** Whether the figure was entered in the workspace. */
    boolean own() {
      return shown.filter(FigureGrid::isOwn).isPresent();
    }

    /** The figure as it is written; empty where there is none. */
    String raw() {
      return shown.map(figure -> figure.figure().raw().strip()).orElse("");
    }

    /** Whether it is of the same, however its period is called. */
    boolean isOf(Slot other) {
      return slot.subject().equals(other.subject());
    }
  }

  /**
   * What the grid is made from.
   *
   * @param catalogue everything known
   * @param measure whose figures
   * @param area id of the area
   * @param edition whose day decides what is due
   * @param written what was entered and is not in the catalogue yet; empty for taken away
   */
  record Source(
      Catalogue catalogue,
      Measure measure,
      String area,
      Edition edition,
      Map<Subject, Optional<Observation>> written) {}

  /**
   * Figures laid out, and the areas that could be chosen instead.
   *
   * @param areas those the measure has figures of, and the plan's
   */
  record Laid(FigureGrid grid, List<Area> areas) {
    /**
     * Reads the figures; long where there are very many of them.
     *
     * @param byAreas the actual figures of all areas, not all kinds of figure of one
     */
    static Laid of(Source source, boolean byAreas) {
      return new Laid(byAreas ? ofAreas(source) : ofKinds(source), FigureGrid.areas(source));
    }
  }

  /** Copies the lists. */
  FigureGrid {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }

  Cell cell(int row, int column) {
    return cells.get(row).get(column);
  }

  /** What stands in the cells, row by row. */
  List<List<String>> raws() {
    return cells.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.shown().map(figure -> figure.figure().raw()).orElse(""))
                    .toList())
        .toList();
  }

  static boolean isOwn(Observation figure) {
    return figure.provenance().origin().equals(Contribution.WORKSPACE);
  }

  /** Periods down, kinds across, for one area. */
  static FigureGrid ofKinds(Source source) {
    Reading reading = new Reading(source);
    List<Period> periods = reading.periods(source.area());
    Set<ObservationKind> kinds = new LinkedHashSet<>(ALWAYS);
    reading.figures.stream()
        .filter(figure -> figure.area().equals(source.area()))
        .map(Observation::kind)
        .sorted()
        .forEach(kinds::add);
    List<List<Cell>> cells =
        periods.stream()
            .map(
                period ->
                    kinds.stream().map(kind -> reading.cell(source.area(), period, kind)).toList())
            .toList();
    return new FigureGrid(
        "Period",
        periods.stream().map(Period::label).toList(),
        kinds.stream().map(FigureWords::kind).toList(),
        cells);
  }

  /** Areas down, periods across, the actual figures. */
  static FigureGrid ofAreas(Source source) {
    Reading reading = new Reading(source);
    List<Period> periods = reading.actualPeriods();
    List<Area> areas = areas(source);
    List<List<Cell>> cells =
        areas.stream()
            .map(
                area ->
                    periods.stream()
                        .map(period -> reading.cell(area.id(), period, ObservationKind.ACTUAL))
                        .toList())
            .toList();
    return new FigureGrid(
        "Area",
        areas.stream().map(Area::name).toList(),
        periods.stream().map(Period::label).toList(),
        cells);
  }

  /** Areas with a figure, and those the area is compared with; its own first. */
  static List<Area> areas(Source source) {
    Catalogue catalogue = source.catalogue();
    Set<String> ids = new LinkedHashSet<>();
    ids.add(source.area());
    Set<String> groups = catalogue.area(source.area()).map(Area::groups).orElse(Set.of());
    Set<String> figures = new LinkedHashSet<>();
    catalogue
        .observations(source.measure().seriesId())
        .forEach(figure -> figures.add(figure.area()));
    catalogue.areas().stream()
        .filter(
            area ->
                figures.contains(area.id()) || area.groups().stream().anyMatch(groups::contains))
        .sorted(Comparator.comparing(Area::name))
        .map(Area::id)
        .forEach(ids::add);
    return ids.stream()
        .flatMap(id -> Stream.of(catalogue.area(id).orElse(new Area(id, id, "", "", Set.of()))))
        .toList();
  }

  /** The figures of the measure by what they are of; of several for one place the later's word. */
  private static final class Reading {
    private final Source source;
    private final List<Observation> figures;
    private final Map<Subject, Observation> shown = new HashMap<>();
    private final Map<Subject, Observation> brought = new HashMap<>();

    Reading(Source source) {
      this.source = source;
      this.figures = new ArrayList<>(source.catalogue().observations(seriesId()));
      source.written().values().forEach(figure -> figure.ifPresent(figures::add));
      figures.removeIf(figure -> !figure.measure().equals(seriesId()));
      for (Observation figure : figures) {
        Subject subject = Subject.of(figure);
        shown.put(subject, figure);
        if (!isOwn(figure)) {
          brought.put(subject, figure);
        }
      }
      source.written().forEach((subject, figure) -> write(subject, figure));
    }

    private void write(Subject subject, Optional<Observation> figure) {
      if (figure.isPresent()) {
        shown.put(subject, figure.get());
      } else {
        shown.remove(subject);
        Observation before = brought.get(subject);
        if (before != null) {
          shown.put(subject, before);
        }
      }
    }

    private String seriesId() {
      return source.measure().seriesId();
    }

    List<Period> periods(String area) {
      List<Period> known =
          distinct(figures.stream().filter(figure -> figure.area().equals(area)).toList());
      return withNext(known);
    }

    List<Period> actualPeriods() {
      return withNext(
          distinct(
              figures.stream().filter(figure -> figure.kind() == ObservationKind.ACTUAL).toList()));
    }

    private List<Period> withNext(List<Period> known) {
      List<Period> all = new ArrayList<>(known);
      Optional<PeriodKind> every = source.measure().every();
      Stream.concat(
              NextPeriods.between(known, every).stream(),
              NextPeriods.after(known, every, source.edition()).stream())
          .filter(next -> known.stream().noneMatch(next::sameStretch))
          .forEach(all::add);
      all.sort(Comparator.naturalOrder());
      return all;
    }

    private static List<Period> distinct(List<Observation> figures) {
      Map<Period, Period> byStretch = new TreeMap<>();
      figures.forEach(figure -> byStretch.putIfAbsent(figure.period(), figure.period()));
      return List.copyOf(byStretch.values());
    }

    Cell cell(String area, Period period, ObservationKind kind) {
      Slot slot = new Slot(seriesId(), area, period, kind);
      Optional<Observation> now = Optional.ofNullable(shown.get(slot.subject()));
      Optional<Observation> under =
          now.filter(FigureGrid::isOwn)
              .flatMap(own -> Optional.ofNullable(brought.get(slot.subject())));
      boolean awaited =
          now.isEmpty()
              && kind == ObservationKind.ACTUAL
              && source.measure().every().filter(every -> every == period.kind()).isPresent()
              && !period.end().isAfter(source.edition().asAt());
      return new Cell(slot, now, under, awaited);
    }
  }
}
