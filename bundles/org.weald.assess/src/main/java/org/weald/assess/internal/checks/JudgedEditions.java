package org.weald.assess.internal.checks;

import java.util.List;
import org.weald.assess.Scorecard;
import org.weald.assess.internal.Cards;
import org.weald.model.Edition;
import org.weald.model.Plan;

/** Judges every edition once and hands it to those who check it. */
final class JudgedEditions implements Checker {
  private final List<CardChecker> checkers;

  JudgedEditions(CardChecker... checkers) {
    this.checkers = List.of(checkers);
  }

  @Override
  public void check(Content content, CheckBook book) {
    for (Plan plan : content.catalogue().plans()) {
      for (Edition edition : plan.editions()) {
        Scorecard card = Cards.of(content.catalogue(), plan, edition);
        checkers.forEach(checker -> checker.check(card, content, book));
      }
    }
  }
}
