package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final String NOT_IN_THE_TEXT = ReportFigures.NOT_IN_THE_TEXT;

  private final List<PaperWords> papers;

  /** Those that came with the plan itself, of its document; not an author's. */
  private final Set<PaperWords> shipped;

  PaperSections(Catalogue catalogue, Scorecard scorecard) {
    this.papers = catalogue.papers(scorecard.plan(), scorecard.edition().label());
    this.shipped =
        catalogue.contributions().stream()
            .filter(
                one ->
                    one.plans().stream().anyMatch(plan -> plan.id().equals(scorecard.plan().id())))
            .flatMap(one -> one.printed().papers().stream())
            .collect(Collectors.toSet());
  }

  private List<PaperWords> part(String name) {
    return papers.stream().filter(words -> words.part().equalsIgnoreCase(name)).toList();
  }

  /** Whether somebody writes a paper of their own beside what the document says. */
  private boolean isNew() {
    return !shipped.containsAll(papers);
  }

  /** The paragraphs of a part. */
  List<ReportPart> words(ReportTemplate.Section section) {
    List<PaperWords> written =
        part(PaperAsked.part(section)).stream().filter(words -> !said(words).isEmpty()).toList();
    List<ReportBlock> blocks =
        written.isEmpty()
            ? List.of(
                new ReportBlock.Unwritten(
                    "“" + section.title() + "”",
                    List.of(new ReportBlock.Wanted(PaperAsked.part(section), ""))))
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
    List<PaperWords> written = part(PaperAsked.part(section));
    List<ReportBlock> missing = new ArrayList<>();
    List<ReportBlock.Fact> facts = new ArrayList<>();
    for (String name : section.words()) {
      Optional<String> value = value(written, name);
      boolean untold = value.filter(NOT_IN_THE_TEXT::equalsIgnoreCase).isPresent();
      boolean asked = value.isEmpty() || (untold && isNew());
      facts.add(
          ReportBlock.Fact.of(name, asked ? ReportBlock.Unwritten.SENTENCE : value.orElse("")));
      if (asked || untold) {
        missing.add(
            new ReportBlock.Missing(
                asked ? "“" + name + "”" : "", List.of(new ReportBlock.Wanted(name, ""))));
      }
    }
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new ReportBlock.Facts(facts));
    blocks.addAll(missing);
    return List.of(ReportPart.Section.of("fields", section.title(), "", blocks));
  }

  /**
   * In the part of fields, or in a part of its own; an author's words stand before the document's,
   * and those before a document that says nothing.
   */
  private Optional<String> value(List<PaperWords> written, String name) {
    Comparator<PaperWords> authorsFirst =
        Comparator.comparing(words -> isUntold(words) ? 2 : shipped.contains(words) ? 1 : 0);
    return Stream.concat(
            written.stream().filter(words -> words.question().strip().equalsIgnoreCase(name)),
            part(name).stream())
        .filter(words -> !value(words).isEmpty())
        .min(authorsFirst)
        .map(PaperSections::value);
  }

  private static String value(PaperWords words) {
    return (words.answer() + " " + words.text()).strip();
  }

  private static boolean isUntold(PaperWords words) {
    return value(words).equalsIgnoreCase(NOT_IN_THE_TEXT);
  }

  /** The questions of the equality duty, each with a person's answer and explanation. */
  List<ReportPart> duty(ReportTemplate.Section section) {
    String part = PaperAsked.part(section);
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
      rows.add(row(question, answer));
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

  private static ReportBlock.Row row(String question, Optional<PaperWords> answer) {
    Optional<String> yesOrNo =
        answer
            .filter(words -> !PaperAsked.isOpen(question))
            .flatMap(words -> PaperAsked.yesOrNo(words.answer()));
    return ReportBlock.Row.of(
        List.of(
            ReportBlock.Cell.of(question),
            ReportBlock.Cell.of(yesOrNo.orElse("")),
            ReportBlock.Cell.of(
                answer.map(PaperWords::text).orElse(ReportBlock.Unwritten.SENTENCE))));
  }

  private static Optional<PaperWords> answer(
      List<PaperWords> written, List<String> questions, int number) {
    String question = questions.get(number - 1);
    return written.stream()
        .filter(words -> PaperAsked.answers(words, questions, number))
        .filter(words -> PaperAsked.isAnswer(words, question))
        .findFirst();
  }

  private static String title(ReportTemplate.Section section) {
    return ReportSections.title(section, "Equality duty");
  }
}
