package org.weald.assess.internal.checks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Catalogue;
import org.weald.model.Plan;
import org.weald.model.Status;

/** Words that say a status, whatever column they stand in: a plan's own, the codes, the colours. */
final class StatusWords {
  private static final Map<String, Status> COLOURS =
      Map.of(
          "green", Status.GREEN,
          "amber", Status.AMBER,
          "yellow", Status.AMBER,
          "red", Status.RED,
          "achieved", Status.GREEN,
          "not achieved", Status.RED);

  private StatusWords() {}

  /** The status a whole text says, "Red", "Information not received". */
  static Optional<Status> status(String text, Catalogue catalogue) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Optional<Status> known = Status.ofCode(word).or(() -> Optional.ofNullable(COLOURS.get(word)));
    return known.or(
        () ->
            catalogue.plans().stream()
                .map(Plan::scheme)
                .flatMap(scheme -> scheme.words().entrySet().stream())
                .filter(entry -> entry.getKey().equalsIgnoreCase(word))
                .map(Map.Entry::getValue)
                .findFirst());
  }
}
