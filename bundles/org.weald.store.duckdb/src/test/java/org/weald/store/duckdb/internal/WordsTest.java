package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.model.Status;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/** What is said of actions and measures is kept as figures are, and together with them. */
class WordsTest {
  private static final ActionUpdate FIRST = Said.update("1.1", 2016, 1, Status.AMBER, "begun");
  private static final ActionUpdate AGAIN = Said.update("1.1", 2016, 1, Status.GREEN, "going well");
  private static final ActionUpdate LATER = Said.update("1.1", 2016, 2, Status.GREEN, "done");
  private static final Narrative ACCOUNT = Said.account("2019/20", "Fewer leave without a place.");
  private static final Narrative BETTER = Said.account("2019/20", "Fewer than ever.");
  private static final Observation CRIME = Printed.crime(2019, "7,769");

  @TempDir Path workspace;
  private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    folder = Printed.data(workspace);
    store = Printed.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void set(String reason, Entries entries) {
    assertThat(store.write(Printed.change(reason), entries, Entries.NONE).problems()).isEmpty();
  }

  private void withdraw(String reason, Entries entries) {
    assertThat(store.write(Printed.change(reason), Entries.NONE, entries).problems()).isEmpty();
  }

  @Test
  void oneChangeBringsFiguresUpdatesAndAccountsTogether() {
    set("return of Q1", new Entries(List.of(CRIME), List.of(LATER, FIRST), List.of(ACCOUNT)));
    Entries expected =
        new Entries(
            List.of(Printed.broughtBy(1, CRIME)),
            List.of(Said.broughtBy(1, FIRST), Said.broughtBy(1, LATER)),
            List.of(ACCOUNT));
    assertThat(store.entries(1)).isEqualTo(expected);
    assertThat(store.revisions()).extracting(Revision::entries).containsExactly(4);
    store.close();
    store = Printed.open(folder);
    assertThat(store.entries(1)).isEqualTo(expected);
    assertThat(store.entries(0)).isEqualTo(Entries.NONE);
  }

  @Test
  void aCorrectionSupersedesAndEarlierRevisionsKeepTheirWords() {
    set("first", new Entries(List.of(), List.of(FIRST), List.of(ACCOUNT)));
    set("corrected", new Entries(List.of(), List.of(AGAIN), List.of(BETTER)));
    assertThat(store.updates(1)).containsExactly(Said.broughtBy(1, FIRST));
    assertThat(store.updates(2)).containsExactly(Said.broughtBy(2, AGAIN));
    assertThat(store.narratives(1)).containsExactly(ACCOUNT);
    assertThat(store.narratives(2)).containsExactly(BETTER);
  }

  @Test
  void theHistoryTellsWhoPutWhatInPlaceOfWhatAndWhoTookItAway() {
    set("first", Entries.of(FIRST));
    set("corrected", Entries.of(AGAIN));
    withdraw("it was 1.2", Entries.of(FIRST));
    set("it was 1.1 after all", Entries.of(FIRST));
    List<Revision> by = store.revisions();
    assertThat(store.updateHistory(FIRST.action()))
        .containsExactly(
            new Held<>(Said.broughtBy(1, FIRST), by.get(0), Optional.of(by.get(1)), false),
            new Held<>(Said.broughtBy(2, AGAIN), by.get(1), Optional.of(by.get(2)), true),
            new Held<>(Said.broughtBy(4, FIRST), by.get(3), Optional.empty(), false));
    assertThat(store.updateHistory("org.weald.plan.csap/1.2")).isEmpty();
  }

  @Test
  void theHistoryOfAnAccountGoesThroughItsEditions() {
    set("first", Entries.of(ACCOUNT));
    set("another edition", Entries.of(Said.account("2020/21", "As before.")));
    withdraw("not agreed", Entries.of(ACCOUNT));
    List<Revision> by = store.revisions();
    assertThat(store.narrativeHistory(Said.NEET))
        .containsExactly(
            new Held<>(ACCOUNT, by.get(0), Optional.of(by.get(2)), true),
            new Held<>(Said.account("2020/21", "As before."), by.get(1), Optional.empty(), false));
  }

  @Test
  void theHistoryOfAFigureTellsItsWithdrawalToo() {
    set("first", Entries.of(CRIME));
    set("corrected", Entries.of(Printed.crime(2019, "7,770")));
    withdraw("wrong year", Entries.of(CRIME));
    List<Held<Observation>> history = store.figureHistory(Printed.CRIME, "sevenoaks");
    assertThat(history).extracting(Held::withdrawn).containsExactly(false, true);
    assertThat(history)
        .extracting(it -> it.ended().map(end -> end.change().reason()).orElse(""))
        .containsExactly("corrected", "wrong year");
    assertThat(history).noneMatch(Held::stands);
  }

  @Test
  void settingAndTakingAwayAreOneRevision() {
    set("first", new Entries(List.of(CRIME), List.of(FIRST), List.of(ACCOUNT)));
    Entries set = new Entries(List.of(), List.of(LATER), List.of(BETTER));
    Entries withdrawn = new Entries(List.of(CRIME), List.of(FIRST), List.of());
    assertThat(store.write(Printed.change("undone"), set, withdrawn).problems()).isEmpty();
    assertThat(store.entries(2))
        .isEqualTo(new Entries(List.of(), List.of(Said.broughtBy(2, LATER)), List.of(BETTER)));
    assertThat(store.revisions()).extracting(Revision::entries).containsExactly(3, 4);
  }

  @Test
  void allOfItOrNothing() {
    set("first", new Entries(List.of(CRIME), List.of(FIRST), List.of()));
    Entries before = store.entries(1);
    // The figure could be taken away and the account be set; the quarter is not there.
    Entries withdrawn = new Entries(List.of(CRIME), List.of(LATER), List.of());
    assertThat(store.write(Printed.change("half"), Entries.of(ACCOUNT), withdrawn).problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "workspace: what is said of org.weald.plan.csap/1.1 for 2016/17 Q2 cannot be withdrawn"
                + " (there is no such update now). Check action and period; nothing was"
                + " withdrawn.");
    assertThat(store.revision()).isEqualTo(1);
    assertThat(store.entries(1)).isEqualTo(before);
    assertThat(store.figureHistory(Printed.CRIME, "sevenoaks")).allMatch(Held::stands);
    set("again", Entries.of(ACCOUNT));
    assertThat(store.narratives(2)).containsExactly(ACCOUNT);
  }

  @Test
  void whatIsSetAndTakenAwayAtOnceIsRefused() {
    set("first", new Entries(List.of(CRIME), List.of(FIRST), List.of(ACCOUNT)));
    Entries both = new Entries(List.of(CRIME), List.of(AGAIN), List.of(BETTER));
    assertThat(store.write(Printed.change("both"), both, both).problems()).hasSize(3);
    assertThat(store.revision()).isEqualTo(1);
  }

  @Test
  void halfACharacterInACommentIsRefused() {
    Entries broken =
        new Entries(
            List.of(),
            List.of(Said.update("1.1", 2016, 1, Status.GREEN, "half \uD83D of it")),
            List.of(Said.account("2019/20", "half \uDE00 of it")));
    assertThat(store.write(Printed.change("broken"), broken, Entries.NONE).problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.why()).contains("half of a character"));
  }

  @Test
  void everyFieldOfAnUpdateComesBackAlsoAnEmptyCellThatIsPrinted() {
    Action.Update printed =
        new Action.Update(
            LATER.update().period(), Status.MISSING, Optional.of(""), "", "two\r\nlines; \"x\"");
    ActionUpdate cell =
        new ActionUpdate(
            LATER.action(),
            printed,
            new Provenance("a", "b", "c", "workspace", new Place("return.csv", 3, 2), 0));
    set("cells", new Entries(List.of(), List.of(FIRST, cell), List.of()));
    assertThat(store.updates(1)).containsExactly(Said.broughtBy(1, FIRST), Said.broughtBy(1, cell));
  }
}
