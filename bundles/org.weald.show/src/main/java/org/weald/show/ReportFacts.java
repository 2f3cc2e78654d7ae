package org.weald.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weald.assess.Findings;
import org.weald.assess.Headline;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.assess.publication.Standing;
import org.weald.model.Basis;
import org.weald.model.Body;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.model.Qualifier;
import org.weald.model.ReportTemplate;
import org.weald.model.Status;

/** What any report of an edition says of it as a whole: its headline, counts, bodies, notes. */
final class ReportFacts {
  private static final String DEFAULT_MEASURE_WORD = "Measure";
  private static final Set<Status> TESTED = Set.of(Status.GREEN, Status.AMBER, Status.RED);

  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final Plan plan;
  private final Edition edition;

  ReportFacts(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.plan = scorecard.plan();
    this.edition = scorecard.edition();
  }

  /** Data queries of the edition; findings of other editions are not taken. */
  List<ReportSpec.DataQuery> queries(Findings findings) {
    return findings.findings().stream().filter(this::isAsked).map(ReportFacts::query).toList();
  }

  private boolean isAsked(Findings.Finding finding) {
    boolean ours =
        finding.measure().isEmpty()
            || catalogue
                .measure(finding.measure())
                .flatMap(catalogue::themeOf)
                .map(theme -> theme.plan().equals(plan.id()))
                .orElse(true);
    return ours && (finding.edition().isEmpty() || finding.edition().equals(edition.label()));
  }

  private static ReportSpec.DataQuery query(Findings.Finding finding) {
    return new ReportSpec.DataQuery(
        finding.subject(), finding.printed(), finding.computed(), finding.sentence());
  }

  /** Which report it is, of what period, as at which day. */
  String subtitle() {
    return edition.title()
        + " · "
        + ReportFigures.months(edition.period())
        + " · as at "
        + ReportFigures.day(edition.asAt());
  }

  /** An embargo's day is asked for by whoever publishes; what is made of an edition says no day. */
  ReportSpec.Standing standing(boolean officers) {
    Standing standing = Standing.of(catalogue, plan, edition, officers, LocalDate.MAX);
    return new ReportSpec.Standing(
        standing.mark(),
        standing.mark().isEmpty() ? signedOff() : standing.sentence(),
        standing.officers());
  }

  private String signedOff() {
    return edition.source().isEmpty()
        ? "Signed off for publication."
        : "Every figure is printed in a published source: " + edition.source() + ".";
  }

  List<ReportSpec.Tile> headlines() {
    Headline headline = scorecard.headline();
    List<ReportSpec.Tile> tiles = new ArrayList<>();
    for (Edition.PrintedHeadline printed : headline.printed()) {
      tiles.add(
          new ReportSpec.Tile(
              ReportFigures.display(printed.value(), ""),
              Optional.empty(),
              printed.of(),
              "as printed"));
    }
    if (headline.computed().isEmpty()) {
      tiles.add(new ReportSpec.Tile("–", Optional.empty(), "not computed", whyNone()));
    } else {
      tiles.add(
          new ReportSpec.Tile(
              percent(headline.computed()),
              Optional.empty(),
              headline.numerator() + " of " + headline.denominator() + " " + counted(headline),
              "computed"));
      tiles.addAll(counted());
    }
    return tiles;
  }

  private String whyNone() {
    if (edition.statusesNotInText().isEmpty()) {
      return "no share can be formed";
    }
    return ReportFit.printsStatuses(plan)
        ? "the printed statuses are not in the text"
        : "the report prints no statuses";
  }

  private String counted(Headline headline) {
    return switch (headline.of()) {
      case PRIORITY -> plural(plan.words().getOrDefault("priority", "Priority"));
      case MEASURE -> plural(measureWord());
      case THEME -> plural(plan.words().getOrDefault("theme", "Theme"));
      case PLAN, ACTION -> headline.of().code() + "s";
    };
  }

  /** How often the edition gives each status where its headline counts them: on its priorities. */
  private List<ReportSpec.Tile> counted() {
    if (scorecard.headline().of() != Level.PRIORITY) {
      return List.of();
    }
    return tiles(scorecard.themes().stream().flatMap(card -> card.priorities().stream()).toList());
  }

  private static String percent(String number) {
    return number + "\u202f%";
  }

  List<ReportSpec.Tile> counts() {
    List<Judgement> measures = printedMeasures();
    List<ReportSpec.Tile> tiles = new ArrayList<>();
    tiles.add(
        new ReportSpec.Tile(
            Integer.toString(measures.size()),
            Optional.empty(),
            plural(measureWord()),
            tested(measures) + " of " + measures.size() + " could be tested"));
    tiles.addAll(tiles(measures));
    return tiles;
  }

  /** How many have a target that their figures meet, nearly meet or do not meet. */
  private static long tested(List<Judgement> measures) {
    return measures.stream()
        .map(Judgement::status)
        .filter(status -> status.basis() == Basis.COMPUTED && TESTED.contains(status.status()))
        .count();
  }

  static List<ReportSpec.Tile> tiles(List<Judgement> judged) {
    Map<Status, List<Judgement>> byStatus =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.status().status(), TreeMap::new, Collectors.toList()));
    List<ReportSpec.Tile> tiles = new ArrayList<>();
    byStatus.forEach(
        (status, rows) ->
            tiles.add(
                new ReportSpec.Tile(
                    Integer.toString(rows.size()),
                    Optional.of(status),
                    word(status, rows),
                    basis(rows))));
    return tiles;
  }

  /** One word where all rows use the same, ours otherwise. */
  private static String word(Status status, List<Judgement> rows) {
    if (status == Status.CONTEXT && rows.stream().noneMatch(ReportFacts::isMeasure)) {
      return "No single status";
    }
    List<String> words = rows.stream().map(row -> row.status().word()).distinct().toList();
    return words.size() == 1 ? words.get(0) : status.words();
  }

  private static boolean isMeasure(Judgement row) {
    return row.level() == Level.MEASURE;
  }

  private static String basis(List<Judgement> rows) {
    Map<Basis, Long> byBasis =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.status().basis(), TreeMap::new, Collectors.counting()));
    if (byBasis.size() == 1) {
      return byBasis.containsKey(Basis.SUPPLIED)
          ? "as printed"
          : byBasis.keySet().iterator().next().code();
    }
    return byBasis.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().code())
        .collect(Collectors.joining(", "));
  }

  List<Judgement> printedMeasures() {
    return scorecard.themes().stream()
        .flatMap(card -> card.measures().stream())
        .filter(row -> ReportThemes.isPrinted(catalogue, row))
        .toList();
  }

  /** "key success measures". */
  String measures() {
    return plural(measureWord());
  }

  private String measureWord() {
    return plan.words().getOrDefault("measure", DEFAULT_MEASURE_WORD);
  }

  /** "key success measures". */
  private static String plural(String word) {
    String lower = word.toLowerCase(Locale.UK);
    return lower.endsWith("y") ? lower.substring(0, lower.length() - 1) + "ies" : lower + "s";
  }

  /** By role; a body that plays a part in several places is named once, with all of them. */
  List<ReportSpec.Partners> partners() {
    Map<String, Map<String, Set<String>>> byRole = new LinkedHashMap<>();
    for (Body body : catalogue.bodies(plan, edition.label())) {
      Set<String> where =
          byRole
              .computeIfAbsent(body.role(), role -> new LinkedHashMap<>())
              .computeIfAbsent(body.name(), name -> new LinkedHashSet<>());
      if (!body.where().isEmpty()) {
        where.add(body.where());
      }
    }
    return byRole.entrySet().stream()
        .map(role -> new ReportSpec.Partners(heading(role.getKey()), partners(role.getValue())))
        .toList();
  }

  private static List<ReportSpec.Partner> partners(Map<String, Set<String>> bodies) {
    return bodies.entrySet().stream()
        .map(body -> new ReportSpec.Partner(body.getKey(), String.join("; ", body.getValue())))
        .toList();
  }

  private static String heading(String role) {
    return switch (role) {
      case "LSP member" -> "Members of the Local Strategic Partnership";
      case "lead agency" -> "Lead agencies";
      case "mentioned" -> "Also mentioned";
      default -> role;
    };
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Status says whether the target is met: computed from the figures, supplied by the report or"
            + " the lead agency, or moderated by the council. “Not testable” means that no figure can"
            + " decide it.");
    notes.add(
        "Direction says whether a movement is an improvement. “Bigger than usual variation” means that"
            + " chance alone would move a figure so far in fewer than 1 year in 20; it does not show"
            + " why.");
    notes.addAll(Caveat.ofMany(scorecard.summary()));
    notes.add(
        "“Not in the text” means that the published document does not hold it. Awaiting information is"
            + " never counted as a target not met.");
    if (printedMeasures().stream().anyMatch(row -> row.status().status() == Status.CONTEXT)) {
      notes.add("“" + Status.CONTEXT.words() + "” is a figure shown without a target.");
    }
    notes.addAll(marks());
    if (!edition.statusesNotInText().isEmpty()) {
      notes.add(edition.statusesNotInText());
    }
    if (edition.equals(plan.editions().get(0))) {
      plan.earlier().forEach(earlier -> notes.add(before(earlier)));
    }
    return notes;
  }

  /** What the marks beside figures mean, of those that are there. */
  private List<String> marks() {
    Set<Qualifier> there =
        catalogue.themes(plan).stream()
            .flatMap(theme -> theme.measures().stream())
            .flatMap(measure -> catalogue.observations(measure.seriesId()).stream())
            .flatMap(figure -> figure.figure().qualifiers().stream())
            .collect(Collectors.toSet());
    List<String> marks = new ArrayList<>();
    if (there.contains(Qualifier.PROVISIONAL)) {
      marks.add("(p) marks a provisional figure: its source may still correct it.");
    }
    if (there.contains(Qualifier.SUPPRESSED)) {
      marks.add(
          "So that nobody is known by a small number, a count of 1 to 4 people prints as “<5”, and no"
              + " rate of such a count and no share of fewer than 20 people is printed. “Held back” is"
              + " a figure from which such a number could be worked out.");
    }
    return marks;
  }

  /** What was said of the plan before this one, for the first report of this one. */
  private static String before(Plan.Earlier earlier) {
    return "Before this plan, in "
        + earlier.period().label()
        + ": "
        + ReportFigures.display(earlier.value(), "")
        + " of "
        + earlier.of()
        + (earlier.source().isEmpty() ? "." : " (" + earlier.source() + ").");
  }

  /**
   * What the report was made from: of the plug-ins those that count for it. What else happens to be
   * installed does not, and is not named.
   */
  List<String> madeFrom(ReportTemplate template) {
    List<String> lines = new ArrayList<>();
    lines.add(plan.title() + ", edition " + edition.label());
    if (!edition.source().isEmpty()) {
      lines.add("Document: " + edition.source());
    }
    catalogue.contributions().stream()
        .filter(contribution -> contribution.origin().equals(Contribution.WORKSPACE))
        .forEach(workspace -> lines.add("Workspace data, revision " + workspace.version()));
    boolean brought =
        catalogue.contributions().stream()
            .anyMatch(contribution -> contribution.printed().templates().contains(template));
    if (!brought && !template.equals(ReportTemplates.annual())) {
      lines.add("Template " + template.place().file());
    }
    Set<String> counted = PlanSources.of(catalogue, plan);
    catalogue.contributions().stream()
        .filter(contribution -> !contribution.origin().equals(Contribution.WORKSPACE))
        .filter(
            contribution ->
                counted.contains(contribution.origin())
                    || contribution.printed().templates().contains(template)
                    || wrote(contribution, template))
        .map(contribution -> contribution.origin() + " " + contribution.version())
        .sorted()
        .forEach(line -> lines.add("Plug-in " + line));
    return lines;
  }

  /** Whether words of the paper come from it. */
  private boolean wrote(Contribution contribution, ReportTemplate template) {
    PaperAsked asked = PaperAsked.of(template);
    return contribution.printed().papers().stream()
        .filter(words -> words.plan().equals(plan.id()))
        .filter(words -> words.edition().equals(edition.label()))
        .anyMatch(words -> asked.asksFor(words.part()));
  }
}
