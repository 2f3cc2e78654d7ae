package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Place;

/** Where checkers write what they found, and how many checks were made. */
final class CheckBook {
  private final Content content;
  private final List<Findings.Finding> findings = new ArrayList<>();
  private final List<Findings.Finding> notes = new ArrayList<>();
  private final List<Findings.Finding> explained = new ArrayList<>();
  private final Map<Findings.Kind, int[]> tallies = new EnumMap<>(Findings.Kind.class);

  CheckBook(Content content) {
    this.content = content;
  }

  /**
   * What a check is about.
   *
   * @param kind sort of check
   * @param place where the printed figure is kept
   * @param subject in words
   * @param measure id or empty
   * @param area id or empty
   * @param edition label or empty
   * @param source the printed sentence or empty
   */
  record About(
      Findings.Kind kind,
      Place place,
      String subject,
      String measure,
      String area,
      String edition,
      String source) {}

  /** A check about one figure: "NEET rate, Gravesham, January 2020". */
  About about(Findings.Kind kind, Measure measure, Observation figure) {
    return new About(
        kind,
        figure.provenance().place(),
        subject(measure, figure),
        measure.id(),
        figure.area(),
        figure.edition(),
        figure.provenance().sentence());
  }

  String subject(Measure measure, Observation figure) {
    return measure.title()
        + ", "
        + content.areaName(figure.area())
        + ", "
        + Words.label(figure.period());
  }

  void passed(Findings.Kind kind) {
    tally(kind)[0]++;
    tally(kind)[1]++;
  }

  /**
   * Holds a printed figure against what it should be, rounded as it is printed.
   *
   * @param sum the sum in words, "112 of 2,987 is 3.7496 %"; asked for only where it is needed
   */
  void compare(
      Findings.Kind kind,
      Measure measure,
      Observation figure,
      BigDecimal computed,
      Supplier<String> sum) {
    if (Printed.agrees(figure.figure(), computed)) {
      passed(kind);
      return;
    }
    String printed = Printed.print(figure.figure());
    String turned =
        computed.signum() != 0 && Printed.agrees(figure.figure(), computed.negate())
            ? ", with its sign turned round"
            : "";
    failed(
        about(kind, measure, figure),
        printed,
        Printed.print(computed, figure.figure()),
        Words.sentence(sum.get()) + "; " + printed + " is printed" + turned + ".");
  }

  void failed(About about, String printed, String computed, String sentence) {
    tally(about.kind())[0]++;
    findings.add(finding(about, printed, computed, sentence));
  }

  /** Agrees but for the rounding of what it is made of: a remark, not a query. */
  void explained(About about, String printed, String computed, String sentence) {
    passed(about.kind());
    note(about, printed, computed, sentence);
    explained.add(finding(about, printed, computed, sentence));
  }

  /** What an officer should know although nothing is wrong, or nothing can be decided. */
  void note(About about, String printed, String computed, String sentence) {
    notes.add(finding(about, printed, computed, sentence));
  }

  private static Findings.Finding finding(
      About about, String printed, String computed, String sentence) {
    return new Findings.Finding(
        about.kind(),
        about.place(),
        about.subject(),
        about.measure(),
        about.area(),
        about.edition(),
        printed,
        computed,
        sentence,
        about.source());
  }

  Findings close() {
    List<Findings.Tally> all = new ArrayList<>();
    tallies.forEach((kind, made) -> all.add(new Findings.Tally(kind, made[0], made[1])));
    return new Findings(findings, notes, all, explained);
  }

  private int[] tally(Findings.Kind kind) {
    return tallies.computeIfAbsent(kind, key -> new int[2]);
  }
}
