package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.assess.editions.EditionDiff;
import org.weald.assess.editions.EditionRow;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.ReportTemplate;
import org.weald.model.Theme;

/**
 * An edition and the one before it side by side: each priority and measure with its ref, figure and
 * status in both, and what changed. Joined by ids, since refs move.
 */
final class EditionsBeside {
  private final Catalogue catalogue;
  private final Scorecard before;
  private final Scorecard after;

  private EditionsBeside(Catalogue catalogue, Scorecard before, Scorecard after) {
    this.catalogue = catalogue;
    this.before = before;
    this.after = after;
  }

  /**
   * One part; none for a plan's first edition, unless the template asks to say so.
   *
   * @param judge judges another edition of the plan
   */
  static List<ReportPart> of(
      Catalogue catalogue,
      Scorecard scorecard,
      Function<Edition, Scorecard> judge,
      ReportTemplate.Section section) {
    Optional<Edition> earlier = EditionChanges.before(scorecard);
    if (earlier.isPresent()) {
      Scorecard first = judge.apply(earlier.get());
      return List.of(new EditionsBeside(catalogue, first, scorecard).part(section));
    }
    return section.option("if none").isEmpty()
        ? List.of()
        : List.of(
            ReportPart.Section.of(
                "editions",
                ReportSections.title(section, "Editions side by side"),
                "",
                List.of(
                    new ReportBlock.Words(
                        List.of(
                            scorecard.edition().label()
                                + " is the first edition of this plan that Weald holds: there is"
                                + " none before it to set beside it.")))));
  }

  private ReportPart part(ReportTemplate.Section section) {
    String from = before.edition().label();
    String to = after.edition().label();
    List<ReportBlock.Column> columns =
        List.of(
            new ReportBlock.Column("What is monitored", "wide"),
            new ReportBlock.Column("Ref " + from, "ref"),
            new ReportBlock.Column("Status " + from, "judged"),
            new ReportBlock.Column("Ref " + to, "ref"),
            new ReportBlock.Column("Status " + to, "judged"),
            new ReportBlock.Column("What changed", "why"));
    return ReportPart.Section.of(
        "editions",
        ReportSections.title(section, from + " and " + to + " side by side"),
        "Joined by what is meant, not by refs, which move. Statuses of priorities are as printed;"
            + " those of measures are worked out from the figure below them, or as printed.",
        List.of(new ReportBlock.Grid("editions", "", columns, rows())));
  }

  private List<ReportBlock.Row> rows() {
    EditionDiff diff = EditionDiff.of(catalogue, after.plan(), before.edition(), after.edition());
    List<ReportBlock.Row> rows = new ArrayList<>();
    for (Theme theme : catalogue.themes(after.plan())) {
      add(theme, EditionRow.Kind.PRIORITY, "priorities", diff, rows);
      add(theme, EditionRow.Kind.MEASURE, "measures", diff, rows);
    }
    return rows;
  }

  private void add(
      Theme theme,
      EditionRow.Kind kind,
      String heading,
      EditionDiff diff,
      List<ReportBlock.Row> rows) {
    List<EditionRow> some =
        diff.rows().stream()
            .filter(row -> row.kind() == kind && row.theme().equals(theme.title()))
            .toList();
    if (!some.isEmpty()) {
      rows.add(ReportBlock.Row.group(theme.title() + ", " + heading));
      some.forEach(row -> rows.add(row(row)));
    }
  }

  private ReportBlock.Row row(EditionRow row) {
    String words =
        row.kind() == EditionRow.Kind.MEASURE
            ? catalogue.measure(row.id()).map(Measure::title).orElse(text(row))
            : text(row);
    return ReportBlock.Row.of(
        List.of(
            ReportBlock.Cell.of(words),
            ReportBlock.Cell.of(ref(row, row.before())),
            status(row, row.before(), before),
            ReportBlock.Cell.of(ref(row, row.after())),
            status(row, row.after(), after),
            ReportBlock.Cell.of(row.change(), row.why())));
  }

  private static String text(EditionRow row) {
    return row.after().text().isEmpty() ? row.before().text() : row.after().text();
  }

  private static String ref(EditionRow row, EditionRow.Wording wording) {
    boolean number = row.kind() == EditionRow.Kind.PRIORITY && wording.ref().matches("\\d+");
    return number ? "Priority " + wording.ref() : wording.ref();
  }

  private ReportBlock.Cell status(EditionRow row, EditionRow.Wording wording, Scorecard of) {
    if (wording.text().isEmpty()) {
      return ReportBlock.Cell.of("", "not in this edition");
    }
    Optional<Judgement> judged =
        of.rows().stream().filter(one -> one.id().equals(row.id())).findFirst();
    if (row.kind() == EditionRow.Kind.PRIORITY && !isPrinted(row.id(), of)) {
      return ReportBlock.Cell.of("", ReportFigures.NOT_IN_THE_TEXT);
    }
    return judged
        .map(one -> ReportBlock.Cell.of(ReportThemes.mark(one.status()), figure(one, of)))
        .orElse(ReportBlock.Cell.of(""));
  }

  private boolean isPrinted(String priority, Scorecard of) {
    return catalogue.themes(of.plan()).stream()
        .flatMap(theme -> theme.supplied().stream())
        .anyMatch(
            status ->
                status.subject().equals(priority) && status.edition().equals(of.edition().label()));
  }

  /** "98 %"; with its period where that is another than the edition's. */
  private String figure(Judgement row, Scorecard of) {
    if (row.level() != Level.MEASURE) {
      return "";
    }
    String unit = catalogue.measure(row.id()).map(Measure::unit).orElse("");
    return row.latest()
        .map(
            figure ->
                ReportFigures.display(figure.figure(), unit)
                    + (figure.period().sameStretch(of.edition().period())
                        ? ""
                        : " (" + ReportFigures.label(figure.period()) + ")"))
        .orElse("no figure");
  }
}
