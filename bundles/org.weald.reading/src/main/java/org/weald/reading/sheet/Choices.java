package org.weald.reading.sheet;

import java.util.Map;

/**
 * What somebody has decided about a sheet.
 *
 * @param roles of columns from 0, where the guess is not right
 * @param unknown what becomes of rows whose measure is in no plan
 * @param sheet the sheet of a workbook; empty for the one that looks most like a table
 */
public record Choices(Map<Integer, Role> roles, Unknown unknown, String sheet) {
  /** Nothing was decided. */
  public static final Choices NONE = new Choices(Map.of(), Unknown.REFUSED, "");

  /** What becomes of rows whose measure is in no plan. */
  public enum Unknown {
    /** They are faults, and nothing is taken. */
    REFUSED,
    /** They are left out, and that is said. */
    LEFT_OUT,
    /** They become measures of a plan of the workspace's own. */
    NEW_PLAN;

    /** The code on the command line: "left-out". */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the map. */
  public Choices {
    roles = Map.copyOf(roles);
  }
}
