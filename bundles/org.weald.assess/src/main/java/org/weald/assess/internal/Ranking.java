package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.weald.assess.Step;
import org.weald.model.Figures;

/**
 * Areas in order, ties by standard competition ranking: 1, 2, 2, 4.
 *
 * @param entries first rank first, equal figures by name
 */
public record Ranking(List<Entry> entries) {

  /** An area with its figure. */
  public record Entry(String area, String name, BigDecimal value) {}

  public static Ranking of(List<Entry> entries, boolean lowestFirst) {
    Comparator<Entry> byValue = Comparator.comparing(Entry::value);
    return new Ranking(
        entries.stream()
            .sorted((lowestFirst ? byValue : byValue.reversed()).thenComparing(Entry::name))
            .toList());
  }

  public static boolean holds(List<Entry> entries, String area) {
    return entries.stream().anyMatch(entry -> entry.area().equals(area));
  }

  /** One more than the number of areas in front. */
  public int rank(String area) {
    BigDecimal own = value(area);
    int first = 0;
    while (entries.get(first).value().compareTo(own) != 0) {
      first++;
    }
    return first + 1;
  }

  public boolean tied(String area) {
    BigDecimal own = value(area);
    return entries.stream().filter(entry -> entry.value().compareTo(own) == 0).count() > 1;
  }

  List<Step> steps(int decimals) {
    return entries.stream()
        .map(
            entry ->
                Step.of(
                    Step.Kind.NUMBER,
                    rank(entry.area())
                        + ". "
                        + entry.name()
                        + " "
                        + Figures.print(entry.value(), decimals)))
        .toList();
  }

  private BigDecimal value(String area) {
    return entries.stream()
        .filter(entry -> entry.area().equals(area))
        .map(Entry::value)
        .findFirst()
        .orElseThrow();
  }
}
