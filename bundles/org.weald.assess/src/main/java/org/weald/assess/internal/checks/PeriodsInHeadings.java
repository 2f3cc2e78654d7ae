package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weald.assess.Findings;
import org.weald.model.Edition;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.Theme;

/**
 * The periods in the headings of a table come one after the other, from baseline to target, and
 * what is given as measured had ended when the report was made.
 */
final class PeriodsInHeadings implements Checker {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*\\d[^()]*)\\)");
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)^(?:(?:baseline|target|year \\d+|trial run|forecast|revised|final)\\*?\\s*)+");
  private static final Pattern TRAILING = Pattern.compile("(?i)\\s*(?:forecast|target)\\*?$");
  private static final Pattern AHEAD = Pattern.compile("(?i)target|forecast|milestone|projection");

  @Override
  public void check(Content content, CheckBook book) {
    Set<Place> ahead = ahead(content);
    for (Plan plan : content.catalogue().plans()) {
      for (Edition edition : plan.editions()) {
        for (Theme theme : content.catalogue().themes(plan)) {
          rows(content.catalogue().cells(theme, edition.label()), theme, edition, ahead, book);
        }
      }
    }
  }

  /** Where targets and forecasts are kept: a heading need not say that its column is of such. */
  private static Set<Place> ahead(Content content) {
    Set<Place> places = new HashSet<>();
    for (Measure measure : content.measures()) {
      for (Observation figure : content.figures(measure)) {
        switch (figure.kind()) {
          case TARGET, MILESTONE, FORECAST -> places.add(figure.provenance().place());
          case BASELINE, ACTUAL, COMPARATOR, CHANGE, EVENT -> {
            // It was measured, or had happened.
          }
        }
      }
    }
    return places;
  }

  /** A heading with its period, and whether what stands below it is still to come. */
  private record Heading(PrintedCell cell, Period period, boolean isAhead) {}

  private static void rows(
      List<PrintedCell> cells, Theme theme, Edition edition, Set<Place> ahead, CheckBook book) {
    Map<List<String>, List<Heading>> rows = new LinkedHashMap<>();
    for (PrintedCell cell : cells) {
      period(cell.header())
          .ifPresent(
              period ->
                  rows.computeIfAbsent(
                          List.of(cell.table(), cell.group(), cell.row(), cell.measure()),
                          row -> new ArrayList<>())
                      .add(
                          new Heading(
                              cell,
                              period,
                              ahead.contains(cell.place())
                                  || AHEAD.matcher(cell.header()).find())));
    }
    Set<List<String>> told = new HashSet<>();
    for (List<Heading> row : rows.values()) {
      row.sort(Comparator.comparingInt(heading -> heading.cell().column()));
      row.forEach(heading -> ended(heading, theme, edition, told, book));
      for (int i = 0; i + 1 < row.size(); i++) {
        order(row.get(i), row.get(i + 1), theme, told, book);
      }
    }
  }

  /** "Year 1 (Mar 06)", "Trial run Jan 07 – Aug 07", "06/07 Forecast", "2006/07". */
  static Optional<Period> period(String header) {
    Matcher brackets = BRACKETS.matcher(header);
    List<String> tries = new ArrayList<>();
    while (brackets.find()) {
      tries.add(0, brackets.group(1));
    }
    tries.add(TRAILING.matcher(LEADING.matcher(header).replaceFirst("")).replaceFirst(""));
    return tries.stream()
        .map(String::strip)
        .filter(text -> text.length() <= 100 && text.chars().anyMatch(Character::isDigit))
        .flatMap(text -> Periods.parse(text, Place.of("")).fold(Stream::of, bad -> Stream.empty()))
        .findFirst();
  }

  private static void ended(
      Heading heading, Theme theme, Edition edition, Set<List<String>> told, CheckBook book) {
    boolean empty = heading.cell().text().isBlank();
    if (heading.isAhead() || empty) {
      return;
    }
    if (!heading.period().end().isAfter(edition.asAt())) {
      book.passed(Findings.Kind.HEADING);
      return;
    }
    if (!told.add(List.of("ended", heading.cell().group(), heading.cell().header()))) {
      return;
    }
    String sentence =
        "The heading “"
            + heading.cell().header()
            + "” ends on "
            + heading.period().end()
            + ", and the report is made as at "
            + edition.asAt()
            + "; “"
            + heading.cell().text()
            + "” stands below it.";
    CheckBook.About about = about(heading, theme);
    if (Figures.parse(heading.cell().text()).hasNumber()) {
      book.failed(about, heading.cell().header(), "up to " + edition.asAt(), sentence);
    } else {
      book.note(about, heading.cell().header(), "up to " + edition.asAt(), sentence);
    }
  }

  /** One within the other cannot be two steps; where they only overlap both may be meant. */
  private static void order(
      Heading first, Heading second, Theme theme, Set<List<String>> told, CheckBook book) {
    Period one = first.period();
    Period other = second.period();
    if (first.isAhead() || second.isAhead()) {
      return;
    }
    if (one.end().isBefore(other.start())) {
      book.passed(Findings.Kind.HEADING);
      return;
    }
    if (!told.add(
        List.of("order", first.cell().group(), first.cell().header(), second.cell().header()))) {
      return;
    }
    String headings =
        "“" + first.cell().header() + "” stands before “" + second.cell().header() + "”, ";
    String times = other.start() + " to " + other.end();
    boolean within = !one.start().isBefore(other.start()) && !one.end().isAfter(other.end());
    boolean later = one.start().isAfter(other.end());
    CheckBook.About about = about(first, theme);
    if (within || later) {
      book.failed(
          about,
          first.cell().header(),
          second.cell().header(),
          headings
              + (later ? "and is later than that (" : "and lies within it (")
              + one.start()
              + " to "
              + one.end()
              + " and "
              + times
              + ").");
    } else {
      book.note(
          about,
          first.cell().header(),
          second.cell().header(),
          headings + "and the two overlap: the second begins on " + other.start() + ".");
    }
  }

  private static CheckBook.About about(Heading heading, Theme theme) {
    PrintedCell cell = heading.cell();
    String where = cell.group().isEmpty() ? cell.row() : cell.group();
    return new CheckBook.About(
        Findings.Kind.HEADING,
        cell.place(),
        theme.title() + ", " + where,
        cell.measure(),
        "",
        cell.edition(),
        "");
  }
}
