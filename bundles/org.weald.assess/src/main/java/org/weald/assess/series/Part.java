package org.weald.assess.series;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be asked of a series. Only what is asked for is computed. */
public enum Part {
  /** On target? */
  STATUS,
  /** Latest minus the year before, and in per cent; no test. */
  CHANGE,
  /** The change tested. It brings the change with it. */
  ONE_YEAR,
  /** The trend by the declared method. */
  LONG_TERM,
  /** Fingertips' recent trend. */
  RECENT,
  /** Process limits. */
  PROCESS,
  /** Against the comparator. */
  COMPARISON;

  /** Everything. */
  public static final Set<Part> ALL = Collections.unmodifiableSet(EnumSet.allOf(Part.class));
}
