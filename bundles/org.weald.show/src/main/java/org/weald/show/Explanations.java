package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Analysis;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.Step;
import org.weald.model.Direction;
import org.weald.model.Level;
import org.weald.model.Status;

/** Makes explanations of judgements: trees of steps become lines with a depth. */
final class Explanations {
  private Explanations() {}

  static ExplanationSpec whole(Judgement row) {
    List<ExplanationSpec.Section> sections = new ArrayList<>(judged(row));
    sections.addAll(analysed(row));
    notMade(row).ifPresent(sections::add);
    String title = row.ref().isEmpty() ? row.title() : row.ref() + ": " + row.title();
    return spec(title, sections);
  }

  /** The caveat stands once, behind the sections, however many of them it belongs to. */
  static ExplanationSpec spec(String title, List<ExplanationSpec.Section> sections) {
    boolean unusual =
        sections.stream()
            .anyMatch(
                section ->
                    Caveat.isIn(section.sentence())
                        || section.lines().stream().anyMatch(line -> Caveat.isIn(line.text())));
    return new ExplanationSpec(
        title,
        sections.stream().map(Explanations::withoutCaveat).toList(),
        unusual ? Caveat.SENTENCE : "");
  }

  private static ExplanationSpec.Section withoutCaveat(ExplanationSpec.Section section) {
    return new ExplanationSpec.Section(
        section.of(),
        section.outcome(),
        Caveat.without(section.sentence()),
        section.lines().stream()
            .map(
                line ->
                    new ExplanationSpec.Line(
                        line.depth(), line.kind(), Caveat.without(line.text())))
            .toList());
  }

  /** Status and directions of a row; of an action only its status. */
  static List<ExplanationSpec.Section> judged(Judgement row) {
    List<ExplanationSpec.Section> sections = new ArrayList<>();
    sections.add(status("", row));
    if (row.level() == Level.ACTION) {
      return sections;
    }
    if (row.oneYear().equals(row.longTerm())) {
      sections.add(direction("One year and long term", row.oneYear()));
    } else {
      sections.add(direction("One year", row.oneYear()));
      sections.add(direction("Long term", row.longTerm()));
    }
    return sections;
  }

  /** Analyses that could be made; why others could not is asked measure by measure. */
  static List<ExplanationSpec.Section> analysed(Judgement row) {
    return row.analyses().stream()
        .filter(analysis -> !analysis.outcome().isEmpty())
        .map(analysis -> section("", analysis))
        .toList();
  }

  /** One line each: what a longer series, or more in the text, would let Weald say. */
  private static Optional<ExplanationSpec.Section> notMade(Judgement row) {
    List<ExplanationSpec.Line> lines =
        row.analyses().stream()
            .filter(analysis -> analysis.outcome().isEmpty())
            .map(
                analysis ->
                    new ExplanationSpec.Line(
                        0, Step.Kind.NOTE, analysis.kind().title() + ": " + analysis.sentence()))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ExplanationSpec.Section(
                "Not said", "", "What the figures do not let Weald say, and why.", lines));
  }

  /** A part's judgements only where something was decided; most parts are there to be read. */
  static List<ExplanationSpec.Section> ofPart(Judgement row) {
    String of = row.title() + ". ";
    List<ExplanationSpec.Section> sections = new ArrayList<>();
    if (!row.status().target().isEmpty() && row.status().status() != Status.CONTEXT) {
      sections.add(status(of, row));
    }
    if (row.oneYear().direction() != Direction.NOT_ASSESSED) {
      sections.add(direction(of + "One year", row.oneYear()));
    }
    if (row.longTerm().direction() != Direction.NOT_ASSESSED) {
      sections.add(direction(of + "Long term", row.longTerm()));
    }
    return sections;
  }

  private static ExplanationSpec.Section status(String of, Judgement row) {
    return new ExplanationSpec.Section(
        of + "Status", row.status().word(), row.status().sentence(), lines(row.status().steps()));
  }

  private static ExplanationSpec.Section direction(String of, DirectionJudgement judgement) {
    return new ExplanationSpec.Section(
        of, judgement.direction().words(), judgement.sentence(), lines(judgement.steps()));
  }

  private static ExplanationSpec.Section section(String of, Analysis analysis) {
    return new ExplanationSpec.Section(
        of + analysis.kind().title(), "", analysis.sentence(), lines(analysis.steps()));
  }

  private static List<ExplanationSpec.Line> lines(List<Step> steps) {
    List<ExplanationSpec.Line> lines = new ArrayList<>();
    add(steps, 0, lines);
    return lines;
  }

  private static void add(List<Step> steps, int depth, List<ExplanationSpec.Line> lines) {
    for (Step step : steps) {
      lines.add(new ExplanationSpec.Line(depth, step.kind(), step.text()));
      add(step.steps(), depth + 1, lines);
    }
  }
}
