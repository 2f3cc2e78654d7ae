package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.ScriptedStatuses;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Area;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Plan;
import org.weald.model.PrintedMeasure;
import org.weald.model.Priority;
import org.weald.model.Status;
import org.weald.model.Theme;

/** The rows of measures: printed ones, each followed by the parts quoted under it. */
final class Rows {
  private final Catalogue catalogue;
  private final Plan plan;
  private final Edition edition;
  private final Area area;
  private final Known known;
  private final Frame frame;

  Rows(Catalogue catalogue, Plan plan, Edition edition, ScriptedStatuses scripted) {
    this.frame = Frame.of(plan.id(), scripted);
    this.catalogue = catalogue;
    this.plan = plan;
    this.edition = edition;
    this.area = area(catalogue, plan);
    this.known = new Known(catalogue, plan, edition);
  }

  /** The plan's own area, also where no plug-in describes it. */
  static Area area(Catalogue catalogue, Plan plan) {
    return catalogue
        .area(plan.area())
        .orElseGet(() -> new Area(plan.area(), plan.area(), "district", "", Set.of()));
  }

  /** The area a measure is judged for: its own, or the plan's. */
  public static Area area(Catalogue catalogue, Plan plan, Measure measure) {
    String own = measure.area();
    return own.isEmpty()
        ? area(catalogue, plan)
        : catalogue.area(own).orElseGet(() -> new Area(own, own, "area", "", Set.of()));
  }

  static List<Measure> printedMeasures(Catalogue catalogue, Plan plan, Edition edition) {
    return catalogue.themes(plan).stream()
        .flatMap(theme -> theme.measures().stream())
        .filter(measure -> measure.printed().containsKey(edition.label()))
        .toList();
  }

  Area area() {
    return area;
  }

  /** The rows of a theme's measures in printed order. */
  List<Judgement> of(Theme theme) {
    List<Judgement> rows = new ArrayList<>();
    for (Measure measure : theme.measures()) {
      if (measure.printed().containsKey(edition.label())) {
        rows.add(row(theme, measure));
        addParts(theme, measure.id(), rows);
      }
    }
    theme.priorities().forEach(priority -> addParts(theme, priority.id(), rows));
    addParts(theme, theme.id(), rows);
    return rows;
  }

  /** What is quoted under a measure, or under a priority or the theme itself. */
  private void addParts(Theme theme, String whole, List<Judgement> rows) {
    for (Measure part : theme.measures()) {
      if (part.partOf(edition.label()).equals(whole)
          && !part.printed().containsKey(edition.label())
          && rows.stream().noneMatch(row -> row.id().equals(part.id()))
          && known.speaksOf(part, area(catalogue, plan, part))) {
        rows.add(row(theme, part));
        addParts(theme, part.id(), rows);
      }
    }
  }

  Judgement row(Theme theme, Measure measure) {
    Area area = area(catalogue, plan, measure);
    Question question = new Question(catalogue, known, plan, edition, measure, area, frame);
    StatusJudgement status = Supplied.orElse(question, StatusRules.judge(question));
    DirectionJudgement oneYear = PrintedDirections.oneYear(question, OneYear.judge(question));
    DirectionJudgement longTerm = PrintedDirections.longTerm(question, LongTerm.judge(question));
    Optional<Observation> latest =
        known.current(measure, area).or(() -> known.latestUpToNow(measure, area));
    PrintedMeasure printed =
        measure.printed().getOrDefault(edition.label(), new PrintedMeasure("", measure.title()));
    return new Judgement(
        Level.MEASURE,
        measure.id(),
        measure.id(),
        printed.ref(),
        printed.title().isEmpty() ? measure.title() : printed.title(),
        edition.label(),
        theme.id(),
        area,
        latest,
        status,
        oneYear,
        longTerm,
        Summaries.of(status, oneYear, longTerm, Optional.of(measure)),
        new WhenAsked(question));
  }

  /** Where the edition prints its statuses elsewhere, or not in the text, says so in each row. */
  List<Judgement> pointed(Theme theme, List<Judgement> rows) {
    return rows.stream().map(row -> pointed(theme, row)).toList();
  }

  private Judgement pointed(Theme theme, Judgement row) {
    if (row.status().basis() != Basis.COMPUTED) {
      return row;
    }
    if (!edition.statusesNotInText().isEmpty()) {
      return with(row, "", edition.statusesNotInText());
    }
    if (edition.statusesOn() != Level.PRIORITY) {
      return row;
    }
    return theme.priorities().stream()
        .filter(priority -> priority.measures().contains(row.id()))
        .flatMap(priority -> printedWord(theme, priority).stream())
        .findFirst()
        .map(word -> with(row, word, "The edition prints its statuses on priorities, and " + word))
        .orElse(row);
  }

  private Optional<String> printedWord(Theme theme, Priority priority) {
    return Supplied.of(theme, Level.PRIORITY, priority.id(), edition)
        .map(
            supplied ->
                PriorityRows.ref(priority, edition) + " is " + Supplied.words(supplied) + ".");
  }

  private Judgement with(Judgement row, String sentence, String note) {
    StatusJudgement status = row.status();
    List<Step> steps = new ArrayList<>(status.steps());
    steps.add(Step.of(Step.Kind.NOTE, note));
    boolean say = !sentence.isEmpty() && status.status() != Status.CONTEXT;
    StatusJudgement pointed =
        new StatusJudgement(
            status.status(),
            status.basis(),
            status.word(),
            status.figure(),
            status.target(),
            say ? status.sentence() + " " + sentence : status.sentence(),
            steps);
    return new Judgement(
        row.level(),
        row.id(),
        row.measure(),
        row.ref(),
        row.title(),
        row.edition(),
        row.theme(),
        row.area(),
        row.latest(),
        pointed,
        row.oneYear(),
        row.longTerm(),
        Summaries.of(pointed, row.oneYear(), row.longTerm(), catalogue.measure(row.id())),
        row.analyses());
  }
}
