package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.List;
import org.weald.assess.Findings;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** The figure held is the one in the sentence it was taken from: a slip of the pen is found. */
final class FiguresInTheirSentence implements FigureChecker {

  @Override
  public void check(Measure measure, Observation figure, Content content, CheckBook book) {
    String sentence = figure.provenance().sentence();
    if (sentence.isEmpty()
        || !figure.figure().hasNumber()
        || figure.kind() == ObservationKind.EVENT
        || figure.provenance().origin().equals(Contribution.WORKSPACE)) {
      return;
    }
    List<Prose.Number> numbers = Prose.numbers(sentence);
    BigDecimal size = Printed.value(figure).abs();
    boolean found =
        sentence.contains(figure.figure().raw())
            || numbers.stream().anyMatch(one -> one.value().compareTo(size) == 0);
    if (found) {
      book.passed(Findings.Kind.NARRATIVE);
      return;
    }
    List<String> inDigits =
        numbers.stream().filter(Prose.Number::inDigits).map(Prose.Number::text).distinct().toList();
    if (inDigits.isEmpty()) {
      return;
    }
    String held = Printed.print(figure.figure());
    book.failed(
        book.about(Findings.Kind.NARRATIVE, measure, figure),
        String.join(", ", inDigits),
        held,
        "The sentence it was taken from prints "
            + String.join(", ", inDigits)
            + "; "
            + held
            + " is held.");
  }
}
