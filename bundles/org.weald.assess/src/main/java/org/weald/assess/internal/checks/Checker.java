package org.weald.assess.internal.checks;

/**
 * Looks for one matter in everything a catalogue holds. A checker counts each check it could make,
 * and writes a finding only where both numbers can be shown; what it cannot decide it leaves out.
 */
interface Checker {

  /** Makes the checks and writes them down. */
  void check(Content content, CheckBook book);
}
