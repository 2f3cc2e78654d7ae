package org.weald.workbench.views.internal.scorecard;

import java.util.Map;
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

  /** The same as long as the row is of the same thing. */
  String key() {
    return judged.level().code() + ":" + judged.id();
  }

  /** As it is selected. */
  Selected.Subject subject() {
    return new Selected.Subject(judged.level(), judged.id());
  }
}
