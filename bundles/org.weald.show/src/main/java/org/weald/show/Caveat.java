package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import org.weald.assess.Judgement;

/**
 * What tests do not show. A movement bigger than usual does not show why. Each sentence says it for
 * itself, so that none stands without it anywhere; where many stand together it is taken out and
 * said once.
 */
public final class Caveat {
  /** Said once for a page, a table or an explanation. */
  public static final String SENTENCE =
      "“Bigger than usual variation” means that chance alone seldom moves a figure so far. This does"
          + " not show why.";

  private static final String TAIL = "; this does not show why";

  private Caveat() {}

  /** Whether a sentence tells of such a movement. */
  public static boolean isIn(String sentence) {
    return sentence.contains(TAIL);
  }

  /** The sentence without the caveat, for whoever says it once for all. */
  public static String without(String sentence) {
    return sentence.replace(TAIL, "");
  }

  /**
   * What a plan's or theme's row says of its many tests: how many movements to expect by chance and
   * which hold; nothing where none was tested.
   */
  public static List<String> ofMany(Judgement whole) {
    List<String> lines = new ArrayList<>();
    if (!whole.oneYear().steps().isEmpty()) {
      lines.add("Changes on the year before. " + whole.oneYear().sentence());
    }
    if (!whole.longTerm().steps().isEmpty()) {
      lines.add("Long-term trends. " + whole.longTerm().sentence());
    }
    return lines;
  }
}
