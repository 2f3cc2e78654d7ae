package org.weald.reading.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;

/** The measures of a sheet that are in no plan, each told once with the number of its lines. */
final class UnknownMeasures {
  private final Names names;
  private final Choices.Unknown choice;
  private final Faults faults;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private int leftOut;

  /** A word that is not known: where its fault is shown, and in how many lines it stands. */
  private record Seen(int fault, int lines) {}

  /** None seen yet. */
  UnknownMeasures(Names names, Choices.Unknown choice, Faults faults) {
    this.names = names;
    this.choice = choice;
    this.faults = faults;
  }

  /** Their words, in the order of the sheet. */
  List<String> words() {
    return List.copyOf(seen.keySet());
  }

  /** How many figures of them were left out. */
  int leftOut() {
    return leftOut;
  }

  /** One is seen in a row with so many figures. */
  void add(String cell, Place place, int figures) {
    leftOut += choice == Choices.Unknown.LEFT_OUT ? figures : 0;
    Seen before = seen.get(cell);
    if (before != null) {
      seen.put(cell, new Seen(before.fault(), before.lines() + 1));
    } else if (choice != Choices.Unknown.REFUSED) {
      seen.put(cell, new Seen(-1, 1));
    } else {
      Problem problem =
          new Problem("unknown measure " + Quoted.of(cell), place, "", names.nearMeasures(cell));
      seen.put(cell, new Seen(faults.add(problem), 1));
    }
  }

  /** Says with the fault of each in how many lines it stands. */
  void count() {
    seen.values().stream()
        .filter(one -> one.lines() > 1)
        .forEach(one -> faults.again(one.fault(), " (in " + one.lines() + " lines)"));
  }
}
