package org.weald.model;

import java.util.List;

/**
 * What a plug-in holds of its documents beside plan, themes and figures: what is printed again and
 * never judged.
 *
 * @param cells of printed tables, in their order
 * @param directions printed directions of travel
 * @param footnotes below tables
 * @param caseStudies titles of case studies
 * @param papers words of committee papers
 * @param templates of reports
 * @param known slips that are known already
 */
public record Printed(
    List<PrintedCell> cells,
    List<PrintedDirection> directions,
    List<Footnote> footnotes,
    List<CaseStudy> caseStudies,
    List<PaperWords> papers,
    List<ReportTemplate> templates,
    List<KnownSlip> known) {
  /** Nothing. */
  public static final Printed NOTHING =
      new Printed(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Without known slips. */
  public Printed(
      List<PrintedCell> cells,
      List<PrintedDirection> directions,
      List<Footnote> footnotes,
      List<CaseStudy> caseStudies,
      List<PaperWords> papers,
      List<ReportTemplate> templates) {
    this(cells, directions, footnotes, caseStudies, papers, templates, List.of());
  }

  /** Copies the lists. */
  public Printed {
    cells = List.copyOf(cells);
    directions = List.copyOf(directions);
    footnotes = List.copyOf(footnotes);
    caseStudies = List.copyOf(caseStudies);
    papers = List.copyOf(papers);
    templates = List.copyOf(templates);
    known = List.copyOf(known);
  }
}
