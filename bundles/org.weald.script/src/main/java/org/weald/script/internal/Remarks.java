package org.weald.script.internal;

import java.util.ArrayList;
import java.util.List;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.file.TrustedScripts;
import org.weald.spi.CommandCall;

/** What somebody must know of the script that runs for them, said beside its result. */
final class Remarks {
  private Remarks() {}

  static void say(Shelf.Entry entry, Runners runners, TrustedScripts trusted, CommandCall call) {
    of(entry, runners, trusted).forEach(call.err()::println);
    call.err().flush();
  }

  /** A sentence each. */
  static List<String> of(Shelf.Entry entry, Runners runners, TrustedScripts trusted) {
    List<String> remarks = new ArrayList<>();
    if (entry.script().origin().equals(Origin.WORKSPACE)) {
      trusted.damage().ifPresent(problem -> remarks.add(problem.sentence()));
    }
    entry.script().misplaced().ifPresent(problem -> remarks.add(problem.sentence()));
    if (!entry.newer().isEmpty()) {
      entry.newer().forEach(problem -> remarks.add(problem.sentence()));
      remarks.add("So the last version of " + entry.id() + " that loads is run.");
    }
    if (entry.changedSinceTrusted()) {
      remarks.add(
          entry.script().file()
              + " has changed since you trusted it as full Groovy, so it runs "
              + entry.mode().words()
              + ".");
    }
    if (entry.mode() == Mode.WORKER) {
      remarks.add(entry.id() + " runs " + runners.surroundings(entry.mode()) + ".");
    }
    return remarks;
  }
}
