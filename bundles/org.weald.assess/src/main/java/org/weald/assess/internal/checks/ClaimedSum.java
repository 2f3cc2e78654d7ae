package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.assess.Findings;

/**
 * A kind of statement that can be computed again, one class each; {@link Claims} lists them. To add
 * one: say which words it takes, and work it out from the content.
 */
interface ClaimedSum {

  /** Sort of check. */
  Findings.Kind kind();

  /** Whether a statement is of this kind: "sum of districts", "rank lowest first". */
  boolean takes(String says);

  /** What it should be; empty where not every figure it takes is there. */
  Optional<Outcome> work(Claimed claimed, Content content);

  /**
   * What a sum gave.
   *
   * @param text the number as it is to be read
   * @param agrees whether it is what is printed
   * @param sum the sum in words: "the target of 1.3 % less 3.1 % is −1.8 %"
   * @param printed what is printed, where it reads better in other words
   * @param roundingExplains whether the rounding of what was added can be all there is to it
   * @param remark a sentence to end with, or empty
   */
  record Outcome(
      String text,
      boolean agrees,
      String sum,
      Optional<String> printed,
      boolean roundingExplains,
      String remark) {
    Outcome(String text, boolean agrees, String sum, Optional<String> printed, boolean explained) {
      this(text, agrees, sum, printed, explained, "");
    }

    /** The same with a sentence behind it. */
    Outcome with(String sentence) {
      return new Outcome(text, agrees, sum, printed, roundingExplains, sentence);
    }

    Outcome(String text, boolean agrees, String sum) {
      this(text, agrees, sum, Optional.empty(), false);
    }

    /** A number rounded as it is printed, behind the words that lead to it. */
    static Outcome of(Claimed claimed, BigDecimal computed, String words) {
      String text = Printed.print(computed, claimed.figure());
      return new Outcome(text, Printed.agrees(claimed.figure(), computed), words + text);
    }
  }
}
