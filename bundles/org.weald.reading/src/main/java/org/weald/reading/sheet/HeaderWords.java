package org.weald.reading.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Checked;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;

/** What the words above a column say that it holds. */
final class HeaderWords {
  private static final Map<String, Role> ROLES = roles();
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)\\b(actuals?|outturn|results?|figures?|values?|performance|targets?|baseline|forecast)\\b");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)q(uarter|tr)? ?[1-4]|h[12]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");
  private static final Pattern UNCLEAR_YEAR = Pattern.compile("\\d{4}-\\d{2}|\\d{4} ?Q[1-4]");

  private HeaderWords() {}

  /**
   * What a header says.
   *
   * @param period of the figures below it, or a part of a year, or empty
   * @param part whether the period is only a part of a year
   * @param fault why its period cannot be read
   */
  record Said(Role role, String period, boolean part, Optional<Problem> fault) {
    static final Said NOTHING = new Said(Role.NOT_USED, "", false, Optional.empty());
  }

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    for (Role role : Role.values()) {
      if (role != Role.NOT_USED && role != Role.PART) {
        roles.put(role.code(), role);
      }
    }
    put(
        roles,
        Role.MEASURE,
        "measures, measure id, measure name, measure title, measure ref, measure code, indicator,"
            + " indicators, indicator name, indicator title, indicator description, indicator ref,"
            + " indicator reference, indicator code, indicator id, indicator no, performance"
            + " indicator, performance indicators, performance measure, performance measures, kpi,"
            + " kpis, kpi name, kpi title, kpi description, kpi ref, kpi reference, kpi code, kpi"
            + " id, kpi no, kpi number, pi, pis, pi name, pi title, pi description, pi ref, pi"
            + " code, pi no, pi number, ref, refs, ref no, reference, reference no, reference"
            + " number, code, id, description, title, name, short name, metric");
    put(
        roles,
        Role.AREA,
        "areas, area name, area id, district, districts, district name, authority, authorities,"
            + " authority name, local authority, local authority name, la name, council, borough,"
            + " place, place name, locality, geography, region, district borough, district or"
            + " borough");
    put(
        roles,
        Role.PERIOD,
        "periods, reporting period, time period, date, year, years, financial year, fin year, fy,"
            + " calendar year, academic year, reporting year, year ending, period ending");
    put(roles, Role.PART, "quarter, quarters, qtr, month, half year, reporting quarter");
    put(
        roles,
        Role.VALUE,
        "values, figure, figures, actual, actuals, result, results, outturn, out turn,"
            + " performance, actual value, actual figure, actual performance, actual outturn,"
            + " current value, current performance, data, score");
    put(roles, Role.TARGET, "targets, target value, target figure, annual target");
    put(roles, Role.BASELINE, "baseline figure, baseline value");
    put(roles, Role.FORECAST, "forecasts, forecast outturn, projection, projected");
    put(roles, Role.UNIT, "units, unit of measure, unit of measurement, measured in, uom");
    put(roles, Role.SOURCE, "sources, data source, source of data, supplied by, supplier");
    put(roles, Role.NOTE, "notes, comment, comments, commentary, remark, remarks, explanation");
    put(roles, Role.KIND, "type, figure type, type of figure, kind of figure");
    put(
        roles,
        Role.THEME,
        "themes, priority, priorities, portfolio, directorate, service, service area, department,"
            + " outcome, objective, aim, category");
    put(
        roles,
        Role.BETTER,
        "polarity, good is, good performance is, better is, aim to, desired direction, good to"
            + " be");
    put(roles, Role.SE, "standard error, std error");
    put(roles, Role.LOWER, "lower ci, lower limit, lower confidence limit, lower 95 ci, lci");
    put(roles, Role.UPPER, "upper ci, upper limit, upper confidence limit, upper 95 ci, uci");
    return Map.copyOf(roles);
  }

  private static void put(Map<String, Role> roles, Role role, String names) {
    for (String name : names.split(", ")) {
      roles.put(name.strip().replaceAll("\\s+", " "), role);
    }
  }

  /** What a header says of its column; NOT_USED where it says nothing that is known. */
  static Said of(String header, Place place) {
    if (header.isEmpty() || header.length() > 100) {
      return Said.NOTHING;
    }
    Role named = ROLES.getOrDefault(plain(header), ROLES.get(plain(withoutBrackets(header))));
    return named == null ? ofFigures(header, place) : new Said(named, "", false, Optional.empty());
  }

  private static String withoutBrackets(String header) {
    return BRACKETS.matcher(header).replaceAll("");
  }

  private static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }

  private static Said ofFigures(String header, Place place) {
    Matcher word = KIND.matcher(header);
    Role role =
        word.find()
            ? ROLES.getOrDefault(word.group(1).toLowerCase(Locale.ROOT), Role.VALUE)
            : Role.VALUE;
    String period =
        KIND.matcher(header)
            .replaceAll(" ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[\\s:,;()-]+|[\\s:,;(-]+$|\\(\\s*\\)", "")
            .strip();
    if (period.endsWith(")") && period.indexOf('(') < 0) {
      period = period.substring(0, period.length() - 1).strip();
    }
    Checked<Period> read = Periods.parse(period, place);
    if (read.problems().isEmpty()) {
      return new Said(role, period, false, Optional.empty());
    }
    if (PART.matcher(period).matches()) {
      return new Said(role, period, true, Optional.empty());
    }
    return UNCLEAR_YEAR.matcher(period).matches()
        ? new Said(role, period, false, Optional.of(read.problems().get(0)))
        : Said.NOTHING;
  }

  /**
   * How much a row looks like a header: a point for each cell that says what its column holds; none
   * where it has no words at all.
   */
  static int score(List<String> cells) {
    int score = 0;
    boolean words = false;
    for (String cell : cells) {
      Said said = of(cell, Place.of(""));
      if (said.role() != Role.NOT_USED) {
        score++;
        words |= said.period().isEmpty() || said.role() != Role.VALUE;
      }
    }
    return words || score > 1 ? score : 0;
  }
}
