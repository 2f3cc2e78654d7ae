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

  /** One sentence: place, what, why, remedy. */
  public String sentence() {
    StringBuilder text = new StringBuilder(where.toString()).append(": ").append(what);
    if (!why.isEmpty()) {
      text.append(" (").append(why).append(')');
    }
    text.append(". ");
    return text.append(remedy)
        .append(
            remedy.isEmpty() || ".?!".indexOf(remedy.charAt(remedy.length() - 1)) >= 0 ? "" : ".")
        .toString()
        .strip();
  }
}
