package org.weald.workspace;

import java.util.Optional;

/**
 * An entry in the history of a store: who brought it, when and why, and what became of it.
 *
 * @param entry as it was entered
 * @param brought the revision that brought it
 * @param ended the revision that put another in its place or took it away; empty while it stands
 * @param withdrawn whether that revision took it away and put nothing in its place
 * @param <T> a figure, an update of an action, or an account
 */
public record Held<T>(T entry, Revision brought, Optional<Revision> ended, boolean withdrawn) {

  /** Whether it is what the store says now. */
  public boolean stands() {
    return ended.isEmpty();
  }
}
