package org.weald.assess.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Printed;
import org.weald.model.PrintedCell;

/**
 * The cells of printed tables, where a figure that is held back may stand a second time. A cell of
 * the figure's measure with the figure's text says "held back", unless it is itself a figure that
 * may be published.
 */
final class PrintedTables {
  private static final String HELD_BACK = "held back";

  private final Set<List<String>> texts = new HashSet<>();
  private final Set<Place> published = new HashSet<>();

  PrintedTables(Map<Observation, Withheld> withheld) {
    withheld.forEach(
        (figure, why) -> {
          if (why.isHeldBack()) {
            texts.add(List.of(figure.measure(), figure.figure().raw()));
          } else {
            published.add(figure.provenance().place());
          }
        });
  }

  /** What is printed, without the texts of figures that are held back. */
  Printed withoutHeldBack(Printed printed) {
    return new Printed(
        printed.cells().stream().map(this::cell).toList(),
        printed.directions(),
        printed.footnotes(),
        printed.caseStudies(),
        printed.papers(),
        printed.templates(),
        printed.known());
  }

  private PrintedCell cell(PrintedCell cell) {
    if (published.contains(cell.place()) || !texts.contains(List.of(cell.measure(), cell.text()))) {
      return cell;
    }
    return new PrintedCell(
        cell.edition(),
        cell.theme(),
        cell.table(),
        cell.group(),
        cell.row(),
        cell.column(),
        cell.header(),
        HELD_BACK,
        cell.measure(),
        cell.mark(),
        "",
        cell.place());
  }
}
