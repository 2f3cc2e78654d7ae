package org.weald.show;

import java.util.List;
import org.weald.assess.Judgement;
import org.weald.assess.Step;

/**
 * Why something is judged as it is, ready to be shown: headed sections, each with its outcome, its
 * sentence and the lines that lead to it. The command line, the window and the report show the same
 * one.
 *
 * @param title what is explained, "Safe 4: Road safety"
 * @param sections status, one year, long term, then whatever else can be said of the series
 * @param caveat what a movement bigger than usual does not show, where one is told of; else empty
 */
public record ExplanationSpec(String title, List<Section> sections, String caveat) {

  /**
   * One judgement.
   *
   * @param of what is judged, "Status", "Long term", "Process limits (XmR)"
   * @param outcome in a word or two, "On target"; empty where only a sentence says it
   * @param sentence the outcome in a plain sentence
   * @param lines the way to it, outermost first
   */
  public record Section(String of, String outcome, String sentence, List<Line> lines) {
    /** Copies the lines. */
    public Section {
      lines = List.copyOf(lines);
    }

    /** "Status: On target". */
    public String heading() {
      return outcome.isEmpty() ? of : of + ": " + outcome;
    }
  }

  /**
   * One line.
   *
   * @param depth 0 for a step, 1 for what it rests on …; never more than one below the line before
   * @param kind what sort of line: rule, input, number, outcome, note
   * @param text the line in words
   */
  public record Line(int depth, Step.Kind kind, String text) {}

  /** Copies the sections. */
  public ExplanationSpec {
    sections = List.copyOf(sections);
  }

  /** The whole explanation of a row, also of analyses that could not be made. */
  public static ExplanationSpec of(Judgement row) {
    return Explanations.whole(row);
  }
}
