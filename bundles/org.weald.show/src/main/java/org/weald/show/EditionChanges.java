package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Scorecard;
import org.weald.assess.editions.EditionDiff;
import org.weald.assess.editions.EditionRow;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.ReportTemplate;

/** What changed since the edition before: from a plan's second edition on. */
final class EditionChanges {
  private EditionChanges() {}

  static List<ReportPart> of(
      Catalogue catalogue, Scorecard scorecard, ReportTemplate.Section section) {
    return before(scorecard)
        .map(from -> EditionDiff.of(catalogue, scorecard.plan(), from, scorecard.edition()))
        .filter(diff -> !diff.changed().isEmpty())
        .map(diff -> part(diff, section))
        .stream()
        .toList();
  }

  /** The plan's edition before the one judged. */
  static Optional<Edition> before(Scorecard scorecard) {
    List<Edition> editions = scorecard.plan().editions();
    int at = editions.indexOf(scorecard.edition());
    return at > 0 ? Optional.of(editions.get(at - 1)) : Optional.empty();
  }

  private static ReportPart part(EditionDiff diff, ReportTemplate.Section section) {
    return ReportPart.Section.of(
        "diff",
        ReportSections.title(section, "What changed since " + diff.from().label()),
        diff.changed().size() + " of " + diff.rows().size() + " are not as they were.",
        List.of(
            new ReportBlock.Grid(
                "diff",
                "",
                List.of(
                    new ReportBlock.Column(diff.from().label(), "wide"),
                    new ReportBlock.Column(diff.to().label(), "wide"),
                    new ReportBlock.Column("Change", "judged")),
                rows(diff))));
  }

  private static List<ReportBlock.Row> rows(EditionDiff diff) {
    List<ReportBlock.Row> rows = new ArrayList<>();
    String group = "";
    for (EditionRow row : diff.changed()) {
      String heading = row.theme() + ", " + row.kind().word();
      if (!heading.equals(group)) {
        group = heading;
        rows.add(ReportBlock.Row.group(group));
      }
      rows.add(
          ReportBlock.Row.of(
              List.of(
                  wording(row.before()),
                  wording(row.after()),
                  ReportBlock.Cell.of(row.change(), row.why()))));
    }
    return rows;
  }

  private static ReportBlock.Cell wording(EditionRow.Wording wording) {
    return ReportBlock.Cell.of((wording.ref() + " " + wording.text()).strip());
  }
}
