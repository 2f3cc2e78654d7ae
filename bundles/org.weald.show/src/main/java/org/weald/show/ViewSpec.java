package org.weald.show;

import java.util.List;

/**
 * What is looked at together: panels below one another.
 *
 * @param title what it shows, in a sentence where there is one
 * @param panels in order
 */
public record ViewSpec(String title, List<Panel> panels) {

  /** One thing in a view. */
  public sealed interface Panel {
    /** A chart. */
    record Chart(ChartSpec chart) implements Panel {}

    /** A table. */
    record Table(TableSpec table) implements Panel {}

    /** A paragraph. */
    record Text(String text) implements Panel {}
  }

  /** Copies the panels. */
  public ViewSpec {
    panels = List.copyOf(panels);
  }
}
