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

  /** The reason without the quotations that stand elsewhere. */
  ReportSpec.Reason without(ReportSpec.Reason reason) {
    return new ReportSpec.Reason(reason.of(), reason.outcome(), steps(reason.steps()));
  }

  private List<Step> steps(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                new Step(
                    step.kind(),
                    step.kind() == Step.Kind.INPUT ? text(step.text()) : step.text(),
                    steps(step.steps())))
        .toList();
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
