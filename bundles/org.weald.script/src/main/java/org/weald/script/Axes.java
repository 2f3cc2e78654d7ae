package org.weald.script;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

/**
 * Of what figures are: cell {@code i} is of area {@code i / periods} and period {@code i %
 * periods}.
 *
 * @param areas names, each once
 * @param periods oldest first, each stretch once
 * @param oneArea whether the one area was picked or summed up, and so stands for any
 * @param onePeriod whether the one period was picked or summed up, and so stands for any
 */
record Axes(List<String> areas, List<Period> periods, boolean oneArea, boolean onePeriod) {
  private static final int LARGEST = 50_000_000;
  private static final Map<Axes, WeakReference<Axes>> IN_USE = new WeakHashMap<>();

  /**
   * The one object for these axes while any series has it. Figures of a plan mostly stand beside
   * one another; joining two then takes one comparison, not one for each name.
   */
  Axes shared() {
    synchronized (IN_USE) {
      WeakReference<Axes> held = IN_USE.get(this);
      Axes known = held == null ? null : held.get();
      if (known != null) {
        return known;
      }
      IN_USE.put(this, new WeakReference<>(this));
      return this;
    }
  }

  int cells() {
    long cells = (long) areas.size() * periods.size();
    if (cells > LARGEST) {
      throw new IllegalArgumentException(
          areas.size()
              + " areas and "
              + periods.size()
              + " periods are more than the "
              + LARGEST
              + " figures a script may hold at once: take fewer areas or periods");
    }
    return (int) cells;
  }

  Axes withArea(String name) {
    return new Axes(List.of(name), periods, true, onePeriod);
  }

  Axes withPeriod(Period period) {
    return new Axes(areas, List.of(period), oneArea, true);
  }

  /** The axes of what two are joined to; the left one's order first. */
  Axes with(Axes other) {
    if (this == other) {
      return this;
    }
    List<String> joinedAreas = joinedAreas(other);
    List<Period> joinedPeriods = joinedPeriods(other);
    boolean mine = joinedAreas == areas && joinedPeriods == periods;
    return mine
            && oneArea == (oneArea && other.oneArea)
            && onePeriod == (onePeriod && other.onePeriod)
        ? this
        : new Axes(
            joinedAreas, joinedPeriods, oneArea && other.oneArea, onePeriod && other.onePeriod);
  }

  private List<String> joinedAreas(Axes other) {
    if (other.oneArea || areas == other.areas) {
      return areas;
    }
    if (oneArea) {
      return other.areas;
    }
    if (areas.equals(other.areas)) {
      return areas;
    }
    Set<String> all = new LinkedHashSet<>(areas);
    return all.addAll(other.areas) ? List.copyOf(all) : areas;
  }

  private List<Period> joinedPeriods(Axes other) {
    if (other.onePeriod || periods == other.periods) {
      return periods;
    }
    if (onePeriod) {
      return other.periods;
    }
    sameKinds(other);
    Set<Period> all = new TreeSet<>(periods);
    return all.addAll(other.periods) ? List.copyOf(all) : periods;
  }

  private void sameKinds(Axes other) {
    Set<PeriodKind> mine = kinds(periods);
    Set<PeriodKind> others = kinds(other.periods);
    if (!mine.isEmpty() && !others.isEmpty() && !mine.equals(others)) {
      throw new IllegalArgumentException(
          "figures of a "
              + words(mine)
              + " and of a "
              + words(others)
              + " do not fit together ("
              + periods.get(0).label()
              + " and "
              + other.periods.get(0).label()
              + "). Pick one period of one of them with .at('"
              + other.periods.get(0).label()
              + "') and it stands for all");
    }
  }

  private static Set<PeriodKind> kinds(List<Period> periods) {
    Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
    periods.forEach(period -> kinds.add(period.kind()));
    return kinds;
  }

  private static String words(Collection<PeriodKind> kinds) {
    return String.join(" or ", kinds.stream().map(PeriodKind::words).toList());
  }

  /** Whether figures laid out for these axes are laid out for the others as they are. */
  boolean laidOutAs(Axes other) {
    return (areas == other.areas || areas.equals(other.areas))
        && (periods == other.periods || samePeriods(other.periods));
  }

  private boolean samePeriods(List<Period> others) {
    if (periods.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < periods.size(); i++) {
      if (!periods.get(i).sameStretch(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Lays figures out for wider axes; what is not there is missing. */
  double[] laidOut(double[] values, Axes wide) {
    int[] fromArea = positions(areas, wide.areas, oneArea, name -> name);
    int[] fromPeriod = positions(periods, wide.periods, onePeriod, Axes::stretch);
    double[] out = new double[wide.cells()];
    int cell = 0;
    for (int area : fromArea) {
      for (int period : fromPeriod) {
        out[cell++] = area < 0 || period < 0 ? Double.NaN : values[area * periods.size() + period];
      }
    }
    return out;
  }

  private static <T> int[] positions(
      List<T> narrow, List<T> wide, boolean spread, Function<T, Object> key) {
    int[] positions = new int[wide.size()];
    if (spread) {
      return positions;
    }
    Map<Object, Integer> known = new HashMap<>();
    for (int i = 0; i < narrow.size(); i++) {
      known.put(key.apply(narrow.get(i)), i);
    }
    for (int i = 0; i < positions.length; i++) {
      positions[i] = known.getOrDefault(key.apply(wide.get(i)), -1);
    }
    return positions;
  }

  /** A period without the words it is printed in. */
  static Object stretch(Period period) {
    return List.of(period.kind(), period.start(), period.end());
  }

  /** All periods as one. */
  Period span() {
    if (periods.size() == 1) {
      return periods.get(0);
    }
    List<Period> byEnd = new ArrayList<>(periods);
    byEnd.sort(java.util.Comparator.comparing(Period::end));
    return Periods.of(PeriodKind.RANGE, periods.get(0).start(), byEnd.get(byEnd.size() - 1).end());
  }
}
