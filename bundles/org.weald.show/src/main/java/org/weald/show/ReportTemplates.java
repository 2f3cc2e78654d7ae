package org.weald.show;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;

/** Which template a report is made by. */
public final class ReportTemplates {
  /** The template that is known though no plug-in brings it. */
  public static final String ANNUAL = "annual-report";

  private static final String SHIPPED = "org.weald.templates";
  private static final String ACTIONS = "quarterly-actions";
  private static final String OUTCOMES = "outcome-report";
  private static final String TABLES = "agreement-tables";

  private static final Place PLACE = Place.of(ANNUAL);

  private ReportTemplates() {}

  /**
   * All templates by id: those that ship with Weald, over them what any other plug-in brings, and
   * the annual report where none does.
   *
   * @param catalogue what is known
   */
  public static Map<String, ReportTemplate> of(Catalogue catalogue) {
    Map<String, ReportTemplate> all = new TreeMap<>();
    all.put(ANNUAL, annual());
    catalogue.contributions().stream()
        .sorted(Comparator.comparing(from -> !from.origin().equals(SHIPPED)))
        .flatMap(from -> from.printed().templates().stream())
        .forEach(template -> all.put(template.id(), template));
    return all;
  }

  /**
   * What a template asks for that there is not: words that are no section, options a section does
   * not have.
   *
   * @param meant what to do instead of a word, given the known ones
   */
  public static List<Problem> problems(
      ReportTemplate template, BiFunction<String, Set<String>, String> meant) {
    return ReportSections.problems(template, meant);
  }

  /**
   * The id of the template an edition is usually reported by: of actions where the plan has some,
   * of outcomes where the edition prints directions of travel, of tables where it prints most of
   * its measures cell by cell, and else the annual report; that as well where the template is not
   * known.
   */
  public static String usual(Catalogue catalogue, Plan plan, Edition edition) {
    String usual = usualOf(catalogue, plan, edition.label());
    return of(catalogue).containsKey(usual) ? usual : ANNUAL;
  }

  private static String usualOf(Catalogue catalogue, Plan plan, String edition) {
    if (!catalogue.actions(plan.id()).isEmpty()) {
      return ACTIONS;
    }
    List<Measure> measures =
        catalogue.themes(plan).stream()
            .flatMap(theme -> theme.measures().stream())
            .filter(measure -> measure.printed().containsKey(edition))
            .toList();
    if (measures.stream().anyMatch(of -> catalogue.printedDirection(of, edition).isPresent())) {
      return OUTCOMES;
    }
    Set<String> inCells =
        catalogue.themes(plan).stream()
            .flatMap(theme -> catalogue.cells(theme, edition).stream())
            .map(PrintedCell::measure)
            .collect(Collectors.toSet());
    long printed = measures.stream().filter(measure -> inCells.contains(measure.id())).count();
    return printed * 2 > measures.size() ? TABLES : ANNUAL;
  }

  /** The annual report as it is where no content says otherwise. */
  public static ReportTemplate annual() {
    return new ReportTemplate(
        ANNUAL,
        "Annual report",
        Stream.of(
                "headline",
                "overview",
                "notes",
                "contents",
                "themes",
                "comparisons",
                "partners",
                "queries",
                "appendix",
                ReportSections.MADE_FROM)
            .map(is -> new ReportTemplate.Section(is, "", Map.of(), List.of(), PLACE))
            .toList(),
        PLACE);
  }
}
