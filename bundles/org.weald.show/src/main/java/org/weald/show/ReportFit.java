package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.ReportTemplate;
import org.weald.model.Theme;

/** Whether a plan holds what a template is about, and whether an edition holds what words say. */
public final class ReportFit {
  private static final String TABLES = "printed tables";
  private static final String MEASURES = "measures in printed tables";
  private static final String DIRECTIONS = "printed directions of travel";
  private static final String ACTIONS = "actions";
  private static final String STATUSES = "statuses in the text";
  private static final String NO_STATUSES = "statuses not in the text";

  /** What the option "where" of a text may ask for. */
  static final Set<String> CONDITIONS =
      Set.of(TABLES, MEASURES, DIRECTIONS, ACTIONS, STATUSES, NO_STATUSES);

  private static final Map<String, String> KINDS =
      Map.of("cells", TABLES, "directions", DIRECTIONS, "actions", ACTIONS);

  private final Catalogue catalogue;
  private final Plan plan;

  private ReportFit(Catalogue catalogue, Plan plan) {
    this.catalogue = catalogue;
    this.plan = plan;
  }

  /**
   * Says what a report is for where the plan has nothing of that kind: "this report is for plans
   * with printed tables; this plan has none". Empty where it has some of it.
   */
  public static Optional<String> unfit(
      Catalogue catalogue, Plan plan, Edition edition, ReportTemplate template) {
    ReportFit fit = new ReportFit(catalogue, plan);
    Map<String, String> asked = new LinkedHashMap<>();
    template.sections().stream()
        .filter(section -> KINDS.containsKey(section.is()) && section.option("table").isEmpty())
        .forEach(section -> asked.put(section.is(), KINDS.getOrDefault(section.is(), "")));
    List<String> kinds = List.copyOf(asked.values());
    if (kinds.isEmpty() || kinds.stream().anyMatch(kind -> fit.holds(kind, edition))) {
      return Optional.empty();
    }
    boolean other =
        plan.editions().stream()
            .anyMatch(one -> kinds.stream().anyMatch(kind -> fit.holds(kind, one)));
    return Optional.of(
        template.id()
            + ": this report is for plans with "
            + String.join(" or ", kinds)
            + "; this "
            + (other ? "edition" : "plan")
            + " has none. Without --template it is the report "
            + ReportTemplates.usual(catalogue, plan, edition)
            + ".");
  }

  /** Whether the words of a section are true of an edition: all that its "where" names. */
  static boolean isWanted(
      Catalogue catalogue, Plan plan, Edition edition, ReportTemplate.Section section) {
    ReportFit fit = new ReportFit(catalogue, plan);
    return conditions(section).stream().allMatch(condition -> fit.holds(condition, edition));
  }

  /** One condition, or several in a list. */
  static List<String> conditions(ReportTemplate.Section section) {
    List<String> all = new ArrayList<>();
    for (String condition : section.option("where").split(";", -1)) {
      if (!condition.isBlank()) {
        all.add(condition.strip());
      }
    }
    return all;
  }

  private boolean holds(String condition, Edition edition) {
    return switch (condition) {
      case TABLES -> !cells(edition).isEmpty();
      case MEASURES -> cells(edition).stream().anyMatch(cell -> !cell.measure().isEmpty());
      case DIRECTIONS ->
          catalogue.themes(plan).stream()
              .flatMap(theme -> theme.measures().stream())
              .anyMatch(
                  measure -> catalogue.printedDirection(measure, edition.label()).isPresent());
      case ACTIONS -> !catalogue.actions(plan.id()).isEmpty();
      case STATUSES -> printsStatuses(plan) && edition.statusesNotInText().isEmpty();
      case NO_STATUSES -> printsStatuses(plan) && !edition.statusesNotInText().isEmpty();
      default -> false;
    };
  }

  private List<PrintedCell> cells(Edition edition) {
    List<PrintedCell> cells = new ArrayList<>();
    for (Theme theme : catalogue.themes(plan)) {
      cells.addAll(catalogue.cells(theme, edition.label()));
    }
    return cells;
  }

  /** A plan that has no word for any status prints none. */
  static boolean printsStatuses(Plan plan) {
    return !plan.scheme().words().isEmpty();
  }
}
