package org.weald.workbench.internal.docking;

/** A way to go from a view: to its left or right, above or below it. */
public enum Side {
  LEFT(true, false, "left"),
  RIGHT(true, true, "right"),
  UP(false, false, "upper"),
  DOWN(false, true, "lower");

  private final boolean beside;
  private final boolean onward;
  private final String edge;

  Side(boolean beside, boolean onward, String edge) {
    this.beside = beside;
    this.onward = onward;
    this.edge = edge;
  }

  /** Whether two parts that border on one another there stand beside, not above one another. */
  boolean isBeside() {
    return beside;
  }

  /** Whether the part that lies there is the second of the two. */
  boolean isOnward() {
    return onward;
  }

  /** The word for the edge of the window that lies there: "left", "upper". */
  String edge() {
    return edge;
  }
}
