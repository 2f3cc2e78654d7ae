package org.weald.report.internal;

import java.util.List;
import org.weald.show.ReportBlock;
import org.weald.show.ReportPart;

/** A section of a template that is made of blocks: a heading and what stands below it. */
final class SectionHtml {
  private final Page page;
  private final Html html;

  SectionHtml(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write(ReportPart.Section section) {
    String kind = "part-" + section.kind();
    if (section.title().isEmpty()) {
      html.open("section", "class", kind);
    } else {
      html.open("section", "class", kind, "aria-labelledby", section.anchor());
      html.open("div", "class", "opening");
      html.element("h2", section.title(), "id", section.anchor());
      if (!section.lead().isEmpty()) {
        html.element("p", section.lead(), "class", "vision");
      }
      html.close();
    }
    section.blocks().forEach(this::block);
    html.close();
  }

  private void block(ReportBlock block) {
    if (block instanceof ReportBlock.Words words) {
      words.paragraphs().forEach(text -> html.element("p", text, "class", "words"));
    } else if (block instanceof ReportBlock.Unwritten) {
      html.element("p", ReportBlock.Unwritten.SENTENCE, "class", "unwritten");
    } else if (block instanceof ReportBlock.Tiles tiles) {
      html.open("ul", "class", "strip counts");
      tiles.tiles().forEach(tile -> page.tile(tile, ""));
      html.close();
    } else if (block instanceof ReportBlock.Heading heading) {
      heading(heading);
    } else if (block instanceof ReportBlock.Facts facts) {
      facts(facts.facts());
    } else if (block instanceof ReportBlock.Charts charts) {
      page.charts(charts.charts());
    } else if (block instanceof ReportBlock.Notes notes) {
      notes(notes.notes());
    } else if (block instanceof ReportBlock.Grid grid) {
      new GridHtml(page).write(grid);
    }
  }

  private void heading(ReportBlock.Heading heading) {
    html.open("h3", "id", heading.anchor());
    if (!heading.ref().isEmpty()) {
      html.element("span", heading.ref(), "class", "ref").text(" ");
    }
    html.text(heading.text()).close();
  }

  private void facts(List<ReportBlock.Fact> facts) {
    html.open("dl", "class", "facts");
    for (ReportBlock.Fact fact : facts) {
      boolean unwritten = fact.value().equals(ReportBlock.Unwritten.SENTENCE);
      html.open("div").element("dt", fact.name()).open("dd", "class", unwritten ? "unwritten" : "");
      fact.mark().ifPresent(page::printed);
      html.text(fact.value()).close().close();
    }
    html.close();
  }

  private void notes(List<ReportBlock.Note> notes) {
    html.open("ul", "class", "footnotes");
    for (ReportBlock.Note note : notes) {
      html.open("li");
      if (!note.of().isEmpty()) {
        html.element("b", note.of()).text(" ");
      }
      html.text(note.text()).close();
    }
    html.close();
  }
}
