package org.weald.assess.internal;

import java.util.List;
import java.util.function.Function;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.model.Direction;

/** The movements of the measures under a theme or plan, counted: a whole has no direction. */
final class Movements {
  private Movements() {}

  /** Of the changes on the year before. */
  static DirectionJudgement ofOneYear(List<Judgement> measures) {
    return of(measures, Judgement::oneYear);
  }

  /** Of the trends. */
  static DirectionJudgement ofLongTerm(List<Judgement> measures) {
    return of(measures, Judgement::longTerm);
  }

  /** How many movements were tested, and how many would seem real if nothing had changed. */
  private static DirectionJudgement of(
      List<Judgement> measures, Function<Judgement, DirectionJudgement> term) {
    List<DirectionJudgement> tested =
        measures.stream().map(term).filter(direction -> direction.p().isPresent()).toList();
    if (tested.isEmpty()) {
      return OneYear.notAssessed("not assessed: no movement under it could be tested", List.of());
    }
    StringBuilder text = new StringBuilder("counted, not assessed: ");
    text.append(Words.count(tested.size(), "movement", "movements")).append(" tested");
    for (Direction direction : Direction.values()) {
      long number = tested.stream().filter(one -> one.direction() == direction).count();
      if (number > 0) {
        text.append(", ").append(number).append(' ').append(direction.words());
      }
    }
    text.append("; at 95 % about 1 test in 20 shows a movement where nothing changed");
    return OneYear.notAssessed(text.toString(), List.of());
  }
}
