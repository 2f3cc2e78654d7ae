package org.weald.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What shows whether a priority is met.
 *
 * @param id qualified, "org.weald.theme.safe/victim-based-crime"
 * @param title our short title
 * @param printed by edition label; an edition that does not list the measure is not a key
 * @param partOf qualified id of the measure, priority or theme it is quoted under, or empty
 * @param quotedUnder by edition label, where an edition quotes it under another measure than {@code
 *     partOf} says: qualified id of that measure
 * @param unit as printed, "crimes", "%"
 * @param better which way is better
 * @param every the kind of period of its series; empty where it has none
 * @param kind what sort of number
 * @param derived how it follows from counts, where it does
 * @param source who supplies it, or empty
 * @param lead bodies that lead
 * @param partners bodies that help
 * @param note of the keeper, or empty
 * @param sameAs qualified id of the measure that holds the figures, or empty
 * @param target the rule, empty where none is set
 * @param decimals digits to print, or empty for as printed
 * @param judging how its movement is judged
 * @param disclosure whom its figures count, and what must not be published
 * @param area id of the area it is judged for, or empty where that is the plan's
 * @param place where it is defined
 */
public record Measure(
    String id,
    String title,
    Map<String, PrintedMeasure> printed,
    String partOf,
    Map<String, String> quotedUnder,
    String unit,
    Polarity better,
    Optional<PeriodKind> every,
    MeasureKind kind,
    Optional<Derived> derived,
    String source,
    List<String> lead,
    List<String> partners,
    String note,
    String sameAs,
    Optional<TargetRule> target,
    Optional<Integer> decimals,
    Judging judging,
    Disclosure disclosure,
    String area,
    Place place) {

  /** One judged for the plan's area. */
  public Measure(
      String id,
      String title,
      Map<String, PrintedMeasure> printed,
      String partOf,
      Map<String, String> quotedUnder,
      String unit,
      Polarity better,
      Optional<PeriodKind> every,
      MeasureKind kind,
      Optional<Derived> derived,
      String source,
      List<String> lead,
      List<String> partners,
      String note,
      String sameAs,
      Optional<TargetRule> target,
      Optional<Integer> decimals,
      Judging judging,
      Disclosure disclosure,
      Place place) {
    this(
        id,
        title,
        printed,
        partOf,
        quotedUnder,
        unit,
        better,
        every,
        kind,
        derived,
        source,
        lead,
        partners,
        note,
        sameAs,
        target,
        decimals,
        judging,
        disclosure,
        "",
        place);
  }

  /** A measure judged the usual way, whose figures count no people. */
  public Measure(
      String id,
      String title,
      Map<String, PrintedMeasure> printed,
      String partOf,
      Map<String, String> quotedUnder,
      String unit,
      Polarity better,
      Optional<PeriodKind> every,
      MeasureKind kind,
      Optional<Derived> derived,
      String source,
      List<String> lead,
      List<String> partners,
      String note,
      String sameAs,
      Optional<TargetRule> target,
      Optional<Integer> decimals,
      Place place) {
    this(
        id,
        title,
        printed,
        partOf,
        quotedUnder,
        unit,
        better,
        every,
        kind,
        derived,
        source,
        lead,
        partners,
        note,
        sameAs,
        target,
        decimals,
        Judging.USUAL,
        Disclosure.NO_PEOPLE,
        place);
  }

  /**
   * A share or rate of two other measures.
   *
   * @param numerator qualified id
   * @param denominator qualified id
   * @param per 100 for per cent, 100000 for a rate per 100,000
   */
  public record Derived(String numerator, String denominator, int per) {}

  /** Copies the collections. */
  public Measure {
    printed = Map.copyOf(printed);
    quotedUnder = Map.copyOf(quotedUnder);
    lead = List.copyOf(lead);
    partners = List.copyOf(partners);
  }

  /** Id of the measure it is quoted under in an edition, or empty where it stands by itself. */
  public String partOf(String edition) {
    return quotedUnder.getOrDefault(edition, partOf);
  }

  /** Id of the measure whose series this one shows: itself, or the one it is the same as. */
  public String seriesId() {
    return sameAs.isEmpty() ? id : sameAs;
  }

  /** The id without its plug-in. */
  public String shortId() {
    return Ids.local(id);
  }
}
