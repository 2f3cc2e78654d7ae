package org.weald.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of very many figures that is read a measure at a time, when somebody asks. What is asked
 * for most, the figures of a few areas in all measures, is read in one go and kept; of the others
 * only those asked for last are. It is the same list as one that holds everything, and going
 * through it costs the memory of one measure. Never changes; any thread.
 *
 * <p>Where its source cannot be read any more, because a store has been closed, reading throws what
 * the source throws.
 */
public final class FiguresOnDemand extends AbstractList<Observation> {
  /** How many figures beside the near ones are kept; one is some hundreds of bytes. */
  private static final int KEPT = 100_000;

  private final Shelf shelf;
  private final Map<String, List<Observation>> replaced;

  private FiguresOnDemand(Shelf shelf, Map<String, List<Observation>> replaced) {
    this.shelf = shelf;
    this.replaced = Map.copyOf(replaced);
  }

  /**
   * The figures of a source.
   *
   * @param source where they are; asked at once how many there are
   * @param near the areas that are going to be asked for in all measures
   */
  public static FiguresOnDemand of(FigureSource source, Set<String> near) {
    return new FiguresOnDemand(new Shelf(source, near), Map.of());
  }

  /**
   * The same with others in place of some measures' figures.
   *
   * @param instead all figures of each measure that has others, as many as it has here
   */
  public FiguresOnDemand with(Map<String, List<Observation>> instead) {
    instead.forEach(
        (measure, figures) -> {
          if (figures.size() != shelf.counts.getOrDefault(measure, 0)) {
            throw new IllegalArgumentException(measure + ": " + figures.size() + " figures");
          }
        });
    Map<String, List<Observation>> both = new LinkedHashMap<>(replaced);
    instead.forEach((measure, figures) -> both.put(measure, List.copyOf(figures)));
    return new FiguresOnDemand(shelf, both);
  }

  /** The measures there are figures of, in order. */
  public Set<String> measures() {
    return Collections.unmodifiableSet(shelf.counts.keySet());
  }

  /** The figures of some measures, in order. */
  public List<Observation> only(Predicate<String> measures) {
    return measures().stream().filter(measures).flatMap(id -> of(id).stream()).toList();
  }

  /** The figures of the near areas, in order. */
  public List<Observation> near() {
    return measures().stream().flatMap(measure -> near(measure).stream()).toList();
  }

  private List<Observation> near(String measure) {
    List<Observation> others = replaced.get(measure);
    return others == null
        ? shelf.nearby().getOrDefault(measure, List.of())
        : others.stream().filter(figure -> shelf.near.contains(figure.area())).toList();
  }

  /** All figures of a measure. */
  public List<Observation> of(String measure) {
    List<Observation> others = replaced.get(measure);
    return others == null ? shelf.of(measure) : others;
  }

  /** The figures of a measure in an area. */
  public List<Observation> of(String measure, String area) {
    List<Observation> some = shelf.near.contains(area) ? near(measure) : of(measure);
    return some.stream().filter(figure -> figure.area().equals(area)).toList();
  }

  @Override
  public int size() {
    return shelf.counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public Observation get(int index) {
    Objects.checkIndex(index, size());
    int before = 0;
    for (Map.Entry<String, Integer> measure : shelf.counts.entrySet()) {
      if (index < before + measure.getValue()) {
        return of(measure.getKey()).get(index - before);
      }
      before += measure.getValue();
    }
    throw new IndexOutOfBoundsException(index);
  }

  /** Reads a measure when it comes to it. */
  @Override
  public Iterator<Observation> iterator() {
    return measures().stream().flatMap(measure -> of(measure).stream()).iterator();
  }

  /** What has been read of a source. */
  private static final class Shelf {
    private final FigureSource source;
    private final SortedMap<String, Integer> counts;
    private final Set<String> near;

    /** Those asked for last, by measure, oldest first; guarded by itself. */
    private final LinkedHashMap<String, List<Observation>> kept =
        new LinkedHashMap<>(16, 0.75f, true);

    private final Object reading = new Object();

    /** Those of the near areas, by measure; read at the first need. */
    private volatile @Nullable Map<String, List<Observation>> nearby;

    Shelf(FigureSource source, Set<String> near) {
      this.source = source;
      this.counts = source.counts();
      this.near = Set.copyOf(near);
    }

    List<Observation> of(String measure) {
      if (!counts.containsKey(measure)) {
        return List.of();
      }
      synchronized (kept) {
        List<Observation> known = kept.get(measure);
        if (known != null) {
          return known;
        }
      }
      List<Observation> read = List.copyOf(source.of(measure));
      keep(measure, read);
      return read;
    }

    private void keep(String measure, List<Observation> read) {
      synchronized (kept) {
        kept.put(measure, read);
        Collection<List<Observation>> all = kept.values();
        int sum = all.stream().mapToInt(List::size).sum();
        Iterator<List<Observation>> oldest = all.iterator();
        while (sum > KEPT && all.size() > 1) {
          sum -= oldest.next().size();
          oldest.remove();
        }
      }
    }

    Map<String, List<Observation>> nearby() {
      Map<String, List<Observation>> known = nearby;
      if (known != null) {
        return known;
      }
      synchronized (reading) {
        known = nearby == null ? read() : nearby;
        nearby = known;
        return known;
      }
    }

    private Map<String, List<Observation>> read() {
      return near.isEmpty()
          ? Map.of()
          : source.in(near).stream()
              .collect(
                  Collectors.groupingBy(
                      Observation::measure,
                      Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }
  }
}
