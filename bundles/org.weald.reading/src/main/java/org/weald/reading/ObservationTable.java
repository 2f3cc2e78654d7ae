package org.weald.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Checked;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Ids;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.model.Qualifier;
import org.weald.model.Spread;

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
              "kind",
              "edition",
              "qualifier",
              "source",
              "printed",
              "note",
              "unit",
              "numerator",
              "denominator",
              "se",
              "lower",
              "upper"));

  private static final Set<String> DONE_OR_NOT = Set.of("done", "not done");
  private static final Period STAND_IN =
      new Period(PeriodKind.DATE, LocalDate.EPOCH, LocalDate.EPOCH, "not read");
  private static final Map<String, ObservationKind> KINDS = kinds();

  /** What a column may say of a figure beside what its text says. */
  private static final Map<String, Qualifier> QUALIFIERS =
      new TreeMap<>(
          Stream.of(
                  Qualifier.PROVISIONAL,
                  Qualifier.FORECAST,
                  Qualifier.PARTIAL,
                  Qualifier.CUMULATIVE)
              .collect(Collectors.toMap(Qualifier::words, Function.identity())));

  private ObservationTable() {}

  private static Map<String, ObservationKind> kinds() {
    Map<String, ObservationKind> kinds = new TreeMap<>();
    for (ObservationKind kind : ObservationKind.values()) {
      kinds.put(kind.code(), kind);
    }
    return kinds;
  }

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

  /**
   * The observation of a cell of a printed table. A cell is kept whatever it says: where it holds
   * no number, its figure is text.
   *
   * @param provenance where the cell stands
   */
  public static Checked<Observation> printed(CsvTable.Row row, Provenance provenance, Known known) {
    List<Problem> problems = new ArrayList<>();
    Observation observation =
        observation(row, provenance, known, Figures.parse(row.cell("value")), problems);
    return problems.isEmpty() ? Checked.good(observation) : Checked.bad(problems);
  }

  /** The observation of one row whose cells stand under the names of this table's columns. */
  public static Checked<Observation> row(CsvTable.Row row, String origin, Known known) {
    List<Problem> problems = new ArrayList<>();
    Observation observation = observation(row, origin, known, problems);
    return problems.isEmpty() ? Checked.good(observation) : Checked.bad(problems);
  }

  /** Whether a column may go by this name. */
  public static boolean isColumn(String name) {
    return REQUIRED.contains(name) || OPTIONAL.contains(name);
  }

  private static Checked<List<Observation>> read(CsvTable table, String origin, Known known) {
    List<Problem> problems = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      if (CsvTable.isEnough(problems, row.place())) {
        return Checked.bad(problems);
      }
      int before = problems.size();
      Observation observation = observation(row, origin, known, problems);
      if (problems.size() == before) {
        observations.add(observation);
      }
    }
    problems.addAll(twice(observations));
    return problems.isEmpty() ? Checked.good(observations) : Checked.bad(problems);
  }

  /**
   * The figures that stand twice: the same measure, area, period, kind and edition. Of use where
   * figures come from several tables; within one, {@link #read} looks already.
   */
  public static List<Problem> twice(List<Observation> observations) {
    List<Problem> problems = new ArrayList<>();
    Map<List<Object>, Observation> seen = new HashMap<>();
    for (Observation observation : observations) {
      if (CsvTable.isEnough(problems, observation.provenance().place())) {
        break;
      }
      Observation first = seen.putIfAbsent(key(observation), observation);
      if (first != null) {
        problems.add(twice(first, observation));
      }
    }
    return problems;
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
        observation.edition());
  }

  private static Problem twice(Observation first, Observation second) {
    Place before = first.provenance().place();
    Place place = second.provenance().place();
    return new Problem(
        "a second figure for "
            + String.join(
                ", ",
                Ids.local(second.measure()),
                second.area(),
                second.period().label(),
                second.kind().code()),
        place,
        "the first, "
            + Quoted.of(first.figure().raw())
            + ", stands in "
            + (before.file().equals(place.file()) ? "line " + before.line() : before),
        "Keep one of the two");
  }

  private static Observation observation(
      CsvTable.Row row, String origin, Known known, List<Problem> problems) {
    Provenance provenance =
        new Provenance(
            row.cell("source"), row.cell("printed"), row.cell("note"), origin, row.place(), 0);
    return observation(row, provenance, known, figure(row, problems), problems);
  }

  private static Observation observation(
      CsvTable.Row row, Provenance provenance, Known known, Figure figure, List<Problem> problems) {
    String measure = measure(row, known, problems);
    return new Observation(
        measure,
        area(row, known, problems),
        period(row, known.every(measure), problems),
        kind(row, problems),
        withWords(figure, row, problems),
        part(row, "numerator", problems),
        part(row, "denominator", problems),
        spread(row, problems),
        row.cell("edition"),
        provenance);
  }

  private static String measure(CsvTable.Row row, Known known, List<Problem> problems) {
    Optional<String> measure = known.measure(row.cell("measure"));
    if (measure.isEmpty()) {
      problems.add(unknown(row, "measure", known.measures()));
    }
    return measure.orElse("");
  }

  private static String area(CsvTable.Row row, Known known, List<Problem> problems) {
    String id = row.cell("area");
    if (!known.area(id)) {
      problems.add(unknown(row, "area", known.areas()));
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

  private static ObservationKind kind(CsvTable.Row row, List<Problem> problems) {
    String code = row.cell("kind");
    ObservationKind kind = code.isEmpty() ? ObservationKind.ACTUAL : KINDS.get(code);
    if (kind == null) {
      problems.add(unknown(row, "kind", KINDS.keySet()));
      return ObservationKind.ACTUAL;
    }
    return kind;
  }

  private static Problem unknown(CsvTable.Row row, String column, Set<String> known) {
    String word = row.cell(column);
    return row.problem(
        column, "unknown " + column + " " + Quoted.of(word), "", Suggestion.of(word, known));
  }

  private static Figure figure(CsvTable.Row row, List<Problem> problems) {
    String raw = row.cell("value");
    Checked<Figure> figure =
        switch (KINDS.getOrDefault(row.cell("kind"), ObservationKind.ACTUAL)) {
          case EVENT -> Checked.good(Figures.parse(raw));
          case MILESTONE -> milestone(row);
          case ACTUAL, BASELINE, FORECAST, TARGET, COMPARATOR, CHANGE ->
              Figures.parseNumber(raw, row.placeOf("value"));
        };
    problems.addAll(figure.problems());
    return figure.fold(value -> value, bad -> Figures.parse(""));
  }

  private static Checked<Figure> milestone(CsvTable.Row row) {
    String word = row.cell("value");
    return DONE_OR_NOT.contains(word.toLowerCase(Locale.ROOT))
        ? Checked.good(Figures.parse(word))
        : Checked.bad(
            row.problem(
                "value",
                Quoted.of(word) + " says neither done nor not done",
                "a milestone is one of the two",
                "Write \"done\" or \"not done\""));
  }

  /** The unit and the qualifiers that a column of their own says. */
  private static Figure withWords(Figure figure, CsvTable.Row row, List<Problem> problems) {
    Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    qualifiers.addAll(figure.qualifiers());
    for (String word : words(row.cell("qualifier"))) {
      Qualifier qualifier = QUALIFIERS.get(word);
      if (qualifier == null) {
        problems.add(unknown(row, "qualifier", QUALIFIERS.keySet()));
      } else {
        qualifiers.add(qualifier);
      }
    }
    String unit = row.cell("unit");
    return new Figure(
        figure.value(),
        figure.upper(),
        figure.operator(),
        unit.isEmpty() ? figure.unit() : unit,
        figure.second(),
        qualifiers,
        figure.raw());
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  private static Optional<Figure> part(CsvTable.Row row, String column, List<Problem> problems) {
    if (row.cell(column).isEmpty()) {
      return Optional.empty();
    }
    Checked<Figure> figure = Figures.parseNumber(row.cell(column), row.placeOf(column));
    problems.addAll(figure.problems());
    Optional<Figure> count = figure.fold(Optional::of, bad -> Optional.empty());
    if (count.isPresent() && !isPlain(count.get())) {
      problems.add(
          row.problem(
              column,
              Quoted.of(row.cell(column)) + " is not a plain number",
              "a share is worked out from it",
              "Write the count"));
    }
    return count;
  }

  /** How sure an estimate is: a standard error, the ends of its 95% interval, or both. */
  private static Optional<Spread> spread(CsvTable.Row row, List<Problem> problems) {
    OptionalDouble error = number(row, "se", problems);
    OptionalDouble lower = number(row, "lower", problems);
    OptionalDouble upper = number(row, "upper", problems);
    if (error.isPresent() && error.getAsDouble() < 0) {
      problems.add(
          row.problem(
              "se",
              "the standard error " + Quoted.of(row.cell("se")) + " is below 0",
              "it says how far an estimate may be off, either way",
              "Write it without the sign"));
    }
    if (lower.isPresent() && upper.isPresent() && lower.getAsDouble() > upper.getAsDouble()) {
      problems.add(
          row.problem(
              "lower",
              Quoted.of(row.cell("lower")) + " lies above " + Quoted.of(row.cell("upper")),
              "lower and upper are the ends of the interval",
              "Swap the two"));
    }
    return error.isPresent() || lower.isPresent() || upper.isPresent()
        ? Optional.of(new Spread(error, lower, upper))
        : Optional.empty();
  }

  private static OptionalDouble number(CsvTable.Row row, String column, List<Problem> problems) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    Checked<Figure> figure = Figures.parseNumber(text, row.placeOf(column));
    Optional<Figure> plain =
        figure
            .fold(Optional::of, bad -> Optional.<Figure>empty())
            .filter(ObservationTable::isPlain);
    double value = plain.map(Figure::number).orElse(Double.NaN);
    if (!Double.isFinite(value)) {
      problems.add(
          row.problem(
              column,
              Quoted.of(text) + " is not a plain number",
              column.equals("se") ? "it is a standard error" : "it is an end of an interval",
              "Write a number such as 1.2 in the unit of the figure, or leave the cell empty"));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(value);
  }

  private static boolean isPlain(Figure figure) {
    return figure.hasNumber() && figure.operator() == Operator.EQUAL;
  }
}
