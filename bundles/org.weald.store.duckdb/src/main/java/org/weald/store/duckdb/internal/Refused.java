package org.weald.store.duckdb.internal;

import java.util.List;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Ends a transaction for the user's reasons. */
final class Refused extends Exception {
  /** Asked once in so many rows whether to stop. */
  private static final int ROWS_BETWEEN_LOOKS = 4096;

  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  Refused(List<Problem> problems) {
    super("refused", null, false, false);
    this.problems = problems;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Stops where the thread is asked to; looks at some rows only. */
  static void whereInterrupted(int row) throws Refused {
    if (row % ROWS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
      throw new Refused(
          List.of(
              new Problem(
                  "nothing was written",
                  Place.of("store"),
                  "it was stopped",
                  "Start it again when you like")));
    }
  }
}
