package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Plan;
import org.weald.model.PrintedMeasure;
import org.weald.reading.ObservationTable;
import org.weald.reading.Suggestion;

/**
 * The measures and areas a sheet may speak of: by id, by the ref an edition prints, or by title,
 * whatever its capitals, spaces and dashes.
 */
public final class Names implements ObservationTable.Known {
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?i)\\s+(((district|borough|city|county|metropolitan|unitary|town)\\s+)*council|district|borough)$");
  private static final int MOST_NEAR = 3;
  private static final int MOST_AREAS = 12;

  private final Catalogue catalogue;
  private final Map<String, Set<String>> measures = new TreeMap<>();
  private final Map<String, Set<String>> areas = new TreeMap<>();
  private final Set<String> titles = new TreeSet<>();
  private final Set<String> areaNames = new TreeSet<>();

  private Names(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Measure measure : catalogue.measures()) {
      named(measure.title(), measure);
      for (PrintedMeasure printed : measure.printed().values()) {
        named(printed.title(), measure);
        put(measures, printed.ref(), measure.seriesId());
      }
    }
    for (Area area : catalogue.areas()) {
      areaNames.add(area.name());
      put(areas, area.name(), area.id());
    }
  }

  /** Of everything the plug-ins bring. */
  public static Names of(Catalogue catalogue) {
    return new Names(catalogue);
  }

  /** The same with the measures of a plan that is only to be made. */
  Names with(Contribution plan) {
    List<Contribution> all = new ArrayList<>(catalogue.contributions());
    all.add(plan);
    return of(Catalogue.of(all));
  }

  /** The area of the plan that is meant where none is named. */
  Optional<String> firstArea() {
    return catalogue.plans().stream().map(Plan::area).filter(this::area).findFirst();
  }

  private void named(String title, Measure measure) {
    if (!title.isBlank()) {
      titles.add(title);
      put(measures, title, measure.seriesId());
    }
  }

  private static void put(Map<String, Set<String>> names, String name, String id) {
    String plain = plain(name);
    if (!plain.isEmpty()) {
      names.computeIfAbsent(plain, none -> new LinkedHashSet<>()).add(id);
    }
  }

  /** Letters and digits only: what is left is what two people write alike. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .replace("&", "and")
        .replace("percentage", "%")
        .replace("per cent", "%")
        .replace("percent", "%")
        .codePoints()
        .filter(sign -> Character.isLetterOrDigit(sign) || sign == '%' || sign == '£')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The ids of the measures a cell may mean: one where it is clear, none where it is unknown. */
  Set<String> measuresNamed(String cell) {
    return measure(cell).map(Set::of).orElseGet(() -> measures.getOrDefault(plain(cell), Set.of()));
  }

  /** The ids of the areas a cell may mean. */
  Set<String> areasNamed(String cell) {
    if (area(cell)) {
      return Set.of(cell);
    }
    Set<String> found = areas.getOrDefault(plain(cell), Set.of());
    if (!found.isEmpty()) {
      return found;
    }
    String id = cell.toLowerCase(Locale.ROOT).strip();
    return area(id)
        ? Set.of(id)
        : areas.getOrDefault(plain(COUNCIL.matcher(cell.strip()).replaceFirst("")), Set.of());
  }

  /** The area a measure is judged for, or that of its plan. */
  Optional<String> home(String qualifiedMeasure) {
    return catalogue
        .measure(qualifiedMeasure)
        .flatMap(
            measure ->
                measure.area().isEmpty()
                    ? catalogue.planOf(measure).map(Plan::area)
                    : Optional.of(measure.area()))
        .filter(this::area);
  }

  /** The title of a measure, or else its id. */
  String title(String qualifiedMeasure) {
    return catalogue.measure(qualifiedMeasure).map(Measure::title).orElse(qualifiedMeasure);
  }

  /**
   * The kinds of period of the actual figures that plug-ins bring for some measures; those without
   * any are left out. What a store holds, which may be much, is not looked at.
   */
  Map<String, Set<PeriodKind>> kinds(Set<String> some) {
    Map<String, Set<PeriodKind>> kinds = new TreeMap<>();
    catalogue.contributions().stream()
        .filter(one -> !one.origin().equals(Contribution.WORKSPACE))
        .flatMap(one -> one.observations().stream())
        .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
        .filter(figure -> some.contains(figure.measure()))
        .forEach(
            figure ->
                kinds
                    .computeIfAbsent(figure.measure(), none -> new TreeSet<>())
                    .add(figure.period().kind()));
    return kinds;
  }

  /** What may have been meant by a measure nobody knows. */
  String nearMeasures(String cell) {
    return near(cell, measures(), titles)
        .orElse(
            "Nothing here has a name like it: correct it, leave such rows out, or make a plan of"
                + " them");
  }

  /** What may have been meant by an area nobody knows. */
  String nearAreas(String cell) {
    return near(cell, areas(), areaNames)
        .orElse(
            "Known: "
                + areaNames.stream().limit(MOST_AREAS).collect(Collectors.joining(", "))
                + (areaNames.size() > MOST_AREAS ? " …" : ""));
  }

  private static Optional<String> near(String cell, Set<String> ids, Set<String> titles) {
    if (Suggestion.nearest(cell, ids).isPresent()) {
      return Optional.of(Suggestion.of(cell, ids));
    }
    Set<String> near = new LinkedHashSet<>();
    Suggestion.nearest(cell, titles).ifPresent(near::add);
    Set<String> words = words(cell);
    titles.stream()
        .map(title -> Map.entry(title, alike(words, words(title))))
        .filter(title -> title.getValue() >= 0.4)
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_NEAR)
        .forEach(title -> near.add(title.getKey()));
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(
            near.stream()
                .limit(MOST_NEAR)
                .map(title -> "\"" + title + "\"")
                .collect(Collectors.joining(" or ", "Did you mean ", "?")));
  }

  private static Set<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%£]+"))
        .filter(word -> word.length() > 2)
        .limit(50)
        .collect(Collectors.toSet());
  }

  /** The share of words two texts have in common. */
  private static double alike(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  /** Short ids, to write in place of a title that several measures have. */
  static List<String> shortened(Set<String> ids) {
    List<String> all = new ArrayList<>();
    ids.forEach(id -> all.add(Ids.local(id)));
    return all;
  }

  @Override
  public Optional<String> measure(String id) {
    return catalogue.measure(id).map(Measure::seriesId);
  }

  @Override
  public boolean area(String id) {
    return catalogue.area(id).isPresent();
  }

  @Override
  public Optional<PeriodKind> every(String measure) {
    return catalogue
        .measure(measure)
        .flatMap(Measure::every)
        .filter(kind -> kind == PeriodKind.ACADEMIC_YEAR);
  }

  @Override
  public Set<String> measures() {
    return catalogue.measures().stream()
        .map(Measure::shortId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Set<String> areas() {
    return catalogue.areas().stream().map(Area::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
