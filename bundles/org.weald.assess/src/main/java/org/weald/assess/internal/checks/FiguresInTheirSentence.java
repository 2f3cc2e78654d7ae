package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.List;
import org.weald.assess.Findings;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** The figure held is the one in the sentence it was taken from: a slip of the pen is found. */
public final class FiguresInTheirSentence implements FigureChecker {

  @Override
  public void check(Measure measure, Observation figure, Content content, CheckBook book) {
    if (!hasBoth(figure) || figure.provenance().origin().equals(Contribution.WORKSPACE)) {
      return;
    }
    if (isFound(figure)) {
      book.passed(Findings.Kind.NARRATIVE);
      return;
    }
    List<String> inDigits = inDigits(figure);
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

  /** Whether the sentence a figure is said to be taken from prints other numbers and not this. */
  public static boolean contradicts(Observation figure) {
    return hasBoth(figure) && !isFound(figure) && !inDigits(figure).isEmpty();
  }

  private static boolean hasBoth(Observation figure) {
    return !figure.provenance().sentence().isEmpty()
        && figure.figure().hasNumber()
        && figure.kind() != ObservationKind.EVENT;
  }

  private static boolean isFound(Observation figure) {
    String sentence = figure.provenance().sentence();
    BigDecimal size = Printed.value(figure).abs();
    return sentence.contains(figure.figure().raw())
        || Prose.numbers(sentence).stream().anyMatch(one -> one.value().compareTo(size) == 0);
  }

  private static List<String> inDigits(Observation figure) {
    return Prose.numbers(figure.provenance().sentence()).stream()
        .filter(Prose.Number::inDigits)
        .map(Prose.Number::text)
        .distinct()
        .toList();
  }
}
