package org.weald.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is looked at together: panels below one another, some of them side by side.
 *
 * @param title what it shows, in a sentence where there is one
 * @param panels in order
 */
public record ViewSpec(String title, List<Panel> panels) {

  /** One thing in a view. */
  public sealed interface Panel {
    /** What it shows as a table of text, for whoever takes it out; empty of what is words only. */
    default Optional<TableSpec> figures() {
      return Optional.empty();
    }

    /** A chart. */
    record Chart(ChartSpec chart) implements Panel {
      @Override
      public Optional<TableSpec> figures() {
        return Optional.of(chart.table());
      }
    }

    /** A table. */
    record Table(TableSpec table) implements Panel {
      @Override
      public Optional<TableSpec> figures() {
        return Optional.of(table);
      }
    }

    /** A paragraph. */
    record Text(String text) implements Panel {}

    /** Figures shown large, each with the mark of its status; its word stands in the note. */
    record Tiles(List<ReportSpec.Tile> tiles) implements Panel {
      /** Copies the list. */
      public Tiles {
        tiles = List.copyOf(tiles);
      }

      @Override
      public Optional<TableSpec> figures() {
        return Optional.of(
            new TableSpec(
                "",
                List.of(
                    TableSpec.Column.text("Measure"),
                    TableSpec.Column.number("Figure"),
                    TableSpec.Column.text("Note")),
                tiles.stream()
                    .map(tile -> List.of(tile.caption(), tile.figure(), tile.note()))
                    .toList()));
      }
    }

    /** A table whose cells may hold a status or a direction, and whose rows may be headings. */
    record Grid(ReportBlock.Grid grid) implements Panel {
      @Override
      public Optional<TableSpec> figures() {
        return Optional.of(grid.table());
      }
    }

    /**
     * What cannot be shown, and why.
     *
     * @param what was asked for: "Chart of ksi-local-roads"
     * @param why in a sentence
     */
    record Missing(String what, String why) implements Panel {
      /** Both in one line. */
      public String sentence() {
        return what + ": " + why;
      }
    }

    /** Panels side by side. */
    record Beside(List<Panel> panels) implements Panel {
      /** Copies the list. */
      public Beside {
        panels = List.copyOf(panels);
      }
    }
  }

  /** Copies the panels. */
  public ViewSpec {
    panels = List.copyOf(panels);
  }

  /** Every panel, those side by side one after the other. */
  public List<Panel> all() {
    return flat(panels).toList();
  }

  private static Stream<Panel> flat(List<Panel> panels) {
    return panels.stream()
        .flatMap(
            panel ->
                panel instanceof Panel.Beside beside ? flat(beside.panels()) : Stream.of(panel));
  }
}
