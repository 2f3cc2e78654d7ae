package org.weald.assess.editions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing a plan prints, in two editions.
 *
 * @param kind priority, measure or part
 * @param theme title of its theme
 * @param id qualified
 * @param before how the earlier edition prints it
 * @param after how the later edition prints it
 * @param changes at least one, in the order of {@link Change} but re-scoped last
 * @param why what a re-scoped one was and is, in a sentence; or empty
 */
public record EditionRow(
    Kind kind,
    String theme,
    String id,
    Wording before,
    Wording after,
    List<Change> changes,
    String why) {

  /** What sort of thing it is. */
  public enum Kind {
    PRIORITY("priority"),
    MEASURE("measure"),
    /** A figure quoted under a measure; it is listed only where it was re-scoped. */
    PART("part");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As shown to people and written to files. */
    public String word() {
      return word;
    }
  }

  /**
   * How an edition prints it.
   *
   * @param ref "Safe 4", for a priority its number; empty where the edition does not print it
   * @param text empty where the edition does not print it
   */
  public record Wording(String ref, String text) {
    /** An edition that does not print it. */
    public static final Wording NONE = new Wording("", "");
  }

  /** Copies the list. */
  public EditionRow {
    changes = List.copyOf(changes);
  }

  /** The changes in words: "reworded; ref relabelled". */
  public String change() {
    return changes.stream().map(Change::words).collect(Collectors.joining("; "));
  }
}
