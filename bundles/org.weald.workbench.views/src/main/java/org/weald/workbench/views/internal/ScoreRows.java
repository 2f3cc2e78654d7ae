package org.weald.workbench.views.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;

/** The rows of the scorecard table from a judged edition. */
final class ScoreRows {
  private ScoreRows() {}

  /**
   * Rows of one level, in the plan's order.
   *
   * @param level measures or priorities
   */
  static List<ScoreRow> of(Catalogue catalogue, Scorecard card, Level level) {
    List<ScoreRow> rows = new ArrayList<>();
    for (Scorecard.ThemeCard part : card.themes()) {
      List<Judgement> judged = level == Level.PRIORITY ? part.priorities() : part.measures();
      for (Judgement row : judged) {
        rows.add(row(catalogue, card, part.theme().title(), row));
      }
    }
    return rows;
  }

  private static ScoreRow row(Catalogue catalogue, Scorecard card, String theme, Judgement judged) {
    Optional<Measure> measure = catalogue.measure(judged.measure());
    Optional<Observation> latest = judged.latest();
    return new ScoreRow(
        theme,
        judged,
        latest.map(point -> Words.figure(point, measure.map(Measure::unit).orElse(""))).orElse(""),
        latest
            .filter(point -> point.figure().hasNumber())
            .map(point -> point.figure().number())
            .orElse(Double.NaN),
        latest.map(point -> point.period().label()).orElse(""),
        measure
            .map(known -> Spark.of(catalogue, known, judged.area(), card.edition().period()))
            .orElse(Spark.NONE));
  }
}
