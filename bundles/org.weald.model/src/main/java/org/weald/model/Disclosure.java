package org.weald.model;

/**
 * What of a measure's figures must not be published (METHODS.md, section 7).
 *
 * @param people whether its figures count people, or are rates of counts of people
 * @param fewest the smallest count that is printed; smaller ones from 1 print as "&lt;5"
 * @param smallestBase the fewest people a percentage is printed for
 */
public record Disclosure(boolean people, int fewest, int smallestBase) {
  /** The figures count no people: nothing is held back. */
  public static final Disclosure NO_PEOPLE = new Disclosure(false, 5, 20);

  /** The figures count people; the usual limits. */
  public static final Disclosure OF_PEOPLE = new Disclosure(true, 5, 20);

  /** A data owner may be stricter than the usual limits, never laxer. */
  public Disclosure {
    if (fewest < 5 || smallestBase < 20) {
      throw new IllegalArgumentException(
          "limits may be stricter than 5 and 20, not laxer: " + fewest + " and " + smallestBase);
    }
  }
}
