package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Observation;
import org.weald.model.Problem;
import org.weald.themes.internal.ShippedContent;

/** What content speaks of and nobody brings. */
final class LooseEndsTest {
  private static final List<Contribution> SHIPPED = ShippedContent.contributions();

  private static List<String> ends(List<Contribution> contributions) {
    return LooseEnds.in(Catalogue.of(contributions)).stream().map(Problem::sentence).toList();
  }

  private static List<Contribution> without(Predicate<Contribution> gone) {
    return SHIPPED.stream().filter(gone.negate()).toList();
  }

  /** A workspace with one of the shipped figures, changed. */
  private static List<Contribution> with(String measure, String area, String edition) {
    Observation one =
        SHIPPED.stream().flatMap(all -> all.observations().stream()).findFirst().orElseThrow();
    Observation changed =
        new Observation(
            measure.isEmpty() ? one.measure() : measure,
            area.isEmpty() ? one.area() : area,
            one.period(),
            one.kind(),
            one.figure(),
            one.numerator(),
            one.denominator(),
            edition,
            one.provenance());
    List<Contribution> all = new ArrayList<>(SHIPPED);
    all.add(Contribution.ofWorkspace("1", List.of(changed, changed, changed)));
    return all;
  }

  @Test
  void theShippedContentHasNone() {
    assertThat(ends(SHIPPED)).isEmpty();
  }

  @Test
  void anUnknownAreaIsToldOnceWithWhatMayBeMeant() {
    assertThat(ends(with("", "sevenoak", "")))
        .singleElement()
        .asString()
        .contains("no plug-in brings the area \"sevenoak\" (and in 2 more places)")
        .contains("Did you mean \"sevenoaks\"?")
        .contains("line ");
  }

  @Test
  void anUnknownMeasureAndEditionAreToldToo() {
    assertThat(ends(with("org.weald.theme.green/missed-collection", "", "2012/22")))
        .hasSize(2)
        .anyMatch(
            text -> text.contains("Did you mean \"org.weald.theme.green/missed-collections\"?"))
        .anyMatch(text -> text.contains("the edition \"2012/22\""));
  }

  @Test
  void aPlanThatIsStoppedLeavesItsThemesInTheAir() {
    assertThat(ends(without(one -> one.origin().equals("org.weald.plan.sevenoaks"))))
        .anyMatch(
            text ->
                text.startsWith("org.weald.theme.safe: no plug-in brings the plan")
                    || text.startsWith("org.weald.theme.caring: no plug-in brings the plan"))
        .anyMatch(text -> text.contains("no plug-in brings the area \"sevenoaks\""));
  }

  @Test
  void aThemeThatIsStoppedTakesItsFiguresAlongAndLeavesNothingLooseButReferences() {
    assertThat(ends(without(one -> one.origin().equals("org.weald.theme.safe")))).isEmpty();
    assertThat(ends(without(one -> one.origin().equals("org.weald.theme.caring"))))
        .allMatch(text -> text.contains("measure \"org.weald.theme.caring/"));
  }
}
