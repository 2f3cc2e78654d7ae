package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.weald.assess.Findings;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Period;
import org.weald.model.Place;

/** Where checks write what they found, and how many were made. */
final class CheckBook {
  private final Catalogue catalogue;
  private final List<Findings.Finding> findings = new ArrayList<>();
  private final List<Findings.Finding> notes = new ArrayList<>();
  private final Map<Findings.Kind, int[]> tallies = new EnumMap<>(Findings.Kind.class);

  CheckBook(Catalogue catalogue) {
    this.catalogue = catalogue;
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

  void passed(Findings.Kind kind) {
    tally(kind)[0]++;
    tally(kind)[1]++;
  }

  void failed(About about, String printed, String computed, String sentence) {
    tally(about.kind())[0]++;
    findings.add(finding(about, printed, computed, sentence));
  }

  /** Agrees but for the rounding of what it is made of: a remark, not a query. */
  void explained(About about, String printed, String computed, String sentence) {
    passed(about.kind());
    note(about, printed, computed, sentence);
  }

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

  /** "NEET rate, Gravesham, January 2020". */
  String subject(Measure measure, String area, Period period) {
    return measure.title() + ", " + areaName(area) + ", " + Words.label(period);
  }

  String areaName(String area) {
    return catalogue.area(area).map(Area::name).orElse(area);
  }

  Findings close() {
    List<Findings.Tally> all = new ArrayList<>();
    tallies.forEach((kind, made) -> all.add(new Findings.Tally(kind, made[0], made[1])));
    return new Findings(findings, notes, all);
  }

  private int[] tally(Findings.Kind kind) {
    return tallies.computeIfAbsent(kind, key -> new int[2]);
  }
}
