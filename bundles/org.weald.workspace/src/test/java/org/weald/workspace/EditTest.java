package org.weald.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Figures;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.model.Status;

class EditTest {
  private static final Provenance HERE =
      new Provenance("", "", "", "workspace", Place.of("workspace"), 0);

  @Test
  void undoneAFirstEntryIsTakenAwayAndACorrectionGivesTheOldOneBack() {
    Entries before = Entries.of(figure(1, 2019, "7,769"));
    Edit edit =
        new Edit(
            "Paste",
            Entries.ofFigures(List.of(figure(1, 2019, "7,770"), figure(1, 2020, "7,056"))),
            Entries.NONE);
    Edit undo = edit.inverse(before);
    assertThat(undo).isEqualTo(new Edit("Paste", before, Entries.of(figure(1, 2020, "7,056"))));
    assertThat(undo.on(edit.on(before))).isEqualTo(before);
  }

  @Test
  void undoneAWithdrawalBringsBackWhatStoodAndNotWhatWasGivenAsItsKey() {
    Entries before = Entries.of(new Narrative("safe/crime", "2019/20", "Crime fell."));
    Entries asked = Entries.of(new Narrative("safe/crime", "2019/20", ""));
    Edit undo = new Edit("Withdraw", Entries.NONE, asked).inverse(before);
    assertThat(undo).isEqualTo(new Edit("Withdraw", before, Entries.NONE));
  }

  @Test
  void aPeriodWrittenOtherwiseIsTheSamePeriod() {
    Observation it = figure(1, 2019, "7,769");
    Period other =
        new Period(it.period().kind(), it.period().start(), it.period().end(), "2019-2020");
    Observation relabelled =
        new Observation(
            it.measure(),
            it.area(),
            other,
            it.kind(),
            it.figure(),
            Optional.empty(),
            Optional.empty(),
            "another edition",
            HERE);
    Edit edit = new Edit("Enter", Entries.of(relabelled), Entries.NONE);
    assertThat(edit.on(Entries.of(it))).isEqualTo(Entries.of(relabelled));
    assertThat(edit.inverse(Entries.of(it)).withdrawn()).isEqualTo(Entries.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void editsAndThenTheirInversesGiveBackTheSameEntries(long seed) {
    Random random = new Random(seed);
    Entries state = entries(random, 12, Set.of());
    Deque<Edit> undo = new ArrayDeque<>();
    Deque<Entries> states = new ArrayDeque<>();
    for (int i = 0; i < 200; i++) {
      if (!undo.isEmpty() && random.nextInt(3) == 0) {
        Edit back = undo.pop();
        Entries undone = back.on(state);
        same(undone, states.pop());
        // And again what was undone, and undone once more.
        same(back.inverse(state).on(undone), state);
        state = undone;
      } else {
        Edit edit = edit(random, state);
        states.push(state);
        undo.push(edit.inverse(state));
        state = edit.on(state);
      }
    }
    while (!undo.isEmpty()) {
      state = undo.pop().on(state);
      same(state, states.pop());
    }
  }

  /** In whatever order they are. */
  private static void same(Entries one, Entries other) {
    assertThat(one.figures()).containsExactlyInAnyOrderElementsOf(other.figures());
    assertThat(one.updates()).containsExactlyInAnyOrderElementsOf(other.updates());
    assertThat(one.narratives()).containsExactlyInAnyOrderElementsOf(other.narratives());
  }

  /** Takes away what is there only, as a store insists. */
  private static Edit edit(Random random, Entries state) {
    Set<Subject> gone = new HashSet<>();
    state.subjects().stream().filter(it -> random.nextInt(6) == 0).forEach(gone::add);
    return new Edit("edit", entries(random, random.nextInt(6), gone), state.only(gone));
  }

  private static Entries entries(Random random, int count, Set<Subject> but) {
    List<Observation> figures = new ArrayList<>();
    List<ActionUpdate> updates = new ArrayList<>();
    List<Narrative> narratives = new ArrayList<>();
    Set<Subject> seen = new HashSet<>(but);
    for (int i = 0; i < count; i++) {
      String said = Integer.toString(random.nextInt(1000));
      int of = random.nextInt(3);
      int year = 2016 + random.nextInt(3);
      Observation figure = figure(of, year, said);
      ActionUpdate update =
          new ActionUpdate(
              "csap/" + of, new Action.Update(figure.period(), Status.GREEN, "", said), HERE);
      Narrative narrative = new Narrative("safe/m" + of, year + "", said);
      if (random.nextBoolean() && seen.add(Subject.of(figure))) {
        figures.add(figure);
      }
      if (random.nextBoolean() && seen.add(Subject.of(update))) {
        updates.add(update);
      }
      if (random.nextBoolean() && seen.add(Subject.of(narrative))) {
        narratives.add(narrative);
      }
    }
    return new Entries(figures, updates, narratives);
  }

  private static Observation figure(int measure, int year, String raw) {
    return new Observation(
        "safe/m" + measure,
        "sevenoaks",
        new Period(
            PeriodKind.FINANCIAL_YEAR,
            LocalDate.of(year, 4, 1),
            LocalDate.of(year + 1, 3, 31),
            year + "/" + (year + 1) % 100),
        ObservationKind.ACTUAL,
        Figures.parse(raw),
        Optional.empty(),
        Optional.empty(),
        "",
        HERE);
  }
}
