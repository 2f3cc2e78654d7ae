package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Contribution;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.PrintedCell;
import org.weald.model.PrintedMeasure;

/**
 * What an edition prints in two places it prints in the same words: a row that several tables of
 * one name have ("F50"), a title that its detail section has again. Capitals, full stops, quotation
 * marks, hyphens and spaces may differ.
 */
final class TextsInTwoPlaces implements Checker {
  private static final String TITLE = "title";

  @Override
  public void check(Content content, CheckBook book) {
    for (Contribution contribution : content.catalogue().contributions()) {
      Map<List<String>, List<PrintedCell>> places = new LinkedHashMap<>();
      for (PrintedCell cell : contribution.printed().cells()) {
        if (cell.header().strip().equalsIgnoreCase(TITLE)) {
          title(cell, content, book);
        } else if (isText(cell)) {
          places
              .computeIfAbsent(
                  List.of(cell.edition(), cell.table(), cell.group(), cell.row(), cell.header()),
                  place -> new ArrayList<>())
              .add(cell);
        }
      }
      places.values().forEach(cells -> row(cells, content, book));
    }
  }

  /** Words, and of no measure: figures are compared as figures. */
  private static boolean isText(PrintedCell cell) {
    return cell.measure().isEmpty()
        && cell.text().chars().anyMatch(Character::isLetter)
        && !Figures.parse(cell.text()).hasNumber();
  }

  private static void row(List<PrintedCell> cells, Content content, CheckBook book) {
    PrintedCell first = cells.get(0);
    for (PrintedCell other : cells.subList(1, cells.size())) {
      if (folded(first.text()).equals(folded(other.text()))) {
        book.passed(Findings.Kind.TWO_TEXTS);
      } else {
        String sentence =
            "%s of %s is “%s” under %s and “%s” under %s."
                .formatted(
                    first.header(),
                    first.row(),
                    first.text(),
                    theme(first, content),
                    other.text(),
                    theme(other, content));
        book.failed(
            about(other, other.row() + ", " + other.header()),
            other.text(),
            first.text(),
            sentence);
      }
    }
  }

  private static String theme(PrintedCell cell, Content content) {
    return content.catalogue().plans().stream()
        .flatMap(plan -> content.catalogue().themes(plan).stream())
        .filter(theme -> theme.id().equals(cell.theme()))
        .map(
            theme ->
                Optional.ofNullable(theme.printed().get(cell.edition()))
                    .map(printed -> printed.title())
                    .orElse(theme.title()))
        .findFirst()
        .orElse("another heading");
  }

  private static void title(PrintedCell cell, Content content, CheckBook book) {
    Optional<Measure> measure = content.catalogue().measure(cell.measure());
    Optional<PrintedMeasure> printed =
        measure.flatMap(one -> Optional.ofNullable(one.printed().get(cell.edition())));
    if (printed.isEmpty()) {
      return;
    }
    String title = printed.get().title();
    if (folded(title).equals(folded(cell.text()))) {
      book.passed(Findings.Kind.TWO_TEXTS);
      return;
    }
    book.failed(
        about(cell, (printed.get().ref() + " " + measure.get().title()).strip()),
        title,
        cell.text(),
        "The title is “"
            + title
            + "” in one place and “"
            + cell.text()
            + "” in another of the same edition.");
  }

  private static CheckBook.About about(PrintedCell cell, String subject) {
    return new CheckBook.About(
        Findings.Kind.TWO_TEXTS, cell.place(), subject, cell.measure(), "", cell.edition(), "");
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[“”]", "\"")
        .replace('’', '\'')
        .replaceAll("(?U)[-–\\s]|\\.+$", "");
  }
}
