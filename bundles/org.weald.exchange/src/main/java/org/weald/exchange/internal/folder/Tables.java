package org.weald.exchange.internal.folder;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.weald.model.Area;
import org.weald.model.Body;
import org.weald.model.CaseStudy;
import org.weald.model.Claim;
import org.weald.model.Contribution;
import org.weald.model.Footnote;
import org.weald.model.KnownSlip;
import org.weald.model.Narrative;
import org.weald.model.PaperWords;
import org.weald.model.PrintedDirection;

/** Writes the tables of a plug-in that hold neither figures nor actions, a row a thing. */
final class Tables {
  private final Names names;
  private final BiConsumer<String, CsvText> file;

  /**
   * Writes to something.
   *
   * @param file takes the path and the table of each that has a row
   */
  Tables(Names names, BiConsumer<String, CsvText> file) {
    this.names = names;
    this.file = file;
  }

  void write(Contribution of) {
    areas(of);
    narratives(of);
    bodies(of);
    claims(of);
    directions(of);
    footnotes(of);
    caseStudies(of);
    papers(of);
    knownSlips(of);
  }

  private void save(String path, CsvText table) {
    if (table.size() > 0) {
      file.accept(path, table);
    }
  }

  private void areas(Contribution of) {
    CsvText table = new CsvText("id,name,type", "part of,groups");
    for (Area it : of.areas()) {
      table.row(
          Map.of(
              "id", it.id(),
              "name", it.name(),
              "type", it.type(),
              "part of", it.partOf(),
              "groups", joined(it.groups())));
    }
    save("areas/areas.csv", table);
  }

  private static String joined(Set<String> words) {
    return new TreeSet<>(words).stream().collect(Collectors.joining("; "));
  }

  private void narratives(Contribution of) {
    CsvText table = new CsvText("measure,edition,text", "");
    for (Narrative it : of.narratives()) {
      table.row(
          Map.of("measure", names.of(it.measure()), "edition", it.edition(), "text", it.text()));
    }
    save("data/narratives.csv", table);
  }

  private void bodies(Contribution of) {
    CsvText table = new CsvText("body,role", "edition,where");
    for (Body it : of.bodies()) {
      table.row(
          Map.of(
              "body", it.name(), "role", it.role(), "edition", it.edition(), "where", it.where()));
    }
    save("data/bodies.csv", table);
  }

  private void claims(Contribution of) {
    CsvText table = new CsvText("id,edition,says,printed,sentence", "measure,area,period");
    for (Claim it : of.claims()) {
      table.row(
          Map.of(
              "id", names.of(it.id()),
              "edition", it.edition(),
              "says", String.join(" ", it.says()),
              "printed", it.printed(),
              "sentence", it.sentence(),
              "measure", names.of(it.measure()),
              "area", it.area(),
              "period", it.period()));
    }
    save("data/checks.csv", table);
  }

  private void directions(Contribution of) {
    CsvText table = new CsvText("measure,edition,one year,long term", "why");
    for (PrintedDirection it : of.printed().directions()) {
      table.row(
          Map.of(
              "measure", names.of(it.measure()),
              "edition", it.edition(),
              "one year", it.oneYear(),
              "long term", it.longTerm(),
              "why", it.why()));
    }
    save("data/directions.csv", table);
  }

  private void footnotes(Contribution of) {
    CsvText table = new CsvText("edition,theme,mark,of,text", "");
    for (Footnote it : of.printed().footnotes()) {
      table.row(
          Map.of(
              "edition", it.edition(),
              "theme", names.of(it.theme()),
              "mark", it.mark(),
              "of", it.of(),
              "text", it.text()));
    }
    save("data/footnotes.csv", table);
  }

  private void caseStudies(Contribution of) {
    CsvText table = new CsvText("edition,theme,title,body", "");
    for (CaseStudy it : of.printed().caseStudies()) {
      table.row(
          Map.of(
              "edition", it.edition(),
              "theme", names.of(it.theme()),
              "title", it.title(),
              "body", it.body()));
    }
    save("data/case-studies.csv", table);
  }

  private void papers(Contribution of) {
    CsvText table = new CsvText("plan,edition,part,text", "order,question,answer");
    for (PaperWords it : of.printed().papers()) {
      table.row(
          Map.of(
              "plan", names.of(it.plan()),
              "edition", it.edition(),
              "part", it.part(),
              "text", it.text(),
              "order", Integer.toString(it.order()),
              "question", it.question(),
              "answer", it.answer()));
    }
    save("data/papers.csv", table);
  }

  private void knownSlips(Contribution of) {
    CsvText table = new CsvText("id,kind,measure,area,printed", "");
    for (KnownSlip it : of.printed().known()) {
      table.row(
          Map.of(
              "id", it.id(),
              "kind", it.kind(),
              "measure", names.of(it.measure()),
              "area", it.area(),
              "printed", it.printed()));
    }
    save("data/known.csv", table);
  }
}
