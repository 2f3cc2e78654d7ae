package org.weald.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weald.assess.publication.HeldBack;
import org.weald.assess.publication.Published;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.spi.PlanChoice;

/** Says beside published figures what is not among them, and what somebody has to look at. */
final class HeldBackWords {
  private HeldBackWords() {}

  /** A sentence each; none where everything is published. */
  static List<String> of(Published published, Catalogue known) {
    List<String> sentences = new ArrayList<>();
    int held = published.heldBack().size();
    if (held > 0) {
      sentences.add(
          (held == 1 ? "1 figure is" : held + " figures are")
              + " held back, so that nobody is known by a small number of people; "
              + PlanChoice.OFFICERS.name()
              + " shows "
              + (held == 1 ? "it." : "them."));
    }
    List<String> exposed =
        published.heldBack().stream()
            .filter(HeldBack::exposed)
            .map(figure -> title(figure.measure(), known) + ", " + figure.period().label())
            .distinct()
            .toList();
    if (!exposed.isEmpty()) {
      sentences.add(
          "Held back in vain, for published figures give it away: "
              + String.join("; ", exposed)
              + ".");
    }
    if (!published.unchecked().isEmpty()) {
      sentences.add(
          "Look before you publish: how many people are behind it is not known for "
              + published.unchecked().stream()
                  .map(measure -> title(measure, known))
                  .collect(Collectors.joining("; "))
              + ". Take it in with its numerator and denominator.");
    }
    return sentences;
  }

  private static String title(String measure, Catalogue known) {
    return known.measure(measure).map(Measure::title).orElse(measure);
  }
}
