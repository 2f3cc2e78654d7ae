package org.weald.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.model.Contribution;
import org.weald.model.Figure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.store.duckdb.internal.DuckDbStores;
import org.weald.workspace.Change;
import org.weald.workspace.Store;

/**
 * Makes a workspace of any size: a plug-in with a plan of 20 themes, its measures and areas, and in
 * the store the figures of {@link MadeTable}, written through the store itself in some revisions.
 */
public final class LargePlan {
  private static final String PLUGIN = "org.example.large";
  private static final int THEMES = 20;
  private static final int LAST_YEAR = 2025;
  private static final int FIRST_AREA = 6_000_001;

  /** Measures in one revision: as many as fit well into memory. */
  private static final int AT_A_TIME = 100;

  private final int measures;
  private final int areas;
  private final List<Period> periods = new ArrayList<>();
  private final MadeTable made = new MadeTable();
  private final List<String> targets = new ArrayList<>();

  private LargePlan(int measures, int areas, int years) {
    this.measures = measures;
    this.areas = areas;
    for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
      periods.add(
          Periods.of(
              PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
  }

  /**
   * Makes it.
   *
   * @param arguments a workspace that is there already; how many measures, areas and years
   */
  public static void main(String[] arguments) throws IOException {
    LargePlan plan =
        new LargePlan(
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]));
    Path workspace = Path.of(arguments[0]);
    plan.fill(Files.createDirectories(workspace.resolve("data")));
    plan.describe(Files.createDirectories(workspace.resolve("plugins").resolve(PLUGIN)));
  }

  private void fill(Path folder) {
    try (Store store =
        new DuckDbStores()
            .open(folder)
            .fold(
                good -> good,
                bad -> {
                  throw new IllegalStateException(bad.get(0).sentence());
                })) {
      for (int first = 1; first <= measures; first += AT_A_TIME) {
        List<Observation> figures = new ArrayList<>(AT_A_TIME * areas * periods.size());
        for (int i = first; i < Math.min(first + AT_A_TIME, measures + 1); i++) {
          figures(i, figures);
        }
        Change change = new Change("bench", Instant.parse("2026-01-05T09:00:00Z"), "made");
        store
            .record(change, figures)
            .problems()
            .forEach(
                problem -> {
                  throw new IllegalStateException(problem.sentence());
                });
      }
    }
  }

  private void figures(int number, List<Observation> into) {
    Provenance source = new Provenance("made", "", "", Contribution.WORKSPACE, Place.of("made"), 0);
    MadeTable.Measure measure = made.measure(periods.size());
    targets.add(decimal(measure.target()).toPlainString());
    for (int area = 0; area < areas; area++) {
      double[] values = made.values(measure, periods.size());
      for (int i = 0; i < values.length; i++) {
        into.add(
            new Observation(
                PLUGIN + "/" + id(number),
                area(area),
                periods.get(i),
                ObservationKind.ACTUAL,
                Figure.of(decimal(values[i]), "%"),
                Optional.empty(),
                Optional.empty(),
                "",
                source));
      }
    }
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
  }

  private static String id(int measure) {
    return String.format(Locale.ROOT, "bv%04d", measure);
  }

  private static String area(int area) {
    return String.format(Locale.ROOT, "e%08d", FIRST_AREA + area);
  }

  private void describe(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("weald.json"),
        ("{ 'id': '%s', 'version': '1.0.0', 'title': 'A large plan', 'publisher': 'made',"
                + " 'needs': { 'weald': '[0.1,1)' } }")
            .formatted(PLUGIN)
            .replace('\'', '"'));
    StringBuilder places = new StringBuilder("id,name,type,part of,groups\n");
    for (int i = 0; i < areas; i++) {
      places.append(area(i)).append(",Area ").append(i).append(",district,,made\n");
    }
    write(folder, "areas/areas.csv", places.toString());
    write(
        folder,
        "plans/large.json",
        ("{ 'id': 'large', 'order': 1, 'title': 'A large plan', 'area': '%s', 'body': 'made',"
                + " 'years': '%d to %d',"
                + " 'statuses': {}, 'headline': { 'share of': 'measures', 'counting': ['green'],"
                + " 'missing': 'in the denominator', 'decimals': 0 },"
                + " 'editions': [ %s, %s ] }")
            .formatted(
                area(0), LAST_YEAR - 1, LAST_YEAR, edition(LAST_YEAR - 1), edition(LAST_YEAR)));
    int each = (measures + THEMES - 1) / THEMES;
    for (int theme = 0; theme < THEMES; theme++) {
      StringBuilder listed = new StringBuilder();
      for (int i = theme * each + 1; i <= Math.min((theme + 1) * each, measures); i++) {
        listed.append(listed.length() == 0 ? "" : ",\n").append(measure(i));
      }
      write(
          folder,
          "themes/theme-" + theme + ".json",
          ("{ 'id': 'theme-%d', 'plan': '%s/large', 'order': %d, 'title': 'Theme %d',\n"
                  + "'priorities': [], 'measures': [\n%s\n] }")
              .formatted(theme, PLUGIN, theme + 1, theme + 1, listed));
    }
  }

  private static String edition(int year) {
    return ("{ 'label': '%d', 'title': 'Report %d', 'period': '%d', 'source': 'made', 'as at': '%d-12-31',"
            + " 'statuses': { 'on': 'measures' } }")
        .formatted(year, year, year, year);
  }

  private String measure(int i) {
    return ("{ 'id': '%s', 'title': 'Share of what measure %d counts in the area',"
            + " 'printed': { '%d': { 'ref': 'M%d', 'title': 'Share of what measure %d counts' },"
            + " '%d': { 'ref': 'M%d', 'title': 'Share of what measure %d counts' } },"
            + " 'unit': '%%', 'better': 'higher', 'every': 'calendar year',"
            + " 'kind': 'proportion', 'source': 'made', 'target': { 'at least': '%s%%' } }")
        .formatted(id(i), i, LAST_YEAR - 1, i, i, LAST_YEAR, i, i, targets.get(i - 1));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
    Files.writeString(file, text.replace('\'', '"'));
  }
}
