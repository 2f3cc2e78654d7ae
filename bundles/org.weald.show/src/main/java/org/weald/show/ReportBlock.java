package org.weald.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in a section of a report. */
public sealed interface ReportBlock {

  /** Plain paragraphs. */
  record Words(List<String> paragraphs) implements ReportBlock {
    /** Copies the list. */
    public Words {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * What a person still has to write; the report is a draft until then.
   *
   * @param what for people, in quotation marks
   * @param rows of the table of words that would hold it
   */
  record Unwritten(String what, List<Wanted> rows) implements ReportBlock {
    /** Printed in its place. */
    public static final String SENTENCE = "To be written by the author.";

    /** Copies the list. */
    public Unwritten {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What is missing in the block before, which says so in its own place.
   *
   * @param what for people, in quotation marks; empty where the report is finished without it
   * @param rows of the table of words that would hold it
   */
  record Missing(String what, List<Wanted> rows) implements ReportBlock {
    /** Copies the list. */
    public Missing {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row that nobody has written into the table of a paper's words.
   *
   * @param part its column of that name
   * @param question likewise; empty where the part is one text
   */
  record Wanted(String part, String question) {}

  /** A strip of numbers. */
  record Tiles(List<ReportSpec.Tile> tiles) implements ReportBlock {
    /** Copies the list. */
    public Tiles {
      tiles = List.copyOf(tiles);
    }
  }

  /** A heading within the section. */
  record Heading(String anchor, String ref, String text) implements ReportBlock {}

  /** Names and values. */
  record Facts(List<Fact> facts) implements ReportBlock {
    /** Copies the list. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A name and its value.
   *
   * @param name "1 year, as printed"
   * @param value empty where {@code mark} says it all
   * @param mark where it is a direction
   */
  record Fact(String name, String value, Optional<ReportSpec.DirectionMark> mark) {
    /** In words. */
    static Fact of(String name, String value) {
      return new Fact(name, value, Optional.empty());
    }
  }

  /** Charts, in pairs where there are several. */
  record Charts(List<ChartSpec> charts) implements ReportBlock {
    /** Copies the list. */
    public Charts {
      charts = List.copyOf(charts);
    }
  }

  /** Notes below a table, each with its mark. */
  record Notes(List<Note> notes) implements ReportBlock {
    /** Copies the list. */
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /** A note: "**", what it is of, its text. */
  record Note(String mark, String of, String text) {}

  /**
   * A table whose headings may change between rows.
   *
   * @param title caption, or empty
   * @param columns title and whether it holds numbers; widths follow from {@code kind}
   * @param rows in order
   */
  record Grid(String kind, String title, List<Column> columns, List<Row> rows)
      implements ReportBlock {
    /** Copies the lists. */
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** A table of plain text. */
    public static Grid of(TableSpec table) {
      return new Grid(
          "",
          table.title(),
          table.columns().stream()
              .map(one -> new Column(one.title(), one.numeric() ? "number" : "wide"))
              .toList(),
          table.rows().stream().map(row -> Row.of(row.stream().map(Cell::of).toList())).toList());
    }

    /** The same as plain text: a status is its word, a row of one cell fills the first column. */
    public TableSpec table() {
      return new TableSpec(
          title,
          columns.stream()
              .map(one -> new TableSpec.Column(one.title(), one.kind().equals("number")))
              .toList(),
          rows.stream().map(this::texts).toList());
    }

    private List<String> texts(Row row) {
      return IntStream.range(0, columns.size())
          .mapToObj(i -> i < row.cells().size() ? row.cells().get(i).words() : "")
          .toList();
    }
  }

  /**
   * A column.
   *
   * @param title heading
   * @param kind "number", or a word for its width: "ref", "wide", "judged"
   */
  record Column(String title, String kind) {}

  /** What a row is. */
  enum RowKind {
    /** Figures. */
    BODY,
    /** A heading over the rows below it: one cell. */
    GROUP,
    /** Headings of columns, printed again where they change. */
    HEADER,
    /** Words below a row, over the whole width: one cell. */
    STORY
  }

  /** A row; a group or story has one cell. */
  record Row(RowKind kind, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** Figures. */
    static Row of(List<Cell> cells) {
      return new Row(RowKind.BODY, cells);
    }

    /** A heading over rows. */
    static Row group(String text) {
      return new Row(RowKind.GROUP, List.of(Cell.of(text)));
    }

    /** Words below a row. */
    static Row story(String text) {
      return new Row(RowKind.STORY, List.of(Cell.of(text)));
    }
  }

  /**
   * A cell.
   *
   * @param text as it is to be read; a printed cell exactly as printed
   * @param status where it is one; its word is then in it
   * @param direction where it is one
   * @param mark of a footnote, or empty
   * @param note small, below; or empty
   */
  record Cell(
      String text,
      Optional<ReportSpec.StatusMark> status,
      Optional<ReportSpec.DirectionMark> direction,
      String mark,
      String note) {
    /** All it says, in words. */
    public String words() {
      return Stream.of(
              status.map(ReportSpec.StatusMark::word).orElse(""),
              direction.map(ReportSpec.DirectionMark::sentence).orElse(""),
              text + mark,
              note)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }

    /** Text. */
    static Cell of(String text) {
      return of(text, "");
    }

    /** Text and a note below it. */
    static Cell of(String text, String note) {
      return new Cell(text, Optional.empty(), Optional.empty(), "", note);
    }

    /** A status. */
    static Cell of(ReportSpec.StatusMark status, String note) {
      return new Cell("", Optional.of(status), Optional.empty(), "", note);
    }

    /** A direction, whose sentence is the word to print. */
    static Cell of(ReportSpec.DirectionMark direction, String note) {
      return new Cell("", Optional.empty(), Optional.of(direction), "", note);
    }
  }
}
