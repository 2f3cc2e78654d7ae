package org.weald.spi;

/** How a command ended; the numbers are the program's exit codes. */
public enum Exit {
  DONE(0),
  INPUT_HAS_PROBLEMS(1),
  WRONG_USAGE(2),
  OUR_FAULT(3),
  CANCELLED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The process's exit code. */
  public int code() {
    return code;
  }
}
