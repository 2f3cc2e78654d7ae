package org.weald.monitor.internal.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.series.Part;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/** A column of what is written, in the order it has where nothing else is asked for. */
enum OutputColumn {
  MEASURE("measure"),
  AREA("area"),
  PERIOD("period"),
  VALUE("value"),
  TARGET("target"),
  STATUS("status", Part.STATUS),
  CHANGE("change", Part.CHANGE),
  CHANGE_PERCENT("change_percent", Part.CHANGE),
  ONE_YEAR("one_year", Part.ONE_YEAR),
  N("n", Part.LONG_TERM),
  SLOPE("slope", Part.LONG_TERM),
  SLOPE_SE("slope_se", Part.LONG_TERM),
  T("t", Part.LONG_TERM),
  P("p", Part.LONG_TERM),
  LONG_TERM("long_term", Part.LONG_TERM),
  RECENT_TREND("recent_trend", Part.RECENT),
  RECENT_CHI2("recent_chi2", Part.RECENT),
  XMR_MEAN("xmr_mean", Part.PROCESS),
  XMR_LOWER("xmr_lower", Part.PROCESS),
  XMR_UPPER("xmr_upper", Part.PROCESS),
  XMR_VARIATION("xmr_variation", Part.PROCESS),
  XMR_ASSURANCE("xmr_assurance", Part.PROCESS),
  RANK("rank"),
  RANK_LOW("rank_low"),
  RANK_HIGH("rank_high"),
  QUARTILE("quartile"),
  ONE_YEAR_TEST("one_year_test", Part.ONE_YEAR),
  ONE_YEAR_P("one_year_p", Part.ONE_YEAR),
  REASONS("reasons"),
  XMR_MEANING("xmr_meaning", Part.PROCESS);

  /** What is given where nothing else is asked for. */
  static final List<OutputColumn> USUAL =
      Arrays.stream(values()).filter(column -> column != XMR_MEANING).toList();

  private static final Set<OutputColumn> RANKED = EnumSet.of(RANK, RANK_LOW, RANK_HIGH, QUARTILE);
  private static final Set<OutputColumn> NUMBERS =
      EnumSet.of(
          CHANGE,
          CHANGE_PERCENT,
          ONE_YEAR_P,
          SLOPE,
          SLOPE_SE,
          T,
          P,
          RECENT_CHI2,
          XMR_MEAN,
          XMR_LOWER,
          XMR_UPPER);
  private static final Set<OutputColumn> BOUNDED = EnumSet.of(RANK_LOW, RANK_HIGH);

  private final String title;
  private final Set<Part> parts;

  OutputColumn(String title, Part... parts) {
    this.title = title;
    this.parts = Set.of(parts);
  }

  /** Its name in the header. */
  String title() {
    return title;
  }

  /**
   * Whether it gives away a figure that is held back.
   *
   * @param latest whether it is the latest one; else it is an earlier one
   */
  boolean tells(boolean latest) {
    return NUMBERS.contains(this) || (latest && (this == VALUE || RANKED.contains(this)));
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(OutputColumn::title).toList();
  }

  /** What has to be worked out for some columns. */
  static Set<Part> parts(Collection<OutputColumn> columns) {
    Set<Part> wanted = EnumSet.noneOf(Part.class);
    columns.forEach(column -> wanted.addAll(column.parts));
    return wanted;
  }

  /** Whether areas have to be ranked for some columns. */
  static boolean isRanked(Collection<OutputColumn> columns) {
    return columns.stream().anyMatch(RANKED::contains);
  }

  /** Whether the bounds of ranks are wanted. */
  static boolean isBounded(Collection<OutputColumn> columns) {
    return columns.stream().anyMatch(BOUNDED::contains);
  }

  /** The columns of a list as typed, "measure, area, change %". */
  static Checked<List<OutputColumn>> of(String typed) {
    List<OutputColumn> columns = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : typed.split(",", -1)) {
      Optional<OutputColumn> column = named(name.strip());
      if (column.isEmpty()) {
        problems.add(unknown(name.strip()));
      } else if (columns.contains(column.get())) {
        problems.add(
            problem(
                "column " + Quoted.of(name.strip()) + " is asked for twice", "", "Name it once"));
      } else {
        columns.add(column.get());
      }
    }
    return problems.isEmpty() ? Checked.good(columns) : Checked.bad(problems);
  }

  private static Optional<OutputColumn> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    String title =
        switch (plain) {
          case "change %" -> "change_percent";
          case "latest period" -> "period";
          default -> plain.replace(' ', '_').replace('-', '_');
        };
    return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
  }

  private static Problem unknown(String name) {
    String there = "there are " + String.join(", ", titles());
    return name.isEmpty()
        ? problem("a column without a name is asked for", there, "Take the comma out")
        : problem(
            "there is no column " + Quoted.of(name),
            there,
            Suggestion.nearest(name, titles())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Name some of these"));
  }

  private static Problem problem(String what, String why, String remedy) {
    return new Problem(what, Place.of("--columns"), why, remedy);
  }
}
