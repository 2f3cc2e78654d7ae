package org.weald.show;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.assess.Step;
import org.weald.model.Observation;

/**
 * Sees to it that under a measure each sentence of a document is quoted once: beside the first
 * figure it holds in the table of figures, else in the first step that quotes it.
 */
final class QuotedOnce {
  private static final String BEFORE = ": “";
  private static final String AFTER = "”";

  private final Set<String> ofFigures;
  private final Map<String, String> inTable = new HashMap<>();
  private final Set<String> inSteps = new HashSet<>();

  /**
   * @param figures those of the table
   */
  QuotedOnce(List<Observation> figures) {
    this.ofFigures =
        figures.stream()
            .filter(figure -> !Unpublished.is(figure))
            .map(figure -> figure.provenance().sentence())
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.toSet());
  }

  /**
   * What the table says of where a figure is printed; to be asked in the table's order.
   *
   * @param name what the figure is called there, "Safe 4, 2018"
   */
  String sentence(Observation figure, String name) {
    String sentence = figure.provenance().sentence();
    if (sentence.isEmpty()) {
      return ReportFigures.NOT_IN_THE_TEXT;
    }
    String first = inTable.putIfAbsent(sentence, name);
    return first == null ? sentence : "in the sentence of " + first;
  }

  /** The section without the quotations that stand elsewhere. */
  ExplanationSpec.Section without(ExplanationSpec.Section section) {
    return new ExplanationSpec.Section(
        section.of(),
        section.outcome(),
        section.sentence(),
        section.lines().stream().map(this::without).toList());
  }

  private ExplanationSpec.Line without(ExplanationSpec.Line line) {
    return line.kind() == Step.Kind.INPUT
        ? new ExplanationSpec.Line(line.depth(), line.kind(), text(line.text()))
        : line;
  }

  /** An input ends with the sentence it is printed in; a rule's own words are left as they are. */
  private String text(String text) {
    int from = text.indexOf(BEFORE);
    if (from < 0 || !text.endsWith(AFTER)) {
      return text;
    }
    String sentence = text.substring(from + BEFORE.length(), text.length() - AFTER.length());
    boolean elsewhere = ofFigures.contains(sentence) || !inSteps.add(sentence);
    return elsewhere ? text.substring(0, from) + "." : text;
  }
}
