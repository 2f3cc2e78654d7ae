package org.weald.report.internal;

import java.util.List;
import java.util.Locale;
import org.weald.show.ExplanationSpec;
import org.weald.show.ReportPart;
import org.weald.show.ReportSpec;

/** What follows the themes: comparisons, partners, data queries, explanations, notes. */
final class EndHtml {
  private final Page page;
  private final Html html;

  EndHtml(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void comparison(ReportSpec.Comparison comparison) {
    html.open("section", "class", "comparison", "aria-labelledby", comparison.anchor());
    html.open("div", "class", "opening");
    html.element("h2", comparison.title(), "id", comparison.anchor());
    html.element("p", comparison.lead(), "class", "vision").close();
    page.charts(comparison.charts());
    comparison.tables().forEach(table -> page.table(table, "areas", comparison.own()));
    html.close();
  }

  void partners(ReportPart.Partners partners) {
    html.open("section", "class", "partners", "aria-labelledby", "partners");
    html.element("h2", partners.title(), "id", "partners");
    for (ReportSpec.Partners role : partners.roles()) {
      html.element("h3", role.role()).open("ul", "class", "columns");
      for (ReportSpec.Partner partner : role.bodies()) {
        html.open("li").text(partner.name());
        if (!partner.where().isEmpty()) {
          html.element("small", partner.where());
        }
        html.close();
      }
      html.close();
    }
    html.close();
  }

  void queries(ReportPart.Queries part) {
    List<ReportSpec.DataQuery> queries = part.queries();
    html.open("section", "class", "queries", "aria-labelledby", "queries");
    html.element("h2", part.title(), "id", "queries");
    html.element(
        "p",
        queries.isEmpty()
            ? "Everything that could be computed again agrees with what is printed."
            : "What the report prints and what its own figures give. For officers, until the lead agency"
                + " has answered.",
        "class",
        "vision");
    if (!queries.isEmpty()) {
      html.open("div", "class", "scroll").open("table", "class", "plain asked");
      html.element("caption", part.title(), "class", "unseen").open("thead").open("tr");
      for (String title : List.of("About", "Printed", "Computed", "Query")) {
        html.element("th", title, "scope", "col");
      }
      html.close().close().open("tbody");
      for (ReportSpec.DataQuery query : queries) {
        html.open("tr").element("th", query.about(), "scope", "row");
        html.element("td", query.printed()).element("td", query.computed());
        html.element("td", query.sentence()).close();
      }
      html.close().close().close();
    }
    html.close();
  }

  void appendix(ReportPart.Appendix appendix) {
    html.open(
        "section",
        "class",
        appendix.brief() ? "appendix brief" : "appendix",
        "aria-labelledby",
        "appendix");
    html.open("div", "class", "opening");
    html.element("h2", appendix.title(), "id", "appendix");
    html.element(
        "p",
        "For each measure what was found; folded below it, the steps to it and the figures they start"
            + " from, each with the sentence it is printed in or the workspace it comes from."
            + (appendix.brief() ? " On paper what was found only." : ""),
        "class",
        "vision");
    html.close();
    appendix.explained().forEach(this::explained);
    html.close();
  }

  private void explained(ReportSpec.Explained explained) {
    html.open("article", "aria-labelledby", explained.anchor());
    html.open("h3", "id", explained.anchor());
    html.element("a", explained.ref(), "href", "#" + explained.back());
    html.text(" " + explained.title()).close();
    html.open("dl");
    for (ExplanationSpec.Section section : explained.sections()) {
      html.open("div").element("dt", section.heading());
      html.element("dd", section.sentence()).close();
    }
    html.close();
    html.open("details").element("summary", "The steps, and the figures they start from");
    explained.sections().forEach(this::steps);
    figures(explained);
    html.close().close();
  }

  private void figures(ReportSpec.Explained explained) {
    if (explained.figures().isEmpty()) {
      html.element("p", "No figure of this measure is held for this edition.", "class", "soft");
      return;
    }
    html.open("div", "class", "scroll").open("table", "class", "plain figures");
    html.element("caption", "Figures of " + explained.ref());
    html.open("thead").open("tr");
    for (String title : List.of("Quantity", "Period", "Figure", "As printed", "Source")) {
      html.element("th", title, "scope", "col");
    }
    html.close().close().open("tbody");
    for (ReportSpec.HeldFigure figure : explained.figures()) {
      html.open("tr").element("th", figure.quantity(), "scope", "row");
      html.element("td", figure.period()).element("td", figure.raw(), "class", "raw");
      html.element("td", figure.printed(), "class", "soft");
      html.element("td", figure.source(), "class", "soft").close();
    }
    html.close().close().close();
  }

  private void steps(ExplanationSpec.Section section) {
    if (section.lines().isEmpty()) {
      return;
    }
    html.element("h4", section.of());
    int open = -1;
    for (ExplanationSpec.Line line : section.lines()) {
      if (line.depth() > open) {
        html.open("ol", "class", "steps");
      } else {
        html.close();
        for (; open > line.depth(); open--) {
          html.close().close();
        }
      }
      open = line.depth();
      html.open("li");
      html.element("span", line.kind().name().toLowerCase(Locale.ROOT), "class", "kind");
      html.text(" " + line.text());
    }
    for (; open >= 0; open--) {
      html.close().close();
    }
  }

  void notes(ReportPart.Notes notes) {
    html.open("section", "class", "notes", "aria-labelledby", "notes");
    html.element("h2", notes.title(), "id", "notes");
    notes.notes().forEach(note -> html.element("p", note));
    html.close();
  }
}
