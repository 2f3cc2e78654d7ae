package org.weald.assess.internal.checks;

import org.weald.model.Measure;
import org.weald.model.Observation;

/** A checker that looks at one figure at a time. */
interface FigureChecker extends Checker {

  /** Checks one figure; the content is there for what it is held against. */
  void check(Measure measure, Observation figure, Content content, CheckBook book);

  @Override
  default void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      for (Observation figure : content.figures(measure)) {
        check(measure, figure, content, book);
      }
    }
  }
}
