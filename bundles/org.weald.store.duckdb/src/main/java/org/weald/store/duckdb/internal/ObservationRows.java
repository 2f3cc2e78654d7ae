package org.weald.store.duckdb.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.weald.model.Figure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.model.Qualifier;
import org.weald.model.Spread;

/**
 * How an observation lies in its table, so that it comes back exactly as it went in. Numbers are
 * kept as text: 12.70 is not 12.7, and a figure may have more digits than any number type. An empty
 * text is NULL outside the key, since most are empty and a NULL costs nothing to read; a figure
 * that is not there has no operator.
 */
final class ObservationRows {
  /** Of one figure; three times in a row, with the prefixes figure_, numerator_, denominator_. */
  private static final List<String> FIGURE =
      List.of("value", "upper", "operator", "unit", "second", "qualifiers", "raw");

  /** Of how sure an estimate is; NULL where it is not told. Last, where version 2 added them. */
  static final List<String> SPREAD = List.of("spread_error", "spread_lower", "spread_upper");

  /** The columns that say what an observation is of. */
  static final String KEY = "measure, area, period_kind, period_start, period_end, kind";

  static final String KEY_TABLE =
      "measure VARCHAR NOT NULL, area VARCHAR NOT NULL, period_kind VARCHAR NOT NULL,"
          + " period_start DATE NOT NULL, period_end DATE NOT NULL, kind VARCHAR NOT NULL";

  static final String TABLE =
      "revision BIGINT NOT NULL, superseded_by BIGINT, ordinal INTEGER NOT NULL, "
          + KEY_TABLE
          + ", period_label VARCHAR, "
          + figures(" VARCHAR")
          + ", edition VARCHAR, source VARCHAR, sentence VARCHAR, note VARCHAR, origin VARCHAR,"
          + " place_file VARCHAR, place_line INTEGER NOT NULL, place_column INTEGER NOT NULL"
          + SPREAD.stream().map(column -> ", " + column + " DOUBLE").collect(Collectors.joining());

  /** What {@link Reader} wants, in its order; days as numbers, which know no time zone. */
  static final String COLUMNS =
      "revision, measure, area, period_kind, period_start - DATE '1970-01-01',"
          + " period_end - DATE '1970-01-01', kind, period_label, "
          + figures("")
          + ", edition, source, sentence, note, origin, place_file, place_line, place_column, "
          + String.join(", ", SPREAD);

  private ObservationRows() {}

  private static String figures(String type) {
    List<String> columns = new ArrayList<>();
    for (String prefix : List.of("figure_", "numerator_", "denominator_")) {
      FIGURE.forEach(column -> columns.add(prefix + column + type));
    }
    return String.join(", ", columns);
  }

  static void append(DuckDBAppender rows, Observation it, long revision, int ordinal)
      throws SQLException {
    rows.beginRow().append(revision).appendNull().append(ordinal);
    text(appendKey(rows, it), it.period().label());
    append(rows, Optional.of(it.figure()));
    append(rows, it.numerator());
    append(rows, it.denominator());
    Provenance from = it.provenance();
    text(rows, it.edition());
    text(rows, from.source());
    text(rows, from.sentence());
    text(rows, from.note());
    text(rows, from.origin());
    text(rows, from.place().file());
    rows.append(from.place().line()).append(from.place().column());
    number(rows, it.spread().map(Spread::error));
    number(rows, it.spread().map(Spread::lower));
    number(rows, it.spread().map(Spread::upper));
    rows.endRow();
  }

  private static void number(DuckDBAppender rows, Optional<OptionalDouble> number)
      throws SQLException {
    OptionalDouble it = number.orElse(OptionalDouble.empty());
    if (it.isEmpty()) {
      rows.appendNull();
    } else {
      rows.append(it.getAsDouble());
    }
  }

  /** The columns of {@link #KEY}; begins and ends no row. */
  static DuckDBAppender appendKey(DuckDBAppender rows, Observation it) throws SQLException {
    return rows.append(it.measure())
        .append(it.area())
        .append(it.period().kind().name())
        .append(it.period().start())
        .append(it.period().end())
        .append(it.kind().name());
  }

  private static void append(DuckDBAppender rows, Optional<Figure> figure) throws SQLException {
    if (figure.isEmpty()) {
      for (int i = 0; i < FIGURE.size(); i++) {
        rows.appendNull();
      }
      return;
    }
    Figure it = figure.get();
    // Not toPlainString: that loses the scale of 1E+3.
    text(rows, it.value().map(BigDecimal::toString).orElse(""));
    text(rows, it.upper().map(BigDecimal::toString).orElse(""));
    rows.append(it.operator().name());
    text(rows, it.unit());
    text(rows, it.second());
    text(rows, qualifiers(it.qualifiers()));
    text(rows, it.raw());
  }

  private static void text(DuckDBAppender rows, String text) throws SQLException {
    if (text.isEmpty()) {
      rows.appendNull();
    } else {
      rows.append(text);
    }
  }

  private static String qualifiers(Set<Qualifier> qualifiers) {
    return qualifiers.isEmpty()
        ? ""
        : EnumSet.copyOf(qualifiers).stream().map(Enum::name).collect(Collectors.joining(","));
  }

  /** Reads rows of {@link #COLUMNS}; equal texts and periods become the same object. */
  static final class Reader {
    private final ResultSet row;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<Period, Period> periods = new HashMap<>();
    private final Map<String, Set<Qualifier>> qualifiers = new HashMap<>();
    private int column;

    Reader(ResultSet row) {
      this.row = row;
    }

    List<Observation> all() throws SQLException {
      List<Observation> all = new ArrayList<>();
      while (row.next()) {
        all.add(observation());
      }
      return all;
    }

    private Observation observation() throws SQLException {
      column = 0;
      long revision = row.getLong(++column);
      String measure = text();
      String area = text();
      PeriodKind periodKind = PeriodKind.valueOf(text());
      LocalDate start = date();
      LocalDate end = date();
      ObservationKind kind = ObservationKind.valueOf(text());
      Period period = new Period(periodKind, start, end, text());
      Figure figure = figure().orElseThrow(() -> new SQLException("a row without a figure"));
      Optional<Figure> numerator = figure();
      Optional<Figure> denominator = figure();
      String edition = text();
      Provenance provenance = provenance(revision);
      return new Observation(
          measure,
          area,
          periods.computeIfAbsent(period, same -> same),
          kind,
          figure,
          numerator,
          denominator,
          spread(),
          edition,
          provenance);
    }

    private Optional<Spread> spread() throws SQLException {
      Spread spread = new Spread(decimal(), decimal(), decimal());
      boolean told =
          spread.error().isPresent() || spread.lower().isPresent() || spread.upper().isPresent();
      return told ? Optional.of(spread) : Optional.empty();
    }

    private OptionalDouble decimal() throws SQLException {
      double value = row.getDouble(++column);
      return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private Provenance provenance(long revision) throws SQLException {
      String source = text();
      String sentence = text();
      String note = text();
      String origin = text();
      Place place = new Place(text(), row.getInt(++column), row.getInt(++column));
      return new Provenance(source, sentence, note, origin, place, revision);
    }

    private Optional<Figure> figure() throws SQLException {
      Optional<BigDecimal> value = number();
      Optional<BigDecimal> upper = number();
      String operator = text();
      if (operator.isEmpty()) {
        column += FIGURE.size() - 3;
        return Optional.empty();
      }
      return Optional.of(
          new Figure(
              value,
              upper,
              Operator.valueOf(operator),
              text(),
              text(),
              qualifiers(text()),
              text()));
    }

    private Set<Qualifier> qualifiers(String names) {
      return qualifiers.computeIfAbsent(
          names,
          list ->
              list.isEmpty()
                  ? Set.of()
                  : List.of(list.split(",", -1)).stream()
                      .map(Qualifier::valueOf)
                      .collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<BigDecimal> number() throws SQLException {
      return Optional.ofNullable(row.getString(++column)).map(BigDecimal::new);
    }

    private LocalDate date() throws SQLException {
      return LocalDate.ofEpochDay(row.getLong(++column));
    }

    private String text() throws SQLException {
      String text = row.getString(++column);
      return text == null ? "" : texts.computeIfAbsent(text, same -> same);
    }
  }
}
