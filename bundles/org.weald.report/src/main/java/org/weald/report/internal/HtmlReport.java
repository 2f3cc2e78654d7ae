package org.weald.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weald.show.ReportPart;
import org.weald.show.ReportSpec;
import org.weald.spi.ChartRenderer;

/**
 * A report as one HTML document that needs no other: no script, no request, its content policy
 * forbids both. The same report gives the same text.
 */
final class HtmlReport {
  private static final String STYLE_FILE = "report.css";

  private final ReportSpec spec;
  private final Page page;
  private final Html html;
  private final EndHtml end;

  private HtmlReport(ReportSpec spec, @Nullable ChartRenderer charts) {
    this.spec = spec;
    this.page = new Page(charts);
    this.html = page.html;
    this.end = new EndHtml(page);
  }

  /**
   * The document.
   *
   * @param spec what it says
   * @param charts draws the pictures; without one the figures behind them are shown
   */
  static String of(ReportSpec spec, @Nullable ChartRenderer charts) {
    return new HtmlReport(spec, charts).document();
  }

  private String document() {
    html.open("html", "lang", "en-GB");
    head();
    boolean marked = !spec.standing().mark().isEmpty();
    html.open("body", "class", marked ? "marked" : "");
    html.element("a", "Skip to the report", "href", "#report", "class", "skip");
    if (marked) {
      html.element("div", spec.standing().mark(), "class", "standing", "role", "note");
    }
    header();
    html.open("main", "id", "report");
    spec.parts().forEach(this::part);
    html.close();
    footer();
    return html.close().close().document();
  }

  private void head() {
    String style = style();
    html.open("head").open("meta", "charset", "utf-8");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'sha256-"
            + sha256(style)
            + "'; base-uri 'none'; form-action 'none'");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.open("meta", "name", "generator", "content", "Weald");
    html.element("title", spec.title() + ", " + spec.edition());
    html.open("style").trusted(style).close().close();
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE_FILE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE_FILE + " is not in the bundle");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void header() {
    html.open("header").element("h1", spec.title());
    html.element("p", spec.subtitle(), "class", "subtitle");
    if (!spec.standing().mark().isEmpty()) {
      html.element("p", spec.standing().sentence(), "class", "draft");
    }
    html.close();
  }

  private void part(ReportPart part) {
    if (part instanceof ReportPart.Headline headline) {
      headline(headline);
    } else if (part instanceof ReportPart.Overview overview) {
      overview(overview);
    } else if (part instanceof ReportPart.Notes notes) {
      end.notes(notes);
    } else if (part instanceof ReportPart.Contents contents) {
      contents(contents);
    } else if (part instanceof ReportPart.Themes themes) {
      themes.themes().forEach(new ThemeHtml(page)::write);
    } else if (part instanceof ReportPart.Comparisons areas) {
      areas.comparisons().forEach(end::comparison);
    } else if (part instanceof ReportPart.Partners partners) {
      end.partners(partners);
    } else if (part instanceof ReportPart.Queries queries) {
      end.queries(queries);
    } else if (part instanceof ReportPart.Appendix appendix) {
      end.appendix(appendix);
    } else if (part instanceof ReportPart.Section section) {
      new SectionHtml(page).write(section);
    }
  }

  private void headline(ReportPart.Headline headline) {
    html.open("section", "class", "headline", "aria-labelledby", "headline");
    html.element("h2", "Headline", "id", "headline", "class", "unseen");
    html.open("ul", "class", "strip");
    headline.headlines().forEach(tile -> page.tile(tile, "big"));
    html.close();
    if (!headline.sentence().isEmpty()) {
      html.element("p", headline.sentence(), "class", "sentence");
    }
    html.open("ul", "class", "strip counts");
    headline.counts().forEach(tile -> page.tile(tile, ""));
    html.close().close();
  }

  private void overview(ReportPart.Overview overview) {
    html.open("section", "class", "overview", "aria-labelledby", "summary");
    html.element("h2", overview.title(), "id", "summary");
    boolean supplied = overview.rows().stream().anyMatch(row -> !row.supplied().isEmpty());
    html.open("div", "class", "scroll").open("table", "class", "plain");
    html.element("caption", overview.title(), "class", "unseen").open("thead").open("tr");
    html.element("th", "Theme", "scope", "col");
    html.element("th", "Measures", "scope", "col", "colspan", "2");
    if (supplied) {
      html.element("th", "Printed on its priorities", "scope", "col");
    }
    html.close().close().open("tbody");
    for (ReportSpec.Overview row : overview.rows()) {
      html.open("tr").open("th", "scope", "row");
      html.element("a", row.title(), "href", "#" + row.anchor()).close();
      dots(row.marks());
      html.element("td", row.words());
      if (supplied) {
        html.element("td", row.supplied());
      }
      html.close();
    }
    html.close().close().close().close();
  }

  private void dots(List<ReportSpec.Dot> dots) {
    html.open("td", "class", "dots");
    for (ReportSpec.Dot dot : dots) {
      String words = dot.ref() + ": " + dot.status().word();
      html.open(
          "a",
          "href",
          "#" + dot.anchor(),
          "class",
          Page.colour(dot.status().status()),
          "title",
          words,
          "aria-label",
          words);
      page.mark(dot.status().status());
      html.close();
    }
    html.close();
  }

  private void contents(ReportPart.Contents contents) {
    html.open("nav", "class", "contents", "aria-labelledby", "contents");
    html.element("h2", contents.title(), "id", "contents").open("ol");
    for (ReportPart part : spec.parts()) {
      for (ReportPart.Entry entry : part.entries()) {
        html.open("li").element("a", entry.title(), "href", "#" + entry.anchor()).close();
      }
    }
    html.close().close();
  }

  private void footer() {
    html.open("footer");
    if (!spec.madeFrom().isEmpty()) {
      html.element("h2", "Made by Weald from", "id", "made-from");
      html.open("ul");
      spec.madeFrom().forEach(line -> html.element("li", line));
      html.close();
    }
    if (spec.standing().mark().isEmpty()) {
      html.element("p", spec.standing().sentence());
    }
    html.close();
  }
}
