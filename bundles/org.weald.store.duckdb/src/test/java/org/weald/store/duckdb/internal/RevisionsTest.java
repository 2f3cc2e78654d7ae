package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Problem;
import org.weald.workspace.Change;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

class RevisionsTest {
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

  @Test
  void anEmptyStoreIsAtRevisionNought() {
    assertThat(store.revision()).isZero();
    assertThat(store.revisions()).isEmpty();
    assertThat(store.observations(0)).isEmpty();
  }

  @Test
  void aRevisionKeepsWhoWhenAndWhyToTheMicrosecond() {
    Instant at = Instant.parse("2022-03-27T01:30:00.123456789Z");
    Checked<Revision> made =
        store.record(new Change("officer", at, "imported from crime.csv"), crimes());
    Revision expected =
        new Revision(
            1,
            new Change(
                "officer", Instant.parse("2022-03-27T01:30:00.123456Z"), "imported from crime.csv"),
            2);
    assertThat(made).isEqualTo(Checked.good(expected));
    assertThat(store.revisions()).containsExactly(expected);
    assertThat(store.revision()).isEqualTo(1);
  }

  @Test
  void aCorrectionSupersedesAndTheEarlierRevisionKeepsItsFigure() {
    store.record(Printed.change("first"), crimes());
    store.record(Printed.change("corrected"), List.of(Printed.crime(2019, "7,770")));
    assertThat(Printed.raw(store.observations(1))).containsExactly("7,745", "7,769");
    assertThat(Printed.raw(store.observations(2))).containsExactly("7,745", "7,770");
    assertThat(Printed.raw(store.history(Printed.CRIME, "sevenoaks")))
        .containsExactly("7,745", "7,769", "7,770");
    assertThat(store.observations(2))
        .extracting(it -> it.provenance().revision())
        .containsExactly(1L, 2L);
    assertThat(store.observations(0)).isEmpty();
  }

  @Test
  void anotherKindAreaOrMeasureIsAnotherFigure() {
    Observation crime = Printed.crime(2019, "7,769");
    store.record(Printed.change("first"), List.of(crime));
    store.record(
        Printed.change("others"),
        List.of(
            of(crime, ObservationKind.TARGET),
            Printed.of(Printed.CRIME, "kent", 2019, "150,000", 3),
            Printed.of(Printed.ASB, "sevenoaks", 2019, "1,513", 4)));
    assertThat(Printed.raw(store.observations(2)))
        .containsExactly("1,513", "150,000", "7,769", "7,769");
  }

  @Test
  void figuresAreInTheOrderOfMeasureAreaPeriodAndKindHoweverTheyWereWritten() {
    List<Observation> shuffled =
        List.of(
            Printed.crime(2020, "3"),
            of(Printed.crime(2019, "2"), ObservationKind.TARGET),
            Printed.crime(2019, "1"),
            Printed.of(Printed.CRIME, "kent", 2020, "4", 1),
            Printed.of(Printed.ASB, "sevenoaks", 2021, "5", 1));
    store.record(Printed.change("shuffled"), shuffled);
    assertThat(Printed.raw(store.observations(1))).containsExactly("5", "4", "1", "2", "3");
  }

  @Test
  void withdrawnFiguresLeaveAsOfThatRevisionOnly() {
    store.record(Printed.change("first"), crimes());
    Checked<Revision> withdrawn =
        store.withdraw(Printed.change("wrong year"), List.of(Printed.crime(2019, "0")));
    assertThat(withdrawn.problems()).isEmpty();
    assertThat(Printed.raw(store.observations(2))).containsExactly("7,745");
    assertThat(Printed.raw(store.observations(1))).containsExactly("7,745", "7,769");
    assertThat(store.revisions()).extracting(Revision::entries).containsExactly(2, 1);
    store.record(Printed.change("again"), List.of(Printed.crime(2019, "7,771")));
    assertThat(Printed.raw(store.observations(3))).containsExactly("7,745", "7,771");
    assertThat(Printed.raw(store.observations(2))).containsExactly("7,745");
  }

  @Test
  void withdrawingWhatIsNotThereIsRefusedAsAWhole() {
    store.record(Printed.change("first"), crimes());
    Checked<Revision> refused =
        store.withdraw(
            Printed.change("both"),
            List.of(Printed.crime(2019, "7,769"), Printed.crime(2021, "7,800")));
    assertThat(refused.problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "crime.csv, line 21, column 1: the actual of org.weald.theme.safe/recorded-crime for"
                + " sevenoaks, 2021/22 cannot be withdrawn (there is no such figure now). Check"
                + " measure, area, period and kind; nothing was withdrawn.");
    assertThat(store.revision()).isEqualTo(1);
    assertThat(store.observations(1)).hasSize(2);
    assertThat(
            store.withdraw(Printed.change("one"), List.of(Printed.crime(2019, "" + 1))).problems())
        .isEmpty();
  }

  @Test
  void aFigureGivenTwiceIsRefusedWithBothPlacesAndNothingIsWritten() {
    Checked<Revision> refused =
        store.record(
            Printed.change("twice"),
            List.of(
                Printed.crime(2018, "7,745"),
                Printed.crime(2019, "7,769"),
                Printed.of(Printed.CRIME, "sevenoaks", 2019, "7,770", 23)));
    assertThat(refused.problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "crime.csv, line 23, column 1: the actual of org.weald.theme.safe/recorded-crime for"
                + " sevenoaks, 2019/20 is given twice (first at crime.csv, line 19, column 1, as"
                + " \"7,769\", here as \"7,770\"). Keep one of the two.");
    assertThat(store.revision()).isZero();
    assertThat(store.history(Printed.CRIME, "sevenoaks")).isEmpty();
  }

  @Test
  void nothingToWriteIsAProblemAndMakesNoRevision() {
    assertThat(store.record(Printed.change("none"), List.of()).problems()).hasSize(1);
    assertThat(store.withdraw(Printed.change("none"), List.of()).problems()).hasSize(1);
    assertThat(store.revision()).isZero();
  }

  @Test
  void halfACharacterIsRefusedInsteadOfBecomingAQuestionMark() {
    Observation broken = Printed.of(Printed.CRIME, "seven\uD83Doaks", 2019, "7,769", 2);
    assertThat(store.record(Printed.change("broken"), List.of(broken)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.why()).contains("half of a character"));
  }

  @Test
  void anInterruptStopsARecordWithNothingWrittenAndTheStoreGoesOn() {
    store.record(Printed.change("first"), crimes());
    List<Observation> many = Printed.many(20_000);
    List<Observation> interrupting =
        new AbstractList<>() {
          @Override
          public Observation get(int index) {
            if (index == 10_000) {
              Thread.currentThread().interrupt();
            }
            return many.get(index);
          }

          @Override
          public int size() {
            return many.size();
          }
        };
    Checked<Revision> stopped = store.record(Printed.change("stopped"), interrupting);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(stopped.problems()).extracting(Problem::why).containsExactly("it was stopped");
    assertThat(store.revision()).isEqualTo(1);
    assertThat(store.record(Printed.change("again"), many).problems()).isEmpty();
    assertThat(store.observations(2)).hasSize(20_002);
    assertThat(store.observations(1)).hasSize(2);
  }

  @Test
  void anExceptionOfTheCallersLeavesNothingBehind() {
    List<Observation> failing =
        new AbstractList<>() {
          @Override
          public Observation get(int index) {
            if (index == 1) {
              throw new IllegalStateException("the list broke");
            }
            return Printed.crime(2000 + index, "1");
          }

          @Override
          public int size() {
            return 3;
          }
        };
    assertThatThrownBy(() -> store.record(Printed.change("broken"), failing))
        .hasMessage("the list broke");
    assertThat(store.revision()).isZero();
    assertThat(store.record(Printed.change("well"), crimes()).problems()).isEmpty();
    assertThat(store.observations(1)).hasSize(2);
  }

  @Test
  void whatIsAskedByAreaOrMeasureIsTheSameAsAllOfItWithTheRestLeftOut() {
    List<Observation> many = Printed.many(10_000);
    store.record(Printed.change("first"), many);
    store.record(Printed.change("corrected"), List.of(sameAs(many.get(40), "1")));
    store.withdraw(Printed.change("taken back"), List.of(many.get(41)));
    Set<String> areas = Set.of("area-0", "area-3", "nowhere");
    String measure = many.get(40).measure();
    for (long revision = 0; revision <= 3; revision++) {
      List<Observation> all = store.observations(revision);
      assertThat(store.observations(revision, areas))
          .isEqualTo(all.stream().filter(it -> areas.contains(it.area())).toList());
      assertThat(store.observations(revision, measure))
          .isEqualTo(all.stream().filter(it -> it.measure().equals(measure)).toList());
    }
    assertThat(store.observations(1, areas)).hasSize(4_000);
    assertThat(store.observations(2, measure)).hasSize(20);
    assertThat(store.observations(3, measure)).hasSize(19);
    assertThat(store.observations(3, Set.of())).isEmpty();
    assertThat(store.observations(3, "' OR 1 = 1 --")).isEmpty();
    assertThatThrownBy(() -> store.observations(4, measure))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Observation sameAs(Observation it, String raw) {
    return Printed.of(it.measure(), it.area(), it.period().start().getYear(), raw, 1);
  }

  @Test
  void aRevisionThatIsNotThereIsRefused() {
    store.record(Printed.change("first"), crimes());
    assertThatThrownBy(() -> store.observations(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no revision 2; the latest is 1");
    assertThatThrownBy(() -> store.observations(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClosedStoreSaysSo() {
    store.close();
    store.close();
    assertThatThrownBy(() -> store.revision()).isInstanceOf(IllegalStateException.class);
  }

  private static List<Observation> crimes() {
    return List.of(Printed.crime(2019, "7,769"), Printed.crime(2018, "7,745"));
  }

  private static Observation of(Observation it, ObservationKind kind) {
    return new Observation(
        it.measure(),
        it.area(),
        it.period(),
        kind,
        it.figure(),
        Optional.empty(),
        Optional.empty(),
        it.edition(),
        it.provenance());
  }
}
