package org.weald.benchmarks;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Stands in for the event queue and notes how long the longest event took. */
final class EventTimes extends EventQueue {
  private final AtomicLong longest = new AtomicLong();
  private int depth;

  @Override
  protected void dispatchEvent(AWTEvent event) {
    // A modal dialog dispatches events within one: those are its own, and it is not slow.
    long began = System.nanoTime();
    depth++;
    try {
      super.dispatchEvent(event);
    } finally {
      depth--;
      if (depth == 0) {
        note(System.nanoTime() - began);
      }
    }
  }

  /** Counts an event that was under way before this stood in. */
  void note(long nanos) {
    longest.accumulateAndGet(nanos, Math::max);
  }

  /** The longest since it was asked last, in microseconds. */
  long take() {
    return longest.getAndSet(0) / 1000;
  }
}
