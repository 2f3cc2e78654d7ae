package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weald.reading.Quoted;

/**
 * What was found in a sheet.
 *
 * @param grid its cells
 * @param layout its header and columns
 * @param own whether it is a table of Weald's own columns, about which nothing needs to be said
 * @param figures how many
 * @param measures how many have a figure
 * @param areas how many have a figure
 * @param empty cells that hold no figure: empty, "n/a", "-", ".."
 * @param passedOver lines without any figure, such as headings
 * @param unknown measures that are in no plan, as they stand there
 * @param leftOut figures of these, where they were left out
 * @param newPlan title of the plan that is to be made of these, or empty
 * @param also what else a person should know, a sentence each
 */
public record SheetFound(
    Grid grid,
    SheetLayout layout,
    boolean own,
    int figures,
    int measures,
    int areas,
    int empty,
    List<Integer> passedOver,
    List<String> unknown,
    int leftOut,
    String newPlan,
    List<String> also) {
  private static final int SHOWN = 12;

  /** Copies the lists. */
  public SheetFound {
    passedOver = List.copyOf(passedOver);
    unknown = List.copyOf(unknown);
    also = List.copyOf(also);
  }

  /** The same with more that a person should know. */
  SheetFound with(List<String> more) {
    return with(unknown, newPlan, more);
  }

  SheetFound with(List<String> unknownBefore, String plan, List<String> more) {
    List<String> all = new ArrayList<>(also);
    all.addAll(more);
    return new SheetFound(
        grid,
        layout,
        own,
        figures,
        measures,
        areas,
        empty,
        passedOver,
        unknownBefore,
        leftOut,
        plan,
        all);
  }

  /** "12 figures of 3 measures in 1 area". */
  public String count() {
    return words(figures, "figure")
        + " of "
        + words(measures, "measure")
        + " in "
        + words(areas, "area");
  }

  /** "A wide sheet, a column for each period; header in line 4; separated by commas, UTF-8". */
  public String kind() {
    return (layout.isWide()
            ? "A wide sheet, a column for each period"
            : "A long sheet, a row for each figure")
        + "; header in line "
        + layout.line()
        + "; "
        + grid.form();
  }

  /** What a person should know of how it was read, a sentence each. */
  public List<String> remarks() {
    List<String> all = new ArrayList<>();
    if (!own) {
      all.add(kind() + ".");
    }
    List<SheetColumn> not = layout.notUsed();
    if (!not.isEmpty()) {
      all.add("Not used: " + named(not, false) + ".");
    }
    layout.columns().stream()
        .filter(LastTarget::is)
        .forEach(it -> all.add(LastTarget.remark(it, layout.columns())));
    if (empty > 0) {
      all.add(
          words(empty, "cell")
              + (empty == 1 ? " holds" : " hold")
              + " no figure (empty, n/a, - or ..): nothing is taken of "
              + (empty == 1 ? "it." : "them."));
    }
    if (!passedOver.isEmpty()) {
      all.add(
          (passedOver.size() == 1 ? "Line " : "Lines ")
              + passedOver.stream()
                  .limit(SHOWN)
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "))
              + (passedOver.size() > SHOWN ? " and " + (passedOver.size() - SHOWN) + " more" : "")
              + " without any figure: passed over.");
    }
    if (!newPlan.isEmpty()) {
      all.add(
          "A plan of the workspace's own, "
              + Quoted.of(newPlan)
              + ", is made of "
              + words(unknown.size(), "measure")
              + " in no plan here: "
              + unknown.stream().limit(SHOWN).collect(Collectors.joining("; "))
              + (unknown.size() > SHOWN ? "; …" : "")
              + ".");
    }
    if (leftOut > 0) {
      all.add(
          words(leftOut, "figure")
              + " left out, of "
              + words(unknown.size(), "measure")
              + " in no plan here: "
              + unknown.stream().limit(SHOWN).collect(Collectors.joining("; "))
              + (unknown.size() > SHOWN ? "; …" : "")
              + ".");
    }
    all.addAll(also);
    return all;
  }

  /** What each column is taken for; empty for a table of our own. */
  public String taken() {
    return own
        ? ""
        : "Taken: "
            + named(
                layout.columns().stream().filter(it -> it.role() != Role.NOT_USED).toList(), true)
            + ".";
  }

  private static String named(List<SheetColumn> columns, boolean roles) {
    String some =
        columns.stream()
            .limit(SHOWN)
            .map(it -> it.name() + (roles ? " as " + it.words() : " (" + it.why() + ")"))
            .collect(Collectors.joining(", "));
    return columns.size() > SHOWN ? some + " and " + (columns.size() - SHOWN) + " more" : some;
  }

  /** "1 figure", "1,234 figures". */
  static String words(int count, String what) {
    return String.format(java.util.Locale.UK, "%,d", count) + " " + what + (count == 1 ? "" : "s");
  }
}
