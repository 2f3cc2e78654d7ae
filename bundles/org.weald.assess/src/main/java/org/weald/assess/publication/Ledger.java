package org.weald.assess.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Catalogue;
import org.weald.model.ObservationKind;

/**
 * Every count of people once, with the sums everybody can do: whole areas of their parts, whole
 * measures of theirs, whole years of their quarters, and a figure of the one before with the
 * printed change. Shares and rates stand for the counts they are built on.
 */
final class Ledger {
  private final Catalogue catalogue;
  private final List<Counted> figures;
  private final Map<Cell, Entry> entries = new LinkedHashMap<>();
  private final SmallNumbers numbers = new SmallNumbers();

  /** What is known of a cell: its own count, and whether everybody has it. */
  private static final class Entry {
    private double value = Double.NaN;
    private boolean isOwn;
    private boolean isPublic;
    private double publicValue = Double.NaN;
    private int fewest = 5;
    private int number = -1;

    void add(Counted figure) {
      double count = figure.count().orElseThrow();
      fewest = Math.max(fewest, figure.limits().fewest());
      if (figure.isPublic()) {
        isPublic = true;
        publicValue = count;
      } else if (!isOwn || !isSmall(value)) {
        // Of several words on one place the smallest decides: it is the one that must not be told.
        isOwn = true;
        value = count;
      }
    }

    private boolean isSmall(double count) {
      return count > 0 && count < fewest;
    }

    /** What the sums of a published plan hold: the workspace's word where there is one. */
    double effective() {
      return isOwn ? value : publicValue;
    }

    boolean isKnown() {
      return !isOwn || (isPublic && publicValue == value);
    }
  }

  Ledger(Catalogue catalogue, List<Counted> figures) {
    this.catalogue = catalogue;
    this.figures = figures;
    figures.stream()
        .filter(figure -> figure.isLevel() && figure.count().isPresent())
        .forEach(figure -> entries.computeIfAbsent(figure.cell(), cell -> new Entry()).add(figure));
    entries.values().forEach(this::enter);
    figures.stream().filter(Counted::isOfFew).forEach(this::holdBackCountOfFew);
    sums();
  }

  private void enter(Entry entry) {
    entry.number =
        entry.isKnown()
            ? numbers.known(entry.effective())
            : numbers.count(entry.effective(), entry.fewest);
  }

  /** A share of too few follows from its count and its base; the base is often elsewhere too. */
  private void holdBackCountOfFew(Counted figure) {
    Entry entry = entries.get(figure.cell());
    if (entry != null && !figure.isPublic() && !entry.isKnown() && entry.effective() > 0) {
      numbers.holdBack(entry.number, Withheld.TELLING, figure.limits().smallestBase() - 1.0);
    }
  }

  private void sums() {
    Sums sums = new Sums(catalogue, values());
    sums.ofAreas().forEach(this::add);
    sums.ofParts().forEach(this::add);
    sums.ofPeriods().forEach(this::add);
    addShares();
    figures.stream()
        .filter(figure -> figure.figure().kind() == ObservationKind.CHANGE && figure.isPublic())
        .forEach(this::addChange);
  }

  private Map<Cell, Double> values() {
    Map<Cell, Double> values = new LinkedHashMap<>();
    entries.forEach((cell, entry) -> values.put(cell, entry.effective()));
    return values;
  }

  private void add(Sums.Sum sum) {
    int[] parts = sum.parts().stream().mapToInt(part -> number(part).orElseThrow()).toArray();
    numbers.sum(number(sum.total()).orElseThrow(), parts);
  }

  private Optional<Integer> number(Cell cell) {
    return Optional.ofNullable(entries.get(cell)).map(entry -> entry.number);
  }

  /** Shares of one whole that come to 100 %: each follows from the others. */
  private void addShares() {
    Map<Whole, Map<Cell, Double>> wholes = new LinkedHashMap<>();
    figures.stream()
        .filter(figure -> figure.share() && figure.isLevel())
        .filter(figure -> figure.count().isPresent() && figure.base().isPresent())
        .forEach(
            figure ->
                wholes
                    .computeIfAbsent(Whole.of(figure), id -> new LinkedHashMap<>())
                    .put(figure.cell(), figure.count().getAsDouble()));
    wholes.forEach(
        (whole, parts) -> {
          double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
          if (parts.size() > 1 && sum == whole.base()) {
            numbers.sum(
                numbers.known(sum),
                parts.keySet().stream().mapToInt(part -> number(part).orElseThrow()).toArray());
          }
        });
  }

  /** The people shares are of: those of one measure and its parts, in one place and time. */
  private record Whole(double base, String measure, Cell place) {
    static Whole of(Counted figure) {
      String partOf = figure.measure().partOf();
      return new Whole(
          figure.base().orElseThrow(),
          partOf.isEmpty() ? figure.measure().id() : partOf,
          figure.cell().ofCount(""));
    }
  }

  /** "12 fewer than the year before", printed for everybody, ties the two years. */
  private void addChange(Counted change) {
    Optional<Integer> now = number(change.cell());
    Optional<Integer> before =
        number(
            Cell.of(
                change.cell().count(),
                change.figure().area(),
                change.figure().period().yearBefore()));
    if (now.isPresent() && before.isPresent()) {
      numbers.sum(now.get(), before.get());
    }
  }

  /** What of the cells is held back, and what of that in vain. */
  record Answer(Map<Cell, Withheld> withheld, Map<Cell, Boolean> exposed) {
    Withheld of(Cell cell) {
      return withheld.getOrDefault(cell, Withheld.NO);
    }
  }

  /** To be asked once. */
  Answer answer() {
    SmallNumbers.Answer answer = numbers.answer();
    Map<Cell, Withheld> withheld = new LinkedHashMap<>();
    Map<Cell, Boolean> exposed = new LinkedHashMap<>();
    entries.forEach(
        (cell, entry) -> {
          withheld.put(cell, answer.withheld().get(entry.number));
          exposed.put(cell, answer.exposed().get(entry.number));
        });
    return new Answer(withheld, exposed);
  }
}
