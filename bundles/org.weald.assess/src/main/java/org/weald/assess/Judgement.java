package org.weald.assess;

import java.util.List;
import java.util.Optional;
import org.weald.assess.internal.WhenAsked;
import org.weald.model.Area;
import org.weald.model.Level;
import org.weald.model.Observation;

/**
 * One row of a scorecard: everything said of a measure, priority, theme, plan or action in an
 * edition and an area.
 *
 * @param level what it is of
 * @param id qualified id of the subject
 * @param measure qualified id of the measure: the subject itself, or the one measure a priority
 *     has; or empty
 * @param ref as the edition prints it, or empty
 * @param title as the edition prints it, or our short title
 * @param edition label
 * @param theme qualified id of the theme; empty for a plan
 * @param area the area
 * @param latest the figure shown: the edition's period, or the latest before its end
 * @param status on target?
 * @param oneYear change on the year before
 * @param longTerm trend
 * @param summary status and direction in a sentence or two: the column "Why"
 * @param analyses what else can be said of the series: recent trend, process limits, comparison,
 *     rank, the way ahead
 */
public record Judgement(
    Level level,
    String id,
    String measure,
    String ref,
    String title,
    String edition,
    String theme,
    Area area,
    Optional<Observation> latest,
    StatusJudgement status,
    DirectionJudgement oneYear,
    DirectionJudgement longTerm,
    String summary,
    List<Analysis> analyses) {

  /** A row of which nothing more is said. */
  public Judgement(
      Level level,
      String id,
      String measure,
      String ref,
      String title,
      String edition,
      String theme,
      Area area,
      Optional<Observation> latest,
      StatusJudgement status,
      DirectionJudgement oneYear,
      DirectionJudgement longTerm,
      String summary) {
    this(
        level, id, measure, ref, title, edition, theme, area, latest, status, oneYear, longTerm,
        summary, List.of());
  }

  /** Copies the list, but not one that is made only when asked for. */
  public Judgement {
    analyses = analyses instanceof WhenAsked ? analyses : List.copyOf(analyses);
  }
}
