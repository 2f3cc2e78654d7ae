package org.weald.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Action;
import org.weald.model.CaseStudy;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Footnote;
import org.weald.model.PaperWords;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Printed;
import org.weald.model.PrintedCell;
import org.weald.model.PrintedDirection;
import org.weald.model.ReportTemplate;
import org.weald.model.Status;

/** What documents print beside figures, for the sample's plan: of three documents, in small. */
final class PrintedSample {
  static final Place PLACE = Place.of("printed sample");
  private static final String EDITION = "2019/20";
  private static final String PLAN = "sample.plan/community-plan";
  private static final String THEME = "sample.safe/safe";
  private static final Period QUARTER =
      Periods.of(PeriodKind.QUARTER, LocalDate.of(2019, 7, 1), LocalDate.of(2019, 9, 30));

  private final List<PrintedCell> cells = new ArrayList<>();

  private PrintedSample() {}

  static Catalogue catalogue() {
    return catalogue(List.of());
  }

  static Catalogue catalogue(List<PaperWords> papers) {
    return catalogue(actions(), papers);
  }

  static Catalogue catalogue(List<Action> actions, List<PaperWords> papers) {
    List<Contribution> all = new ArrayList<>(Sample.catalogue().contributions());
    all.add(
        new Contribution(
            "sample.printed",
            "0.1.0",
            "Printed",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            actions,
            List.of(),
            new Printed(
                new PrintedSample().cells(),
                directions(),
                List.of(new Footnote(EDITION, THEME, "*", "S4", "* Local roads only", PLACE)),
                List.of(new CaseStudy(EDITION, THEME, "Speedwatch", "Kent Police", PLACE)),
                papers,
                List.of())));
    return Catalogue.of(all);
  }

  static ReportTemplate template(String is, Map<String, String> options) {
    return new ReportTemplate(
        "ours",
        "Our report",
        List.of(new ReportTemplate.Section(is, "", options, List.of(), PLACE)),
        PLACE);
  }

  /** Headings change at the second row; the third row's measure has no target. */
  private List<PrintedCell> cells() {
    row("Roads", "Casualties (LPSA 1)", "casualties", "Baseline (2017)", "49", "Year 1", "47*");
    row("Roads", "Actions", "actions", "Jan 06", "98%", "Sept 06", "");
    row("Other", "Pedestrians", "pedestrians", "Jan 06", "15% ", "Sept 06", "Available May");
    return cells;
  }

  private void row(String group, String row, String measure, String... printed) {
    for (int i = 0; i < printed.length; i += 2) {
      cells.add(
          new PrintedCell(
              EDITION,
              THEME,
              "indicators",
              group,
              row,
              i / 2 + 1,
              printed[i],
              printed[i + 1],
              "sample.safe/" + measure,
              printed[i + 1].isEmpty() ? "**" : "",
              "",
              PLACE));
    }
  }

  private static List<PrintedDirection> directions() {
    return List.of(
        new PrintedDirection(
            "sample.safe/actions", EDITION, "Improving", "N/A", "too few points", PLACE),
        new PrintedDirection("sample.safe/casualties", EDITION, "Not Improving", "", "", PLACE));
  }

  private static List<Action> actions() {
    return List.of(
        action("1", "road-safety", "On-going", "", Status.GREEN, "Achieved", "Sessions were held."),
        action("2", "road-safety", "April 2019", "2019-04-30", Status.GREEN, "Achieved", ""),
        action("3", "lighting", "30 March 2020", "2020-03-30", Status.AMBER, "", ""));
  }

  private static Action action(
      String ref,
      String priority,
      String byWhen,
      String due,
      Status status,
      String cell,
      String comment) {
    return new Action(
        PLAN,
        "sample.printed/action-" + ref,
        "CSAP " + ref,
        priority,
        "Do the thing numbered " + ref,
        byWhen,
        due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
        List.of("Kent Police"),
        List.of("CSU", "KFRS"),
        List.of(new Action.Update(QUARTER, status, Optional.of(cell), "", comment)));
  }
}
