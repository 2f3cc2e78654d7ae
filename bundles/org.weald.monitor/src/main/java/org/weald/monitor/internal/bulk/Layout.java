package org.weald.monitor.internal.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/**
 * Where the columns stand.
 *
 * @param width how many there are, those that are passed over among them
 * @param positions of the columns that are understood, from 0
 * @param passedOver the others
 */
record Layout(int width, Map<Column, Integer> positions, List<String> passedOver) {

  /** Copies. */
  Layout {
    positions = Map.copyOf(positions);
    passedOver = List.copyOf(passedOver);
  }

  boolean has(Column column) {
    return positions.containsKey(column);
  }

  /** Where a column stands, from 0; -1 where it is not there. */
  int position(Column column) {
    return positions.getOrDefault(column, -1);
  }

  /** The columns of numbers there are. */
  List<Column> numbers() {
    return Column.NUMBERS.stream().filter(this::has).toList();
  }

  /**
   * Reads a header.
   *
   * @param titles as they stand there
   * @param place its line
   */
  static Checked<Layout> of(List<String> titles, Place place) {
    Optional<Problem> separated = otherSeparator(titles, place);
    if (separated.isPresent()) {
      return Checked.bad(separated.get());
    }
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    List<String> passedOver = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      Place here = new Place(place.file(), place.line(), i + 1);
      Optional<Column> column = Column.of(title.toLowerCase(Locale.ROOT));
      if (column.isEmpty()) {
        nearMiss(title, here).ifPresentOrElse(problems::add, () -> passedOver.add(title));
      } else if (positions.putIfAbsent(column.get(), i) != null) {
        String what = "column \"" + column.get().title() + "\" stands twice";
        problems.add(new Problem(what, here, "", "Take one of them out"));
      }
    }
    problems.addAll(missing(positions, place));
    return problems.isEmpty()
        ? Checked.good(new Layout(titles.size(), positions, passedOver))
        : Checked.bad(problems);
  }

  private static Optional<Problem> otherSeparator(List<String> titles, Place place) {
    String header = titles.get(0);
    if (titles.size() > 1 || (header.indexOf(';') < 0 && header.indexOf('\t') < 0)) {
      return Optional.empty();
    }
    String separator = header.indexOf(';') < 0 ? "tabs" : "semicolons";
    return Optional.of(
        new Problem(
            "the columns are separated by " + separator,
            place,
            "commas are needed",
            "Save it again as CSV, separated by commas"));
  }

  /** A column that is nearly one of ours would be missed without a word. */
  private static Optional<Problem> nearMiss(String title, Place place) {
    return Suggestion.nearest(title, Column.titles())
        .map(
            near ->
                new Problem(
                    "unknown column " + Quoted.of(title),
                    place,
                    "a column that is only nearly \"" + near + "\" is not passed over",
                    "Did you mean \"" + near + "\"? If not, give it another name"));
  }

  private static List<Problem> missing(Map<Column, Integer> positions, Place place) {
    String needed =
        "the columns " + String.join(", ", Column.REQUIRED.stream().map(Column::title).toList());
    return Column.REQUIRED.stream()
        .filter(column -> !positions.containsKey(column))
        .map(
            column ->
                new Problem(
                    "column \"" + column.title() + "\" is missing",
                    place,
                    needed + " are needed",
                    "Add the column to the header row"))
        .toList();
  }
}
