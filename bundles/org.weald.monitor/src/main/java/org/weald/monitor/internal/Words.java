package org.weald.monitor.internal;

import java.io.PrintWriter;
import java.util.List;
import org.weald.model.Problem;
import org.weald.spi.Exit;

/** What commands say of problems. */
final class Words {
  private Words() {}

  /** Prints every problem as a sentence of its own and gives the exit for bad input. */
  static Exit refuse(List<Problem> problems, PrintWriter err) {
    problems.forEach(problem -> err.println(problem.sentence()));
    err.flush();
    return Exit.INPUT_HAS_PROBLEMS;
  }
}
