package org.weald.assess.publication;

/** Whether a figure is held back from publication, and why. */
public enum Withheld {
  /** It is printed. */
  NO("", ""),
  /** It counts so few people that one of them might be known by it, or is built on such a count. */
  SMALL("small-count", "it counts from 1 to 4 people, or is built on such a count"),
  /** It is a share or rate of too few people. */
  FEW("small-base", "it is a share of fewer than 20 people"),
  /** By itself it might be printed; beside the others it would tell what they hold back. */
  TELLING("secondary", "a figure that is held back could be worked out from it");

  private final String code;
  private final String reason;

  Withheld(String code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  /** The code in files; empty for a figure that is printed. */
  public String code() {
    return code;
  }

  /** Why, as the end of a sentence, at the usual limits; empty for a figure that is printed. */
  public String reason() {
    return reason;
  }

  /** Whether it is not printed. */
  public boolean isHeldBack() {
    return this != NO;
  }
}
