package org.weald.assess;

import java.util.List;
import org.weald.assess.internal.checks.Checks;
import org.weald.model.Catalogue;
import org.weald.model.Place;

/**
 * What a report prints, computed again (METHODS.md, section 5).
 *
 * @param findings what does not follow from the figures printed
 * @param notes what an officer should know although nothing is wrong: refs that changed between
 *     editions
 * @param tallies how many checks of each kind were made and how many passed
 * @param explained those of the remarks that are sums which do not come out as printed, but may for
 *     rounding
 */
public record Findings(
    List<Finding> findings, List<Finding> notes, List<Tally> tallies, List<Finding> explained) {

  /** None of whose remarks is about rounding. */
  public Findings(List<Finding> findings, List<Finding> notes, List<Tally> tallies) {
    this(findings, notes, tallies, List.of());
  }

  /** What sort of check. */
  public enum Kind {
    RATE("rate from its counts"),
    DIFFERENCE("difference from target"),
    SUM("sum"),
    CHANGE("change on an earlier figure"),
    PERCENT_CHANGE("change in per cent"),
    RANK("rank"),
    SHARE("share of a number"),
    WITHOUT_COUNTS("percentage without counts"),
    SAME_FIGURE("same figure in two places"),
    EDITIONS("figure that changed between editions"),
    NARRATIVE("table against narrative"),
    RANGE("figure outside its possible range"),
    BASELINE("baseline and target in time"),
    TARGET_SIDE("target on the wrong side"),
    PART_YEAR("target against part of a period"),
    COLUMN("in the wrong column"),
    HEADLINE("headline"),
    STATUS("printed status"),
    REF("printed ref"),
    DATE("date outside the plan"),
    HEADING("period in a heading"),
    DIRECTION("printed direction"),
    TWO_TEXTS("two texts for one thing"),
    WRITING("slip of the pen"),
    OTHER("other statement");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind in words. */
    public String words() {
      return words;
    }
  }

  /**
   * One thing that does not follow, or a note.
   *
   * @param kind sort of check
   * @param place where the printed figure is kept
   * @param subject what it is about, in words: "NEET, Gravesham, January 2020"
   * @param measure qualified id, or empty
   * @param area id, or empty
   * @param edition label of the edition that prints it, or empty
   * @param printed as printed
   * @param computed what Weald gets
   * @param sentence both numbers and the sum, in plain words
   * @param source the sentence it is printed in, or empty
   */
  public record Finding(
      Kind kind,
      Place place,
      String subject,
      String measure,
      String area,
      String edition,
      String printed,
      String computed,
      String sentence,
      String source) {}

  /** Checks of a kind: how many were made, how many passed. */
  public record Tally(Kind kind, int made, int passed) {}

  /** Copies the lists. */
  public Findings {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    tallies = List.copyOf(tallies);
    explained = List.copyOf(explained);
  }

  /** Checks everything a catalogue holds that can be computed again. */
  public static Findings in(Catalogue catalogue) {
    return Checks.of(catalogue);
  }

  /** How many checks were made. */
  public int made() {
    return tallies.stream().mapToInt(Tally::made).sum();
  }

  /** How many of them agree with what is printed. */
  public int passed() {
    return tallies.stream().mapToInt(Tally::passed).sum();
  }
}
