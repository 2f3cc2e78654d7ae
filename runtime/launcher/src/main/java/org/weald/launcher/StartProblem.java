package org.weald.launcher;

/** Why Weald could not start, as sentences for the person at the keyboard. */
public final class StartProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartProblem(String sentences) {
    super(sentences);
  }

  StartProblem(String sentences, Throwable cause) {
    super(sentences, cause);
  }

  /** The sentences. */
  public String sentences() {
    return String.valueOf(getMessage());
  }
}
