package org.weald.workbench.views.internal.scorecard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Judgement;
import org.weald.workbench.Selected;
import org.weald.workbench.views.internal.WordFilter;

/**
 * One row of the scorecard table.
 *
 * @param theme the theme's title
 * @param ref as printed; a priority with one measure goes by the measure's, which is unique
 * @param title short where it is a measure, as printed where it is a priority
 * @param judged what is said of it
 * @param figure the figure as printed in the window, or empty
 * @param number for sorting; NaN without a number
 * @param period the figure's period, or empty
 * @param spark the series so far
 * @param lead who leads the measure, or empty
 */
public record ScoreRow(
    String theme,
    String ref,
    String title,
    Judgement judged,
    String figure,
    double number,
    String period,
    Spark spark,
    String lead) {

  /** Whether a filter lets it through. */
  boolean passes(WordFilter filter) {
    return filter.matches(
        judged.status().status(),
        judged.status().word(),
        Map.of("ref", ref, "title", title + " " + judged.title(), "theme", theme, "lead", lead));
  }

  /**
   * Whether it shows the same. What else the series says is left out: it is worked out when it is
   * asked for, which may read figures of other areas, and no row shows it.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoreRow row && shown().equals(row.shown());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  private List<Object> shown() {
    return List.of(theme, ref, title, plain(), figure, number, period, spark, lead);
  }

  private Judgement plain() {
    return new Judgement(
        judged.level(),
        judged.id(),
        judged.measure(),
        judged.ref(),
        judged.title(),
        judged.edition(),
        judged.theme(),
        judged.area(),
        judged.latest(),
        judged.status(),
        judged.oneYear(),
        judged.longTerm(),
        judged.summary(),
        List.of());
  }

  /** The same as long as the row is of the same thing. */
  String key() {
    return judged.level().code() + ":" + judged.id();
  }

  /** As it is selected. */
  Selected.Subject subject() {
    return new Selected.Subject(judged.level(), judged.id());
  }
}
