package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.assess.Judge;
import org.weald.assess.publication.Publication;
import org.weald.assess.publication.Published;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.FiguresOnDemand;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Provenance;
import org.weald.store.duckdb.internal.DuckDbStores;
import org.weald.themes.internal.ShippedContent;
import org.weald.workspace.Change;
import org.weald.workspace.Store;
import org.weald.workspace.Subject;

/**
 * Figures read when they are asked for are those that are read at once, and nothing shows which.
 */
final class StoredFiguresTest {
  private static final Catalogue SHIPPED = ShippedContent.ofEveryPlan();

  @TempDir private Path folder;
  private Store store;
  private Catalogue whole;
  private Catalogue onDemand;

  @BeforeEach
  void fillAStoreWithEveryFigureThatShips() {
    store =
        new DuckDbStores()
            .open(folder)
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad.get(0).sentence());
                });
    List<Observation> figures = own();
    record(figures);
    record(figures.stream().filter(it -> it.kind() == ObservationKind.ACTUAL).limit(50).toList());
    long revision = store.revision();
    whole = joined(store.observations(revision), revision);
    onDemand = joined(StoredFigures.of(store, revision, SHIPPED.contributions(), 0), revision);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void record(List<Observation> figures) {
    Change change = new Change("A. Officer", Instant.parse("2023-05-04T10:00:00Z"), "test");
    assertThat(store.record(change, figures).problems()).isEmpty();
  }

  private static Catalogue joined(List<Observation> figures, long revision) {
    List<Contribution> all = new ArrayList<>(SHIPPED.contributions());
    all.add(Contribution.ofWorkspace(Long.toString(revision), figures));
    return Catalogue.of(all);
  }

  /** What the plug-ins bring, as if officers had entered it. */
  private static List<Observation> own() {
    Map<Subject, Observation> once = new LinkedHashMap<>();
    SHIPPED.contributions().stream()
        .flatMap(one -> one.observations().stream())
        .forEach(it -> once.put(Subject.of(it), entered(it)));
    return List.copyOf(once.values());
  }

  private static Observation entered(Observation it) {
    return new Observation(
        it.measure(),
        it.area(),
        it.period(),
        it.kind(),
        it.figure(),
        it.numerator(),
        it.denominator(),
        it.spread(),
        it.edition(),
        new Provenance(
            it.provenance().source(), "", "", Contribution.WORKSPACE, Place.of("entered"), 0));
  }

  @Test
  void theListIsTheSame() {
    List<Observation> asked =
        onDemand.contributions().get(SHIPPED.contributions().size()).observations();
    assertThat(asked).isInstanceOf(FiguresOnDemand.class).hasSizeGreaterThan(500);
    assertThat(asked).isEqualTo(store.observations(store.revision()));
    assertThat(asked.get(500)).isEqualTo(store.observations(store.revision()).get(500));
  }

  @Test
  void everyMeasureAndAreaHasTheSameFigures() {
    for (Measure measure : SHIPPED.measures()) {
      assertThat(onDemand.observations(measure.id())).isEqualTo(whole.observations(measure.id()));
      whole.observations(measure.id()).stream()
          .map(Observation::area)
          .distinct()
          .forEach(
              area ->
                  Stream.of(ObservationKind.values())
                      .forEach(
                          kind ->
                              assertThat(onDemand.observations(measure.id(), area, kind))
                                  .isEqualTo(whole.observations(measure.id(), area, kind))));
    }
  }

  @Test
  void everyPlanIsJudgedTheSame() {
    assertJudgedTheSame(onDemand, whole);
  }

  @Test
  void whatEverybodyMayReadIsTheSame() {
    Published asked = Publication.of(onDemand);
    Published read = Publication.of(whole);
    assertThat(read.heldBack()).isNotEmpty();
    assertThat(asked.heldBack()).isEqualTo(read.heldBack());
    assertThat(asked.unchecked()).isEqualTo(read.unchecked());
    assertThat(asked.catalogue().contributions()).isEqualTo(read.catalogue().contributions());
    assertJudgedTheSame(asked.catalogue(), read.catalogue());
  }

  private static void assertJudgedTheSame(Catalogue one, Catalogue other) {
    for (Plan plan : SHIPPED.plans()) {
      for (Edition edition : plan.editions()) {
        assertThat(Judge.judge(one, plan, edition)).isEqualTo(Judge.judge(other, plan, edition));
      }
    }
  }

  @Test
  void whatIsWrittenLaterIsNotInIt() {
    List<Observation> before = store.observations(store.revision());
    Measure measure = SHIPPED.measure(before.get(0).measure()).orElseThrow();
    List<Observation> known = onDemand.observations(measure.id());
    assertThat(known).isNotEmpty();
    store.withdraw(new Change("A. Officer", Instant.parse("2023-06-04T10:00:00Z"), "test"), before);
    assertThat(store.observations(store.revision())).isEmpty();
    assertThat(onDemand.observations(measure.id())).isEqualTo(known);
    assertThat(onDemand.contributions().get(SHIPPED.contributions().size()).observations())
        .isEqualTo(before);
  }

  @Test
  void whatIsAtHandIsOfTheAreasThatAreJudged() {
    List<Observation> near =
        onDemand.atHand().contributions().get(SHIPPED.contributions().size()).observations();
    List<String> areas = near.stream().map(Observation::area).distinct().toList();
    assertThat(areas).contains("sevenoaks", "kent");
    assertThat(near)
        .isEqualTo(
            store.observations(store.revision()).stream()
                .filter(it -> areas.contains(it.area()))
                .toList());
    assertThat(near.size()).isLessThan(store.observations(store.revision()).size());
  }

  @Test
  void aClosedStoreIsSaid() {
    store.close();
    String measure = SHIPPED.contributions().get(1).observations().get(0).measure();
    assertThatThrownBy(() -> onDemand.observations(measure))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }
}
