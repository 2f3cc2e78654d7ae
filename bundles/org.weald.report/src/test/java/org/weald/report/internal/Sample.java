package org.weald.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Findings;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Body;
import org.weald.model.Bound;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Figures;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Polarity;
import org.weald.model.PrintedMeasure;
import org.weald.model.Priority;
import org.weald.model.Provenance;
import org.weald.model.ReportTemplate;
import org.weald.model.SignOff;
import org.weald.model.Stage;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.model.SuppliedStatus;
import org.weald.model.TargetRule;
import org.weald.model.Theme;
import org.weald.show.ReportMaker;
import org.weald.show.ReportSpec;
import org.weald.show.ReportTemplates;

/**
 * A small plan with figures of the Sevenoaks Community Plan 2019/20: a theme with road casualties,
 * a share of actions, and young people without work or training in three districts. The words
 * around them can be replaced, to see what hostile ones do.
 */
final class Sample {
  static final String SOURCE = "Annual Monitoring Report 2019/20";
  private static final Place PLACE = Place.of("sample");
  private static final Period YEAR = financialYear(2019);
  private static final Period JANUARY =
      Periods.of(PeriodKind.MONTH, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
  private static final String PLAN = "sample.plan/community-plan";

  /** Put into every free text of the sample. */
  private final String word;

  private final List<Observation> observations = new ArrayList<>();

  private Sample(String word) {
    this.word = word;
    own("actions", YEAR, "98%");
    for (int i = 0; i < 3; i++) {
      own("casualties", calendarYear(2017 + i), List.of("49", "47", "59").get(i));
    }
    own("pedestrians", calendarYear(2019), "15%");
    neet("sevenoaks", "52", "1,930", "2.7%", "1.3%");
    neet("dover", "58", "2,319", "2.5%", "2.2%");
    neet("thanet", "146", "2,987", "4.9%", "2.8%");
  }

  static Catalogue catalogue() {
    return catalogue("");
  }

  static Catalogue catalogue(String word) {
    return Catalogue.of(List.of(new Sample(word).contribution()));
  }

  /** With a figure of the user's own that no document prints. */
  static Catalogue withOwnFigure() {
    Sample sample = new Sample("");
    Observation own =
        new Observation(
            "sample.safe/casualties",
            "sevenoaks",
            calendarYear(2020),
            ObservationKind.ACTUAL,
            Figures.parse("41"),
            Optional.empty(),
            Optional.empty(),
            "",
            new Provenance("Road Safety Partnership", "", "", Contribution.WORKSPACE, PLACE, 7));
    return Catalogue.of(
        List.of(sample.contribution(), Contribution.ofWorkspace("7", List.of(own))));
  }

  static Scorecard judged(Catalogue catalogue) {
    Plan plan = catalogue.plans().get(0);
    return Judge.judge(catalogue, plan, plan.editions().get(0));
  }

  static ReportSpec annual(Catalogue catalogue) {
    return report(catalogue, ReportTemplates.annual());
  }

  static ReportSpec report(Catalogue catalogue, ReportTemplate template) {
    return good(ReportMaker.of(catalogue, judged(catalogue), template));
  }

  static ReportSpec forOfficers(Catalogue catalogue, Findings findings, ReportTemplate template) {
    return good(ReportMaker.forOfficers(catalogue, judged(catalogue), findings, template));
  }

  private static ReportSpec good(Checked<ReportSpec> made) {
    return made.fold(
        spec -> spec,
        problems -> {
          throw new IllegalStateException(problems.toString());
        });
  }

  private static Period financialYear(int from) {
    return Periods.of(
        PeriodKind.FINANCIAL_YEAR, LocalDate.of(from, 4, 1), LocalDate.of(from + 1, 3, 31));
  }

  private static Period calendarYear(int year) {
    return Periods.of(
        PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private void own(String measure, Period period, String raw) {
    add(measure, "sevenoaks", ObservationKind.ACTUAL, period, raw);
  }

  private void neet(String area, String count, String cohort, String rate, String target) {
    add("neet-count", area, ObservationKind.ACTUAL, JANUARY, count);
    add("neet-cohort", area, ObservationKind.ACTUAL, JANUARY, cohort);
    add("neet-rate", area, ObservationKind.ACTUAL, JANUARY, rate);
    add("neet-rate", area, ObservationKind.TARGET, JANUARY, target);
  }

  private void add(String measure, String area, ObservationKind kind, Period period, String raw) {
    observations.add(
        new Observation(
            "sample.safe/" + measure,
            area,
            period,
            kind,
            Figures.parse(raw),
            Optional.empty(),
            Optional.empty(),
            "2019/20",
            new Provenance(
                "Kent County Council" + word,
                measure.equals("pedestrians") ? "" : "printed as " + raw + word,
                "",
                "sample.safe",
                PLACE,
                0)));
  }

  private Contribution contribution() {
    return new Contribution(
        "sample.safe",
        "1.2.3",
        "Sample" + word,
        List.of(plan()),
        List.of(
            district("sevenoaks", "Sevenoaks"),
            district("dover", "Dover"),
            district("thanet", "Thanet")),
        List.of(theme()),
        observations,
        List.of(
            new Narrative(
                "sample.safe/casualties", "2019/20", "Casualties rose from 47 to 59." + word)),
        List.of(
            new Body("Dartford, Gravesham and Swanley CCG" + word, "LSP member", "", ""),
            new Body("Kent Police", "lead agency", "2019/20", "Safe Communities")),
        List.of(),
        List.of());
  }

  private Area district(String id, String name) {
    return new Area(id, name + word, "district", "", Set.of("districts"));
  }

  private Plan plan() {
    return new Plan(
        PLAN,
        "Sevenoaks District Community Plan" + word,
        "sevenoaks",
        "Local Strategic Partnership",
        new Period(
            PeriodKind.RANGE,
            LocalDate.of(2019, 4, 1),
            LocalDate.of(2022, 3, 31),
            "2019/20 to 2021/22"),
        Map.of("priority", "Priority", "measure", "Key success measure"),
        new StatusScheme(Map.of("Achieved" + word, Status.GREEN)),
        new HeadlineRule(Level.PRIORITY, Set.of(Status.GREEN), true, 0),
        List.of(
            new Edition(
                "2019/20",
                "Annual Monitoring Report 2019/20",
                YEAR,
                LocalDate.of(2020, 3, 31),
                SOURCE,
                Level.PRIORITY,
                "",
                List.of(
                    new Edition.PrintedHeadline(
                        Figures.parse("96%"), "actions on target" + word, "96% of the actions")),
                List.of(
                    new SignOff(
                        Stage.PUBLISHED, "Cabinet", Optional.of(LocalDate.of(2020, 10, 1)))),
                Optional.of(LocalDate.of(2020, 10, 1)))),
        List.of());
  }

  private Theme theme() {
    return new Theme(
        "sample.safe/safe",
        PLAN,
        1,
        "Safe Communities" + word,
        Map.of(
            "2019/20",
            new Theme.PrintedTheme(
                "Safe Communities" + word,
                "A safer place to live work and travel" + word,
                List.of("Community Safety Partnership" + word))),
        List.of(
            new Priority(
                "sample.safe/road-safety",
                "Road safety",
                Map.of(
                    "2019/20",
                    new Priority.PrintedPriority("Priority 4", "Road safety measures" + word)),
                List.of("sample.safe/casualties"))),
        List.of(
            measure("actions", "S1", "", "%", MeasureKind.PROPORTION, Optional.of(atLeast("85%"))),
            measure("casualties", "S4", "", "people", MeasureKind.COUNT, Optional.of(lower())),
            measure("pedestrians", "", "casualties", "%", MeasureKind.PROPORTION, Optional.empty()),
            measure("neet-cohort", "", "casualties", "people", MeasureKind.COUNT, Optional.empty()),
            measure("neet-count", "", "casualties", "people", MeasureKind.COUNT, Optional.empty()),
            measure(
                "neet-rate", "C3", "", "%", MeasureKind.PROPORTION, Optional.of(atMostPrinted()))),
        List.of(
            new SuppliedStatus(
                "sample.safe/road-safety", "2019/20", "Achieved" + word, Status.GREEN, "", PLACE)));
  }

  private static TargetRule atLeast(String figure) {
    return new TargetRule.Threshold(
        Bound.AT_LEAST, Optional.of(Figures.parse(figure)), Optional.empty(), "");
  }

  private static TargetRule atMostPrinted() {
    return new TargetRule.Threshold(Bound.AT_MOST, Optional.empty(), Optional.empty(), "");
  }

  private static TargetRule lower() {
    return new TargetRule.Change(
        TargetRule.Change.From.PREVIOUS_YEAR, TargetRule.Change.Way.REDUCE, Optional.empty(), "");
  }

  private Measure measure(
      String id,
      String ref,
      String partOf,
      String unit,
      MeasureKind kind,
      Optional<TargetRule> rule) {
    PeriodKind every =
        id.startsWith("neet")
            ? PeriodKind.MONTH
            : id.equals("actions") ? PeriodKind.FINANCIAL_YEAR : PeriodKind.CALENDAR_YEAR;
    return new Measure(
        "sample.safe/" + id,
        "Title of " + id + word,
        ref.isEmpty()
            ? Map.of()
            : Map.of("2019/20", new PrintedMeasure(ref, "Printed title of " + id + word)),
        partOf.isEmpty() ? "" : "sample.safe/" + partOf,
        Map.of(),
        unit,
        id.equals("actions")
            ? Polarity.HIGHER
            : id.equals("neet-cohort") ? Polarity.NONE : Polarity.LOWER,
        Optional.of(every),
        kind,
        id.equals("neet-rate")
            ? Optional.of(
                new Measure.Derived("sample.safe/neet-count", "sample.safe/neet-cohort", 100))
            : Optional.empty(),
        "Kent County Council",
        List.of(),
        List.of(),
        "",
        "",
        rule,
        Optional.empty(),
        PLACE);
  }
}
