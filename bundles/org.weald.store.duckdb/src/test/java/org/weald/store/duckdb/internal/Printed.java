package org.weald.store.duckdb.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Figure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.workspace.Change;
import org.weald.workspace.Store;

/** Figures as the Sevenoaks plan prints them, and what tests say about them. */
final class Printed {
  static final String CRIME = "org.weald.theme.safe/recorded-crime";
  static final String ASB = "org.weald.theme.safe/anti-social-behaviour";

  private Printed() {}

  static Change change(String reason) {
    return new Change("officer", Instant.parse("2022-07-01T09:30:00.123456Z"), reason);
  }

  static Observation crime(int year, String raw) {
    return of(CRIME, "sevenoaks", year, raw, year - 2000);
  }

  static Observation of(String measure, String area, int year, String raw, int line) {
    String label = year + "/" + String.format("%02d", (year + 1) % 100);
    return new Observation(
        measure,
        area,
        new Period(
            PeriodKind.FINANCIAL_YEAR,
            LocalDate.of(year, 4, 1),
            LocalDate.of(year + 1, 3, 31),
            label),
        ObservationKind.ACTUAL,
        new Figure(
            Optional.of(new BigDecimal(raw.replace(",", ""))),
            Optional.empty(),
            Operator.EQUAL,
            "offences",
            "",
            Set.of(),
            raw),
        Optional.empty(),
        Optional.empty(),
        "2019/20",
        new Provenance(
            "Kent Police", "There were " + raw + " crimes.", "", "workspace", at(line), 0));
  }

  private static Place at(int line) {
    return new Place("crime.csv", line, 1);
  }

  /** A district's worth of figures many times over; all of different things. */
  static List<Observation> many(int count) {
    List<Observation> many = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      many.add(
          of(CRIME + i / 20, "area-" + i / 2000, 2000 + i % 20, "7," + (100 + i % 900), i + 2));
    }
    return many;
  }

  /** The observation as a store gives it back. */
  static Observation broughtBy(long revision, Observation it) {
    Provenance from = it.provenance();
    return new Observation(
        it.measure(),
        it.area(),
        it.period(),
        it.kind(),
        it.figure(),
        it.numerator(),
        it.denominator(),
        it.spread(),
        it.edition(),
        new Provenance(
            from.source(), from.sentence(), from.note(), from.origin(), from.place(), revision));
  }

  /** The data folder of a workspace; what can be thrown away goes beside it. */
  static Path data(Path workspace) {
    try {
      return Files.createDirectories(workspace.resolve("data"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Store open(Path folder) {
    return new DuckDbStores()
        .open(folder)
        .fold(
            store -> store,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  static List<String> raw(List<Observation> observations) {
    return observations.stream().map(it -> it.figure().raw()).toList();
  }
}
