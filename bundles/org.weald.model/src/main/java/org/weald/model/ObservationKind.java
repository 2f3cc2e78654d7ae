package org.weald.model;

/** What an observation is of. */
public enum ObservationKind {
  ACTUAL,
  BASELINE,
  FORECAST,
  TARGET,
  MILESTONE,
  COMPARATOR,
  CHANGE,
  EVENT;

  /** The code in files: lower case. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
