package org.weald.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.model.Direction;
import org.weald.show.ReportSpec;

/** A theme's part: vision, lead, priorities, scorecard, charts. */
final class ThemeHtml {
  private static final String BEHIND_REF = "6";

  /** A longer list is several rows, so that a page can end between them. */
  private static final int QUOTED_IN_A_ROW = 12;

  private final Page page;
  private final Html html;

  ThemeHtml(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write(ReportSpec.ThemePart theme) {
    html.open("section", "class", "theme", "aria-labelledby", theme.anchor());
    html.open("div", "class", "opening").element("h2", theme.title(), "id", theme.anchor());
    lead(theme);
    priorities(theme);
    html.close();
    scorecard(theme);
    page.charts(theme.charts());
    html.close();
  }

  private void lead(ReportSpec.ThemePart theme) {
    if (!theme.vision().isEmpty()) {
      html.element("p", theme.vision(), "class", "vision");
    }
    if (!theme.lead().isEmpty()) {
      String word = theme.lead().size() == 1 ? "Lead agency: " : "Lead agencies: ";
      html.element("p", word + String.join("; ", theme.lead()), "class", "soft");
    }
  }

  private void priorities(ReportSpec.ThemePart theme) {
    if (theme.priorities().isEmpty()) {
      return;
    }
    html.open("div", "class", "scroll").open("table", "class", "priorities");
    html.element("caption", plural(theme.priorityWord()) + " as printed");
    html.open("thead", "class", "unseen").open("tr");
    head(theme.priorityWord(), "");
    head("What it wants", "");
    head("Printed status", "");
    html.close().close().open("tbody");
    for (ReportSpec.PriorityRow row : theme.priorities()) {
      html.open("tr").element("th", row.ref(), "scope", "row");
      html.element("td", row.text()).open("td");
      if (row.printed().isPresent()) {
        page.status(row.printed().get());
      }
      if (!row.note().isEmpty()) {
        html.element("small", row.note());
      }
      html.close().close();
    }
    html.close().close().close();
  }

  private void head(String title, String kind) {
    html.element("th", title, "scope", "col", "class", kind);
  }

  private void scorecard(ReportSpec.ThemePart theme) {
    html.open("div", "class", "scroll").open("table", "class", "scorecard");
    html.open("caption").text(plural(theme.measureWord()));
    html.element("small", "Figures are of " + theme.period() + " unless another period is given.");
    html.close().open("thead").open("tr");
    head("Ref", "ref");
    head(theme.measureWord(), "measure");
    head("Latest figure", "number");
    head("Target", "target");
    head("Status", "judged");
    head("Direction", "way");
    head("Why", "why");
    html.close().close();
    theme.measures().forEach(this::measure);
    html.close().close();
  }

  private void measure(ReportSpec.MeasureRow row) {
    html.open("tbody", "id", row.anchor()).open("tr");
    html.element("th", row.ref(), "scope", "row", "class", "ref");
    html.element("td", row.title(), "class", "measure");
    html.open("td", "class", "number").text(row.figure());
    period(row.figurePeriod());
    if (!row.figureNote().isEmpty()) {
      html.element("small", row.figureNote());
    }
    html.close();
    html.element("td", row.target(), "class", "target");
    status(row.status());
    directions(row);
    why(row);
    html.close();
    below(row);
    html.close();
  }

  private void status(ReportSpec.StatusMark mark) {
    html.open("td", "class", "judged");
    page.status(mark);
    Page.basis(mark).ifPresent(basis -> html.element("small", basis));
    html.close();
  }

  private void directions(ReportSpec.MeasureRow row) {
    html.open("td", "class", "way");
    Direction oneYear = row.oneYear().direction();
    Direction longTerm = row.longTerm().direction();
    if (oneYear == longTerm) {
      page.direction(oneYear, "1 year, long term");
    } else {
      page.direction(oneYear, "1 year");
      page.direction(longTerm, "long term");
    }
    html.close();
  }

  private void why(ReportSpec.MeasureRow row) {
    html.open("td", "class", "why").element("p", row.why());
    if (!row.explained().isEmpty()) {
      html.open("p", "class", "onscreen");
      html.element(
          "a",
          "How this was worked out",
          "href",
          "#" + row.explained(),
          "aria-label",
          "How " + row.ref() + " was worked out");
      html.close();
    }
    html.close();
  }

  /**
   * What stands below a judged row over the whole width: the title as printed and what happened.
   * Parts with a target get rows of their own; what is only quoted is listed small.
   */
  private void below(ReportSpec.MeasureRow row) {
    if (!row.printed().isEmpty() || !row.narrative().isEmpty()) {
      wide("story");
      if (!row.printed().isEmpty()) {
        html.open("p").element("q", row.printed()).close();
      }
      if (!row.narrative().isEmpty()) {
        html.element("p", row.narrative());
      }
      html.close().close();
    }
    row.parts().stream().filter(part -> part.status().isPresent()).forEach(this::judgedPart);
    List<ReportSpec.PartRow> quoted =
        row.parts().stream().filter(part -> part.status().isEmpty()).toList();
    int rows = (quoted.size() + QUOTED_IN_A_ROW - 1) / QUOTED_IN_A_ROW;
    for (int i = 0; i < rows; i++) {
      quoted(row.ref(), quoted.subList(quoted.size() * i / rows, quoted.size() * (i + 1) / rows));
    }
  }

  /** A row whose one cell goes from the title to the end. */
  private void wide(String kind) {
    html.open("tr", "class", kind).open("td", "class", "ref").close();
    html.open("td", "colspan", BEHIND_REF);
  }

  private void quoted(String ref, List<ReportSpec.PartRow> parts) {
    wide("quoted");
    html.element("p", "Also printed under " + ref, "class", "unseen");
    html.open("ul");
    for (ReportSpec.PartRow part : parts) {
      html.open("li").element("span", part.title(), "class", "what").text(" ");
      html.open("b").text(part.figure());
      period(part.period());
      html.close().close();
    }
    html.close().close().close();
  }

  private void judgedPart(ReportSpec.PartRow part) {
    Optional<ReportSpec.StatusMark> status = part.status();
    html.open("tr", "class", "part").open("td", "class", "ref").close();
    html.element("th", part.title(), "scope", "row", "class", "measure");
    html.open("td", "class", "number").text(part.figure());
    period(part.period());
    html.close();
    html.element("td", part.target(), "class", "target");
    html.open("td", "class", "judged");
    status.ifPresent(page::status);
    html.close().element("td", part.note(), "colspan", "2", "class", "why").close();
  }

  private void period(String label) {
    if (!label.isEmpty()) {
      html.text(" ").element("span", label, "class", "period");
    }
  }

  private static String plural(String word) {
    return word.toLowerCase(Locale.UK).endsWith("y")
        ? word.substring(0, word.length() - 1) + "ies"
        : word + "s";
  }
}
