package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** The appendix: for each measure its figures and the way from them to each judgement. */
final class ReportAppendix {
  private final Catalogue catalogue;
  private final Scorecard scorecard;

  ReportAppendix(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
  }

  List<ReportSpec.Explained> all() {
    return scorecard.themes().stream()
        .flatMap(card -> ReportThemes.groups(catalogue, card).stream())
        .map(this::explain)
        .toList();
  }

  private ReportSpec.Explained explain(ReportThemes.Group group) {
    Judgement main = group.main();
    List<Quoted> quoted = new ArrayList<>(figures(main));
    List<ExplanationSpec.Section> sections = new ArrayList<>(Explanations.judged(main));
    sections.addAll(Explanations.analysed(main));
    for (Judgement part : group.parts()) {
      quoted.addAll(figures(part));
      sections.addAll(Explanations.ofPart(part));
    }
    QuotedOnce once = new QuotedOnce(quoted.stream().map(Quoted::figure).toList());
    List<ReportSpec.HeldFigure> figures =
        quoted.stream().map(figure -> held(figure.row(), figure.figure(), once)).toList();
    String title = catalogue.measure(main.id()).map(Measure::title).orElse(main.title());
    return new ReportSpec.Explained(
        ReportThemes.anchor("why", main.id()),
        ReportThemes.anchor("measure", main.id()),
        main.ref(),
        title,
        figures,
        Explanations.spec(title, sections.stream().map(once::without).toList()).sections());
  }

  /** A figure under the row it is quoted for. */
  private record Quoted(Judgement row, Observation figure) {}

  /**
   * Everything that is held of a measure for the plan's area in this edition, and what was judged.
   */
  private List<Quoted> figures(Judgement row) {
    Optional<Measure> measure = catalogue.measure(row.id());
    String seriesId = measure.map(Measure::seriesId).orElse(row.id());
    return catalogue.observations(seriesId).stream()
        .filter(figure -> figure.area().equals(row.area().id()))
        .filter(figure -> isShown(figure, row))
        .sorted(Comparator.comparing(Observation::period).thenComparing(Observation::kind))
        .map(figure -> new Quoted(row, figure))
        .toList();
  }

  private static boolean isShown(Observation figure, Judgement row) {
    return figure.edition().equals(row.edition())
        || figure.edition().isEmpty()
        || row.latest().filter(figure::equals).isPresent();
  }

  private String source(Observation figure) {
    String source = figure.provenance().source();
    if (Unpublished.is(figure)) {
      return source.isEmpty() ? "this workspace" : source;
    }
    return source.isEmpty() || source.equals(scorecard.edition().source())
        ? "the report itself"
        : source;
  }

  private ReportSpec.HeldFigure held(Judgement row, Observation figure, QuotedOnce once) {
    String kind =
        figure.kind() == ObservationKind.ACTUAL ? "" : ", " + ReportAppendix.kind(figure.kind());
    String quantity = measureTitle(row) + kind;
    String period = ReportFigures.label(figure.period());
    return new ReportSpec.HeldFigure(
        quantity,
        period,
        figure.figure().raw(),
        Unpublished.is(figure)
            ? Unpublished.revision(figure)
            : once.sentence(figure, quantity + ", " + period),
        source(figure));
  }

  private static String measureTitle(Judgement row) {
    return row.ref().isEmpty() ? row.title() : row.ref();
  }

  private static String kind(ObservationKind kind) {
    return switch (kind) {
      case ACTUAL -> "figure";
      case BASELINE -> "baseline";
      case FORECAST -> "forecast";
      case TARGET -> "target";
      case MILESTONE -> "milestone";
      case COMPARATOR -> "comparator";
      case CHANGE -> "change as printed";
      case EVENT -> "event";
    };
  }
}
