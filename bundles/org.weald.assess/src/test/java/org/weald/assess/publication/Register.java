package org.weald.assess.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Figured;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Disclosure;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Judging;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Polarity;
import org.weald.model.Provenance;
import org.weald.model.Theme;

/**
 * A catalogue of people in Kent: young people not in education, employment or training (NEET), the
 * year group they are of, those injured on roads. Figures are a workspace's unless said otherwise.
 */
final class Register {
  static final String NEET = "caring/neet";
  private static final Place HERE = Place.of("test");

  private final List<Measure> measures = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Observation> printed = new ArrayList<>();
  private final List<Observation> own = new ArrayList<>();

  static Register ofKent(String... districts) {
    Register register = new Register();
    register.areas.add(new Area("kent", "Kent", "county", "", Set.of()));
    for (String district : districts) {
      register.areas.add(new Area(district, district, "district", "kent", Set.of()));
    }
    return register;
  }

  Register count(String id) {
    return count(id, "");
  }

  Register count(String id, String partOf) {
    return measure(id, partOf, "people", MeasureKind.COUNT, Optional.empty(), Disclosure.OF_PEOPLE);
  }

  Register countOf(Disclosure limits, String id) {
    return measure(id, "", "people", MeasureKind.COUNT, Optional.empty(), limits);
  }

  Register rank(String id) {
    return measure(id, "", "rank", MeasureKind.RANK, Optional.empty(), Disclosure.OF_PEOPLE);
  }

  Register share(String id, String partOf) {
    return measure(id, partOf, "%", MeasureKind.PROPORTION, Optional.empty(), Disclosure.OF_PEOPLE);
  }

  Register shareOf(String id, String some, String all) {
    return measure(
        id,
        "",
        "%",
        MeasureKind.PROPORTION,
        Optional.of(new Measure.Derived("caring/" + some, "caring/" + all, 100)),
        Disclosure.NO_PEOPLE);
  }

  private Register measure(
      String id,
      String partOf,
      String unit,
      MeasureKind kind,
      Optional<Measure.Derived> derived,
      Disclosure disclosure) {
    measures.add(
        new Measure(
            "caring/" + id,
            id,
            Map.of(),
            partOf.isEmpty() ? "" : "caring/" + partOf,
            Map.of(),
            unit,
            Polarity.LOWER,
            Optional.of(PeriodKind.FINANCIAL_YEAR),
            kind,
            derived,
            "",
            List.of(),
            List.of(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Judging.USUAL,
            disclosure,
            HERE));
    return this;
  }

  Register own(String measure, String area, String period, String value) {
    return own(measure, area, period, value, ObservationKind.ACTUAL, "");
  }

  Register own(
      String measure, String area, String period, String value, ObservationKind kind, String note) {
    own.add(observation(measure, area, period, value, kind, "", note, Contribution.WORKSPACE));
    return this;
  }

  Register ownShare(
      String measure, String area, String period, String value, String some, String all) {
    Observation plain =
        observation(
            measure, area, period, value, ObservationKind.ACTUAL, "", "", Contribution.WORKSPACE);
    own.add(
        new Observation(
            plain.measure(),
            plain.area(),
            plain.period(),
            plain.kind(),
            plain.figure(),
            some.isEmpty() ? Optional.empty() : Optional.of(Figures.parse(some)),
            all.isEmpty() ? Optional.empty() : Optional.of(Figures.parse(all)),
            "",
            plain.provenance()));
    return this;
  }

  Register printed(String measure, String area, String period, String value, ObservationKind kind) {
    printed.add(
        observation(measure, area, period, value, kind, "There were " + value + ".", "", "caring"));
    return this;
  }

  /** A plug-in's figure that quotes nothing. */
  Register brought(String measure, String area, String period, String value) {
    printed.add(
        observation(measure, area, period, value, ObservationKind.ACTUAL, "", "", "caring"));
    return this;
  }

  private static Observation observation(
      String measure,
      String area,
      String period,
      String value,
      ObservationKind kind,
      String sentence,
      String note,
      String origin) {
    return new Observation(
        "caring/" + measure,
        area,
        Figured.period(period),
        kind,
        Figures.parse(value),
        Optional.empty(),
        Optional.empty(),
        "",
        new Provenance("", sentence, note, origin, HERE, 1));
  }

  Catalogue catalogue() {
    Theme theme =
        new Theme("caring/caring", "plan/p", 1, "Caring", Map.of(), List.of(), measures, List.of());
    Contribution plugin =
        new Contribution(
            "caring",
            "0.1.0",
            "Caring",
            List.of(),
            areas,
            List.of(theme),
            printed,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Catalogue.of(List.of(plugin, Contribution.ofWorkspace("1", own)));
  }

  Published published() {
    return Publication.of(catalogue());
  }

  /** What is printed of each of the workspace's figures, in the order they were taken in. */
  static List<String> ownOf(Published published) {
    return observations(published.catalogue()).stream()
        .filter(figure -> figure.provenance().origin().equals(Contribution.WORKSPACE))
        .map(Observation::figure)
        .map(Figure::raw)
        .toList();
  }

  static List<Observation> observations(Catalogue catalogue) {
    return catalogue.contributions().stream()
        .flatMap(contribution -> contribution.observations().stream())
        .toList();
  }
}
