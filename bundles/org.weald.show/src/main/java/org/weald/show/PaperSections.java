package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.PaperWords;
import org.weald.model.ReportTemplate;

/**
 * A committee paper's own words, which a person wrote. Weald prints them and makes none up: what
 * nobody wrote is said to be missing.
 */
final class PaperSections {
  private final List<PaperWords> papers;

  PaperSections(Catalogue catalogue, Scorecard scorecard) {
    this.papers = catalogue.papers(scorecard.plan(), scorecard.edition().label());
  }

  private List<PaperWords> part(String name) {
    return papers.stream().filter(words -> words.part().equalsIgnoreCase(name)).toList();
  }

  /** The part an author is asked for: the option "of", or else the heading. */
  private static String asked(ReportTemplate.Section section) {
    return section.option("of").isEmpty() ? section.title() : section.option("of");
  }

  /** The paragraphs of a part. */
  List<ReportPart> words(ReportTemplate.Section section) {
    List<PaperWords> written =
        part(asked(section)).stream().filter(words -> !said(words).isEmpty()).toList();
    List<ReportBlock> blocks =
        written.isEmpty()
            ? List.of(
                new ReportBlock.Unwritten(
                    "“" + section.title() + "”",
                    List.of(new ReportBlock.Wanted(asked(section), ""))))
            : List.of(new ReportBlock.Words(written.stream().map(PaperSections::said).toList()));
    return List.of(ReportPart.Section.of("words", section.title(), "", blocks));
  }

  private static String said(PaperWords words) {
    String lead = words.question().isEmpty() ? "" : words.question() + " ";
    return words.text().isEmpty() && words.answer().isEmpty()
        ? ""
        : (lead + words.answer() + " " + words.text()).replaceAll(" +", " ").strip();
  }

  /** Names and values at the head of the paper; the template says which. */
  List<ReportPart> fields(ReportTemplate.Section section) {
    List<PaperWords> written = part(asked(section).isEmpty() ? "fields" : asked(section));
    List<ReportBlock> blocks = new ArrayList<>();
    List<ReportBlock.Fact> facts = new ArrayList<>();
    for (String name : section.words()) {
      Optional<String> value = value(written, name);
      facts.add(ReportBlock.Fact.of(name, value.orElse(ReportBlock.Unwritten.SENTENCE)));
    }
    blocks.add(new ReportBlock.Facts(facts));
    section.words().stream()
        .filter(name -> value(written, name).isEmpty())
        .forEach(
            name ->
                blocks.add(
                    new ReportBlock.Missing(
                        "“" + name + "”", List.of(new ReportBlock.Wanted(name, "")))));
    return List.of(ReportPart.Section.of("fields", section.title(), "", blocks));
  }

  /** In the part of fields, or in a part of its own. */
  private Optional<String> value(List<PaperWords> written, String name) {
    return Stream.concat(
            written.stream().filter(words -> words.question().equalsIgnoreCase(name)),
            part(name).stream())
        .map(words -> (words.answer() + " " + words.text()).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The questions of the equality duty, each with a person's answer and explanation. */
  List<ReportPart> duty(ReportTemplate.Section section) {
    String part = asked(section).isEmpty() ? "equality duty" : asked(section);
    List<PaperWords> written = part(part);
    List<ReportBlock.Row> rows = new ArrayList<>();
    List<ReportBlock> blocks = new ArrayList<>();
    List<ReportBlock.Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < section.words().size(); i++) {
      String question = section.words().get(i);
      Optional<PaperWords> answer = answer(written, section.words(), i + 1);
      if (answer.isEmpty()) {
        wanted.add(new ReportBlock.Wanted(part, question));
      }
      rows.add(
          ReportBlock.Row.of(
              List.of(
                  ReportBlock.Cell.of(question),
                  ReportBlock.Cell.of(answer.map(PaperWords::answer).orElse("")),
                  ReportBlock.Cell.of(
                      answer.map(PaperWords::text).orElse(ReportBlock.Unwritten.SENTENCE)))));
    }
    blocks.add(
        new ReportBlock.Grid(
            "duty",
            "",
            List.of(
                new ReportBlock.Column("Question", "wide"),
                new ReportBlock.Column("Answer", "judged"),
                new ReportBlock.Column("Explanation", "wide")),
            rows));
    if (!wanted.isEmpty()) {
      blocks.add(new ReportBlock.Missing("“" + title(section) + "”", wanted));
    }
    return List.of(
        ReportPart.Section.of(
            "duty",
            title(section),
            "Answered by the author; no answer is ever made from figures.",
            blocks));
  }

  /** By the question's words; where the author's words are none of ours, by their number. */
  private static Optional<PaperWords> answer(
      List<PaperWords> written, List<String> questions, int number) {
    String question = questions.get(number - 1);
    return Stream.concat(
            written.stream().filter(words -> words.question().equalsIgnoreCase(question)),
            written.stream()
                .filter(words -> questions.stream().noneMatch(words.question()::equalsIgnoreCase))
                .filter(words -> words.order() == number))
        .filter(words -> !words.answer().isEmpty() || !words.text().isEmpty())
        .findFirst();
  }

  private static String title(ReportTemplate.Section section) {
    return ReportSections.title(section, "Equality duty");
  }
}
