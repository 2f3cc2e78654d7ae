package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.model.Priority;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;
import org.weald.reading.CsvTable;
import org.weald.reading.SourceText;
import org.weald.themes.internal.ShippedContent;

/** Every status of both editions of the community plan, row by row as the reports print it. */
final class PrintedStatusesTest {
  private static final Catalogue SHIPPED = ShippedContent.catalogue();
  private static final Plan PLAN = SHIPPED.plan("sevenoaks-community-plan-2019-22").orElseThrow();

  private static List<CsvTable.Row> rows() throws IOException {
    String name = "/plan-statuses.csv";
    try (InputStream in =
        Objects.requireNonNull(PrintedStatusesTest.class.getResourceAsStream(name), name)) {
      return SourceText.decode(in.readAllBytes(), name)
          .then(
              source ->
                  CsvTable.read(
                      source, Set.of("ref", "edition", "theme", "priority", "status"), Set.of()))
          .fold(
              CsvTable::rows,
              bad -> {
                throw new AssertionError(bad);
              });
    }
  }

  private static Theme theme(CsvTable.Row row) {
    return SHIPPED.themes(PLAN).stream()
        .filter(theme -> theme.printed().get(row.cell("edition")) != null)
        .filter(theme -> theme.printed().get(row.cell("edition")).title().equals(row.cell("theme")))
        .findFirst()
        .orElseThrow();
  }

  private static Priority priority(CsvTable.Row row) {
    return theme(row).priorities().stream()
        .filter(
            one ->
                Optional.ofNullable(one.printed().get(row.cell("edition")))
                    .filter(as -> as.ref().replaceAll("\\D", "").equals(row.cell("priority")))
                    .isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> held(CsvTable.Row row) {
    String priority = priority(row).id();
    return theme(row).supplied().stream()
        .filter(one -> one.edition().equals(row.cell("edition")))
        .filter(one -> one.subject().equals(priority))
        .map(SuppliedStatus::printed)
        .findFirst();
  }

  @Test
  void everyRowIsHeldAsItIsPrinted() throws IOException {
    List<CsvTable.Row> rows = rows();
    assertThat(rows).hasSize(53);
    for (CsvTable.Row row : rows) {
      assertThat(held(row).orElse(""))
          .as("%s of %s", row.cell("ref"), row.cell("edition"))
          .isEqualTo(row.cell("status"));
    }
  }

  @Test
  void nothingIsHeldThatIsNoRow() throws IOException {
    long printed = rows().stream().filter(row -> !row.cell("status").isEmpty()).count();
    assertThat(printed).isEqualTo(26);
    assertThat(SHIPPED.themes(PLAN).stream().flatMap(theme -> theme.supplied().stream()))
        .hasSize(26)
        .allMatch(one -> one.edition().equals("2021/22"));
  }

  @Test
  void theEditionWhoseStatusesArePicturesSaysSoAndHoldsNone() {
    Edition pictures = PLAN.edition("2019/20").orElseThrow();
    assertThat(pictures.statusesOn()).isEqualTo(Level.MEASURE);
    assertThat(pictures.statusesNotInText()).isNotEmpty();
    assertThat(PLAN.edition("2021/22").orElseThrow().statusesOn()).isEqualTo(Level.PRIORITY);
  }
}
