package org.weald.monitor.internal.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Collects what is wrong: counts everything, keeps what stands first in the file. */
final class Faults {
  /** How many are told. */
  static final int TOLD = 20;

  private final PriorityQueue<Fault> first = new PriorityQueue<>(Collections.reverseOrder());
  private long count;

  /** Notes a fault; its words are made only where it may be told. */
  synchronized void add(int block, int line, Supplier<Fault> fault) {
    count++;
    if (first.size() < TOLD) {
      first.add(fault.get());
      return;
    }
    Fault last = first.element();
    if (block < last.block() || (block == last.block() && line <= last.line())) {
      first.add(fault.get());
      first.remove();
    }
  }

  synchronized boolean isEmpty() {
    return count == 0;
  }

  /** The first ones in the order of the file, and how many more there are. */
  synchronized List<Problem> problems(String name, DataFile file) {
    List<Fault> sorted = new ArrayList<>(first);
    Collections.sort(sorted);
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : sorted) {
      problems.add(fault.problem(name, file.line(fault.block())));
    }
    if (count > problems.size()) {
      problems.add(
          new Problem(
              "and " + (count - problems.size()) + " more",
              Place.of(name),
              "the first " + TOLD + " are named",
              "Correct these first"));
    }
    return problems;
  }
}
