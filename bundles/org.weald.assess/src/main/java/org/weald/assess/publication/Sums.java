package org.weald.assess.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.PeriodKind;

/**
 * Finds what adds up. A sum counts where all parts that are known of are there, or where those that
 * are there come to the total: then nobody needs to be told that the rest is nothing.
 */
final class Sums {
  /** Among more parts than this no choice of some is looked for, only all of them. */
  private static final int FEW_PARTS = 8;

  private final Catalogue catalogue;
  private final Map<Cell, Double> counts;

  /** A total and its parts. */
  record Sum(Cell total, List<Cell> parts) {}

  Sums(Catalogue catalogue, Map<Cell, Double> counts) {
    this.catalogue = catalogue;
    this.counts = counts;
  }

  /** Counties of their districts, groups of their members. */
  List<Sum> ofAreas() {
    List<Sum> sums = new ArrayList<>();
    for (Area whole : catalogue.areas()) {
      Set<String> members =
          catalogue.areas().stream()
              .filter(area -> isPart(area, whole))
              .map(Area::id)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      counts.keySet().stream()
          .filter(cell -> cell.area().equals(whole.id()))
          .forEach(total -> ofArea(total, members).ifPresent(sums::add));
    }
    return sums;
  }

  private static boolean isPart(Area area, Area whole) {
    return area.partOf().equals(whole.id()) || area.groups().contains(whole.id());
  }

  private Optional<Sum> ofArea(Cell total, Set<String> members) {
    List<Cell> there = members.stream().map(total::ofArea).filter(counts::containsKey).toList();
    boolean complete = members.size() > 1 && there.size() == members.size();
    return !there.isEmpty() && (complete || addsUp(total, there))
        ? Optional.of(new Sum(total, there))
        : Optional.empty();
  }

  private boolean addsUp(Cell total, List<Cell> parts) {
    return !parts.isEmpty() && parts.stream().mapToDouble(this::count).sum() == count(total);
  }

  private double count(Cell cell) {
    return counts.getOrDefault(cell, Double.NaN);
  }

  /**
   * Measures of those quoted under them: all parts, or any of them that always come to the whole.
   */
  List<Sum> ofParts() {
    List<Sum> sums = new ArrayList<>();
    for (Measure whole : catalogue.measures()) {
      List<String> parts =
          catalogue.measures().stream()
              .filter(part -> isPart(part, whole))
              .map(Measure::seriesId)
              .filter(part -> counts.keySet().stream().anyMatch(cell -> cell.count().equals(part)))
              .distinct()
              .toList();
      if (!parts.isEmpty()) {
        sums.addAll(ofParts(whole.seriesId(), parts));
      }
    }
    return sums;
  }

  private static boolean isPart(Measure part, Measure whole) {
    return part.partOf().equals(whole.id()) || part.quotedUnder().containsValue(whole.id());
  }

  private List<Sum> ofParts(String whole, List<String> parts) {
    List<Cell> totals =
        counts.keySet().stream().filter(cell -> cell.count().equals(whole)).toList();
    int choices = parts.size() > FEW_PARTS ? 1 : (1 << parts.size()) - 1;
    List<Sum> sums = new ArrayList<>();
    for (int choice = 0; choice < choices; choice++) {
      int left = choice;
      List<String> chosen =
          parts.stream().filter(part -> (left >> parts.indexOf(part) & 1) == 0).toList();
      if (chosen.size() < 2) {
        // One part as large as the whole is more often chance than a sum.
        continue;
      }
      List<Sum> found = totals.stream().flatMap(total -> whole(total, chosen).stream()).toList();
      if (!found.isEmpty() && found.stream().allMatch(sum -> addsUp(sum.total(), sum.parts()))) {
        sums.addAll(found);
      }
    }
    return sums;
  }

  /** A place that has the total and every chosen part. */
  private Optional<Sum> whole(Cell total, List<String> chosen) {
    List<Cell> there = chosen.stream().map(total::ofCount).toList();
    return there.stream().allMatch(counts::containsKey)
        ? Optional.of(new Sum(total, there))
        : Optional.empty();
  }

  /** Years of their quarters, halves and months. */
  List<Sum> ofPeriods() {
    Map<String, List<Cell>> series = new LinkedHashMap<>();
    counts.keySet().stream()
        .filter(cell -> cell.kind() != PeriodKind.AVERAGE && cell.kind() != PeriodKind.DATE)
        .forEach(
            cell ->
                series
                    .computeIfAbsent(cell.count() + " " + cell.area(), id -> new ArrayList<>())
                    .add(cell));
    List<Sum> sums = new ArrayList<>();
    for (List<Cell> cells : series.values()) {
      for (Cell total : cells) {
        cells.stream()
            .map(Cell::kind)
            .distinct()
            .forEach(kind -> tiles(total, kind, cells).ifPresent(sums::add));
      }
    }
    return sums;
  }

  /**
   * The periods of a kind that follow each other from the first day of a longer one to its last.
   */
  private static Optional<Sum> tiles(Cell total, PeriodKind kind, List<Cell> cells) {
    List<Cell> tiles = new ArrayList<>();
    LocalDate next = total.start();
    while (!next.isAfter(total.end())) {
      LocalDate from = next;
      Optional<Cell> tile =
          cells.stream()
              .filter(cell -> cell.kind() == kind && cell != total && cell.start().equals(from))
              .filter(cell -> !cell.end().isAfter(total.end()))
              .max(Comparator.comparing(Cell::end));
      if (tile.isEmpty()) {
        return Optional.empty();
      }
      tiles.add(tile.get());
      next = tile.get().end().plusDays(1);
    }
    return tiles.size() > 1 ? Optional.of(new Sum(total, tiles)) : Optional.empty();
  }
}
