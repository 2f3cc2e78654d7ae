package org.weald.script.internal.worker;

/** Told of the moments of a worker, on whatever thread sees them. */
@FunctionalInterface
public interface Moments {

  /**
   * Something happens.
   *
   * @param worker the process that was started; with a confinement around Java, that
   */
  void at(Moment moment, ProcessHandle worker);
}
