package org.weald.workbench.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Figure;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.model.Qualifier;
import org.weald.model.Spread;
import org.weald.model.Status;
import org.weald.workspace.Change;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;

/** What is in the journal when a process ends at any moment. */
class EditJournalTest {
  private static final Period YEAR =
      new Period(
          PeriodKind.CALENDAR_YEAR, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31), "2019");
  private static final Provenance HERE =
      new Provenance("Kent Police", "They say so.", "", "workspace", new Place("w", 3, 1), 7);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("entered.journal");
  }

  private static Entered entered(String raw) {
    Figure figure =
        new Figure(
            Optional.of(new BigDecimal(raw)),
            Optional.empty(),
            Operator.EQUAL,
            "people",
            "",
            Set.of(Qualifier.values()[0]),
            raw);
    Observation observation =
        new Observation(
            "org.weald.theme.safe/ksi",
            "sevenoaks",
            YEAR,
            ObservationKind.ACTUAL,
            figure,
            Optional.of(figure),
            Optional.empty(),
            Optional.of(
                new Spread(OptionalDouble.of(1.5), OptionalDouble.empty(), OptionalDouble.empty())),
            "2019/20",
            HERE);
    ActionUpdate update =
        new ActionUpdate(
            "csap/1.1",
            new Action.Update(YEAR, Status.AMBER, Optional.of("Amber"), "on course", "“Späth”\n"),
            HERE);
    Narrative account = new Narrative("org.weald.theme.safe/ksi", "2019/20", "x".repeat(90_000));
    return new Entered(
        new Edit(
            "2019: 59 → " + raw,
            new Entries(List.of(observation), List.of(update), List.of()),
            new Entries(List.of(), List.of(), List.of(account))),
        new Change("Jo Hill", Instant.parse("2022-07-01T09:30:00.123456Z"), "why"));
  }

  private static EditJournal.Found found(EditJournal journal) throws Exception {
    CompletableFuture<EditJournal.Found> told = new CompletableFuture<>();
    journal.left(told::complete);
    return told.get(20, TimeUnit.SECONDS);
  }

  private static List<EditJournal.Left> left(EditJournal journal) throws Exception {
    return found(journal).left();
  }

  private List<Entered> left() throws Exception {
    try (EditJournal next = new EditJournal(file)) {
      return left(next).stream().map(EditJournal.Left::entered).toList();
    }
  }

  @Test
  void whatWasEnteredAndNotSavedIsFoundAsItWas() throws Exception {
    EditJournal journal = new EditJournal(file);
    journal.keep(entered("45"));
    long second = journal.keep(entered("46"));
    journal.keep(entered("47"));
    journal.done(second);
    journal.close();

    assertThat(left()).containsExactly(entered("45"), entered("47"));
    assertThat(left()).as("as long as nobody has saved it").hasSize(2);
  }

  @Test
  void whereAllIsSavedNothingIsLeft() throws Exception {
    try (EditJournal journal = new EditJournal(file)) {
      journal.done(journal.keep(entered("45")));
    }
    assertThat(file).doesNotExist();
    assertThat(left()).isEmpty();
  }

  @Test
  void whereverItWasCutOffAllThatIsWholeIsFoundAndWhatComesLaterToo() throws Exception {
    EditJournal journal = new EditJournal(file);
    journal.keep(entered("45"));
    journal.close();
    int one = (int) Files.size(file);
    EditJournal more = new EditJournal(file);
    more.keep(entered("46"));
    more.close();
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {one, one + 1, one + 13, one + 100, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(left()).as("of %s bytes", length).containsExactly(entered("45"));

      Files.write(file, Arrays.copyOf(whole, length));
      EditJournal next = new EditJournal(file);
      left(next);
      next.keep(entered("48"));
      next.close();
      assertThat(left()).as("of %s bytes", length).containsExactly(entered("45"), entered("48"));
    }
  }

  @Test
  void ofADamagedFileACopyIsKeptAndThatIsTold() throws Exception {
    EditJournal journal = new EditJournal(file);
    journal.keep(entered("45"));
    journal.close();
    byte[] damaged = Files.readAllBytes(file);
    damaged[damaged.length / 2] ^= 1;
    Files.write(file, damaged);

    try (EditJournal next = new EditJournal(file)) {
      EditJournal.Found found = found(next);
      assertThat(found.left()).isEmpty();
      assertThat(found.spoilt()).hasValue(folder.resolve("entered.journal.bad"));
    }
    assertThat(folder.resolve("entered.journal.bad")).hasBinaryContent(damaged);
  }

  @Test
  void anotherFolderInTheSamePlaceGetsNothingAndKeepsItsOwn() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path inside = data.resolve("entered.journal");
    EditJournal journal = new EditJournal(inside);
    Files.move(data, folder.resolve("moved"));
    Files.createDirectory(data);

    long number = journal.keep(entered("66"));
    assertThat(inside).doesNotExist();

    Files.writeString(inside, "of the other one");
    journal.done(number);
    journal.close();
    assertThat(inside).hasContent("of the other one");
  }

  @Test
  void aFileThatIsNoJournalIsNothing() throws Exception {
    Files.writeString(file, "{\"figures\": []}".repeat(1000));
    assertThat(left()).isEmpty();
  }

  @Test
  void whereItsFolderIsGoneNothingIsMadeAndNobodyWaits() {
    Path gone = folder.resolve("gone").resolve("entered.journal");
    try (EditJournal journal = new EditJournal(gone)) {
      journal.done(journal.keep(entered("45")));
    }
    assertThat(gone.getParent()).doesNotExist();
  }
}
