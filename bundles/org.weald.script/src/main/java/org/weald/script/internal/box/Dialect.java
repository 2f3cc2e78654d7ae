package org.weald.script.internal.box;

import org.weald.script.internal.language.WealdScript;

/**
 * What a script may be written in.
 *
 * @param restricted whether it stays in the box; otherwise it is full Groovy with the user's rights
 * @param words what the script extends: its public members are the script's own words
 */
public record Dialect(boolean restricted, Class<? extends WealdScript> words) {
  /** What scripts are written in unless the owner of the workspace chose otherwise. */
  public static final Dialect RESTRICTED = new Dialect(true, WealdScript.class);

  /** Full Groovy: only for a file whose content the owner has said to trust. */
  public static final Dialect FULL = new Dialect(false, WealdScript.class);
}
