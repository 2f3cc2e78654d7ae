package org.weald.workbench;

import java.util.Optional;

/** Where a view stands when the window is opened for the first time; the user may move it. */
public enum ViewPlace {
  LEFT("left"),
  MAIN("main"),
  LOWER_LEFT("lower-left"),
  LOWER_RIGHT("lower-right"),
  BOTTOM("bottom");

  private final String code;

  ViewPlace(String code) {
    this.code = code;
  }

  /** The code in service properties, "lower-left". */
  public String code() {
    return code;
  }

  /** The place of a code. */
  public static Optional<ViewPlace> ofCode(String code) {
    for (ViewPlace place : values()) {
      if (place.code.equals(code)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
