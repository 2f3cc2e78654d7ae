package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Findings;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Suggestion;

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
  private final ReportFacts facts;

  ReportSections(Catalogue catalogue, Scorecard scorecard, Optional<Findings> findings) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.findings = findings;
    this.facts = new ReportFacts(catalogue, scorecard);
  }

  private static Map<String, Set<String>> vocabulary() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String plain :
        List.of(
            "headline",
            "overview",
            "notes",
            "contents",
            "themes",
            "comparisons",
            "partners",
            "queries",
            "appendix",
            "text",
            MADE_FROM)) {
      words.put(plain, Set.of());
    }
    return words;
  }

  /** What a template asks for that there is not. */
  static List<Problem> problems(ReportTemplate template) {
    List<Problem> problems = new ArrayList<>();
    for (ReportTemplate.Section section : template.sections()) {
      Set<String> options = VOCABULARY.get(section.is());
      if (options == null) {
        problems.add(
            new Problem(
                "unknown section \"" + section.is() + "\" of report " + template.id(),
                section.place(),
                "",
                Suggestion.of(section.is(), VOCABULARY.keySet())));
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
                                : Suggestion.of(option, options))));
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
                  new ReportAppendix(catalogue, scorecard).all()));
      case "text" -> text(section);
      default -> List.of();
    };
  }

  static String title(ReportTemplate.Section section, String usual) {
    return section.title().isEmpty() ? usual : section.title();
  }

  private List<ReportPart> overview(ReportTemplate.Section section) {
    ReportThemes themes = new ReportThemes(catalogue, scorecard);
    return List.of(
        new ReportPart.Overview(
            title(section, "Summary by theme"),
            scorecard.themes().stream().map(themes::overview).toList()));
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

  private static List<ReportPart> text(ReportTemplate.Section section) {
    return List.of(
        ReportPart.Section.of(
            "text", section.title(), "", List.of(new ReportBlock.Words(section.words()))));
  }
}
