package org.weald.workbench.views.internal.figures;

import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.workbench.views.internal.Words;

/** What is said of figures in the grid. */
final class FigureWords {
  private FigureWords() {}

  /** A kind as a heading. */
  static String kind(ObservationKind kind) {
    return switch (kind) {
      case ACTUAL -> "Actual";
      case BASELINE -> "Baseline";
      case FORECAST -> "Forecast";
      case TARGET -> "Target";
      case MILESTONE -> "Milestone";
      case COMPARATOR -> "Comparator";
      case CHANGE -> "Change";
      case EVENT -> "Event";
    };
  }

  /** "Crime 2021/22, target: 59 → 45", as it stands behind Undo. */
  static String title(FigureGrid.Source source, FigureGrid.Cell cell, String from, String to) {
    return what(source, cell) + ": " + (from.isEmpty() ? "–" : from) + " → " + to;
  }

  /** "Crime 2021/22: 45 taken away". */
  static String takenAway(FigureGrid.Source source, FigureGrid.Cell cell, String figure) {
    return what(source, cell) + ": " + figure + " taken away";
  }

  /** "Crime 2021/22, target". */
  static String what(FigureGrid.Source source, FigureGrid.Cell cell) {
    FigureGrid.Slot slot = cell.slot();
    String kind =
        slot.kind() == ObservationKind.ACTUAL
            ? ""
            : ", " + kind(slot.kind()).toLowerCase(java.util.Locale.UK);
    String area =
        slot.area().equals(source.area()) ? "" : ", " + area(source.catalogue(), slot.area());
    return source.measure().title() + " " + slot.period().label() + area + kind;
  }

  /** The same with the area: where another is looked at now. */
  static String whatAndWhere(FigureGrid.Source source, FigureGrid.Cell cell) {
    boolean said = !cell.slot().area().equals(source.area());
    return what(source, cell) + (said ? "" : ", " + area(source.catalogue(), source.area()));
  }

  static String area(Catalogue catalogue, String id) {
    return catalogue.area(id).map(it -> it.name()).orElse(id);
  }

  /** The figure of a cell, or empty. */
  static String figure(FigureGrid.Cell cell, Measure measure) {
    return cell.shown().map(figure -> Words.figure(figure, measure.unit())).orElse("");
  }

  /** Where the figure of a cell comes from, in a sentence or two. */
  static String origin(FigureGrid.Source source, FigureGrid.Cell cell) {
    FigureGrid.Slot slot = cell.slot();
    String place =
        slot.period().label()
            + " · "
            + kind(slot.kind())
            + " · "
            + area(source.catalogue(), slot.area());
    if (cell.shown().isEmpty()) {
      return place + ": " + (cell.awaited() ? "awaited; the period is over." : "no figure.");
    }
    Observation shown = cell.shown().get();
    String figure = place + ": " + Words.figure(shown, source.measure().unit());
    if (!cell.own()) {
      return figure + ", from the plug-in " + shown.provenance().origin() + printed(shown) + ".";
    }
    String under =
        cell.under()
            .map(
                before ->
                    " It stands in place of "
                        + Words.figure(before, source.measure().unit())
                        + " from the plug-in "
                        + before.provenance().origin()
                        + ".")
            .orElse("");
    long revision = shown.provenance().revision();
    return figure
        + ", entered in this workspace"
        + (revision > 0 ? " (revision " + revision + ")." : ".")
        + under;
  }

  private static String printed(Observation figure) {
    String source = figure.provenance().source();
    return (figure.edition().isEmpty() ? "" : ", printed in the edition of " + figure.edition())
        + (source.isEmpty() ? "" : " (" + source + ")");
  }
}
