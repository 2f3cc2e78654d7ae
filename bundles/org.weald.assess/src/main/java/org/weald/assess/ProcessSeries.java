package org.weald.assess;

import java.util.List;
import java.util.Optional;
import org.weald.assess.internal.Charted;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.model.Area;
import org.weald.model.Bound;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Plan;

/**
 * The figures, limits and target behind the sentence on process limits ({@link
 * Analysis.Kind#PROCESS_LIMITS}), to be drawn: the same that the explanation names.
 *
 * @param points the figures charted, oldest first, all after the last break; also where they are
 *     too few
 * @param limits of these points in their order; empty where none can be drawn
 * @param target held against them, where there is one
 * @param leftOut which figures are not among the points and why, or empty
 * @param analysis what is said; where there are no limits its sentence is the reason
 */
public record ProcessSeries(
    List<Observation> points,
    Optional<ProcessLimits> limits,
    Optional<Target> target,
    String leftOut,
    Analysis analysis) {

  /** A target as a number, in the unit of the figures. */
  public record Target(Bound bound, double value) {}

  /** Copies the list. */
  public ProcessSeries {
    points = List.copyOf(points);
  }

  /** Nothing to draw. */
  public static ProcessSeries none(Analysis why) {
    return new ProcessSeries(List.of(), Optional.empty(), Optional.empty(), "", why);
  }

  /**
   * Of a measure as an edition knows it. A calculation on all its figures: not on the event thread.
   *
   * @param area any, also another than the plan's own
   */
  public static ProcessSeries of(
      Catalogue catalogue, Plan plan, Edition edition, Measure measure, Area area) {
    return Charted.process(catalogue, plan, edition, measure, area);
  }
}
