package org.weald.assess.internal.checks;

import org.weald.assess.Scorecard;
import org.weald.model.Place;

/** A checker that looks at one judged edition at a time. */
interface CardChecker {

  /** Checks one edition; the card is judged once for all who ask. */
  void check(Scorecard card, Content content, CheckBook book);

  /** The document an edition is printed in. */
  static Place place(Scorecard card) {
    String source = card.edition().source();
    return Place.of(source.isEmpty() ? card.plan().title() : source);
  }
}
