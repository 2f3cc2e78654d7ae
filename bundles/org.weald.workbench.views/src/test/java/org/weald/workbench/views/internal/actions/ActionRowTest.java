package org.weald.workbench.views.internal.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Plan;
import org.weald.model.Status;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.views.internal.WordFilter;
import org.weald.workspace.Edit;

/** The actions of the community safety plan as they ship. */
class ActionRowTest {
  private static final List<Contribution> SHIPPED = ShippedContent.readWithActions();

  private static Scorecard card(Catalogue catalogue) {
    Plan plan = catalogue.plan("community-safety-2019-20").orElseThrow();
    return Judge.judge(catalogue, plan, plan.editions().get(0));
  }

  private static List<ActionRow> rows(Catalogue catalogue) {
    return ActionRow.of(catalogue, card(catalogue));
  }

  private static List<ActionRow> shipped() {
    return rows(Catalogue.of(SHIPPED));
  }

  private static List<String> refs(String filter) {
    WordFilter asked = WordFilter.of(filter);
    return shipped().stream().filter(row -> row.passes(asked)).map(ActionRow::ref).toList();
  }

  private static ActionRow row(List<ActionRow> rows, String ref) {
    return rows.stream().filter(row -> row.ref().equals(ref)).findFirst().orElseThrow();
  }

  @Test
  void anActionWhoseDateIsPastAtTheEditionsDaySaysSo() {
    assertThat(row(shipped(), "CSAP 2.1").overdue()).isEqualTo("Date past, completion not stated");
    assertThat(row(shipped(), "CSAP 1.5").overdue()).isEmpty();
  }

  @Test
  void theFilterTakesStatusLeadAndWords() {
    assertThat(refs("status:amber"))
        .containsExactly("CSAP 1.3", "CSAP 3.7", "CSAP 6.5", "CSAP 6.9");
    assertThat(refs("status:red road")).containsExactly("CSAP 7.2");
    assertThat(refs("lead:themis")).isEmpty();
    assertThat(refs("priority:domestic")).hasSize(6).contains("CSAP 1.6");
    assertThat(refs("")).hasSize(48);
  }

  @Test
  void anUpdateOfThisQuarterChangesTheStatusAndWhatIsOverdue() {
    Catalogue before = Catalogue.of(SHIPPED);
    ActionRow row = row(rows(before), "CSAP 2.1");
    UpdateEntry entry = new UpdateEntry(Optional.of(Status.AMBER), "on course", "Late.");
    Edit edit =
        entry.edit(row.action(), UpdateEntry.quarter(card(before).edition()), "Update of CSAP 2.1");

    List<Contribution> all = new ArrayList<>(SHIPPED);
    all.add(Contribution.ofWorkspace("1", List.of(), edit.set().updates(), List.of()));
    ActionRow after = row(rows(Catalogue.of(all)), "CSAP 2.1");

    assertThat(after.status().word()).isEqualTo("Amber");
    assertThat(after.progress()).isEqualTo("On course");
    assertThat(after.overdue()).startsWith("Overdue: was due ").endsWith("May 2019");
  }

  @Test
  void anUpdateWithoutAStatusIsRefusedInThePlansWords() {
    assertThat(UpdateEntry.NONE.wrong(card(Catalogue.of(SHIPPED)).plan()))
        .containsExactly("Choose a status: Green, Amber, Red or Missing Information.");
  }

  @Test
  void amberWithoutACommentIsTakenAndAskedFor() {
    Plan plan = card(Catalogue.of(SHIPPED)).plan();
    UpdateEntry bare = new UpdateEntry(Optional.of(Status.AMBER), "", " ");

    assertThat(bare.wrong(plan)).isEmpty();
    assertThat(bare.remarks(plan))
        .singleElement()
        .asString()
        .contains("Amber needs a comment before the edition is signed off");
    assertThat(new UpdateEntry(Optional.of(Status.GREEN), "", "").remarks(plan)).isEmpty();
  }
}
