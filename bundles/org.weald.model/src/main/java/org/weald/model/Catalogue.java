package org.weald.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything known at one moment: what the plug-ins brought, and over it the workspace's own
 * figures. Immutable; a change makes a new one.
 *
 * <p>Where a workspace holds very many figures they are read from its store when they are asked for
 * ({@link FiguresOnDemand}), always as of the one revision the catalogue was made of. Whatever asks
 * for figures then throws {@link IllegalStateException} once the workspace is closed, and {@link
 * java.io.UncheckedIOException} where its store cannot be read.
 */
public final class Catalogue {
  private final List<Contribution> contributions;
  private final Map<String, Plan> plans;
  private final Map<String, Area> areas;
  private final List<Theme> themes;
  private final Map<String, Measure> measures;
  private final Map<String, Theme> themeOfMeasure;
  private final JoinedFigures observations;
  private final List<Action> actions;

  private Catalogue(List<Contribution> contributions) {
    this.contributions = List.copyOf(contributions);
    this.plans =
        index(
            each(Contribution::plans).stream()
                .sorted(Comparator.comparingInt(Plan::order))
                .toList(),
            Plan::id);
    this.areas = new LinkedHashMap<>();
    each(Contribution::areas).forEach(area -> areas.merge(area.id(), area, Area::with));
    this.themes =
        each(Contribution::themes).stream()
            .map(this::withSuppliedStatuses)
            .sorted(
                Comparator.comparing(Theme::plan)
                    .thenComparingInt(Theme::order)
                    .thenComparing(Theme::id))
            .toList();
    this.measures = new LinkedHashMap<>();
    this.themeOfMeasure = new LinkedHashMap<>();
    for (Theme theme : themes) {
      for (Measure measure : theme.measures()) {
        measures.putIfAbsent(measure.id(), measure);
        themeOfMeasure.putIfAbsent(measure.id(), theme);
      }
    }
    this.observations = new JoinedFigures(this.contributions);
    Map<String, List<Action.Update>> said =
        each(Contribution::updates).stream()
            .collect(
                Collectors.groupingBy(
                    ActionUpdate::action,
                    Collectors.mapping(ActionUpdate::update, Collectors.toList())));
    this.actions =
        each(Contribution::actions).stream()
            .map(action -> action.with(said.getOrDefault(action.id(), List.of())))
            .toList();
  }

  /** Joins contributions; of two figures for the same place the later contribution's is used. */
  public static Catalogue of(List<Contribution> contributions) {
    return new Catalogue(contributions);
  }

  /** A theme's file holds printed words only; what they mean is the plan's to say. */
  private Theme withSuppliedStatuses(Theme theme) {
    Plan plan = plans.get(theme.plan());
    if (plan == null) {
      return theme;
    }
    List<SuppliedStatus> supplied =
        theme.supplied().stream()
            .map(word -> word.as(plan.scheme().status(word.printed()).orElse(Status.NOT_TESTABLE)))
            .toList();
    return new Theme(
        theme.id(),
        theme.plan(),
        theme.order(),
        theme.title(),
        theme.printed(),
        theme.priorities(),
        theme.measures(),
        supplied);
  }

  private static <T> Map<String, T> index(List<T> things, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
    return byId;
  }

  private <T> List<T> each(Function<Contribution, List<T>> part) {
    return contributions.stream()
        .flatMap(contribution -> part.apply(contribution).stream())
        .toList();
  }

  /** What was joined, in order. */
  public List<Contribution> contributions() {
    return contributions;
  }

  /** All plans in their order; of those that say none, first the one that was brought first. */
  public List<Plan> plans() {
    return List.copyOf(plans.values());
  }

  /** A plan by qualified id, or by its short id where only one plan has it. */
  public Optional<Plan> plan(String id) {
    return find(plans, id);
  }

  /** A measure by qualified id, or by its short id where only one measure has it. */
  public Optional<Measure> measure(String id) {
    return find(measures, id);
  }

  private static <T> Optional<T> find(Map<String, T> byId, String id) {
    T exact = byId.get(id);
    if (exact != null) {
      return Optional.of(exact);
    }
    List<T> matches =
        byId.entrySet().stream()
            .filter(entry -> Ids.local(entry.getKey()).equals(id))
            .map(Map.Entry::getValue)
            .toList();
    return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
  }

  /** All measures of all themes. */
  public List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** The theme a measure belongs to. */
  public Optional<Theme> themeOf(Measure measure) {
    return Optional.ofNullable(themeOfMeasure.get(measure.id()));
  }

  /** The plan a measure belongs to. */
  public Optional<Plan> planOf(Measure measure) {
    return themeOf(measure).flatMap(theme -> plan(theme.plan()));
  }

  /** The themes of a plan, in the plan's order. */
  public List<Theme> themes(Plan plan) {
    return themes.stream().filter(theme -> theme.plan().equals(plan.id())).toList();
  }

  /** All areas. */
  public List<Area> areas() {
    return List.copyOf(areas.values());
  }

  /** An area by id. */
  public Optional<Area> area(String id) {
    return Optional.ofNullable(areas.get(id));
  }

  /** The areas of a comparison group, by name. */
  public List<Area> group(String group) {
    return areas.values().stream()
        .filter(area -> area.groups().contains(group))
        .sorted(Comparator.comparing(Area::name))
        .toList();
  }

  /** All figures of a measure, as brought. */
  public List<Observation> observations(String measureId) {
    return observations.of(measureId);
  }

  /** All figures of a measure in an area, as brought. */
  public List<Observation> observations(String measureId, String area) {
    return observations.of(measureId, area);
  }

  /**
   * The same where figures of a store are at hand already; of those still to be read, only those of
   * the areas the plans are about. For what goes through all figures while somebody waits.
   */
  public Catalogue atHand() {
    return isOnDemand() ? of(contributions.stream().map(Contribution::atHand).toList()) : this;
  }

  /** Whether some figures are still to be read, for as long as their store is open. */
  public boolean isOnDemand() {
    return contributions.stream().anyMatch(Contribution::isOnDemand);
  }

  /**
   * The figures of a measure, an area and a kind, oldest first, the latest word for each period.
   */
  public List<Observation> observations(String measureId, String area, ObservationKind kind) {
    Map<Period, Observation> latestWord = new TreeMap<>();
    for (Observation observation : observations(measureId, area)) {
      if (observation.kind() == kind) {
        latestWord.put(observation.period(), observation);
      }
    }
    return new ArrayList<>(latestWord.values());
  }

  /** The figure of one kind for a period. */
  public Optional<Observation> observation(
      String measureId, String area, Period period, ObservationKind kind) {
    return observations(measureId, area, kind).stream()
        .filter(observation -> observation.period().sameStretch(period))
        .findFirst();
  }

  /** The comparable actual figures of a measure and area. */
  public Series series(Measure measure, Area area) {
    List<Observation> points =
        observations(measure.seriesId(), area.id(), ObservationKind.ACTUAL).stream()
            .filter(point -> point.figure().hasNumber() && !point.figure().isHeldBack())
            .filter(
                point ->
                    measure.every().isEmpty() || measure.every().get() == point.period().kind())
            .toList();
    return new Series(measure, area, points);
  }

  /** The account of a measure in an edition, or empty text. */
  public String narrative(Measure measure, String edition) {
    return account(measure, edition).map(Narrative::text).orElse("");
  }

  /**
   * The account of a measure in an edition: the workspace's, or else that of the plug-in which was
   * brought first.
   */
  public Optional<Narrative> account(Measure measure, String edition) {
    return accounts(measure, edition, true).or(() -> accounts(measure, edition, false));
  }

  private Optional<Narrative> accounts(Measure measure, String edition, boolean workspace) {
    return contributions.stream()
        .filter(one -> one.origin().equals(Contribution.WORKSPACE) == workspace)
        .flatMap(one -> one.narratives().stream())
        .filter(story -> story.measure().equals(measure.id()) && story.edition().equals(edition))
        .findFirst();
  }

  /**
   * Organisations named in an edition of a plan: those brought with the plan or with a theme of it.
   * Other plans may have an edition of the same label.
   */
  public List<Body> bodies(Plan plan, String edition) {
    return contributions.stream()
        .filter(contribution -> isOf(plan, contribution))
        .flatMap(contribution -> contribution.bodies().stream())
        .filter(body -> body.edition().isEmpty() || body.edition().equals(edition))
        .toList();
  }

  private static boolean isOf(Plan plan, Contribution contribution) {
    return contribution.plans().stream().anyMatch(brought -> brought.id().equals(plan.id()))
        || contribution.themes().stream().anyMatch(theme -> theme.plan().equals(plan.id()));
  }

  /**
   * The actions of a plan, each with all that is said of it; what a later contribution says of a
   * quarter stands in place of the earlier's.
   */
  public List<Action> actions(String planId) {
    return actions.stream()
        .filter(action -> action.plan().equals(planId) || Ids.local(action.plan()).equals(planId))
        .toList();
  }

  /** Statements that can be computed again. */
  public List<Claim> claims() {
    return each(Contribution::claims);
  }

  /** The cells of the tables an edition prints under a theme, in their order. */
  public List<PrintedCell> cells(Theme theme, String edition) {
    return each(one -> one.printed().cells()).stream()
        .filter(cell -> cell.theme().equals(theme.id()) && cell.edition().equals(edition))
        .toList();
  }

  /** The directions an edition prints for a measure. */
  public Optional<PrintedDirection> printedDirection(Measure measure, String edition) {
    return each(one -> one.printed().directions()).stream()
        .filter(
            printed -> printed.measure().equals(measure.id()) && printed.edition().equals(edition))
        .findFirst();
  }

  /** What an edition prints below the tables of a theme. */
  public List<Footnote> footnotes(Theme theme, String edition) {
    return each(one -> one.printed().footnotes()).stream()
        .filter(note -> note.theme().equals(theme.id()) && note.edition().equals(edition))
        .toList();
  }

  /** The case studies an edition tells under a theme. */
  public List<CaseStudy> caseStudies(Theme theme, String edition) {
    return each(one -> one.printed().caseStudies()).stream()
        .filter(study -> study.theme().equals(theme.id()) && study.edition().equals(edition))
        .toList();
  }

  /** What people wrote for the committee paper of an edition, in order. */
  public List<PaperWords> papers(Plan plan, String edition) {
    return each(one -> one.printed().papers()).stream()
        .filter(words -> words.plan().equals(plan.id()) && words.edition().equals(edition))
        .sorted(Comparator.comparingInt(PaperWords::order))
        .toList();
  }

  /** Slips of the documents that are known already. */
  public List<KnownSlip> knownSlips() {
    return each(one -> one.printed().known());
  }

  /** The views of a theme, whoever brings them, in their order. */
  public List<ThemeView> views(Theme theme) {
    return each(Contribution::views).stream()
        .filter(view -> view.theme().equals(theme.id()))
        .sorted(Comparator.comparingInt(ThemeView::order).thenComparing(ThemeView::id))
        .toList();
  }

  /** A view by qualified id, or by its short id where only one view has it. */
  public Optional<ThemeView> view(String id) {
    return find(index(each(Contribution::views), ThemeView::id), id);
  }

  /** The report templates by their local ids; the one brought last stands for its id. */
  public Map<String, ReportTemplate> templates() {
    Map<String, ReportTemplate> templates = new TreeMap<>();
    each(one -> one.printed().templates())
        .forEach(template -> templates.put(template.id(), template));
    return templates;
  }
}
