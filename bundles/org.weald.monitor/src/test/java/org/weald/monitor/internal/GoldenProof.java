package org.weald.monitor.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weald.assess.Findings;
import org.weald.model.Catalogue;
import org.weald.model.Claim;
import org.weald.model.Contribution;
import org.weald.model.Figures;
import org.weald.model.Observation;

/** Where the sums that follow stand in the content, and the content with each of them spoilt. */
final class GoldenProof {
  private static final String CARING = "org.weald.theme.caring/";
  private static final String DYNAMIC = "org.weald.theme.dynamic/";
  private static final String HEALTHY = "org.weald.theme.healthy/";
  private static final String SAFE = "org.weald.theme.safe/";
  private static final String SUSTAINABLE = "org.weald.theme.sustainable/";
  private static final String CSAP = "org.weald.plan.csap/";
  private static final String KENT = "org.weald.plan.kentagreement/";
  private static final String COUNTY = "org.weald.plan.strategicstatement/";
  private static final List<String> DISTRICTS =
      List.of(
          "Kent",
          "Canterbury",
          "Thanet",
          "Ashford",
          "Dover",
          "Folkestone and Hythe",
          "Maidstone",
          "Tonbridge & Malling",
          "Tunbridge Wells",
          "Dartford",
          "Gravesham",
          "Sevenoaks",
          "Swale");

  /** Every check that follows from figures, and where: a statement, or a figure of its counts. */
  static final Map<String, List<Spot>> ALL = all();

  private GoldenProof() {}

  /** A statement of a checks.csv, or a figure that has its counts beside it. */
  record Spot(String claim, String measure, String area, String period) {

    boolean isHeldIn(Catalogue catalogue) {
      return claim.isEmpty()
          ? catalogue.observations(measure).stream().anyMatch(this::isOf)
          : catalogue.claims().stream().anyMatch(one -> one.id().equals(claim));
    }

    private boolean isOf(Observation figure) {
      return figure.measure().equals(measure)
          && figure.area().equals(area)
          && (period.isEmpty() || figure.period().label().equals(period));
    }

    /** What is found about it; a statement is known by the sentence it stands in. */
    List<Findings.Finding> among(Findings findings) {
      return findings.findings().stream().filter(this::isAbout).toList();
    }

    private boolean isAbout(Findings.Finding finding) {
      Claim stated = CLAIMS.get(claim);
      if (stated != null) {
        return finding.place().equals(stated.place());
      }
      return claim.isEmpty()
          && finding.kind() == Findings.Kind.RATE
          && finding.measure().equals(measure)
          && finding.area().equals(area)
          && (period.isEmpty() || finding.subject().endsWith(period));
    }
  }

  private static final Map<String, Claim> CLAIMS = new HashMap<>();

  static List<Spot> claims(String... ids) {
    return Stream.of(ids).map(id -> new Spot(id, "", "", "")).toList();
  }

  static List<Spot> figure(String measure, String area, String period) {
    return List.of(new Spot("", measure, area, period));
  }

  private static Map<String, List<Spot>> all() {
    Map<String, List<Spot>> all = new HashMap<>();
    communityPlan(all);
    agreement(all);
    all.put(
        "G04",
        claims(
            CSAP + "actions-green",
            CSAP + "actions-amber",
            CSAP + "actions-red",
            CSAP + "actions-missing-information"));
    all.put("G06", claims(CSAP + "csp-victim-based-crime-down"));
    all.put("G41", figure(COUNTY + "keah-enabled-to-full-independence-share", "kent", ""));
    all.put("G42", claims(COUNTY + "national-good-level-of-development"));
    return all;
  }

  private static void communityPlan(Map<String, List<Spot>> all) {
    Map.of(
            "total_cohort_y12_y13", "neet-cohort",
            "no_neet_y12_y13", "neet-count",
            "no_neet_y12", "neet-count-y12",
            "no_neet_y13", "neet-count-y13",
            "not_known_no_y12", "not-known-y12",
            "not_known_no_y13", "not-known-y13",
            "not_known_total", "not-known")
        .forEach((column, id) -> all.put("G07." + column, claims(CARING + id + "-adds-up")));
    for (String name : DISTRICTS) {
      String area = name.toLowerCase(Locale.ROOT).replace("&", "and").replace(' ', '-');
      all.put("G08." + name, figure(CARING + "neet-rate", area, ""));
      all.put("G09." + name, claims(CARING + "neet-difference-" + area));
      all.put("G10." + name, figure(CARING + "not-known-rate", area, ""));
    }
    List.of("G09.Tonbridge & Malling", "G09.Gravesham", "G10.Thanet").forEach(all::remove);
    all.put("G12", claims(SAFE + "ksi-up-26-percent"));
    all.put("G13", claims(SAFE + "asb-down-44-percent"));
    all.put("G14", claims(HEALTHY + "why-weight-12-of-23"));
    all.put("G16", claims(SUSTAINABLE + "oakley-park-120"));
    all.put("G17", claims(DYNAMIC + "strategy-actions-add-up"));
    all.put("G43", claims(DYNAMIC + "job-hub-23-percent-of-44"));
  }

  private static void agreement(Map<String, List<Spot>> all) {
    all.put(
        "G18", claims(KENT + "projection-against-target", KENT + "projection-against-baseline"));
    all.put(
        "G19",
        claims(
            KENT + "fires-target-is-baseline-less-20",
            KENT + "fly-tipping-target-is-baseline-less-10"));
    all.put("G20", claims(KENT + "kcvs-target-is-baseline-less-4"));
    all.put("G21", claims(KENT + "offenders-of-target"));
    Map<String, String> years =
        Map.of(
            "Baseline", "2003/04 academic year",
            "Year 1", "2004/05 academic year",
            "Year 2", "2005/06 academic year");
    years.forEach(
        (year, period) -> {
          all.put(
              "G22.English." + year,
              figure(KENT + "pupils-achieving-level-4-english-2", "kent", period));
          all.put(
              "G22.Maths." + year,
              figure(KENT + "pupils-achieving-level-4-maths-2", "kent", period));
        });
    all.put("G24", claims(KENT + "cohort-fall"));
    for (String row : List.of("13.1", "13.3", "13.4", "13.9")) {
      String id = KENT + "n-" + row.replace('.', '-');
      all.put("G25." + row, claims(id + "-change"));
      all.put("G26." + row, claims(id + "-target-change"));
    }
    all.put("G28", claims(KENT + "empty-properties-add-up"));
    all.put("G31", claims(KENT + "young-people-target-up-24"));
    all.put("G32", figure(KENT + "n-5-16-year-olds-taking", "kent", "2005/06 academic year"));
    all.put("G33", claims(KENT + "two-hours-of-all-young-people"));
    all.put("G38", claims(KENT + "lone-parents-add-up"));
    all.put("G39", claims(KENT + "children-tested-add-up"));
    all.put("G44", claims(KENT + "refuse-fires-down-28"));
  }

  /** The content with one more in the last printed digit of every spot. */
  static Catalogue spoilt(Catalogue catalogue, Collection<List<Spot>> proofs) {
    List<Spot> spots = proofs.stream().flatMap(List::stream).toList();
    catalogue.claims().forEach(claim -> CLAIMS.put(claim.id(), claim));
    return Catalogue.of(catalogue.contributions().stream().map(one -> spoilt(one, spots)).toList());
  }

  private static Contribution spoilt(Contribution one, List<Spot> spots) {
    return new Contribution(
        one.origin(),
        one.version(),
        one.title(),
        one.plans(),
        one.areas(),
        one.themes(),
        each(one.observations(), figure -> spoilt(figure, spots)),
        one.narratives(),
        one.bodies(),
        one.actions(),
        each(one.claims(), claim -> spoilt(claim, spots)));
  }

  private static <T> List<T> each(List<T> things, UnaryOperator<T> change) {
    return things.stream().map(change).toList();
  }

  private static Claim spoilt(Claim claim, List<Spot> spots) {
    return spots.stream().noneMatch(spot -> spot.claim().equals(claim.id()))
        ? claim
        : new Claim(
            claim.id(),
            claim.edition(),
            claim.measure(),
            claim.area(),
            claim.period(),
            claim.says(),
            Spoilt.next(Figures.parse(claim.printed())),
            claim.sentence(),
            claim.place());
  }

  private static Observation spoilt(Observation figure, List<Spot> spots) {
    boolean meant =
        spots.stream().anyMatch(spot -> spot.claim().isEmpty() && spot.isOf(figure))
            && figure.kind() != org.weald.model.ObservationKind.TARGET;
    return meant ? Spoilt.figure(figure) : figure;
  }
}
