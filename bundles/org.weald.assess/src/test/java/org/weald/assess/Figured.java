package org.weald.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Basis;
import org.weald.model.Bound;
import org.weald.model.Catalogue;
import org.weald.model.Claim;
import org.weald.model.Contribution;
import org.weald.model.Disclosure;
import org.weald.model.Edition;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.HeadlineRule;
import org.weald.model.Judging;
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
import org.weald.model.RollUp;
import org.weald.model.Spread;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.model.SuppliedStatus;
import org.weald.model.TargetRule;
import org.weald.model.Theme;

/**
 * Small catalogues with figures of the two Sevenoaks reports, written as the reports print them.
 */
public final class Figured {
  public static final String PLAN = "plan/community-plan";
  private static final Place HERE = Place.of("test");

  private final List<Measure> measures = new ArrayList<>();
  private final List<Priority> priorities = new ArrayList<>();
  private final List<SuppliedStatus> supplied = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Observation> workspace = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Narrative> accounts = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Plan> otherPlans = new ArrayList<>();
  private boolean noTrendIsMaintaining;
  private Level statusesOn2019 = Level.MEASURE;
  private String notInText2019 = "";
  private Optional<LocalDate> kentEnd = Optional.empty();
  private LocalDate kentAsAt = LocalDate.EPOCH;
  private boolean missingInDenominator = true;
  private final Map<Level, RollUp> rollUps = new LinkedHashMap<>();
  private final Map<String, Status> words =
      new LinkedHashMap<>(
          Map.of("Achieved", Status.GREEN, "Information not received", Status.MISSING));
  private List<Edition.PrintedHeadline> headlines = List.of();

  /** A measure being described. */
  public static final class Draft {
    private final String id;
    private final Map<String, PrintedMeasure> printed = new LinkedHashMap<>();
    private String partOf = "";
    private String unit = "";
    private Polarity better = Polarity.LOWER;
    private Optional<PeriodKind> every = Optional.of(PeriodKind.FINANCIAL_YEAR);
    private MeasureKind kind = MeasureKind.COUNT;
    private Optional<Measure.Derived> derived = Optional.empty();
    private Optional<TargetRule> target = Optional.empty();
    private Judging judging = Judging.USUAL;

    Draft(String id) {
      this.id = id;
      printed.put("2019/20", new PrintedMeasure("S1", id));
      printed.put("2021/22", new PrintedMeasure("Safe 1", id));
      printed.put("Kent", new PrintedMeasure("", id));
    }

    public Draft printed(String edition, String ref) {
      printed.put(edition, new PrintedMeasure(ref, id));
      return this;
    }

    public Draft notPrinted(String edition) {
      printed.remove(edition);
      return this;
    }

    public Draft partOf(String whole) {
      printed.clear();
      partOf = "safe/" + whole;
      return this;
    }

    public Draft unit(String text) {
      unit = text;
      return this;
    }

    public Draft better(Polarity polarity) {
      better = polarity;
      return this;
    }

    public Draft every(PeriodKind period) {
      every = Optional.of(period);
      return this;
    }

    public Draft anyPeriod() {
      every = Optional.empty();
      return this;
    }

    public Draft kind(MeasureKind what) {
      kind = what;
      return this;
    }

    public Draft of(String numerator, String denominator, int per) {
      derived = Optional.of(new Measure.Derived("safe/" + numerator, "safe/" + denominator, per));
      return this;
    }

    public Draft target(TargetRule rule) {
      target = Optional.of(rule);
      return this;
    }

    public Draft judging(Judging how) {
      judging = how;
      return this;
    }

    private Measure measure() {
      return new Measure(
          "safe/" + id,
          id,
          printed,
          partOf,
          Map.of(),
          unit,
          better,
          every,
          kind,
          derived,
          "Kent Police",
          List.of(),
          List.of(),
          "",
          "",
          target,
          Optional.empty(),
          judging,
          Disclosure.NO_PEOPLE,
          HERE);
    }
  }

  /** A plan for Sevenoaks, one of Kent's twelve districts. */
  public static Figured sevenoaks() {
    Figured figured = new Figured();
    figured.areas.add(new Area("kent", "Kent", "county", "", Set.of()));
    return figured.districts("Sevenoaks");
  }

  public Figured districts(String... names) {
    for (String name : names) {
      areas.add(new Area(id(name), name, "district", "kent", Set.of("kent-districts")));
    }
    return this;
  }

  public static String id(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace("&", "and").replace(' ', '-');
  }

  public static Draft measure(String id) {
    return new Draft(id);
  }

  public Figured with(Draft draft) {
    measures.add(draft.measure());
    return this;
  }

  public Figured priority(String id, String ref, String... of) {
    Map<String, Priority.PrintedPriority> printed = new LinkedHashMap<>();
    for (String edition : List.of("2019/20", "2021/22")) {
      printed.put(edition, new Priority.PrintedPriority(ref, id));
    }
    priorities.add(
        new Priority(
            "safe/" + id, id, printed, Arrays.stream(of).map(one -> "safe/" + one).toList()));
    return this;
  }

  public Figured supplied(String subject, String edition, String printed, String why) {
    supplied.add(
        new SuppliedStatus("safe/" + subject, edition, printed, Status.NOT_TESTABLE, why, HERE));
    return this;
  }

  /** An actual figure of Sevenoaks. */
  public Figured actual(String measure, String period, String value, String edition) {
    return figure(measure, "sevenoaks", period, ObservationKind.ACTUAL, value, edition);
  }

  public Figured figure(
      String measure,
      String area,
      String period,
      ObservationKind kind,
      String value,
      String edition) {
    observations.add(observation(measure, area, period, kind, value, edition, "content"));
    return this;
  }

  /** With the unit printed beside it. */
  public Figured figure(
      String measure,
      String period,
      ObservationKind kind,
      String value,
      String unit,
      String edition) {
    Observation plain = observation(measure, "sevenoaks", period, kind, value, edition, "content");
    observations.add(with(plain, unit, Optional.empty(), Optional.empty()));
    return this;
  }

  /** A share with the counts behind it. */
  public Figured share(String measure, String period, String value, String some, String all) {
    Observation plain =
        observation(
            measure, "sevenoaks", period, ObservationKind.ACTUAL, value, "2021/22", "content");
    observations.add(
        with(plain, "", Optional.of(Figures.parse(some)), Optional.of(Figures.parse(all))));
    return this;
  }

  /** A figure of the plan's own area that no edition prints. */
  public Figured figure(String measure, String period, ObservationKind kind, String value) {
    return figure(measure, "sevenoaks", period, kind, value, "");
  }

  /** A share of any area with the counts behind it. */
  public Figured share(
      String measure, String area, String period, String value, String some, String all) {
    Observation plain =
        observation(measure, area, period, ObservationKind.ACTUAL, value, "2019/20", "content");
    observations.add(
        with(plain, "", Optional.of(Figures.parse(some)), Optional.of(Figures.parse(all))));
    return this;
  }

  /** An estimate with its standard error. */
  public Figured estimate(String measure, String period, String value, double error) {
    Observation plain =
        observation(
            measure, "sevenoaks", period, ObservationKind.ACTUAL, value, "2021/22", "content");
    observations.add(
        new Observation(
            plain.measure(),
            plain.area(),
            plain.period(),
            plain.kind(),
            plain.figure(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Spread(
                    OptionalDouble.of(error), OptionalDouble.empty(), OptionalDouble.empty())),
            plain.edition(),
            plain.provenance()));
    return this;
  }

  /** The plan's own method calls 4 or 5 points without a trend maintaining, as Kent's does. */
  public Figured noTrendIsMaintaining() {
    noTrendIsMaintaining = true;
    return this;
  }

  public Figured correction(String measure, String period, String value) {
    workspace.add(
        observation(
            measure,
            "sevenoaks",
            period,
            ObservationKind.ACTUAL,
            value,
            "",
            Contribution.WORKSPACE));
    return this;
  }

  /** A figure the user took in: revision 1, with its source and a note. */
  public Figured taken(String measure, String period, String value, String source, String note) {
    Observation plain =
        observation(
            measure,
            "sevenoaks",
            period,
            ObservationKind.ACTUAL,
            value,
            "",
            Contribution.WORKSPACE);
    workspace.add(
        new Observation(
            plain.measure(),
            plain.area(),
            plain.period(),
            plain.kind(),
            plain.figure(),
            plain.numerator(),
            plain.denominator(),
            "",
            new Provenance(source, "", note, Contribution.WORKSPACE, HERE, 1)));
    return this;
  }

  public Figured claim(String measure, String area, String period, String says, String printed) {
    claims.add(
        new Claim(
            "safe/claim-" + claims.size(),
            "2019/20",
            "safe/" + measure,
            area,
            period,
            List.of(says),
            printed,
            "The sentence as printed.",
            HERE));
    return this;
  }

  /** A claim of Sevenoaks with the sentence it stands in. */
  public Figured said(String measure, String period, String says, String printed, String sentence) {
    claims.add(
        new Claim(
            "safe/claim-" + claims.size(),
            "2019/20",
            measure.isEmpty() ? "" : "safe/" + measure,
            "sevenoaks",
            period,
            List.of(says),
            printed,
            sentence,
            HERE));
    return this;
  }

  /** The sentence the figure before was taken from. */
  public Figured from(String sentence) {
    Observation last = observations.remove(observations.size() - 1);
    Provenance own = last.provenance();
    observations.add(
        new Observation(
            last.measure(),
            last.area(),
            last.period(),
            last.kind(),
            last.figure(),
            last.numerator(),
            last.denominator(),
            last.spread(),
            last.edition(),
            new Provenance(own.source(), sentence, own.note(), own.origin(), own.place(), 0)));
    return this;
  }

  /** Our account of a measure in an edition. */
  public Figured account(String measure, String edition, String text) {
    accounts.add(new Narrative("safe/" + measure, edition, text));
    return this;
  }

  /** An action of the plan itself: by when, and what its last update says. */
  public Figured doing(String id, String byWhen, Status status, String comment) {
    actions.add(
        new Action(
            PLAN,
            "plan/" + id,
            id,
            "",
            "Action " + id,
            byWhen,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(new Action.Update(period("2019-20 Q2"), status, "", comment))));
    return this;
  }

  public Figured notInText(String why) {
    notInText2019 = why;
    return this;
  }

  public Figured statusesOn2019(Level level) {
    statusesOn2019 = level;
    return this;
  }

  /** A status the council moderated. */
  public Figured moderated(String subject, String edition, String printed, String why, String day) {
    supplied.add(
        new SuppliedStatus(
            "safe/" + subject,
            edition,
            printed,
            Status.NOT_TESTABLE,
            why,
            Basis.MODERATED,
            Optional.of(LocalDate.parse(day)),
            HERE));
    return this;
  }

  /** A word more of the plan's scheme. */
  public Figured word(String word, Status status) {
    words.put(word, status);
    return this;
  }

  /** How a level of the plan becomes one status. */
  public Figured rollUp(Level level, RollUp rule) {
    rollUps.put(level, rule);
    return this;
  }

  public Figured missingNotInDenominator() {
    missingInDenominator = false;
    return this;
  }

  public Figured headline(String... values) {
    headlines =
        Arrays.stream(values)
            .map(
                value ->
                    new Edition.PrintedHeadline(
                        Figures.parse(value),
                        value.equals("4%")
                            ? "missing information"
                            : "key success measures achieved",
                        value + " as printed"))
            .toList();
    return this;
  }

  public Figured otherPlan(String id, Action... itsActions) {
    otherPlans.add(plan("plan/" + id, List.of()));
    actions.addAll(List.of(itsActions));
    return this;
  }

  public static Action action(String plan, String id, Status status, String quarter) {
    return new Action(
        "plan/" + plan,
        "plan/" + id,
        id,
        "",
        "Action " + id,
        "March 2020",
        Optional.of(LocalDate.of(2020, 3, 31)),
        List.of(),
        List.of(),
        List.of(new Action.Update(period(quarter), status, "on course", "")));
  }

  public Catalogue catalogue() {
    List<Contribution> all = new ArrayList<>();
    Theme theme =
        new Theme(
            "safe/safe", PLAN, 1, "Safe Communities", Map.of(), priorities, measures, supplied);
    all.add(contribution());
    all.add(
        new Contribution(
            "safe",
            "0.1.0",
            "Safe",
            List.of(),
            List.of(),
            List.of(theme),
            observations,
            accounts,
            List.of(),
            List.of(),
            claims));
    all.add(Contribution.ofWorkspace("1", workspace));
    return Catalogue.of(all);
  }

  private Contribution contribution() {
    List<Plan> plans = new ArrayList<>(List.of(plan(PLAN, editions())));
    plans.addAll(otherPlans);
    return new Contribution(
        "plan", "0.1.0", "Plan", plans, areas, List.of(), List.of(), List.of(), List.of(), actions,
        List.of());
  }

  private Plan plan(String id, List<Edition> editions) {
    return new Plan(
        id,
        "Community Plan",
        "sevenoaks",
        "Partnership",
        period("2019/20 to 2021/22"),
        Map.of(),
        new StatusScheme(words),
        new HeadlineRule(Level.PRIORITY, Set.of(Status.GREEN), missingInDenominator, 0),
        editions,
        List.of(),
        rollUps,
        noTrendIsMaintaining,
        Plan.ANYWHERE);
  }

  /** One edition more, "Kent", of the twelve months to a day. */
  public Figured editions(String asAt) {
    return editions(asAt, asAt);
  }

  /** The same, judged at a day within it. */
  public Figured editions(String end, String asAt) {
    kentEnd = Optional.of(LocalDate.parse(end));
    kentAsAt = LocalDate.parse(asAt);
    return this;
  }

  /** The row of a measure in that edition. */
  public Judgement judgeKent(String measure) {
    return judgeKent(measure, ScriptedStatuses.NONE);
  }

  /** The same with the answers of calculations. */
  public Judgement judgeKent(String measure, ScriptedStatuses scripted) {
    Catalogue catalogue = catalogue();
    Plan plan = catalogue.plan(PLAN).orElseThrow();
    return Judge.judge(catalogue, plan, plan.edition("Kent").orElseThrow(), scripted)
        .row("safe/" + measure)
        .orElseThrow();
  }

  private List<Edition> editions() {
    List<Edition> all = new ArrayList<>();
    kentEnd.ifPresent(day -> all.add(kent(day)));
    all.addAll(own());
    return all;
  }

  private Edition kent(LocalDate end) {
    return new Edition(
        "Kent",
        "Kent Agreement",
        Periods.of(PeriodKind.RANGE, end.plusDays(1).minusYears(1), end),
        kentAsAt,
        "Kent Agreement",
        Level.MEASURE,
        "",
        List.of());
  }

  private List<Edition> own() {
    return List.of(
        new Edition(
            "2019/20",
            "Report 2019/20",
            period("2019/20"),
            LocalDate.of(2020, 3, 31),
            "Report 2019/20",
            statusesOn2019,
            notInText2019,
            headlines),
        new Edition(
            "2021/22",
            "Report 2021/22",
            period("2021/22"),
            LocalDate.of(2022, 3, 31),
            "Report 2021/22",
            Level.PRIORITY,
            "",
            headlines));
  }

  /** The scorecard of an edition. */
  public Scorecard judge(String edition) {
    Catalogue catalogue = catalogue();
    Plan plan = catalogue.plan(PLAN).orElseThrow();
    return Judge.judge(catalogue, plan, plan.edition(edition).orElseThrow());
  }

  /** The row of one measure. */
  public Judgement judge(String edition, String measure) {
    return judge(edition).row("safe/" + measure).orElseThrow();
  }

  public static Period period(String text) {
    return Periods.parse(text, HERE)
        .fold(
            value -> value,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  private static Observation observation(
      String measure,
      String area,
      String period,
      ObservationKind kind,
      String value,
      String edition,
      String origin) {
    return new Observation(
        "safe/" + measure,
        area,
        period(period),
        kind,
        Figures.parse(value),
        Optional.empty(),
        Optional.empty(),
        edition,
        new Provenance("", "As printed: " + value, "", origin, HERE, 0));
  }

  private static Observation with(
      Observation plain, String unit, Optional<Figure> some, Optional<Figure> all) {
    Figure figure = plain.figure();
    return new Observation(
        plain.measure(),
        plain.area(),
        plain.period(),
        plain.kind(),
        new Figure(
            figure.value(),
            figure.upper(),
            figure.operator(),
            unit.isEmpty() ? figure.unit() : unit,
            figure.second(),
            figure.qualifiers(),
            figure.raw()),
        some,
        all,
        plain.edition(),
        plain.provenance());
  }

  public static TargetRule threshold(Bound bound, String target) {
    return new TargetRule.Threshold(
        bound, Optional.of(Figures.parse(target)), Optional.empty(), "");
  }

  public static TargetRule printedTarget(Bound bound) {
    return new TargetRule.Threshold(bound, Optional.empty(), Optional.empty(), "");
  }

  public static TargetRule fewerThanLastYear() {
    return new TargetRule.Change(
        TargetRule.Change.From.PREVIOUS_YEAR, TargetRule.Change.Way.REDUCE, Optional.empty(), "");
  }

  public static TargetRule share(String plan) {
    return share(plan, "85", Status.GREEN);
  }

  /** At least some per cent of a plan's actions; which statuses count. */
  public static TargetRule share(String plan, String atLeast, Status... counting) {
    return new TargetRule.Share(
        "plan/" + plan,
        TargetRule.Share.What.ACTIONS,
        Set.of(counting),
        new BigDecimal(atLeast),
        "");
  }
}
