package org.weald.assess.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Printed;
import org.weald.model.PrintedCell;

/** A figure that is held back is held back in the printed table as well. */
final class PrintedTablesTest {
  private static final Observation THREE =
      Register.ofKent("sevenoaks")
          .count("neet")
          .own("neet", "sevenoaks", "2021/22", "3")
          .catalogue()
          .observations(Register.NEET)
          .get(0);

  private static PrintedCell cell(String measure, String text, Place place) {
    return new PrintedCell(
        "2021/22", "", "neet", "", "Sevenoaks", 1, "2021/22", text, measure, "", "3", place);
  }

  private static PrintedCell published(Withheld why, PrintedCell cell) {
    Printed printed =
        new Printed(List.of(cell), List.of(), List.of(), List.of(), List.of(), List.of());
    return new PrintedTables(Map.of(THREE, why)).withoutHeldBack(printed).cells().get(0);
  }

  @Test
  void itsCellSaysHeldBackWithoutTheNoteWhichMayTell() {
    PrintedCell held =
        published(Withheld.SMALL, cell(Register.NEET, "3", THREE.provenance().place()));
    assertThat(held.text()).isEqualTo("held back");
    assertThat(held.note()).isEmpty();
    assertThat(published(Withheld.SMALL, cell(Register.NEET, "3", Place.of("cells.csv"))).text())
        .isEqualTo("held back");
  }

  @Test
  void cellsOfOtherMeasuresAndFiguresThatMayBePublishedStay() {
    assertThat(published(Withheld.SMALL, cell("caring/ksi", "3", Place.of("cells.csv"))).text())
        .isEqualTo("3");
    assertThat(published(Withheld.SMALL, cell(Register.NEET, "13", Place.of("cells.csv"))).text())
        .isEqualTo("13");
    assertThat(published(Withheld.NO, cell(Register.NEET, "3", THREE.provenance().place())).text())
        .isEqualTo("3");
  }
}
