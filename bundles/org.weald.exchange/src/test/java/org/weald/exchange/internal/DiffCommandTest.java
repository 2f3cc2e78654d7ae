package org.weald.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weald.assess.editions.Change;
import org.weald.assess.editions.EditionDiff;
import org.weald.assess.editions.EditionRow;
import org.weald.assess.editions.EditionRow.Kind;
import org.weald.model.Catalogue;
import org.weald.model.Plan;
import org.weald.reading.CsvTable;
import org.weald.reading.SourceText;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;
import org.weald.themes.internal.ShippedMonitor;

/** The two editions of the Sevenoaks plan, held against the rows written down from the reports. */
final class DiffCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static EditionDiff sevenoaks() {
    Catalogue catalogue = ShippedContent.catalogue();
    Plan plan = catalogue.plan("sevenoaks-community-plan-2019-22").orElseThrow();
    return EditionDiff.of(
        catalogue,
        plan,
        plan.edition("2019/20").orElseThrow(),
        plan.edition("2021/22").orElseThrow());
  }

  private static List<CsvTable.Row> golden() throws IOException {
    String name = "/golden/plan_edition_diff.csv";
    try (InputStream in =
        Objects.requireNonNull(DiffCommandTest.class.getResourceAsStream(name), name)) {
      return SourceText.decode(in.readAllBytes(), name)
          .then(
              source ->
                  CsvTable.read(
                      source,
                      Set.of(
                          "entity",
                          "label_2019_20",
                          "label_2021_22",
                          "difference",
                          "text_2019_20",
                          "text_2021_22"),
                      Set.of("canonical_ref", "notes")))
          .fold(
              CsvTable::rows,
              bad -> {
                throw new AssertionError(bad);
              });
    }
  }

  /** As a row of the golden file: re-scoping is not in it. */
  private static String words(EditionRow row) {
    String changes =
        row.change()
            .replaceAll("(; )?" + Change.RESCOPED.words(), "")
            .replaceFirst("^$", Change.SAME.words());
    return String.join(
        "|",
        row.kind().word(),
        row.before().ref(),
        row.after().ref(),
        changes,
        row.before().text(),
        row.after().text());
  }

  private static String words(CsvTable.Row row) {
    return String.join(
        "|",
        row.cell("entity"),
        row.cell("label_2019_20"),
        row.cell("label_2021_22"),
        row.cell("difference"),
        row.cell("text_2019_20"),
        row.cell("text_2021_22"));
  }

  @Test
  void all54RowsAreAsWrittenDown() throws IOException {
    List<String> golden = golden().stream().map(DiffCommandTest::words).toList();
    assertThat(golden).hasSize(54);
    assertThat(
            sevenoaks().rows().stream()
                .filter(row -> row.kind() != Kind.PART)
                .map(DiffCommandTest::words))
        .containsExactlyInAnyOrderElementsOf(golden);
  }

  @Test
  void whatIsCountedOrQuotedElsewhereIsRescoped() {
    List<String> rescoped = new ArrayList<>();
    sevenoaks().rows().stream()
        .filter(row -> row.changes().contains(Change.RESCOPED))
        .forEach(
            row -> rescoped.add(row.id() + " " + row.before().ref() + " " + row.after().ref()));
    assertThat(rescoped)
        .contains(
            "org.weald.theme.green/missed-collections G4 Green 3",
            "org.weald.theme.healthy/health-deal-points H2 Healthy 1");
  }

  @Test
  void theOtherWayRoundWhatWasDroppedIsAdded() {
    EditionDiff diff = sevenoaks();
    EditionDiff back =
        EditionDiff.of(ShippedContent.catalogue(), diff.plan(), diff.to(), diff.from());
    assertThat(back.count(Kind.MEASURE, Change.ADDED)).isEqualTo(1);
    assertThat(back.count(Kind.MEASURE, Change.DROPPED)).isZero();
    assertThat(back.changed()).hasSameSizeAs(diff.changed());
  }

  private Exit run(Map<String, String> options, String format) throws IOException {
    return new DiffCommand(new ShippedMonitor())
        .run(
            new CommandCall(
                List.of(),
                options,
                format,
                Optional.empty(),
                Path.of(""),
                new PrintWriter(out),
                new PrintWriter(err),
                Progress.silent()));
  }

  @Test
  void withoutEditionsTheLastTwoAreCompared() throws IOException {
    assertThat(run(Map.of("--plan", "sevenoaks-community-plan-2019-22"), "csv"))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .startsWith("kind,theme,ref 2019/20,ref 2021/22,change,text 2019/20,text 2021/22\n")
        .contains("priority,Dynamic Economy,3,2,renumbered,Develop a digital inclusion strategy");
    assertThat(err.toString()).contains("priority: 1 dropped, 24 same, 2 renumbered.");
  }

  @Test
  void aPlanIsFoundByItsEdition() throws IOException {
    assertThat(run(Map.of("--from", "2019/20", "--to", "2021/22", "--changed", ""), "json"))
        .isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .contains("\"change\" : \"reworded; ref relabelled\"")
        .doesNotContain("\"same\"");
  }

  @Test
  void anUnknownEditionAndOneAgainstItselfAreRefused() throws IOException {
    assertThat(run(Map.of("--from", "1999/2000"), "")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(run(Map.of("--from", "2019/20", "--to", "2019/20"), ""))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("unknown edition \"1999/2000\"", "Known: 2019/20, 2021/22")
        .contains("not compared with itself");
    assertThat(out.toString()).isEmpty();
  }
}
