package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weald.assess.ScriptedStatuses;

/**
 * What a question is asked within. A rule may count another plan or rest on another measure; what
 * is being decided already is known here, so that two of them never ask each other for ever.
 *
 * @param plans ids of the plans whose statuses are being decided
 * @param measures ids of the measures whose own rule is being decided, the outermost first
 * @param scripted answers for what calculations decide
 */
record Frame(Set<String> plans, List<String> measures, ScriptedStatuses scripted) {
  /** Copies the collections. */
  Frame {
    plans = Set.copyOf(plans);
    measures = List.copyOf(measures);
  }

  static Frame of(String plan, ScriptedStatuses scripted) {
    return new Frame(Set.of(plan), List.of(), scripted);
  }

  Frame inPlan(String plan) {
    Set<String> more = new HashSet<>(plans);
    more.add(plan);
    return new Frame(more, measures, scripted);
  }

  Frame inMeasure(String measure) {
    List<String> more = new ArrayList<>(measures);
    more.add(measure);
    return new Frame(plans, more, scripted);
  }
}
