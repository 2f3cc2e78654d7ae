package org.weald.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weald.assess.publication.HeldBack;
import org.weald.assess.publication.Published;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.spi.PlanChoice;

/**
 * Says beside the figures what of them is held back, and what an officer has to look at.
 *
 * @param published what everybody may read
 * @param known everything
 */
record HeldBackWords(Published published, Catalogue known) {

  private static final int MOST_NAMED = 3;

  /** How many figures are not shown; nothing that depends on what they are. */
  List<String> forEverybody() {
    int held = published.heldBack().size();
    return held == 0
        ? List.of()
        : List.of(
            (held == 1 ? "1 figure is" : held + " figures are")
                + " held back ("
                + measures()
                + "), so that nobody is known by a small number of people; "
                + PlanChoice.OFFICERS.name()
                + " shows "
                + (held == 1 ? "it." : "them."));
  }

  /** The measures they belong to, never how many of each, nor of where and when. */
  private String measures() {
    List<String> titles =
        published.heldBack().stream()
            .map(figure -> title(figure.measure()))
            .distinct()
            .sorted()
            .toList();
    String first = titles.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
    return titles.size() <= MOST_NAMED ? first : first + " and others";
  }

  /** What is held back in vain, and what nobody could check. */
  List<String> forOfficers() {
    List<String> sentences = new ArrayList<>();
    String exposed =
        published.heldBack().stream()
            .filter(HeldBack::exposed)
            .map(figure -> title(figure.measure()) + ", " + figure.period().label())
            .distinct()
            .collect(Collectors.joining("; "));
    if (!exposed.isEmpty()) {
      sentences.add(
          "Held back in vain, for what is published already gives it away: " + exposed + ".");
    }
    if (!published.unchecked().isEmpty()) {
      sentences.add(
          "Look before you publish: how many people are behind it is not known for "
              + published.unchecked().stream().map(this::title).collect(Collectors.joining("; "))
              + ". Take it in with its numerator and denominator.");
    }
    return sentences;
  }

  private String title(String measure) {
    return known.measure(measure).map(Measure::title).orElse(measure);
  }
}
