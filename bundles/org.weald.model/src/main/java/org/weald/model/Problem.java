package org.weald.model;

/**
 * Something in the user's input that is wrong, in words the user can act on.
 *
 * @param what what happened, without a full stop: "unknown area \"Sevenoak\""
 * @param where the place it was found
 * @param why the rule that was broken, or empty
 * @param remedy what to do about it
 */
public record Problem(String what, Place where, String why, String remedy) {

  /**
   * One sentence: place, what, why, remedy. A why of several lines is a drawing, whose columns only
   * hold where it stands below.
   */
  public String sentence() {
    boolean drawn = why.indexOf('\n') >= 0;
    StringBuilder text = new StringBuilder(where.toString()).append(": ").append(what);
    if (!why.isEmpty() && !drawn) {
      text.append(" (").append(withoutStop(why)).append(')');
    }
    text.append(". ").append(remedy);
    if (!remedy.isEmpty() && ".?!".indexOf(remedy.charAt(remedy.length() - 1)) < 0) {
      text.append('.');
    }
    return text.toString().strip() + (drawn ? "\n" + why : "");
  }

  /** The sentence goes on behind the bracket; three dots are no full stop. */
  private static String withoutStop(String words) {
    return words.endsWith(".") && !words.endsWith("..")
        ? words.substring(0, words.length() - 1)
        : words;
  }
}
