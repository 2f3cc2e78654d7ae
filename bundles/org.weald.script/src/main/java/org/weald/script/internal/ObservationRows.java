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
import org.weald.script.internal.language.ScriptResult;
import org.weald.show.TableSpec;

/**
 * The result of a calculation of a measure as the rows that {@code weald import} takes: measure,
 * area, period, value, source.
 */
final class ObservationRows {
  /** The name of the format. */
  static final String FORMAT = "observations";

  private static final List<String> HEADER =
      List.of("measure", "area", "period", "value", "source");

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

  private Checked<TableSpec> rows(ScriptResult result) {
    Optional<TableSpec> table = ResultPages.table(result);
    Optional<String> measure = measure();
    if (table.isEmpty() || table.get().columns().isEmpty()) {
      problem("the script gives no table", "End it with a series, or with table('Title') { … }");
    }
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    TableSpec given = table.orElseThrow();
    int area = column(given, "area");
    int period = column(given, "period");
    int value = value(given);
    List<List<String>> rows = new ArrayList<>();
    if (problems.isEmpty()) {
      for (List<String> row : given.rows()) {
        if (!row.get(value).isBlank()) {
          rows.add(
              List.of(
                  measure.orElseThrow(),
                  area(row.get(area)),
                  row.get(period),
                  row.get(value),
                  "Worked out by " + offer.id()));
        }
      }
    }
    return problems.isEmpty()
        ? Checked.good(
            new TableSpec("", HEADER.stream().map(TableSpec.Column::text).toList(), rows))
        : Checked.bad(problems);
  }

  private Optional<String> measure() {
    String id = offer.measure().orElse("");
    Optional<Measure> measure = catalogue.measure(id);
    if (measure.isEmpty()) {
      List<String> known = catalogue.measures().stream().map(Measure::shortId).toList();
      problem("there is no measure " + Quoted.of(id), Suggestion.of(id, known));
    }
    return measure.map(
        there -> catalogue.measure(there.shortId()).isPresent() ? there.shortId() : there.id());
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
