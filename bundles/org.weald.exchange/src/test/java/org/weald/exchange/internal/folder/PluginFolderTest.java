package org.weald.exchange.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.themes.internal.ReadBack;
import org.weald.themes.internal.ShippedContent;

/** What is written of every plug-in that ships reads the same again. */
final class PluginFolderTest {
  static Stream<Contribution> shipped() {
    return ShippedContent.ofEveryPlan().contributions().stream();
  }

  private static Contribution again(PluginFolder folder) {
    Checked<Contribution> read = ReadBack.read(folder.id(), folder.files());
    return read.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad.stream().map(Problem::sentence).toList());
        });
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsWrittenReadsTheSameButForPlaces(Contribution one) {
    Contribution again = again(PluginFolder.of(alone(one), "Sevenoaks District Council", Map.of()));
    assertThat(again)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .ignoringCollectionOrderInFields("plans", "themes", "views", "printed.templates")
        .isEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void writtenTwiceItIsTheSameToTheByte(Contribution one) {
    PluginFolder first = PluginFolder.of(alone(one), "Sevenoaks District Council", Map.of());
    assertThat(PluginFolder.of(alone(again(first)), "Sevenoaks District Council", Map.of()))
        .isEqualTo(first);
  }

  @Test
  void aViewIsWrittenInItsOwnFile() {
    Contribution safe =
        shipped()
            .filter(one -> one.origin().equals("org.weald.theme.safe"))
            .findFirst()
            .orElseThrow();
    assertThat(PluginFolder.of(alone(safe), "Sevenoaks District Council", Map.of()).files())
        .extractingByKey("views/crime-and-anti-social-behaviour.json")
        .asString()
        .contains(
            "\"theme\": \"safe\"",
            "\"chart\": \"victim-based-crime\"",
            "\"actions\": \"org.weald.plan.csap/community-safety-2019-20\"");
  }

  @Test
  void aPlanGoesWithItsThemesAndWithWhatTheySpeakOf() {
    Catalogue catalogue = ShippedContent.ofEveryPlan();
    List<String> ids =
        PlanExport.of(
                catalogue,
                catalogue.plan("sevenoaks-community-plan-2019-22").orElseThrow(),
                Map.of())
            .folders()
            .stream()
            .map(PluginFolder::id)
            .toList();
    assertThat(ids)
        .contains(
            "org.weald.plan.sevenoaks",
            "org.weald.theme.safe",
            "org.weald.theme.sustainable",
            "org.weald.plan.csap")
        .doesNotContain("org.weald.plan.kentagreement");
  }

  private static Joined alone(Contribution one) {
    return Joined.of(one, Catalogue.of(List.of(one)));
  }
}
