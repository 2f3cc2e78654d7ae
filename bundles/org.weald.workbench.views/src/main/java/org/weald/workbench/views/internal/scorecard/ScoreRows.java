package org.weald.workbench.views.internal.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.PrintedMeasure;
import org.weald.workbench.views.internal.Words;

/** The rows of the scorecard table from a judged edition. */
final class ScoreRows {
  private ScoreRows() {}

  /** Which rows are shown. */
  enum Shown {
    /** The priorities. */
    PRIORITIES,
    /** The measures the edition prints as such. */
    MEASURES,
    /** Those and the figures quoted under them. */
    QUOTED
  }

  /** The rows in the plan's order. */
  static List<ScoreRow> of(Catalogue catalogue, Scorecard card, Shown shown) {
    List<ScoreRow> rows = new ArrayList<>();
    for (Scorecard.ThemeCard part : card.themes()) {
      List<Judgement> judged = shown == Shown.PRIORITIES ? part.priorities() : part.measures();
      for (Judgement row : judged) {
        if (shown != Shown.MEASURES || !row.ref().isEmpty()) {
          rows.add(row(catalogue, part.theme().title(), row));
        }
      }
    }
    return rows;
  }

  private static ScoreRow row(Catalogue catalogue, String theme, Judgement judged) {
    Optional<Measure> measure = catalogue.measure(judged.measure());
    Optional<Observation> latest = judged.latest();
    return new ScoreRow(
        theme,
        ref(judged, measure),
        judged.level() == Level.MEASURE
            ? measure.map(Measure::title).orElse(judged.title())
            : judged.title(),
        judged,
        latest.map(point -> Words.figure(point, measure.map(Measure::unit).orElse(""))).orElse(""),
        latest
            .filter(point -> point.figure().hasNumber() && !point.figure().isHeldBack())
            .map(point -> point.figure().number())
            .orElse(Double.NaN),
        latest.map(point -> point.period().label()).orElse(""),
        Spark.of(catalogue, judged),
        measure.map(known -> String.join("; ", known.lead())).orElse(""));
  }

  private static String ref(Judgement judged, Optional<Measure> measure) {
    return measure
        .flatMap(known -> Optional.ofNullable(known.printed().get(judged.edition())))
        .map(PrintedMeasure::ref)
        .orElse(judged.ref());
  }
}
