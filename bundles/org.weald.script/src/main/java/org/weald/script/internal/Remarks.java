package org.weald.script.internal;

import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.file.TrustedScripts;
import org.weald.spi.CommandCall;

/** What somebody must know of the script that runs for them, said beside its result. */
final class Remarks {
  private Remarks() {}

  static void say(Shelf.Entry entry, Runners runners, TrustedScripts trusted, CommandCall call) {
    if (entry.script().origin().equals(Origin.WORKSPACE)) {
      trusted.damage().ifPresent(problem -> call.err().println(problem.sentence()));
    }
    entry.script().misplaced().ifPresent(problem -> call.err().println(problem.sentence()));
    if (!entry.newer().isEmpty()) {
      entry.newer().forEach(problem -> call.err().println(problem.sentence()));
      call.err().println("So the last version of " + entry.id() + " that loads is run.");
    }
    if (entry.changedSinceTrusted()) {
      call.err()
          .println(
              entry.script().file()
                  + " has changed since you trusted it as full Groovy, so it runs "
                  + entry.mode().words()
                  + ".");
    }
    if (entry.mode() == Mode.WORKER) {
      call.err().println(entry.id() + " runs " + runners.surroundings(entry.mode()) + ".");
    }
    call.err().flush();
  }
}
