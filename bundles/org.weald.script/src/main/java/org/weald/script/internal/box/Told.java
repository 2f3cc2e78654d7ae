package org.weald.script.internal.box;

import java.util.regex.Pattern;

/**
 * Something that was told of a script.
 *
 * @param refusal in the user's words
 * @param at where it stands
 * @param said the compiler's sentence; empty for what the box refuses
 */
record Told(Refusal refusal, Extent at, String said) {
  static final Pattern UNDECLARED = Pattern.compile("The variable \\[(.+?)] is undeclared");
  static final Pattern NO_METHOD = Pattern.compile("Cannot find matching method .*?#?([^#.(]+)\\(");

  /** What follows from types that do not fit or names that are not known: an ordinary mistake. */
  boolean isOrdinary() {
    return refusal.reason() == Reason.TYPING || refusal.reason() == Reason.SYNTAX;
  }

  boolean is(Pattern kind) {
    return kind.matcher(said).find();
  }
}
