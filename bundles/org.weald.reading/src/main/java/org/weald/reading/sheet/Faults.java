package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.weald.model.Place;
import org.weald.model.Problem;

/** The faults of a sheet: the first ones in words that name the column, the others counted. */
final class Faults {
  static final int MOST = 100;
  private static final Pattern OURS = Pattern.compile("^column \"[a-z]+\": ");

  private final SheetLayout layout;
  private final List<Problem> shown = new ArrayList<>();
  private int count;

  Faults(SheetLayout layout) {
    this.layout = layout;
  }

  /** Gives where it is shown, or -1. */
  int add(Problem problem) {
    count++;
    if (shown.size() >= MOST) {
      return -1;
    }
    shown.add(named(problem));
    return shown.size() - 1;
  }

  /** Says more of a fault that came up again. */
  void again(int shownAt, String words) {
    if (shownAt >= 0) {
      Problem first = shown.get(shownAt);
      shown.set(
          shownAt, new Problem(first.what() + words, first.where(), first.why(), first.remedy()));
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  List<Problem> shown() {
    return shown;
  }

  int untold() {
    return count - shown.size();
  }

  /** The letter and header of its column, in place of our own name for it. */
  private Problem named(Problem problem) {
    Place where = problem.where();
    String what = OURS.matcher(problem.what()).replaceFirst("");
    return layout.columns().stream()
        .filter(it -> it.index() + 1 == where.column())
        .findFirst()
        .map(
            it ->
                new Problem(
                    "column " + it.name() + ": " + what, where, problem.why(), problem.remedy()))
        .orElse(problem);
  }
}
