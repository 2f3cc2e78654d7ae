package org.weald.model;

import java.util.List;
import java.util.Map;

/**
 * A top part of a plan.
 *
 * @param id qualified
 * @param plan qualified id of the plan
 * @param order position in the plan, from 1
 * @param title short title
 * @param printed by edition label
 * @param priorities in printed order
 * @param measures in printed order, parts after what they are quoted under
 * @param supplied statuses people supplied
 */
public record Theme(
    String id,
    String plan,
    int order,
    String title,
    Map<String, PrintedTheme> printed,
    List<Priority> priorities,
    List<Measure> measures,
    List<SuppliedStatus> supplied) {

  /** How an edition prints it. */
  public record PrintedTheme(String title, String vision, List<String> lead) {
    /** Copies the list. */
    public PrintedTheme {
      lead = List.copyOf(lead);
    }
  }

  /** Copies the collections. */
  public Theme {
    printed = Map.copyOf(printed);
    priorities = List.copyOf(priorities);
    measures = List.copyOf(measures);
    supplied = List.copyOf(supplied);
  }
}
