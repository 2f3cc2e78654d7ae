package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.bag.Bag;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Headline;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.assess.ScriptedStatuses;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.model.RollUp;
import org.weald.model.Status;
import org.weald.model.Theme;

/** The scorecard of an edition: themes with their rows, the plan's own row, the headline. */
public final class Cards {
  /** Shown where the whole has no colour and no share is known. */
  private static final String NO_STATUS = "no single status";

  private final Catalogue catalogue;
  private final Plan plan;
  private final Edition edition;
  private final Rows rows;

  private Cards(Catalogue catalogue, Plan plan, Edition edition, ScriptedStatuses scripted) {
    this.catalogue = catalogue;
    this.plan = plan;
    this.edition = edition;
    this.rows = new Rows(catalogue, plan, edition, scripted);
  }

  /** Judges a plan in an edition; what calculations decide is not testable. */
  public static Scorecard of(Catalogue catalogue, Plan plan, Edition edition) {
    return of(catalogue, plan, edition, ScriptedStatuses.NONE);
  }

  /** Judges a plan in an edition. */
  public static Scorecard of(
      Catalogue catalogue, Plan plan, Edition edition, ScriptedStatuses scripted) {
    return new Cards(catalogue, plan, edition, scripted).scorecard();
  }

  /** Judges the plan's actions at the edition's date. */
  public static List<Judgement> actions(Catalogue catalogue, Plan plan, Edition edition) {
    return new ActionRows(catalogue, plan, edition, Rows.area(catalogue, plan)).rows();
  }

  private Scorecard scorecard() {
    PriorityRows priorityRows = new PriorityRows(plan, edition, rows.area());
    List<Scorecard.ThemeCard> cards = new ArrayList<>();
    for (Theme theme : catalogue.themes(plan)) {
      List<Judgement> measures = rows.of(theme);
      List<Judgement> priorities = priorityRows.of(theme, measures);
      List<Judgement> counted = counted(priorities, measures);
      StatusJudgement status = status(Level.THEME, counted, things(), counted);
      cards.add(
          new Scorecard.ThemeCard(
              theme,
              summary(
                  Level.THEME,
                  theme.id(),
                  title(theme),
                  theme.id(),
                  Supplied.orElse(theme, Level.THEME, theme.id(), edition, status),
                  measures),
              priorities,
              rows.pointed(theme, measures)));
    }
    return new Scorecard(
        plan, edition, headline(cards), planRow(cards), cards, actions(catalogue, plan, edition));
  }

  /** Where the statuses are printed, there they are counted; else where the headline rule says. */
  private Level level() {
    return edition.statusesOn() == Level.PRIORITY || edition.statusesOn() == Level.MEASURE
        ? edition.statusesOn()
        : plan.headline().of();
  }

  /** Parts are not counted: they stand under a measure that is. */
  private List<Judgement> counted(List<Judgement> priorities, List<Judgement> measures) {
    return level() == Level.PRIORITY
        ? priorities
        : measures.stream().filter(row -> !isPart(row)).toList();
  }

  private boolean isPart(Judgement row) {
    return catalogue
        .measure(row.id())
        .map(measure -> !measure.printed().containsKey(edition.label()))
        .orElse(false);
  }

  private Headline headline(List<Scorecard.ThemeCard> cards) {
    List<Headlines.Counted> counted = new ArrayList<>();
    for (Scorecard.ThemeCard card : cards) {
      for (Judgement row : counted(card.priorities(), card.measures())) {
        String ref =
            card.measures().stream()
                .filter(measure -> measure.id().equals(row.measure()))
                .map(Judgement::ref)
                .findFirst()
                .orElse("");
        counted.add(new Headlines.Counted(title(card.theme()), row, ref));
      }
    }
    return Headlines.of(plan, edition, level(), counted);
  }

  private Judgement planRow(List<Scorecard.ThemeCard> cards) {
    List<Judgement> counted = new ArrayList<>();
    List<Judgement> measures = new ArrayList<>();
    for (Scorecard.ThemeCard card : cards) {
      counted.addAll(counted(card.priorities(), card.measures()));
      measures.addAll(card.measures());
    }
    boolean byTheme = plan.rollUps().containsKey(Level.THEME);
    List<Judgement> under =
        byTheme ? cards.stream().map(Scorecard.ThemeCard::summary).toList() : counted;
    StatusJudgement status = status(Level.PLAN, under, byTheme ? "themes" : things(), counted);
    return summary(Level.PLAN, plan.id(), plan.title(), "", status, measures);
  }

  private String title(Theme theme) {
    return Optional.ofNullable(theme.printed().get(edition.label()))
        .map(Theme.PrintedTheme::title)
        .filter(title -> !title.isEmpty())
        .orElse(theme.title());
  }

  /**
   * What is under a theme or plan is counted by class; where the plan declares how, it becomes one
   * status as well. Where the edition's own statuses are not known none is made up.
   */
  private StatusJudgement status(
      Level of, List<Judgement> under, String what, List<Judgement> counted) {
    StatusJudgement byClass = rollUp(counted);
    RollUp declared = plan.rollUps().get(of);
    if (declared == null || !edition.statusesNotInText().isEmpty()) {
      return byClass;
    }
    StatusJudgement one = RollUps.judge(plan, declared, what, under);
    List<Step> steps = new ArrayList<>(one.steps());
    steps.add(new Step(Step.Kind.NOTE, byClass.sentence(), byClass.steps()));
    return new StatusJudgement(
        one.status(),
        one.basis(),
        one.word(),
        one.figure(),
        one.target(),
        one.sentence() + " " + byClass.sentence(),
        steps);
  }

  /** The row of a theme or plan. */
  private Judgement summary(
      Level of,
      String id,
      String title,
      String theme,
      StatusJudgement status,
      List<Judgement> measures) {
    DirectionJudgement oneYear = Movements.ofOneYear(measures);
    return new Judgement(
        of,
        id,
        "",
        "",
        title,
        edition.label(),
        theme,
        rows.area(),
        Optional.empty(),
        status,
        oneYear,
        Movements.ofLongTerm(measures),
        status.sentence());
  }

  private StatusJudgement rollUp(List<Judgement> counted) {
    Bag<Status> statuses = Tally.count(counted);
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "The " + things() + " are counted by status; no colour is given to the whole."));
    counted.forEach(
        row ->
            steps.add(
                Step.of(
                    Step.Kind.INPUT,
                    (row.ref().isEmpty() ? "" : row.ref() + " ")
                        + row.title()
                        + ": "
                        + row.status().word())));
    int on = plan.headline().counting().stream().mapToInt(statuses::occurrencesOf).sum();
    int of = shareOf(statuses);
    boolean known = edition.statusesNotInText().isEmpty() && of > 0;
    return new StatusJudgement(
        Status.CONTEXT,
        Basis.COMPUTED,
        known ? on + " of " + of + " " + onTarget() : NO_STATUS,
        Optional.empty(),
        "",
        known ? share(on, of, counted) : noShare(counted),
        steps);
  }

  /** "4 of 5 priorities Achieved (80 %), 1 Information not received." */
  private String share(int on, int of, List<Judgement> counted) {
    List<Judgement> rest =
        counted.stream()
            .filter(row -> !plan.headline().counting().contains(row.status().status()))
            .toList();
    return on
        + " of "
        + of
        + " "
        + things()
        + " "
        + onTarget()
        + " ("
        + Tally.percent(on, of, plan.headline().decimals())
        + " %)"
        + (rest.isEmpty() ? "" : ", " + Tally.ofRows(rest))
        + ".";
  }

  private String noShare(List<Judgement> counted) {
    List<Judgement> tested =
        counted.stream().filter(row -> Supplied.isDecided(row.status().status())).toList();
    String reason =
        edition.statusesNotInText().isEmpty()
            ? ""
            : "The printed statuses are not in the text. From the figures alone ";
    return Words.sentence(
        reason
            + "Weald could test "
            + tested.size()
            + " of "
            + counted.size()
            + " "
            + things()
            + (tested.isEmpty() ? "" : ": " + Tally.ofRows(tested))
            + ".");
  }

  private String things() {
    return level() == Level.PRIORITY ? "priorities" : "measures";
  }

  private int shareOf(Bag<Status> statuses) {
    return statuses.occurrencesOf(Status.GREEN)
        + statuses.occurrencesOf(Status.AMBER)
        + statuses.occurrencesOf(Status.RED)
        + (plan.headline().missingInDenominator() ? statuses.occurrencesOf(Status.MISSING) : 0);
  }

  private String onTarget() {
    return String.join(
        " or ", plan.headline().counting().stream().sorted().map(plan.scheme()::word).toList());
  }
}
