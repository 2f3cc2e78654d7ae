package org.weald.assess.series;

/**
 * A probability in words, as the Intergovernmental Panel on Climate Change uses them (guidance note
 * on uncertainties, 2010).
 */
public enum Likelihood {
  VERY_LIKELY("very likely"),
  LIKELY("likely"),
  EVEN("about as likely as not"),
  UNLIKELY("unlikely"),
  VERY_UNLIKELY("very unlikely");

  private final String words;

  Likelihood(String words) {
    this.words = words;
  }

  /** In a sentence, "about as likely as not". */
  public String words() {
    return words;
  }

  /**
   * The words of a probability.
   *
   * @param probability from 0 to 1
   */
  public static Likelihood of(double probability) {
    if (probability >= 0.9) {
      return VERY_LIKELY;
    }
    if (probability > 0.66) {
      return LIKELY;
    }
    if (probability >= 0.33) {
      return EVEN;
    }
    return probability > 0.1 ? UNLIKELY : VERY_UNLIKELY;
  }
}
