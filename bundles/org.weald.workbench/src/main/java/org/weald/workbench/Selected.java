package org.weald.workbench;

import java.util.Optional;
import org.weald.model.Level;

/**
 * What is selected. It names things and does not hold them: what it names may have left with its
 * plug-in, and is selected again when it comes back.
 *
 * @param plan qualified id, or empty before there is a plan
 * @param edition label, or empty
 * @param theme qualified id of the theme that is looked at, or empty for all
 * @param subject the row of the scorecard, where one is selected
 * @param area id of the area whose figures are shown, or empty for the plan's own
 */
public record Selected(
    String plan, String edition, String theme, Optional<Subject> subject, String area) {

  /**
   * A row of a scorecard.
   *
   * @param level what it is of
   * @param id qualified id
   */
  public record Subject(Level level, String id) {}

  /** Nothing. */
  public static final Selected NOTHING = new Selected("", "", "", Optional.empty(), "");

  /** The same in another plan and edition. */
  public Selected withEdition(String otherPlan, String otherEdition) {
    return new Selected(otherPlan, otherEdition, theme, subject, area);
  }

  /** The same with one theme looked at, or all with an empty id. */
  public Selected withTheme(String otherTheme) {
    return new Selected(plan, edition, otherTheme, subject, area);
  }

  /** The same with the figures of one area, or of the plan's own with an empty id. */
  public Selected withArea(String otherArea) {
    return new Selected(plan, edition, theme, subject, otherArea);
  }

  /** The same with another row. */
  public Selected withSubject(Subject other) {
    return new Selected(plan, edition, theme, Optional.of(other), area);
  }
}
