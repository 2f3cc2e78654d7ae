package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.weald.model.CaseStudy;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Footnote;
import org.weald.model.Ids;
import org.weald.model.KnownSlip;
import org.weald.model.Observation;
import org.weald.model.PaperWords;
import org.weald.model.PrintedCell;
import org.weald.model.PrintedDirection;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.reading.CsvTable;
import org.weald.reading.ObservationTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/**
 * Reads a plug-in's tables of what a document prints: cells of tables, directions, footnotes, case
 * studies, words of committee papers. One reader reads one table.
 */
final class CellTable {
  private static final String FIGURE =
      "measure,area,period,kind,unit,qualifier,numerator,denominator";

  private final String plugin;
  private final Set<String> themes;
  private final ObservationTable.Known known;
  private final Map<String, Edition> editions;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A reader.
   *
   * @param themes qualified ids of the plug-in's themes
   * @param editions those the plug-in knows, by their labels
   */
  CellTable(
      String plugin,
      Set<String> themes,
      ObservationTable.Known known,
      Map<String, Edition> editions) {
    this.plugin = plugin;
    this.themes = themes;
    this.known = known;
    this.editions = editions;
  }

  /** A cell, and the figure it is where it says of which measure, period and kind. */
  record Cell(PrintedCell printed, Optional<Observation> figure) {}

  Checked<List<Cell>> cells(SourceText source) {
    return rows(
        source,
        "edition,theme,table,row,column,header,value",
        "group,mark,note," + FIGURE,
        this::cell);
  }

  private Cell cell(CsvTable.Row row) {
    PrintedCell printed =
        new PrintedCell(
            needed(row, "edition"),
            theme(row),
            needed(row, "table"),
            row.cell("group"),
            row.cell("row"),
            whole(row, "column"),
            row.cell("header"),
            row.cell("value"),
            row.cell("measure").isEmpty() ? "" : measure(row),
            row.cell("mark"),
            row.cell("note"),
            row.place());
    return new Cell(printed, figure(row, printed));
  }

  private Optional<Observation> figure(CsvTable.Row row, PrintedCell cell) {
    boolean figure =
        List.of("measure", "period", "kind").stream().noneMatch(name -> row.cell(name).isEmpty());
    if (!figure) {
      return Optional.empty();
    }
    Checked<Observation> read = ObservationTable.printed(row, provenance(cell), known);
    problems.addAll(read.problems());
    return read.fold(Optional::of, bad -> Optional.empty());
  }

  /** What a draft prints is not printed yet: a sentence would say that everybody can read it. */
  private Provenance provenance(PrintedCell cell) {
    Optional<Edition> edition = Optional.ofNullable(editions.get(cell.edition()));
    boolean printed = edition.filter(known -> known.stage().isSignedOff()).isPresent();
    String head = cell.header().isEmpty() ? cell.row() : cell.row() + " | " + cell.header();
    return new Provenance(
        edition.map(Edition::source).orElse(""),
        printed ? head + ": " + cell.text() : "",
        cell.note(),
        plugin,
        cell.place(),
        0);
  }

  Checked<List<PrintedDirection>> directions(SourceText source) {
    return rows(
        source,
        "measure,edition,one year,long term",
        "why,note",
        row ->
            new PrintedDirection(
                measure(row),
                needed(row, "edition"),
                row.cell("one year"),
                row.cell("long term"),
                row.cell("why"),
                row.place()));
  }

  Checked<List<Footnote>> footnotes(SourceText source) {
    return rows(
        source,
        "edition,theme,mark,of,text",
        "kind,note",
        row ->
            new Footnote(
                needed(row, "edition"),
                theme(row),
                row.cell("mark"),
                row.cell("of"),
                needed(row, "text"),
                row.place()));
  }

  Checked<List<CaseStudy>> caseStudies(SourceText source) {
    return rows(
        source,
        "edition,theme,title,body",
        "note",
        row ->
            new CaseStudy(
                needed(row, "edition"),
                theme(row),
                needed(row, "title"),
                row.cell("body"),
                row.place()));
  }

  Checked<List<PaperWords>> papers(SourceText source) {
    return rows(
        source,
        "plan,edition,part,text",
        "order,question,answer,note",
        row ->
            new PaperWords(
                Ids.qualify(plugin, needed(row, "plan")),
                needed(row, "edition"),
                needed(row, "part"),
                row.cell("order").isEmpty() ? row.place().line() : whole(row, "order"),
                row.cell("question"),
                row.cell("answer"),
                row.cell("text"),
                row.place()));
  }

  /** The kinds are those that {@code weald problems} heads its lists with. */
  Checked<List<KnownSlip>> known(SourceText source) {
    return rows(
        source,
        "id,kind,measure,area,printed",
        "note",
        row ->
            new KnownSlip(
                needed(row, "id"),
                needed(row, "kind"),
                row.cell("measure").isEmpty() ? "" : measure(row),
                row.cell("area"),
                needed(row, "printed"),
                row.place()));
  }

  private <T> Checked<List<T>> rows(
      SourceText source, String required, String optional, Function<CsvTable.Row, T> read) {
    return CsvTable.read(source, columns(required), columns(optional))
        .then(table -> checked(table.rows().stream().map(read).toList()));
  }

  private static Set<String> columns(String names) {
    return new TreeSet<>(List.of(names.split(",")));
  }

  private <T> Checked<List<T>> checked(List<T> values) {
    return problems.isEmpty() ? Checked.good(values) : Checked.bad(problems);
  }

  /** The theme a row stands under; a table of a whole document names none. */
  private String theme(CsvTable.Row row) {
    String word = row.cell("theme");
    if (word.isEmpty()) {
      return "";
    }
    String qualified = Ids.qualify(plugin, word);
    boolean ours = Ids.plugin(qualified).equals(plugin);
    if (ours && !themes.contains(qualified)) {
      unknown(row, "theme", themes.stream().map(Ids::local).toList());
    }
    return qualified;
  }

  private String measure(CsvTable.Row row) {
    Optional<String> measure = known.measure(row.cell("measure"));
    if (measure.isEmpty()) {
      unknown(row, "measure", List.copyOf(known.measures()));
    }
    return measure.orElse("");
  }

  private void unknown(CsvTable.Row row, String column, List<String> words) {
    String word = row.cell(column);
    String what = "unknown " + column + " " + Quoted.of(word);
    problems.add(row.problem(column, what, "", Suggestion.of(word, words)));
  }

  private String needed(CsvTable.Row row, String column) {
    if (row.cell(column).isEmpty()) {
      problems.add(row.problem(column, "the cell is empty", "it is needed", "Write something"));
    }
    return row.cell(column);
  }

  private int whole(CsvTable.Row row, String column) {
    String text = row.cell(column);
    if (!text.matches("[1-9][0-9]{0,3}")) {
      problems.add(
          row.problem(
              column,
              Quoted.of(text) + " is not a whole number from 1 to 9999",
              "it says the order",
              "Write such a number"));
      return 0;
    }
    return Integer.parseInt(text);
  }
}
