package org.weald.assess.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Counts of people, the sums they stand in, and which of them must be held back: those from 1 to 4,
 * and then, smallest first, as many others as it takes until no count that is held back can be
 * worked out from what remains (cell suppression; Willenborg and de Waal, Elements of Statistical
 * Disclosure Control, 2001, chapters 2 and 6).
 *
 * <p>A count is safe where the sums and the limits everybody knows allow it at least two values.
 * That is proved, not guessed: another set of whole numbers is looked for that fits everything
 * printed. Where none is found the count is taken for unsafe, so an error can only hold back too
 * much. One caller at a time; knows nothing of measures or areas.
 */
public final class SmallNumbers {
  /** A count of people, and what everybody knows of it where it is not printed. */
  static final class Count {
    final double value;
    final boolean holdable;
    final List<Sum> sums = new ArrayList<>(2);
    Withheld withheld = Withheld.NO;
    double least = 0;
    double most = Double.POSITIVE_INFINITY;

    Count(double value, boolean holdable) {
      this.value = value;
      this.holdable = holdable;
    }

    boolean exposed;

    boolean isHeld() {
      return withheld.isHeldBack() && holdable;
    }

    void hold(Withheld why) {
      withheld = why;
      sums.forEach(sum -> sum.held.add(this));
    }
  }

  /** A total and its parts; what else is in the total is taken as known to everybody. */
  static final class Sum {
    final Count total;
    final List<Count> parts;

    /** What of it is held back, in the order it was found out. */
    final List<Count> held = new ArrayList<>();

    Sum(Count total, List<Count> parts) {
      this.total = total;
      this.parts = parts;
    }

    double sign(Count count) {
      return count == total ? -1 : 1;
    }

    List<Count> all() {
      List<Count> all = new ArrayList<>(parts);
      all.add(total);
      return all;
    }
  }

  private final List<Count> counts = new ArrayList<>();

  /**
   * Adds a count; from 1 to one below {@code fewest} it is held back.
   *
   * @param value people, 0 or more
   * @param fewest the smallest count that is printed, 5 or a stricter limit
   * @return its number, from 0
   */
  public int count(double value, int fewest) {
    Count count = new Count(value, true);
    if (value > 0 && value < fewest) {
      count.withheld = Withheld.SMALL;
      count.least = 1;
      count.most = fewest - 1;
    } else {
      count.least = value == 0 ? 0 : fewest;
      count.most = value == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    counts.add(count);
    return counts.size() - 1;
  }

  /**
   * Adds a count that everybody knows already: it is neither held back nor protected.
   *
   * @return its number, from 0
   */
  public int known(double value) {
    counts.add(new Count(value, false));
    return counts.size() - 1;
  }

  /**
   * Holds a count back for a reason of the caller's, where it is not held back already.
   *
   * @param most the most it may be, as everybody knows by the reason
   */
  public void holdBack(int number, Withheld why, double most) {
    Count count = counts.get(number);
    if (!count.withheld.isHeldBack()) {
      count.withheld = why;
      count.most = Math.max(count.value, most);
    }
  }

  /**
   * Adds a sum everybody can do: a total and its parts, or a figure, the one before it and the
   * printed change between them. What the parts lack to the total counts as known.
   */
  public void sum(int total, int... parts) {
    List<Count> members = new ArrayList<>();
    Arrays.stream(parts).mapToObj(counts::get).forEach(members::add);
    Sum sum = new Sum(counts.get(total), List.copyOf(members));
    sum.all().forEach(count -> count.sums.add(sum));
  }

  /**
   * The outcome, in the order the counts were added.
   *
   * @param withheld whether each is held back
   * @param exposed whether each is held back in vain: what everybody knows already gives it away
   */
  public record Answer(List<Withheld> withheld, List<Boolean> exposed) {
    /** Copies the lists. */
    public Answer {
      withheld = List.copyOf(withheld);
      exposed = List.copyOf(exposed);
    }
  }

  /** Says which counts are held back; to be asked once. */
  public Answer answer() {
    Deque<Count> toProtect = new ArrayDeque<>();
    counts.stream().filter(Count::isHeld).forEach(toProtect::add);
    toProtect.forEach(count -> count.hold(count.withheld));
    while (!toProtect.isEmpty()) {
      Count count = toProtect.remove();
      while (!new OtherValues().allow(count)) {
        Optional<Count> next = nextSmallest(count);
        if (next.isEmpty()) {
          count.exposed = true;
          break;
        }
        next.get().hold(Withheld.TELLING);
        toProtect.add(next.get());
      }
    }
    return new Answer(
        counts.stream().map(count -> count.withheld).toList(),
        counts.stream().map(count -> count.exposed).toList());
  }

  /**
   * The smallest count that is still printed in a sum with the unsafe one, sums first that hold
   * nothing else back; where there is none, in the sums of those held back beside it.
   */
  private static Optional<Count> nextSmallest(Count unsafe) {
    List<Sum> reached = new ArrayList<>(unsafe.sums);
    for (int i = 0; i < reached.size(); i++) {
      reached.get(i).held.stream()
          .flatMap(held -> held.sums.stream())
          .distinct()
          .filter(other -> !reached.contains(other))
          .forEach(reached::add);
    }
    return smallest(unsafe.sums).or(() -> smallest(reached));
  }

  private static Optional<Count> smallest(List<Sum> sums) {
    return sums.stream()
        .sorted(Comparator.comparingInt(sum -> sum.held.size()))
        .flatMap(
            sum ->
                sum.all().stream()
                    .filter(count -> count.holdable && !count.isHeld() && count.value > 0)
                    .min(Comparator.comparingDouble(count -> count.value))
                    .stream())
        .findFirst();
  }
}
