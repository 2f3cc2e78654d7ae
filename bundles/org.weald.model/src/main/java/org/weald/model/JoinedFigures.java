package org.weald.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of several contributions, in their order, by measure and by area. Any thread. */
final class JoinedFigures {
  private final List<Part> parts = new ArrayList<>();

  JoinedFigures(List<Contribution> contributions) {
    List<Observation> held = new ArrayList<>();
    for (Contribution one : contributions) {
      if (one.observations() instanceof FiguresOnDemand figures) {
        keep(held);
        parts.add(new Asked(figures));
      } else {
        held.addAll(one.observations());
      }
    }
    keep(held);
  }

  private void keep(List<Observation> held) {
    if (!held.isEmpty()) {
      parts.add(new Held(held));
      held.clear();
    }
  }

  List<Observation> of(String measure) {
    return joined(part -> part.of(measure));
  }

  List<Observation> of(String measure, String area) {
    return joined(part -> part.of(measure, area));
  }

  private List<Observation> joined(Function<Part, List<Observation>> which) {
    List<List<Observation>> some =
        parts.stream().map(which).filter(list -> !list.isEmpty()).toList();
    return switch (some.size()) {
      case 0 -> List.of();
      case 1 -> some.get(0);
      default -> some.stream().flatMap(List::stream).toList();
    };
  }

  private interface Part {
    List<Observation> of(String measure);

    List<Observation> of(String measure, String area);
  }

  private record Asked(FiguresOnDemand figures) implements Part {
    @Override
    public List<Observation> of(String measure) {
      return figures.of(measure);
    }

    @Override
    public List<Observation> of(String measure, String area) {
      return figures.of(measure, area);
    }
  }

  /** Those in memory; sorted by area where somebody asks for an area. */
  private static final class Held implements Part {
    private final Map<String, List<Observation>> all;
    private final Map<String, Map<String, List<Observation>>> byArea = new ConcurrentHashMap<>();

    Held(List<Observation> figures) {
      all =
          figures.stream()
              .collect(
                  Collectors.groupingBy(
                      Observation::measure, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public List<Observation> of(String measure) {
      return all.getOrDefault(measure, List.of());
    }

    @Override
    public List<Observation> of(String measure, String area) {
      return all.containsKey(measure)
          ? byArea
              .computeIfAbsent(
                  measure, id -> of(id).stream().collect(Collectors.groupingBy(Observation::area)))
              .getOrDefault(area, List.of())
          : List.of();
    }
  }
}
