package org.weald.themes.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.weald.model.Provenance;
import org.weald.reading.CsvTable;
import org.weald.reading.ObservationTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;

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
  private final RowReader table;

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
    this.table = new RowReader(known);
    this.editions = editions;
  }

  /** A cell, and the figure it is where it says of which measure, period and kind. */
  record Cell(PrintedCell printed, Optional<Observation> figure) {}

  Checked<List<Cell>> cells(SourceText source) {
    return table.rows(
        source,
        "edition,theme,table,row,column,header,value",
        "group,mark,note," + FIGURE,
        this::cell);
  }

  private Cell cell(CsvTable.Row row) {
    PrintedCell printed =
        new PrintedCell(
            table.needed(row, "edition"),
            theme(row),
            table.needed(row, "table"),
            row.cell("group"),
            row.cell("row"),
            whole(row, "column"),
            row.cell("header"),
            row.cell("value"),
            row.cell("measure").isEmpty() ? "" : table.measure(row),
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
    table.wrong(read.problems());
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
    return table.rows(
        source,
        "measure,edition,one year,long term",
        "why,note",
        row ->
            new PrintedDirection(
                table.measure(row),
                table.needed(row, "edition"),
                row.cell("one year"),
                row.cell("long term"),
                row.cell("why"),
                row.place()));
  }

  Checked<List<Footnote>> footnotes(SourceText source) {
    return table.rows(
        source,
        "edition,theme,mark,of,text",
        "kind,note",
        row ->
            new Footnote(
                table.needed(row, "edition"),
                theme(row),
                row.cell("mark"),
                row.cell("of"),
                table.needed(row, "text"),
                row.place()));
  }

  Checked<List<CaseStudy>> caseStudies(SourceText source) {
    return table.rows(
        source,
        "edition,theme,title,body",
        "note",
        row ->
            new CaseStudy(
                table.needed(row, "edition"),
                theme(row),
                table.needed(row, "title"),
                row.cell("body"),
                row.place()));
  }

  Checked<List<PaperWords>> papers(SourceText source) {
    return table.rows(
        source,
        "plan,edition,part,text",
        "order,question,answer,note",
        row ->
            new PaperWords(
                Ids.qualify(plugin, table.needed(row, "plan")),
                table.needed(row, "edition"),
                table.needed(row, "part"),
                row.cell("order").isEmpty() ? row.place().line() : whole(row, "order"),
                row.cell("question"),
                row.cell("answer"),
                row.cell("text"),
                row.place()));
  }

  /** The kinds are those that {@code weald problems} heads its lists with. */
  Checked<List<KnownSlip>> known(SourceText source) {
    return table.rows(
        source,
        "id,kind,measure,area,printed",
        "note",
        row ->
            new KnownSlip(
                table.needed(row, "id"),
                table.needed(row, "kind"),
                row.cell("measure").isEmpty() ? "" : table.measure(row),
                row.cell("area"),
                table.needed(row, "printed"),
                row.place()));
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
      table.unknown(row, "theme", themes.stream().map(Ids::local).toList());
    }
    return qualified;
  }

  private int whole(CsvTable.Row row, String column) {
    String text = row.cell(column);
    if (!text.matches("[1-9][0-9]{0,3}")) {
      table.wrong(
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
