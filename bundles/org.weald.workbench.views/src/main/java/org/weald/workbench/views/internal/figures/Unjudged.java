package org.weald.workbench.views.internal.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Observation;
import org.weald.workspace.Subject;

/** What was written and is in no judged plan yet; shown meanwhile. Event thread only. */
final class Unjudged {
  /** After so many judged plans what was saved is in them, or was undone. */
  private static final int SEEN = 2;

  private static final class Waiting {
    private final Optional<Observation> figure;
    private boolean saved;
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

  /** These are in the workspace now; many wait for their turn where many are entered. */
  void saved(Map<Subject, Optional<Observation>> written) {
    written.forEach(
        (subject, figure) -> {
          Waiting entry = waiting.get(subject);
          if (entry != null && entry.figure.equals(figure)) {
            entry.saved = true;
          }
        });
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
              Waiting of = entry.getValue();
              of.seen += of.saved ? 1 : 0;
              return of.seen >= SEEN;
            });
  }

  /** All that waits. */
  Map<Subject, Optional<Observation>> figures() {
    Map<Subject, Optional<Observation>> written = new HashMap<>();
    waiting.forEach((subject, entry) -> written.put(subject, entry.figure));
    return written;
  }
}
