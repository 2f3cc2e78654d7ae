package org.weald.assess.internal.checks;

import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Contribution;
import org.weald.model.PrintedCell;

/**
 * The cell of a ref holds the ref and nothing else: no number of a page, no half of it, and it is
 * not empty. What is meant is plain from the rows around, so these are remarks.
 */
final class RefsAsPrinted implements Checker {
  private static final String REF = "ref";

  @Override
  public void check(Content content, CheckBook book) {
    for (Contribution contribution : content.catalogue().contributions()) {
      for (PrintedCell cell : contribution.printed().cells()) {
        if (cell.header().strip().equalsIgnoreCase(REF)) {
          check(cell, book);
        }
      }
    }
  }

  private static void check(PrintedCell cell, CheckBook book) {
    Optional<String> wrong = wrong(cell);
    if (wrong.isEmpty()) {
      book.passed(Findings.Kind.REF);
    }
    wrong.ifPresent(
        sentence ->
            book.note(
                new CheckBook.About(
                    Findings.Kind.REF,
                    cell.place(),
                    cell.row(),
                    cell.measure(),
                    "",
                    cell.edition(),
                    ""),
                cell.text(),
                cell.row(),
                sentence));
  }

  private static Optional<String> wrong(PrintedCell cell) {
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return Optional.of("The cell of the ref is empty; " + cell.row() + " is what is meant.");
    }
    if (text.equals(cell.row().strip())) {
      return Optional.empty();
    }
    String page =
        text.matches("(?i).*\\bpage\\s*\\d+.*") ? ", with the number of a page in it" : "";
    return Optional.of(
        "The cell of the ref reads “"
            + text
            + "”"
            + page
            + "; "
            + cell.row()
            + " is what is meant.");
  }
}
