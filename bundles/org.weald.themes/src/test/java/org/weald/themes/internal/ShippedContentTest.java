package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Version;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Plan;
import org.weald.model.Stage;
import org.weald.model.Status;
import org.weald.model.Theme;

/** The seven plug-ins of the Sevenoaks plan, read from their folders. */
final class ShippedContentTest {
  @ParameterizedTest(name = "edition {0} prints {1} key success measures and {2} priorities")
  @CsvSource({"2019/20, 27, 27", "2021/22, 26, 26"})
  void bothEditionsAreComplete(String edition, int measures, int priorities) {
    Catalogue catalogue = ShippedContent.catalogue();
    Plan plan = catalogue.plans().get(0);
    List<Theme> themes = catalogue.themes(plan);
    assertThat(themes).hasSize(6);
    assertThat(
            catalogue.measures().stream().filter(measure -> measure.printed().containsKey(edition)))
        .hasSize(measures);
    assertThat(
            themes.stream()
                .flatMap(theme -> theme.priorities().stream())
                .filter(priority -> priority.printed().containsKey(edition)))
        .hasSize(priorities);
  }

  @Test
  void statusesOf2021AreAchievedButForOneNotReceived() {
    Catalogue catalogue = ShippedContent.catalogue();
    List<Status> statuses =
        catalogue.themes(catalogue.plans().get(0)).stream()
            .flatMap(theme -> theme.supplied().stream())
            .filter(word -> word.edition().equals("2021/22"))
            .map(word -> word.status())
            .toList();
    assertThat(statuses).hasSize(26);
    assertThat(statuses.stream().filter(status -> status == Status.GREEN)).hasSize(25);
    assertThat(statuses.stream().filter(status -> status == Status.MISSING)).hasSize(1);
  }

  @Test
  void digitalInclusionIsOneMeasureUnderTwoRefs() {
    Catalogue catalogue = ShippedContent.catalogue();
    assertThat(
            catalogue.measures().stream()
                .filter(measure -> measure.printed().containsKey("2019/20"))
                .filter(measure -> measure.printed().get("2019/20").ref().equals("D3"))
                .map(measure -> measure.printed().get("2021/22").ref()))
        .containsExactly("Dynamic 2");
  }

  @Test
  void bothEditionsArePublishedDocuments() {
    Plan plan = ShippedContent.catalogue().plans().get(0);
    assertThat(plan.editions())
        .allSatisfy(
            edition -> {
              assertThat(edition.stage()).isEqualTo(Stage.PUBLISHED);
              assertThat(edition.signOffs().get(0).by()).isEqualTo("Sevenoaks District Council");
              assertThat(edition.signOffs().get(0).on()).isEmpty();
            });
  }

  @Test
  void figuresOfPeopleAreMarkedAndPercentagesEndAt100() {
    Catalogue catalogue = ShippedContent.catalogue();
    assertThat(catalogue.measures().stream().filter(measure -> measure.unit().equals("people")))
        .filteredOn(measure -> !measure.disclosure().people())
        .extracting(Measure::shortId)
        // Posts, not people it would be wrong to tell of.
        .containsExactly("one-you-advisers");
    assertThat(catalogue.measure("victim-based-crime").orElseThrow().disclosure().people())
        .isFalse();
    assertThat(catalogue.measures())
        .filteredOn(measure -> measure.kind() == MeasureKind.PROPORTION)
        .allSatisfy(
            measure -> {
              assertThat(measure.judging().least()).contains(BigDecimal.ZERO);
              assertThat(measure.judging().most()).contains(new BigDecimal("100"));
            });
    assertThat(catalogue.measures())
        .allSatisfy(measure -> assertThat(measure.judging().tolerance()).isEmpty());
    assertThat(catalogue.measure("homelessness-prevented").orElseThrow().judging().breaks())
        .extracting(each -> each.from().label())
        .containsExactly("2021/22");
  }

  @Test
  void aPluginForANewerWealdIsRefusedWithBothVersions() throws IOException {
    Checked<Contribution> read =
        PluginReader.read(
            PluginFiles.of(Path.of("..", "org.weald.theme.safe", "src", "main", "resources")),
            new Version(2, 0, 0));
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).what()).contains("[0.1.0,1.0.0)").contains("2.0.0");
  }
}
