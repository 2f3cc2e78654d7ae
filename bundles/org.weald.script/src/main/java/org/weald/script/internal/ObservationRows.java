package org.weald.script.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Measure;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.show.TableSpec;

/**
 * The result of a calculation of a measure as the rows that {@code weald import} takes: measure,
 * area, period, value, source.
 */
final class ObservationRows {
  /** The name of the format. */
  static final String FORMAT = "observations";

  private static final List<TableSpec.Column> HEADER =
      List.of(
          TableSpec.Column.text("measure"),
          TableSpec.Column.text("area"),
          TableSpec.Column.text("period"),
          TableSpec.Column.number("value"),
          TableSpec.Column.text("source"));

  private final Offer offer;
  private final Catalogue catalogue;
  private final List<Problem> problems = new ArrayList<>();

  private ObservationRows(Offer offer, Catalogue catalogue) {
    this.offer = offer;
    this.catalogue = catalogue;
  }

  /**
   * The rows of a result; those without a figure are left out.
   *
   * @return problems where the result does not say of which areas and periods its figures are
   */
  static Checked<TableSpec> of(Offer offer, ScriptResult result, Catalogue catalogue) {
    return new ObservationRows(offer, catalogue).rows(result);
  }

  /** Whose figures these are only the script can say. */
  static Problem withoutMeasure(Offer offer) {
    String file = offer.id() + Script.ENDING;
    return new Problem(
        offer.id() + " does not say which measure its figures are of",
        Place.of(file),
        "--format observations makes rows that weald import takes, and each is of a measure",
        "Add a line //@ measure ID to the script's header, such as //@ measure neet-rate; weald"
            + " measures lists the ids. Else choose --format csv");
  }

  private Checked<TableSpec> rows(ScriptResult result) {
    String measure = measure();
    List<Found> found =
        result instanceof ScriptResult.Figures figures
            ? crossed(figures.table())
            : ResultPages.table(result).map(this::listed).orElseGet(this::none);
    List<List<String>> rows = new ArrayList<>();
    for (Found one : found) {
      if (!one.value().isBlank()) {
        rows.add(
            List.of(
                measure,
                area(one.area()),
                one.period(),
                one.value(),
                "Worked out by " + offer.id()));
      }
    }
    return problems.isEmpty()
        ? Checked.good(new TableSpec("", HEADER, rows))
        : Checked.bad(problems);
  }

  /** One figure, as the script gives it. */
  private record Found(String area, String period, String value) {}

  /** Figures of areas down and periods across, or of periods down. */
  private static List<Found> crossed(TableSpec table) {
    boolean areasDown = table.columns().get(0).title().equals("Area");
    List<Found> found = new ArrayList<>();
    for (List<String> row : table.rows()) {
      for (int i = 1; i < row.size(); i++) {
        String across = table.columns().get(i).title();
        found.add(
            areasDown
                ? new Found(row.get(0), across, row.get(i))
                : new Found(across, row.get(0), row.get(i)));
      }
    }
    return found;
  }

  /** A table with a column for each. */
  private List<Found> listed(TableSpec table) {
    int area = column(table, "area");
    int period = column(table, "period");
    int value = value(table);
    return table.rows().stream()
        .filter(row -> problems.isEmpty())
        .map(row -> new Found(row.get(area), row.get(period), row.get(value)))
        .toList();
  }

  private List<Found> none() {
    problem("the script gives no figures", "End it with a series, or with table('Title') { … }");
    return List.of();
  }

  private String measure() {
    String id = offer.measure().orElse("");
    Optional<Measure> measure = catalogue.measure(id);
    if (measure.isEmpty()) {
      List<String> known = catalogue.measures().stream().map(Measure::shortId).toList();
      problem("there is no measure " + Quoted.of(id), Suggestion.of(id, known));
    }
    return measure.map(there -> isOnly(there) ? there.shortId() : there.id()).orElse(id);
  }

  private boolean isOnly(Measure measure) {
    return catalogue.measure(measure.shortId()).isPresent();
  }

  private int column(TableSpec table, String name) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).title().toLowerCase(Locale.ROOT).equals(name)) {
        return i;
      }
    }
    problem(
        "the table has no column " + Quoted.of(name),
        "A table that is to be imported has the columns area, period and value");
    return 0;
  }

  /** The column "value", or the only one of numbers. */
  private int value(TableSpec table) {
    List<Integer> numeric = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).numeric()) {
        numeric.add(i);
      }
    }
    return numeric.size() == 1 ? numeric.get(0) : column(table, "value");
  }

  private String area(String said) {
    Optional<Area> area =
        catalogue
            .area(said)
            .or(
                () ->
                    catalogue.areas().stream().filter(one -> one.name().equals(said)).findFirst());
    if (area.isEmpty()) {
      problem(
          "there is no area " + Quoted.of(said),
          Suggestion.of(said, catalogue.areas().stream().map(Area::name).toList()));
    }
    return area.map(Area::id).orElse(said);
  }

  private void problem(String what, String remedy) {
    problems.add(new Problem(what, Place.of(offer.id() + ".groovy"), "", remedy));
  }
}
