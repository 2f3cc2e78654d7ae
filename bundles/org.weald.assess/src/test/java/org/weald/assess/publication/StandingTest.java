package org.weald.assess.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.assess.Figured;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.model.SignOff;
import org.weald.model.Stage;

class StandingTest {
  private static final LocalDate POLLING = LocalDate.of(2022, 5, 5);

  private final Figured figured = Figured.sevenoaks().with(Figured.measure("injured"));

  private Standing standing(Stage stage, boolean officers, LocalDate today) {
    Catalogue catalogue = figured.catalogue();
    Plan plan = catalogue.plans().get(0);
    return Standing.of(catalogue, plan, edition(plan, stage), officers, today);
  }

  private static Edition edition(Plan plan, Stage stage) {
    Edition plain = plan.edition("2021/22").orElseThrow();
    return new Edition(
        plain.label(),
        plain.title(),
        plain.period(),
        plain.asAt(),
        plain.source(),
        plain.statusesOn(),
        plain.statusesNotInText(),
        plain.headlines(),
        List.of(new SignOff(stage, "Cabinet", Optional.empty())),
        Optional.of(POLLING.plusDays(1)));
  }

  @Test
  void whatIsAgreedByTheLeadAloneIsStillADraft() {
    assertThat(standing(Stage.AGREED, false, LocalDate.MAX).mark()).isEqualTo("DRAFT");
    assertThat(standing(Stage.AGREED, false, LocalDate.MAX).sentence())
        .isEqualTo("DRAFT: the 2021/22 edition is not signed off yet.");
    assertThat(standing(Stage.CLEARED, false, LocalDate.MAX).mark()).isEmpty();
    assertThat(standing(Stage.PUBLISHED, false, LocalDate.MAX).mark()).isEmpty();
  }

  @Test
  void aFigureTakenInAfterTheSignOffMakesItADraftAgainOneOfALaterYearDoesNot() {
    figured.correction("injured", "2022/23", "40");
    assertThat(standing(Stage.PUBLISHED, false, LocalDate.MAX).mark()).isEmpty();
    figured.correction("injured", "2021/22", "40");
    assertThat(standing(Stage.PUBLISHED, false, LocalDate.MAX).sentence())
        .isEqualTo(
            "DRAFT: one figure is the workspace’s own, taken in since the edition was signed off.");
  }

  @Test
  void aFigureThatIsNotInThePrintedSentenceBesideItMakesItADraft() {
    figured
        .actual("injured", "2021/22", "59", "2021/22")
        .from("There were 59 casualties in the year.");
    assertThat(standing(Stage.PUBLISHED, false, LocalDate.MAX).mark()).isEmpty();
    figured
        .actual("injured", "2020/21", "45", "2021/22")
        .from("There were 59 casualties in the year.");
    assertThat(standing(Stage.PUBLISHED, false, LocalDate.MAX).sentence())
        .isEqualTo(
            "DRAFT: one figure is not what the printed sentence says that stands beside it; see"
                + " weald problems.");
  }

  @Test
  void untilPollingDayIsOverNothingIsPublishedButOfficersGoOn() {
    Plan plan = figured.catalogue().plans().get(0);
    Edition edition = edition(plan, Stage.PUBLISHED);
    assertThat(standing(Stage.PUBLISHED, false, POLLING).blocked(edition))
        .contains("Report 2021/22 must not be published before 6 May 2022");
    assertThat(standing(Stage.PUBLISHED, false, POLLING).mark()).isEqualTo("Not before 6 May 2022");
    assertThat(standing(Stage.AGREED, false, POLLING).blocked(edition)).isPresent();
    assertThat(standing(Stage.PUBLISHED, true, POLLING).blocked(edition)).isEmpty();
    assertThat(standing(Stage.PUBLISHED, true, POLLING).mark()).isEqualTo("Officers only");
    assertThat(standing(Stage.PUBLISHED, false, POLLING.plusDays(1)).blocked(edition)).isEmpty();
  }
}
