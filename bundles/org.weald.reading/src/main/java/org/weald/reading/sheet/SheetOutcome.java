package org.weald.reading.sheet;

import java.util.List;
import java.util.Optional;
import org.weald.model.Contribution;
import org.weald.model.Observation;
import org.weald.model.Problem;

/** What came of reading a sheet. */
public sealed interface SheetOutcome {

  /** No table can be seen in it. */
  record Unreadable(List<Problem> problems) implements SheetOutcome {
    /** Copies the list. */
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A table with faults: nothing of it can be taken.
   *
   * @param faults the first ones, each with its line and column
   * @param untold how many more there are
   */
  record Faulty(SheetFound found, List<Problem> faults, int untold) implements SheetOutcome {
    /** Copies the list. */
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Figures that can be taken.
   *
   * @param plan the plan of the workspace's own that has to be made for some of them
   */
  record Ready(SheetFound found, List<Observation> figures, Optional<Contribution> plan)
      implements SheetOutcome {
    /** Copies the list. */
    public Ready {
      figures = List.copyOf(figures);
    }
  }
}
