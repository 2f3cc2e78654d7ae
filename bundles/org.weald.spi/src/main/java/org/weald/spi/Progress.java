package org.weald.spi;

/** Told by long work how far it is; asked by it whether to stop. Any thread. */
public interface Progress {

  /**
   * A step is under way.
   *
   * @param step "Judging 2021/22"
   * @param done between 0 and 1; NaN where unknown
   */
  void at(String step, double done);

  /**
   * Whether the user asked to stop; work that sees it returns {@link Exit#CANCELLED} with nothing
   * half done.
   */
  boolean cancelled();

  /**
   * Something a script says on its way, for people; never a part of the data. Shown as a step
   * unless there is a better place.
   *
   * @param line without the end of the line
   */
  default void say(String line) {
    at(line, Double.NaN);
  }

  /** Says nothing, never cancelled. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void at(String step, double done) {}

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
