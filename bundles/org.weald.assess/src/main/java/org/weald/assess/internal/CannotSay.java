package org.weald.assess.internal;

import org.weald.assess.series.Reason;
import org.weald.model.Measure;

/** Why something of a series cannot be said, in the words of a plan's reader. */
final class CannotSay {
  private CannotSay() {}

  /** The reason; the series knows no plan, its text and its plug-ins, the reader does. */
  static String words(Question question, Reason reason) {
    Measure measure = question.measure();
    return switch (reason.code()) {
      case "own-work" -> Words.ownWork(measure);
      case "not-a-count" -> "counts are whole numbers from 0, and these are not";
      case "too-few-for-dispersion" -> "such counts vary by recording; 5 earlier years are needed";
      case "no-denominator-and-no-error" -> noError(measure, question.given());
      default -> reason.sentence();
    };
  }

  private static String noError(Measure measure, String given) {
    return switch (measure.kind()) {
      case PROPORTION -> "no counts behind the percentages are " + given;
      case MEAN, SURVEY -> "no standard error is " + given;
      case NONE -> "its plug-in does not say what kind of number this is";
      default -> "no denominator and no error are " + given;
    };
  }
}
