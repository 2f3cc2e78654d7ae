package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Footnote;
import org.weald.model.PrintedCell;
import org.weald.model.ReportTemplate;
import org.weald.model.Theme;

/**
 * The tables of an edition again, cell by cell as printed: headings where they change, what stands
 * below a table, and beside each row, if asked for, what Weald says of it.
 */
final class CellSections {
  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final Edition edition;

  CellSections(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.edition = scorecard.edition();
  }

  /** A row of a printed table: its cells by column. */
  private record Printed(String group, String label, TreeMap<Integer, PrintedCell> cells) {
    String measure() {
      return cells.values().stream()
          .map(PrintedCell::measure)
          .filter(id -> !id.isEmpty())
          .findFirst()
          .orElse("");
    }
  }

  /** A part for each theme that prints a table: its tables, then its footnotes. */
  List<ReportPart> cells(ReportTemplate.Section section) {
    List<ReportPart> parts = new ArrayList<>();
    for (Scorecard.ThemeCard card : scorecard.themes()) {
      List<ReportBlock> blocks = new ArrayList<>(tables(card.theme(), section));
      if (!blocks.isEmpty()) {
        blocks.addAll(notes(card.theme()));
        parts.add(part("cells", card.theme(), section.title(), blocks));
      }
    }
    return parts;
  }

  /** What is printed below the tables of each theme. */
  List<ReportPart> footnotes() {
    List<ReportPart> parts = new ArrayList<>();
    for (Scorecard.ThemeCard card : scorecard.themes()) {
      List<ReportBlock> blocks = notes(card.theme());
      if (!blocks.isEmpty()) {
        parts.add(part("footnotes", card.theme(), "", blocks));
      }
    }
    return parts;
  }

  /** Under the theme's printed title where the template gives none. */
  private ReportPart part(String kind, Theme theme, String title, List<ReportBlock> blocks) {
    Optional<Theme.PrintedTheme> printed =
        Optional.ofNullable(theme.printed().get(edition.label()));
    return new ReportPart.Section(
        kind,
        ReportThemes.anchor(kind, theme.id()),
        title.isEmpty() ? printed.map(Theme.PrintedTheme::title).orElse(theme.title()) : title,
        printed.filter(theirs -> title.isEmpty()).map(Theme.PrintedTheme::vision).orElse(""),
        blocks);
  }

  private List<ReportBlock> notes(Theme theme) {
    List<ReportBlock.Note> notes =
        catalogue.footnotes(theme, edition.label()).stream().map(CellSections::note).toList();
    return notes.isEmpty() ? List.of() : List.of(new ReportBlock.Notes(notes));
  }

  private static ReportBlock.Note note(Footnote note) {
    return new ReportBlock.Note(note.mark(), note.of(), note.text());
  }

  private List<ReportBlock> tables(Theme theme, ReportTemplate.Section section) {
    Map<String, List<PrintedCell>> tables =
        catalogue.cells(theme, edition.label()).stream()
            .collect(
                Collectors.groupingBy(PrintedCell::table, LinkedHashMap::new, Collectors.toList()));
    boolean judged = section.option("beside").equals("status");
    return tables.entrySet().stream()
        .filter(
            table ->
                section.option("table").isEmpty() || section.option("table").equals(table.getKey()))
        .sorted(Comparator.comparing(table -> ofMeasures(table.getValue()) ? 0 : 1))
        .<ReportBlock>map(
            table ->
                grid(table.getKey(), rows(table.getValue()), judged, !section.title().isEmpty()))
        .toList();
  }

  /** Tables of measures stand first; the others follow in the order they are kept. */
  private static boolean ofMeasures(List<PrintedCell> cells) {
    return cells.stream().anyMatch(cell -> !cell.measure().isEmpty());
  }

  private static List<Printed> rows(List<PrintedCell> cells) {
    List<Printed> rows = new ArrayList<>();
    for (PrintedCell cell : cells) {
      Printed last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last == null
          || !last.label().equals(cell.row())
          || !last.group().equals(cell.group())
          || last.cells().containsKey(cell.column())) {
        last = new Printed(cell.group(), cell.row(), new TreeMap<>());
        rows.add(last);
      }
      last.cells().put(cell.column(), cell);
    }
    return rows;
  }

  private ReportBlock.Grid grid(String table, List<Printed> rows, boolean beside, boolean titled) {
    Set<Integer> columns = new TreeSet<>();
    rows.forEach(row -> columns.addAll(row.cells().keySet()));
    boolean judged = beside && rows.stream().anyMatch(row -> judgement(row).isPresent());
    String word =
        rows.stream().allMatch(row -> row.measure().isEmpty())
            ? ""
            : scorecard.plan().words().getOrDefault("measure", "Measure");
    Layout layout = new Layout(List.copyOf(columns), word, labelled(rows), judged);
    List<ReportBlock.Row> grid = new ArrayList<>();
    Map<Integer, String> heading = headings(rows, 0);
    List<ReportBlock.Column> first = columns(layout, heading);
    String group = "";
    for (int i = 0; i < rows.size(); i++) {
      Printed row = rows.get(i);
      boolean changed = conflicts(row, heading);
      if (!row.group().equals(group)) {
        group = row.group();
        grid.add(ReportBlock.Row.group(group));
      }
      if (changed) {
        heading = headings(rows, i);
        grid.add(again(layout, heading));
      }
      grid.add(row(row, layout));
    }
    return new ReportBlock.Grid("cells " + table, titled ? "" : caption(table), first, grid);
  }

  /**
   * How a table is laid out.
   *
   * @param columns numbers of the printed columns
   * @param rows what the rows are, or empty
   * @param labelled whether the rows' own headings stand before them
   * @param judged whether status and why stand behind them
   */
  private record Layout(List<Integer> columns, String rows, boolean labelled, boolean judged) {}

  /** Not where the first printed cell says the same. */
  private static boolean labelled(List<Printed> rows) {
    return rows.stream()
        .anyMatch(row -> !row.cells().firstEntry().getValue().text().equals(row.label()));
  }

  /** The headings from a row on, up to where one changes. */
  private static Map<Integer, String> headings(List<Printed> rows, int from) {
    Map<Integer, String> heading = new TreeMap<>();
    for (Printed row : rows.subList(from, rows.size())) {
      if (conflicts(row, heading)) {
        break;
      }
      row.cells().forEach((column, cell) -> heading.putIfAbsent(column, cell.header()));
    }
    return heading;
  }

  private static boolean conflicts(Printed row, Map<Integer, String> heading) {
    return row.cells().entrySet().stream()
        .anyMatch(
            cell ->
                heading.containsKey(cell.getKey())
                    && !heading.get(cell.getKey()).equals(cell.getValue().header()));
  }

  private static List<ReportBlock.Column> columns(Layout layout, Map<Integer, String> heading) {
    List<ReportBlock.Column> columns = new ArrayList<>();
    if (layout.labelled()) {
      columns.add(new ReportBlock.Column(layout.rows(), "wide"));
    }
    layout
        .columns()
        .forEach(
            column ->
                columns.add(new ReportBlock.Column(heading.getOrDefault(column, ""), "printed")));
    if (layout.judged()) {
      columns.add(new ReportBlock.Column("Weald’s status", "judged"));
      columns.add(new ReportBlock.Column("Why", "why"));
    }
    return columns;
  }

  private static ReportBlock.Row again(Layout layout, Map<Integer, String> heading) {
    List<ReportBlock.Cell> cells = new ArrayList<>();
    if (layout.labelled()) {
      cells.add(ReportBlock.Cell.of(""));
    }
    layout
        .columns()
        .forEach(column -> cells.add(ReportBlock.Cell.of(heading.getOrDefault(column, ""))));
    if (layout.judged()) {
      cells.add(ReportBlock.Cell.of(""));
      cells.add(ReportBlock.Cell.of(""));
    }
    return new ReportBlock.Row(ReportBlock.RowKind.HEADER, cells);
  }

  private ReportBlock.Row row(Printed row, Layout layout) {
    List<ReportBlock.Cell> cells = new ArrayList<>();
    if (layout.labelled()) {
      cells.add(ReportBlock.Cell.of(row.label()));
    }
    for (int column : layout.columns()) {
      PrintedCell cell = row.cells().get(column);
      cells.add(cell == null ? ReportBlock.Cell.of("") : printed(cell));
    }
    if (layout.judged()) {
      Optional<Judgement> judgement = judgement(row);
      cells.add(
          judgement
              .map(one -> ReportBlock.Cell.of(ReportThemes.mark(one.status()), ""))
              .orElse(ReportBlock.Cell.of("")));
      cells.add(
          ReportBlock.Cell.of(judgement.map(one -> Caveat.without(one.summary())).orElse("")));
    }
    return ReportBlock.Row.of(cells);
  }

  /** The mark is set beside the text where the text does not hold it. */
  private static ReportBlock.Cell printed(PrintedCell cell) {
    boolean set = cell.mark().isEmpty() || cell.text().contains(cell.mark());
    return new ReportBlock.Cell(
        cell.text(), Optional.empty(), Optional.empty(), set ? "" : cell.mark(), "");
  }

  private Optional<Judgement> judgement(Printed row) {
    return row.measure().isEmpty()
        ? Optional.empty()
        : scorecard.rows().stream().filter(one -> one.id().equals(row.measure())).findFirst();
  }

  /** "Indicators", "Freedoms and flexibilities". */
  private static String caption(String table) {
    return table.equals("freedoms")
        ? "Freedoms and flexibilities"
        : table.substring(0, 1).toUpperCase(Locale.UK) + table.substring(1).replace('-', ' ');
  }
}
