package org.weald.model;

import java.util.List;

/**
 * What a theme wants looked at together: a view of the window, and a page of a report.
 *
 * @param id qualified id
 * @param theme qualified id of the theme it belongs to: it is there while the theme is
 * @param title the word on its tab
 * @param order among the views of the theme; {@link #ANYWHERE} where it says none
 * @param rows below one another, each with its panels side by side
 * @param place where it is described
 */
public record ThemeView(
    String id, String theme, String title, int order, List<List<Panel>> rows, Place place) {

  /** The place of a view that says none: behind those that do. */
  public static final int ANYWHERE = 1000;

  /** One thing in a view. */
  public sealed interface Panel {

    /**
     * The latest figures, large.
     *
     * @param measures qualified ids
     */
    record Tiles(List<String> measures) implements Panel {
      /** Copies the list. */
      public Tiles {
        measures = List.copyOf(measures);
      }
    }

    /**
     * A measure over time.
     *
     * @param measure qualified id
     * @param area id of the area, or empty for the plan's own
     */
    record Chart(String measure, String area) implements Panel {}

    /**
     * A measure's areas side by side.
     *
     * @param measure qualified id
     * @param group id of the comparison group, "kent-districts"
     */
    record Comparison(String measure, String group) implements Panel {}

    /**
     * The rows of the theme's scorecard.
     *
     * @param measures qualified ids; empty for all of the theme's
     */
    record Rows(List<String> measures) implements Panel {
      /** Copies the list. */
      public Rows {
        measures = List.copyOf(measures);
      }
    }

    /**
     * Actions with their latest updates.
     *
     * @param plan qualified id of the plan they are of
     * @param priority id of the priority or the heading they stand under; empty for all
     */
    record Actions(String plan, String priority) implements Panel {}

    /**
     * A paragraph.
     *
     * @param text plain text
     */
    record Text(String text) implements Panel {}
  }

  /** Copies the rows. */
  public ThemeView {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
