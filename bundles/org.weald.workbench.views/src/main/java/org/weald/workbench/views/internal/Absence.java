package org.weald.workbench.views.internal;

import java.util.Optional;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;

/** Why there is nothing to show of what is selected. */
public final class Absence {
  private Absence() {}

  /** A sentence with what to do; empty where there is something. */
  public static Optional<String> sentence(Snapshot snapshot, Selected selected) {
    if (snapshot.awaited()) {
      return Optional.of("Reading the plan …");
    }
    if (snapshot.scorecards().isEmpty()) {
      return Optional.of("There is no plan to show. Install or start a plug-in that brings one.");
    }
    if (selected.subject().isEmpty()) {
      return Optional.of("Choose a measure in the plan or the scorecard.");
    }
    if (snapshot.row(selected).isEmpty()) {
      return Optional.of(
          "What was selected is not in this edition, or its theme's plug-in is stopped. Choose"
              + " another measure, or start the plug-in to see it again.");
    }
    return Optional.empty();
  }
}
