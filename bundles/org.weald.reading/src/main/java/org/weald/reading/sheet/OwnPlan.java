package org.weald.reading.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weald.model.Bound;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Polarity;
import org.weald.model.PrintedMeasure;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.model.TargetRule;
import org.weald.model.Theme;

/** A plan of the workspace's own, of measures that are in no other. */
final class OwnPlan {
  private static final int LONGEST = 40;

  /**
   * A measure as a sheet tells of it.
   *
   * @param title as it stands there
   * @param unit or empty
   * @param theme or empty
   * @param better which way is better, as it stands there, or empty
   * @param periods of its figures
   */
  record Row(String title, String unit, String theme, String better, List<Period> periods) {
    Row {
      periods = List.copyOf(periods);
    }

    Row with(Row other) {
      List<Period> all = new ArrayList<>(periods);
      all.addAll(other.periods);
      return new Row(
          title,
          unit.isEmpty() ? other.unit : unit,
          theme.isEmpty() ? other.theme : theme,
          better.isEmpty() ? other.better : better,
          all);
    }
  }

  private final String id;
  private final String title;
  private final String area;
  private final String file;
  private final Period year;
  private int refs;
  private final Set<String> taken = new HashSet<>();

  private OwnPlan(String title, String area, String file, Period year) {
    this.id = "own." + slug(title);
    this.title = title;
    this.area = area;
    this.file = file;
    this.year = year;
  }

  /**
   * The plan, a theme for each word that stands for one, and its measures.
   *
   * @param area id of the area it is for
   */
  static Contribution of(String title, String area, String file, List<Row> rows) {
    Period last =
        rows.stream()
            .flatMap(row -> row.periods().stream())
            .max(Comparator.comparing(Period::end))
            .orElseGet(() -> financialYear(LocalDate.EPOCH));
    boolean calendar =
        rows.stream()
            .flatMap(row -> row.periods().stream())
            .allMatch(period -> period.kind() == PeriodKind.CALENDAR_YEAR);
    Period year = calendar ? last : financialYear(last.end());
    return new OwnPlan(title, area, file, year).contribution(rows);
  }

  private static Period financialYear(LocalDate day) {
    LocalDate start =
        LocalDate.of(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear(), 4, 1);
    return Periods.of(PeriodKind.FINANCIAL_YEAR, start, start.plusYears(1).minusDays(1));
  }

  private Contribution contribution(List<Row> rows) {
    Map<String, List<Row>> byTheme = new LinkedHashMap<>();
    for (Row row : rows) {
      String theme = row.theme().isEmpty() ? "Measures" : row.theme();
      byTheme.computeIfAbsent(theme, none -> new ArrayList<>()).add(row);
    }
    List<Theme> themes = new ArrayList<>();
    byTheme.forEach((name, of) -> themes.add(theme(name, themes.size() + 1, of)));
    return new Contribution(
        id,
        "1.0.0",
        title,
        List.of(plan()),
        List.of(),
        themes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Plan plan() {
    return new Plan(
        id + "/plan",
        title,
        area,
        "The council",
        year,
        Map.of(),
        new StatusScheme(Map.of("Green", Status.GREEN, "Amber", Status.AMBER, "Red", Status.RED)),
        new HeadlineRule(Level.MEASURE, Set.of(Status.GREEN), false, 0),
        List.of(
            new Edition(
                year.label(),
                "Made from " + file,
                year,
                year.end(),
                file,
                Level.MEASURE,
                "",
                List.of())),
        List.of());
  }

  private Theme theme(String name, int order, List<Row> rows) {
    return new Theme(
        own("theme-" + slug(name)),
        id + "/plan",
        order,
        name,
        Map.of(year.label(), new Theme.PrintedTheme(name, "", List.of())),
        List.of(),
        rows.stream().map(this::measure).toList(),
        List.of());
  }

  private Measure measure(Row row) {
    Polarity better = better(row.better());
    Optional<TargetRule> target =
        switch (better) {
          case HIGHER -> Optional.of(threshold(Bound.AT_LEAST));
          case LOWER -> Optional.of(threshold(Bound.AT_MOST));
          case NONE -> Optional.empty();
        };
    return new Measure(
        own(slug(row.title())),
        row.title(),
        Map.of(year.label(), new PrintedMeasure(String.valueOf(++refs), row.title())),
        "",
        Map.of(),
        row.unit().isEmpty() ? "number" : row.unit(),
        better,
        every(row),
        MeasureKind.NONE,
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        "",
        "",
        target,
        Optional.empty(),
        Place.of(file));
  }

  /** Against the target that the sheet gives for the same period. */
  private static TargetRule threshold(Bound bound) {
    return new TargetRule.Threshold(bound, Optional.empty(), Optional.empty(), "");
  }

  private static Polarity better(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    if (plain.matches(".*(high|up|more|bigger|increas|maximi|larger|above).*")) {
      return Polarity.HIGHER;
    }
    return plain.matches(".*(low|down|less|fewer|smaller|decreas|minimi|reduc|below).*")
        ? Polarity.LOWER
        : Polarity.NONE;
  }

  private static Optional<PeriodKind> every(Row row) {
    Set<PeriodKind> kinds = new TreeSet<>();
    row.periods().forEach(period -> kinds.add(period.kind()));
    return kinds.size() == 1
        ? kinds.stream()
            .filter(
                kind ->
                    Set.of(
                            PeriodKind.FINANCIAL_YEAR,
                            PeriodKind.CALENDAR_YEAR,
                            PeriodKind.QUARTER,
                            PeriodKind.MONTH)
                        .contains(kind))
            .findFirst()
        : Optional.empty();
  }

  /** An id nobody in this plan has yet. */
  private String own(String wanted) {
    String free = wanted;
    for (int count = 2; !taken.add(free); count++) {
      free = wanted + "-" + count;
    }
    return id + "/" + free;
  }

  private static String slug(String words) {
    String plain =
        java.text.Normalizer.normalize(
                words.toLowerCase(Locale.ROOT), java.text.Normalizer.Form.NFD)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
    return cut.isEmpty() ? "measure" : Character.isDigit(cut.charAt(0)) ? "m-" + cut : cut;
  }
}
