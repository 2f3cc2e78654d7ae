package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Figure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.model.Qualifier;
import org.weald.model.Spread;
import org.weald.workspace.Store;

class RoundTripTest {
  /** Cells as the plans print them, and what a clipboard may bring. */
  private static final List<String> CELLS =
      List.of(
          "65% (1070)",
          "12.746",
          "£71, 961.98",
          "over 5000",
          "4.7% below",
          "tbc",
          "N/A",
          "",
          " ",
          "−1,177",
          "1 in 4",
          "it's \"quoted\"; DROP TABLE observations; --",
          "two\r\nlines\tand a tab",
          "nul \u0000 inside",
          "\uFEFFmark",
          "Tonbridge & Malling – \uD83D\uDE00 e\u0301",
          "x".repeat(5000));

  private static final List<BigDecimal> NUMBERS =
      List.of(
          new BigDecimal("12.70"),
          new BigDecimal("12.7"),
          new BigDecimal("-0.00"),
          new BigDecimal("0E+3"),
          new BigDecimal("1E+3"),
          new BigDecimal("7769"),
          new BigDecimal("1E-400"),
          new BigDecimal(BigInteger.TEN.pow(60).add(BigInteger.ONE), 17),
          new BigDecimal("-99999999999999999999999999999999999999.5"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyFieldComesBackExactlyAlsoAfterReopening(long seed, @TempDir Path workspace) {
    Path folder = Printed.data(workspace);
    List<Observation> written = different(new Random(seed), 400);
    List<Observation> expected = written.stream().map(it -> Printed.broughtBy(1, it)).toList();
    try (Store store = Printed.open(folder)) {
      assertThat(store.record(Printed.change("seed " + seed), written).problems()).isEmpty();
      assertThat(store.observations(1)).containsExactlyInAnyOrderElementsOf(expected);
    }
    try (Store store = Printed.open(folder)) {
      List<Observation> read = store.observations(1);
      assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(store.observations(1)).containsExactlyElementsOf(read);
    }
  }

  private static List<Observation> different(Random random, int count) {
    Set<String> keys = new HashSet<>();
    List<Observation> all = new ArrayList<>();
    while (all.size() < count) {
      Observation it = observation(random);
      Period p = it.period();
      if (keys.add(it.measure() + it.area() + p.kind() + p.start() + p.end() + it.kind())) {
        all.add(it);
      }
    }
    return all;
  }

  private static Observation observation(Random random) {
    LocalDate start = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
    return new Observation(
        "plug-in/measure-" + random.nextInt(30),
        one(random, List.of("sevenoaks", "kent", "england")),
        new Period(
            one(random, PeriodKind.values()),
            start,
            start.plusDays(random.nextInt(1200)),
            one(random, CELLS)),
        one(random, ObservationKind.values()),
        figure(random),
        random.nextBoolean() ? Optional.of(figure(random)) : Optional.empty(),
        random.nextBoolean() ? Optional.of(figure(random)) : Optional.empty(),
        random.nextBoolean() ? Optional.of(spread(random)) : Optional.empty(),
        one(random, List.of("", "2019/20", "2021/22")),
        new Provenance(
            one(random, CELLS),
            one(random, CELLS),
            one(random, CELLS),
            one(random, List.of("workspace", "org.weald.theme.safe")),
            new Place(one(random, CELLS), random.nextInt(1000), random.nextInt(100)),
            0));
  }

  /** At least one of the three is there. */
  private static Spread spread(Random random) {
    int there = 1 + random.nextInt(7);
    return new Spread(maybe(there & 1, random), maybe(there & 2, random), maybe(there & 4, random));
  }

  private static OptionalDouble maybe(int there, Random random) {
    return there == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300));
  }

  private static Figure figure(Random random) {
    EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
    for (int i = random.nextInt(4); i > 0; i--) {
      qualifiers.add(one(random, Qualifier.values()));
    }
    return new Figure(
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(number(random)),
        random.nextInt(4) == 0 ? Optional.of(number(random)) : Optional.empty(),
        one(random, Operator.values()),
        one(random, List.of("", "%", "£", "hours", "per 1,000")),
        one(random, CELLS),
        qualifiers,
        one(random, CELLS));
  }

  private static BigDecimal number(Random random) {
    return random.nextBoolean()
        ? one(random, NUMBERS)
        : new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(60) - 20);
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static <T> T one(Random random, T[] of) {
    return of[random.nextInt(of.length)];
  }
}
