package org.weald.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Polarity;
import org.weald.model.Provenance;
import org.weald.model.Theme;

/** Makes a plan of any size, the same at every call: a figure for each measure, area and year. */
final class MadePlan {
  /** The group all its areas are in. */
  static final String GROUP = "made";

  private static final int FIRST_YEAR = 2010;
  private static final String ORIGIN = "org.example.made";

  private MadePlan() {}

  static Catalogue of(int measures, int areas, int years) {
    List<Area> places = new ArrayList<>();
    for (int area = 0; area < areas; area++) {
      places.add(
          new Area("E0" + (6_000_000 + area), "Area " + area, "district", "", Set.of(GROUP)));
    }
    List<Measure> asked = new ArrayList<>();
    for (int measure = 0; measure < measures; measure++) {
      asked.add(measure(ORIGIN + "/measure-" + measure));
    }
    Theme theme =
        new Theme(
            ORIGIN + "/theme", ORIGIN + "/plan", 1, "Made", Map.of(), List.of(), asked, List.of());
    return Catalogue.of(
        List.of(
            new Contribution(
                ORIGIN,
                "1",
                "Made",
                List.of(),
                places,
                List.of(theme),
                observations(asked, places, years),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
  }

  private static Measure measure(String id) {
    return new Measure(
        id,
        id,
        Map.of(),
        "",
        Map.of(),
        "%",
        Polarity.HIGHER,
        Optional.of(PeriodKind.FINANCIAL_YEAR),
        MeasureKind.PROPORTION,
        Optional.empty(),
        "made",
        List.of(),
        List.of(),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Place.of("made"));
  }

  private static List<Observation> observations(
      List<Measure> measures, List<Area> areas, int years) {
    SplittableRandom random = new SplittableRandom(42);
    Provenance source = new Provenance("made", "", "", ORIGIN, Place.of("made.csv"), 1);
    List<Observation> all = new ArrayList<>(measures.size() * areas.size() * years);
    for (Measure measure : measures) {
      for (Area area : areas) {
        for (int year = 0; year < years; year++) {
          Figure figure = Figure.of(BigDecimal.valueOf(random.nextInt(10_000), 2), "%");
          all.add(
              new Observation(
                  measure.id(),
                  area.id(),
                  period(FIRST_YEAR + year),
                  ObservationKind.ACTUAL,
                  figure,
                  Optional.empty(),
                  Optional.empty(),
                  "",
                  source));
        }
      }
    }
    return all;
  }

  private static Period period(int year) {
    return Periods.of(
        PeriodKind.FINANCIAL_YEAR, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
  }
}
