package org.weald.workbench.views.internal.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Observation;
import org.weald.workspace.Subject;

/** What was written and is in no judged plan yet; shown meanwhile. Event thread only. */
final class Unjudged {
  /** After so many judged plans what was written is in them, or was undone. */
  private static final int SEEN = 2;

  private static final class Waiting {
    private final Optional<Observation> figure;
    private int seen;

    Waiting(Optional<Observation> figure) {
      this.figure = figure;
    }
  }

  private final Map<Subject, Waiting> waiting = new HashMap<>();

  /** These were written; empty for what was taken away. */
  void add(Map<Subject, Optional<Observation>> written) {
    written.forEach((subject, figure) -> waiting.put(subject, new Waiting(figure)));
  }

  /** These were not written after all. */
  void remove(Set<Subject> refused) {
    refused.forEach(waiting::remove);
  }

  /** Another judged plan has come. */
  void judged() {
    waiting
        .entrySet()
        .removeIf(
            entry -> {
              entry.getValue().seen++;
              return entry.getValue().seen >= SEEN;
            });
  }

  /** All that waits. */
  Map<Subject, Optional<Observation>> figures() {
    Map<Subject, Optional<Observation>> written = new HashMap<>();
    waiting.forEach((subject, entry) -> written.put(subject, entry.figure));
    return written;
  }
}
