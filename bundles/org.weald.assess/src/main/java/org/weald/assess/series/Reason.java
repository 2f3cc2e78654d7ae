package org.weald.assess.series;

/**
 * Why an outcome is what it is. The code is stable and goes into files; the sentence is for a
 * reader.
 *
 * @param code "too-few-points"; empty where nothing needs saying
 * @param sentence without a capital first and without a full stop: "3 points; 4 are needed"
 */
public record Reason(String code, String sentence) {
  /** Nothing needs saying. */
  public static final Reason NONE = new Reason("", "");

  /** Whether there is one. */
  public boolean isPresent() {
    return !code.isEmpty();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
