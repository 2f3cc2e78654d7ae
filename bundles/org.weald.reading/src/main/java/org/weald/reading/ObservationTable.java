package org.weald.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weald.model.Checked;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;

/**
 * Observations from a CSV table: one figure a row. The same reading serves a plug-in's data and a
 * user's import.
 */
public final class ObservationTable {
  private static final Set<String> REQUIRED =
      new TreeSet<>(Set.of("measure", "area", "period", "value"));
  private static final Set<String> OPTIONAL =
      new TreeSet<>(
          Set.of(
              "kind", "edition", "source", "printed", "note", "unit", "numerator", "denominator"));

  private ObservationTable() {}

  /** What a reader knows of the ids a table may use. */
  public interface Known {
    /** The qualified id of a measure, empty where there is none. */
    Optional<String> measure(String id);

    /** Whether an area is known; a plug-in's area may be brought by another one, then all are. */
    boolean area(String id);

    /**
     * The kind of year a measure's periods are of, where a label such as "2019/20" leaves it open.
     */
    Optional<PeriodKind> every(String qualifiedMeasure);

    /** Measures to suggest. */
    Set<String> measures();

    /** Areas to suggest. */
    Set<String> areas();
  }

  /** Reads all rows, or gives every problem there is. */
  public static Checked<List<Observation>> read(SourceText source, String origin, Known known) {
    return CsvTable.read(source, REQUIRED, OPTIONAL).then(table -> read(table, origin, known));
  }

  private static Checked<List<Observation>> read(CsvTable table, String origin, Known known) {
    List<Problem> problems = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    Map<List<Object>, Place> seen = new HashMap<>();
    for (CsvTable.Row row : table.rows()) {
      int before = problems.size();
      Observation observation = observation(row, origin, known, problems);
      if (problems.size() == before) {
        Place earlier = seen.putIfAbsent(key(observation), row.place());
        if (earlier != null) {
          problems.add(duplicate(row, observation, earlier));
        }
        observations.add(observation);
      }
    }
    return problems.isEmpty() ? Checked.good(observations) : Checked.bad(problems);
  }

  private static List<Object> key(Observation observation) {
    Period period = observation.period();
    return List.of(
        observation.measure(),
        observation.area(),
        period.kind(),
        period.start(),
        period.end(),
        observation.kind(),
        observation.edition(),
        observation.kind() == ObservationKind.EVENT || observation.kind() == ObservationKind.CHANGE
            ? observation.figure().raw()
            : "");
  }

  private static Problem duplicate(CsvTable.Row row, Observation observation, Place earlier) {
    return new Problem(
        "a second figure for "
            + row.cell("measure")
            + ", "
            + observation.area()
            + ", "
            + observation.period().label()
            + ", "
            + observation.kind().code(),
        row.place(),
        "the first stands in line " + earlier.line(),
        "Keep one of the two");
  }

  private static Observation observation(
      CsvTable.Row row, String origin, Known known, List<Problem> problems) {
    String measure = measure(row, known, problems);
    return new Observation(
        measure,
        area(row, known, problems),
        period(row, known.every(measure), problems),
        kind(row, problems),
        figure(row, problems),
        part(row, "numerator", problems),
        part(row, "denominator", problems),
        row.cell("edition"),
        new Provenance(
            row.cell("source"), row.cell("printed"), row.cell("note"), origin, row.place(), 0));
  }

  private static String measure(CsvTable.Row row, Known known, List<Problem> problems) {
    String id = row.cell("measure");
    Optional<String> measure = known.measure(id);
    if (measure.isEmpty()) {
      problems.add(
          row.problem(
              "measure",
              "unknown measure \"" + id + "\"",
              "",
              Suggestion.of(id, known.measures())));
    }
    return measure.orElse("");
  }

  private static String area(CsvTable.Row row, Known known, List<Problem> problems) {
    String id = row.cell("area");
    if (!known.area(id)) {
      problems.add(
          row.problem("area", "unknown area \"" + id + "\"", "", Suggestion.of(id, known.areas())));
    }
    return id;
  }

  private static Period period(
      CsvTable.Row row, Optional<PeriodKind> every, List<Problem> problems) {
    Checked<Period> period =
        every
            .map(kind -> Periods.parse(row.cell("period"), row.placeOf("period"), kind))
            .orElseGet(() -> Periods.parse(row.cell("period"), row.placeOf("period")));
    problems.addAll(period.problems());
    return period.fold(value -> value, bad -> STAND_IN);
  }

  private static final Period STAND_IN =
      new Period(PeriodKind.DATE, java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH, "not read");

  private static ObservationKind kind(CsvTable.Row row, List<Problem> problems) {
    String code = row.cell("kind");
    if (code.isEmpty()) {
      return ObservationKind.ACTUAL;
    }
    Set<String> codes = new TreeSet<>();
    for (ObservationKind kind : ObservationKind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
      codes.add(kind.code());
    }
    problems.add(
        row.problem("kind", "unknown kind \"" + code + "\"", "", Suggestion.of(code, codes)));
    return ObservationKind.ACTUAL;
  }

  private static Figure figure(CsvTable.Row row, List<Problem> problems) {
    String unit = row.cell("unit");
    if (row.cell("kind").equals("milestone") || row.cell("kind").equals("event")) {
      return withUnit(Figures.parse(row.cell("value")), unit);
    }
    Checked<Figure> figure = Figures.parseNumber(row.cell("value"), row.placeOf("value"));
    problems.addAll(figure.problems());
    return withUnit(figure.fold(value -> value, bad -> Figures.parse("")), unit);
  }

  private static Figure withUnit(Figure figure, String unit) {
    return unit.isEmpty()
        ? figure
        : new Figure(
            figure.value(),
            figure.upper(),
            figure.operator(),
            unit,
            figure.second(),
            figure.qualifiers(),
            figure.raw());
  }

  private static Optional<Figure> part(CsvTable.Row row, String column, List<Problem> problems) {
    if (row.cell(column).isEmpty()) {
      return Optional.empty();
    }
    Checked<Figure> figure = Figures.parseNumber(row.cell(column), row.placeOf(column));
    problems.addAll(figure.problems());
    Optional<Figure> value = figure.fold(Optional::of, bad -> Optional.empty());
    if (value.isPresent()
        && (!value.get().hasNumber() || value.get().operator() != Operator.EQUAL)) {
      problems.add(
          row.problem(
              column, "\"" + row.cell(column) + "\" is not a plain number", "", "Write the count"));
    }
    return value;
  }
}
