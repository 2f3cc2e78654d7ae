package org.weald.script;

import java.util.stream.Collectors;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;

/** Periods as scripts write them. */
final class PeriodWords {
  private PeriodWords() {}

  static Period read(String text, PeriodKind years) {
    return Periods.parse(text, Place.of("script"), years)
        .fold(
            period -> period,
            problems -> {
              throw new IllegalArgumentException(
                  problems.stream()
                      .map(problem -> problem.what() + ". " + problem.remedy())
                      .collect(Collectors.joining(" ")));
            });
  }
}
