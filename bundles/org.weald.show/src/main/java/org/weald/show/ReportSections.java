package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.weald.assess.Findings;
import org.weald.assess.Scorecard;
import org.weald.model.CaseStudy;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;

/**
 * The words a template is made of, and what each becomes. A section with nothing to say is none.
 */
final class ReportSections {
  /** What the report was made from; printed at the end wherever it stands. */
  static final String MADE_FROM = "made from";

  /** Each word with the options it knows. */
  private static final Map<String, Set<String>> VOCABULARY = vocabulary();

  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final Optional<Findings> findings;
  private final Function<Edition, Scorecard> judge;
  private final ReportFacts facts;

  /**
   * Makes the parts of one report.
   *
   * @param judge judges another edition of the plan
   */
  ReportSections(
      Catalogue catalogue,
      Scorecard scorecard,
      Optional<Findings> findings,
      Function<Edition, Scorecard> judge) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.findings = findings;
    this.judge = judge;
    this.facts = new ReportFacts(catalogue, scorecard);
  }

  private static Map<String, Set<String>> vocabulary() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String plain :
        List.of(
            "headline",
            "notes",
            "contents",
            "themes",
            "comparisons",
            "partners",
            "queries",
            MADE_FROM)) {
      words.put(plain, Set.of());
    }
    for (String plain :
        List.of("actions", "case-studies", "diff", "directions", "footnotes", "measure-pages")) {
      words.put(plain, Set.of());
    }
    words.put("appendix", Set.of("paper"));
    words.put("cells", Set.of("beside", "table"));
    words.put("charts", Set.of("number"));
    words.put("counts", Set.of("by", "of"));
    words.put("duty", Set.of("of"));
    words.put("editions", Set.of("if none"));
    words.put("fields", Set.of("of"));
    words.put("moves", Set.of("number"));
    words.put("overview", Set.of("titles"));
    words.put("text", Set.of("where"));
    words.put("tiles", Set.of("of"));
    words.put("views", Set.of("of"));
    words.put("words", Set.of("of"));
    return words;
  }

  /**
   * What a template asks for that there is not.
   *
   * @param meant what to do instead of a word, given the known ones
   */
  static List<Problem> problems(
      ReportTemplate template, BiFunction<String, Set<String>, String> meant) {
    List<Problem> problems = new ArrayList<>();
    for (ReportTemplate.Section section : template.sections()) {
      Set<String> options = VOCABULARY.get(section.is());
      if (options == null) {
        problems.add(
            new Problem(
                "unknown section \"" + section.is() + "\" of report " + template.id(),
                section.place(),
                "",
                meant.apply(section.is(), VOCABULARY.keySet())));
      } else {
        section.options().keySet().stream()
            .filter(option -> !options.contains(option))
            .sorted()
            .forEach(
                option ->
                    problems.add(
                        new Problem(
                            "section \"" + section.is() + "\" has no option \"" + option + "\"",
                            section.place(),
                            "",
                            options.isEmpty()
                                ? "Leave it out; this section has none"
                                : meant.apply(option, options))));
        ReportFit.conditions(section).stream()
            .filter(condition -> options.contains("where"))
            .filter(condition -> !ReportFit.CONDITIONS.contains(condition))
            .forEach(
                condition ->
                    problems.add(
                        new Problem(
                            "unknown condition \"" + condition + "\" of section " + section.is(),
                            section.place(),
                            "",
                            meant.apply(condition, ReportFit.CONDITIONS))));
      }
    }
    return problems;
  }

  /** The parts a section becomes; none where there is nothing to say. */
  List<ReportPart> make(ReportTemplate.Section section) {
    return switch (section.is()) {
      case "headline" ->
          List.of(
              new ReportPart.Headline(
                  facts.headlines(), scorecard.headline().sentence(), facts.counts()));
      case "overview" -> overview(section);
      case "notes" ->
          List.of(new ReportPart.Notes(title(section, "How to read this report"), facts.notes()));
      case "contents" -> List.of(new ReportPart.Contents(title(section, "Contents")));
      case "themes" -> themes();
      case "comparisons" ->
          List.of(new ReportPart.Comparisons(new ReportComparisons(catalogue, scorecard).all()));
      case "partners" -> partners(section);
      case "queries" -> queries(section);
      case "appendix" ->
          List.of(
              new ReportPart.Appendix(
                  title(section, "How each judgement was reached"),
                  section.option("paper").equals("brief"),
                  new ReportAppendix(catalogue, scorecard).all()));
      case "text" -> text(section);
      default -> printed(section);
    };
  }

  /** What a document prints beside figures, and what a person wrote. */
  private List<ReportPart> printed(ReportTemplate.Section section) {
    return switch (section.is()) {
      case "actions" -> new ActionSections(catalogue, scorecard).actions(section);
      case "case-studies" -> caseStudies(section);
      case "cells" -> new CellSections(catalogue, scorecard).cells(section);
      case "charts" -> new DashboardSections(catalogue, scorecard).charts(section);
      case "counts" -> counts(section);
      case "diff" -> EditionChanges.of(catalogue, scorecard, section);
      case "directions" -> new DirectionSections(catalogue, scorecard).directions(section);
      case "duty" -> new PaperSections(catalogue, scorecard).duty(section);
      case "editions" -> EditionsBeside.of(catalogue, scorecard, judge, section);
      case "fields" -> new PaperSections(catalogue, scorecard).fields(section);
      case "footnotes" -> new CellSections(catalogue, scorecard).footnotes();
      case "measure-pages" -> new MeasurePages(catalogue, scorecard).pages();
      case "moves" -> new DashboardSections(catalogue, scorecard).moves(section);
      case "tiles" -> tiles(section);
      case "views" -> new ViewSections(catalogue, scorecard).views(section);
      case "words" -> new PaperSections(catalogue, scorecard).words(section);
      default -> List.of();
    };
  }

  private List<ReportPart> counts(ReportTemplate.Section section) {
    if (section.option("of").equals("actions")) {
      return new ActionSections(catalogue, scorecard).counts(section);
    }
    StatusCounts counts = StatusCounts.of(scorecard.plan(), facts.printedMeasures());
    return List.of(
        ReportPart.Section.of(
            "counts",
            title(section, "Measures by status"),
            "",
            List.of(new ReportBlock.Tiles(counts.tiles(facts.measures())))));
  }

  /** Directions as printed, or else the strip of counted measures. */
  private List<ReportPart> tiles(ReportTemplate.Section section) {
    return section.option("of").equals("directions")
        ? new DirectionSections(catalogue, scorecard).tiles(section)
        : List.of(
            ReportPart.Section.of(
                "tiles",
                section.title(),
                "",
                List.of(
                    new ReportBlock.Tiles(facts.headlines()),
                    new ReportBlock.Tiles(facts.counts()))));
  }

  private List<ReportPart> caseStudies(ReportTemplate.Section section) {
    List<ReportBlock.Row> rows = new ArrayList<>();
    for (Scorecard.ThemeCard card : scorecard.themes()) {
      List<CaseStudy> studies = catalogue.caseStudies(card.theme(), scorecard.edition().label());
      if (!studies.isEmpty()) {
        rows.add(ReportBlock.Row.group(card.theme().title()));
        studies.forEach(
            study ->
                rows.add(
                    ReportBlock.Row.of(
                        List.of(
                            ReportBlock.Cell.of(study.title()),
                            ReportBlock.Cell.of(study.body())))));
      }
    }
    List<ReportBlock.Column> columns =
        List.of(
            new ReportBlock.Column("Case study", "wide"),
            new ReportBlock.Column("Published by", "wide"));
    return rows.isEmpty()
        ? List.of()
        : List.of(
            ReportPart.Section.of(
                "case-studies",
                title(section, "Case studies"),
                "Their stories are about people and stay in the report.",
                List.of(new ReportBlock.Grid("studies", "", columns, rows))));
  }

  static String title(ReportTemplate.Section section, String usual) {
    return section.title().isEmpty() ? usual : section.title();
  }

  private List<ReportPart> overview(ReportTemplate.Section section) {
    ReportThemes themes = new ReportThemes(catalogue, scorecard);
    return List.of(
        new ReportPart.Overview(
            title(section, "Summary by theme"),
            scorecard.themes().stream()
                .map(card -> titled(themes.overview(card), card, section))
                .toList()));
  }

  /** With our short title where the template asks for it; else as printed. */
  private static ReportSpec.Overview titled(
      ReportSpec.Overview row, Scorecard.ThemeCard card, ReportTemplate.Section section) {
    return section.option("titles").equals("short")
        ? new ReportSpec.Overview(
            row.anchor(), card.theme().title(), row.marks(), row.words(), row.supplied())
        : row;
  }

  private List<ReportPart> themes() {
    ReportThemes themes = new ReportThemes(catalogue, scorecard);
    return List.of(new ReportPart.Themes(scorecard.themes().stream().map(themes::part).toList()));
  }

  private List<ReportPart> partners(ReportTemplate.Section section) {
    List<ReportSpec.Partners> roles = facts.partners();
    return roles.isEmpty()
        ? List.of()
        : List.of(new ReportPart.Partners(title(section, "Partners"), roles));
  }

  private List<ReportPart> queries(ReportTemplate.Section section) {
    return findings.stream()
        .<ReportPart>map(
            found -> new ReportPart.Queries(title(section, "Data queries"), facts.queries(found)))
        .toList();
  }

  /** Only where its words are true of the edition. */
  private List<ReportPart> text(ReportTemplate.Section section) {
    if (!ReportFit.isWanted(catalogue, scorecard.plan(), scorecard.edition(), section)) {
      return List.of();
    }
    return List.of(
        ReportPart.Section.of(
            "text", section.title(), "", List.of(new ReportBlock.Words(section.words()))));
  }
}
