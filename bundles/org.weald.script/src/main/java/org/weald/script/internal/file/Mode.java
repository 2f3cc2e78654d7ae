package org.weald.script.internal.file;

/** How a script runs; who brought it decides, and for full Groovy the workspace's owner. */
public enum Mode {
  /** Restricted, in this process. */
  BOX("in the box"),
  /** Restricted, in a process of its own: nobody vouches for it. */
  WORKER("in the worker"),
  /** Full Groovy with the user's own rights: the owner of the workspace trusts this very file. */
  FULL("full Groovy, trusted");

  private final String words;

  Mode(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
