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
    headline();
    overview();
    end.notes(spec);
    contents();
    ThemeHtml themes = new ThemeHtml(page);
    spec.themes().forEach(themes::write);
    spec.comparisons().forEach(end::comparison);
    if (!spec.partners().isEmpty()) {
      end.partners(spec.partners());
    }
    if (spec.standing().officers()) {
      end.queries(spec.queries());
    }
    end.appendix(spec.appendix());
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

  private void headline() {
    html.open("section", "class", "headline", "aria-labelledby", "headline");
    html.element("h2", "Headline", "id", "headline", "class", "unseen");
    html.open("ul", "class", "strip");
    spec.headlines().forEach(tile -> tile(tile, "big"));
    html.close();
    if (!spec.headline().isEmpty()) {
      html.element("p", spec.headline(), "class", "sentence");
    }
    html.open("ul", "class", "strip counts");
    spec.counts().forEach(tile -> tile(tile, ""));
    html.close().close();
  }

  private void tile(ReportSpec.Tile tile, String size) {
    html.open("li", "class", size);
    String colour = tile.status().map(Page::colour).orElse("");
    html.open("strong", "class", ("figure " + colour).strip());
    tile.status().ifPresent(page::mark);
    html.text(tile.figure()).close().text(" ");
    html.element("span", tile.caption(), "class", "caption");
    if (!tile.note().isEmpty()) {
      html.element("small", tile.note());
    }
    html.close();
  }

  private void overview() {
    html.open("section", "class", "overview", "aria-labelledby", "summary");
    html.element("h2", "Summary by theme", "id", "summary");
    boolean supplied = spec.overview().stream().anyMatch(row -> !row.supplied().isEmpty());
    html.open("div", "class", "scroll").open("table", "class", "plain");
    html.element("caption", "Summary by theme", "class", "unseen").open("thead").open("tr");
    html.element("th", "Theme", "scope", "col");
    html.element("th", "Measures", "scope", "col", "colspan", "2");
    if (supplied) {
      html.element("th", "Printed on its priorities", "scope", "col");
    }
    html.close().close().open("tbody");
    for (ReportSpec.Overview row : spec.overview()) {
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

  private void contents() {
    html.open("nav", "class", "contents", "aria-labelledby", "contents");
    html.element("h2", "Contents", "id", "contents").open("ol");
    spec.themes().forEach(theme -> entry(theme.title(), theme.anchor()));
    spec.comparisons().forEach(part -> entry(part.title(), part.anchor()));
    if (!spec.partners().isEmpty()) {
      entry("Partners", "partners");
    }
    if (spec.standing().officers()) {
      entry("Data queries", "queries");
    }
    entry("How each judgement was reached", "appendix");
    html.close().close();
  }

  private void entry(String title, String anchor) {
    html.open("li").element("a", title, "href", "#" + anchor).close();
  }

  private void footer() {
    html.open("footer").element("h2", "Made by Weald from", "id", "made-from");
    html.open("ul");
    spec.madeFrom().forEach(line -> html.element("li", line));
    html.close();
    if (spec.standing().mark().isEmpty()) {
      html.element("p", spec.standing().sentence());
    }
    html.close();
  }
}
