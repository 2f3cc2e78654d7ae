package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.model.Catalogue;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Periods;

/**
 * The figures a statement lists: "homes-done; homes-to-come", "goal-share-*" for every measure
 * whose id begins so, "clients@2005/06" for the figure of that period.
 */
final class Named {
  private Named() {}

  /** The exact figures of each name; empty where one of them has none. */
  static Optional<List<Observation>> figures(String list, Claimed claimed, Content content) {
    List<Observation> all = new ArrayList<>();
    for (String name : list.split("[;,]", -1)) {
      List<Observation> found = figuresOf(name.strip(), claimed, content);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(found);
    }
    return Optional.of(all);
  }

  private static List<Observation> figuresOf(String name, Claimed claimed, Content content) {
    int at = name.indexOf('@');
    String id = at < 0 ? name : name.substring(0, at);
    Optional<Period> period =
        at < 0
            ? Optional.empty()
            : Periods.parse(name.substring(at + 1), claimed.claim().place())
                .fold(Optional::of, problems -> Optional.<Period>empty());
    if (at >= 0 && period.isEmpty()) {
      return List.of();
    }
    return measures(id, claimed, content.catalogue()).stream()
        .flatMap(measure -> content.figures(measure).stream())
        .filter(figure -> figure.edition().equals(claimed.edition()))
        .filter(figure -> claimed.area().isEmpty() || figure.area().equals(claimed.area()))
        .filter(figure -> period.map(figure.period()::sameStretch).orElse(true))
        .filter(
            figure ->
                figure.kind() == ObservationKind.ACTUAL
                    || figure.kind() == ObservationKind.BASELINE
                    || figure.kind() == ObservationKind.FORECAST)
        .filter(Printed::isExact)
        .toList();
  }

  /** The measures of a name, of the statement's own plug-in where it names none. */
  static List<Measure> measures(String name, Claimed claimed, Catalogue catalogue) {
    String qualified = Ids.qualify(Ids.plugin(claimed.claim().id()), name);
    if (!qualified.endsWith("*")) {
      return catalogue.measure(qualified).stream().toList();
    }
    String start = qualified.substring(0, qualified.length() - 1);
    return catalogue.measures().stream().filter(measure -> measure.id().startsWith(start)).toList();
  }
}
