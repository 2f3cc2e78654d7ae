package org.weald.show;

/**
 * What a movement bigger than usual does not show. Each sentence says it for itself, so that none
 * stands without it anywhere; where many stand together it is taken out and said once.
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
}
