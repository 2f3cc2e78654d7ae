package org.weald.assess.editions;

/** What became of something a plan prints, from one edition to another. */
public enum Change {
  ADDED("added"),
  DROPPED("dropped"),
  SAME("same"),
  /** The same words in other letters: capitals, quotes, hyphens, ends of lines. */
  SPELLING("case/quote/line-break only"),
  REWORDED("reworded"),
  /** A priority bears another number. */
  RENUMBERED("renumbered"),
  /** A measure bears another ref. */
  RELABELLED("ref relabelled"),
  /** What is counted, or where it belongs, is no longer the same. */
  RESCOPED("re-scoped");

  private final String words;

  Change(String words) {
    this.words = words;
  }

  /** As shown to people and written to files. */
  public String words() {
    return words;
  }
}
