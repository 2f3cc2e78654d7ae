package org.weald.script.internal.worker;

import java.time.Duration;

/**
 * What the workbench and its worker agree on. A message is a chain of frames, each with its length
 * before it; the first byte of the first frame says what the message is. What follows is written by
 * {@link Shape}s, which are the same on both sides: nothing in a message names a type.
 */
final class Wire {
  /** Changes with every change of what is said; both sides come from one jar, so it must agree. */
  static final int VERSION = 1;

  /** Payload of a frame. */
  static final int FRAME = 1 << 16;

  /** Set in the length of a message's last frame. */
  static final int LAST = 1 << 31;

  /** How often the caller looks whether its user has cancelled. */
  static final Duration POLL = Duration.ofMillis(20);

  // From the workbench to the worker.
  static final int CATALOGUE = 1;
  static final int SCORECARD = 2;
  static final int RUN = 3;
  static final int CANCEL = 4;

  // From the worker to the workbench.
  static final int HELLO = 11;
  static final int HELD = 12;
  static final int SAID = 13;
  static final int STEP = 14;
  static final int GOOD = 15;
  static final int REFUSED = 16;

  private Wire() {}
}
