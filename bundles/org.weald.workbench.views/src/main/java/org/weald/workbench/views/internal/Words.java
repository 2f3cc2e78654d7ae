package org.weald.workbench.views.internal;

import java.math.BigDecimal;
import org.weald.assess.DirectionJudgement;
import org.weald.model.Basis;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.Operator;
import org.weald.model.Qualifier;
import org.weald.show.ReportMarks;

/** Figures and judgements as the window prints them. */
public final class Words {
  private static final String THIN = "\u202f";

  private Words() {}

  /** A figure: tidy where it is a plain number, as printed otherwise. */
  public static String figure(Observation observation, String measureUnit) {
    Figure figure = observation.figure();
    if (!isPlain(figure)) {
      return figure.raw().strip();
    }
    BigDecimal value = figure.value().orElseThrow();
    String unit = figure.unit().isEmpty() ? measureUnit : figure.unit();
    String number = Figures.print(value, figure.decimals());
    return switch (unit) {
      case "%" -> number + THIN + "%";
      case "£" -> "£" + number;
      default -> number;
    };
  }

  private static boolean isPlain(Figure figure) {
    return figure.hasNumber()
        && figure.operator() == Operator.EQUAL
        && figure.upper().isEmpty()
        && figure.second().isEmpty()
        && !figure.qualifiers().contains(Qualifier.RELATIVE)
        && !figure.qualifiers().contains(Qualifier.UNUSUAL_FORMAT);
  }

  /** "→ No significant change". */
  public static String direction(DirectionJudgement judged) {
    return ReportMarks.of(judged.direction()) + " " + judged.direction().words();
  }

  /** Where there is little room: what is good or bad in words, the rest as its mark. */
  public static String briefly(DirectionJudgement judged) {
    return switch (judged.direction()) {
      case IMPROVING, NOT_IMPROVING -> direction(judged);
      case MAINTAINING, NOT_ASSESSED -> ReportMarks.of(judged.direction());
    };
  }

  /** Who judged, in words. */
  public static String basis(Basis basis) {
    return switch (basis) {
      case COMPUTED -> "Worked out by Weald from the figures";
      case SUPPLIED -> "Supplied by the lead, as printed";
      case MODERATED -> "Moderated: the computed status was changed, with a reason";
    };
  }
}
