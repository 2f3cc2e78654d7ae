package org.weald.store.duckdb.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.weald.model.Provenance;
import org.weald.model.Qualifier;
import org.weald.model.Spread;
import org.weald.workspace.Subject;

/**
 * Figures. Numbers are kept as text: 12.70 is not 12.7, and a figure may have more digits than any
 * number type; a figure that is not there has no operator.
 */
final class ObservationRows implements Rows<Observation> {
  /** All figures. */
  static final String ALL = "observations";

  /** A second copy of those of some areas, which lie far apart among the others. */
  static final String NEAR = "observations_near";

  private final Shape shape;

  /** Those in one of the two tables. */
  ObservationRows(String table) {
    this.shape = new Shape(table, DEFINITION, KEY, KEY_DEFINITION, READ);
  }

  /** Of one figure; three times in a row, with the prefixes figure_, numerator_, denominator_. */
  private static final List<String> FIGURE =
      List.of("value", "upper", "operator", "unit", "second", "qualifiers", "raw");

  /** Of how sure an estimate is; NULL where it is not told. Last, where version 2 added them. */
  static final List<String> SPREAD = List.of("spread_error", "spread_lower", "spread_upper");

  private static final String KEY = "measure, area, " + Columns.PERIOD + ", kind";

  private static final String KEY_DEFINITION =
      "measure VARCHAR NOT NULL, area VARCHAR NOT NULL, "
          + Columns.PERIOD_DEFINITION
          + ", kind VARCHAR NOT NULL";

  private static final String DEFINITION =
      Columns.LIFE
          + KEY_DEFINITION
          + ", period_label VARCHAR, "
          + figures(" VARCHAR")
          + ", edition VARCHAR, "
          + Columns.PROVENANCE_DEFINITION
          + SPREAD.stream().map(column -> ", " + column + " DOUBLE").collect(Collectors.joining());

  private static final String READ =
      "revision, measure, area, "
          + Columns.PERIOD_READ
          + ", kind, period_label, "
          + figures("")
          + ", edition, "
          + Columns.PROVENANCE
          + ", "
          + String.join(", ", SPREAD);

  private static final Comparator<Observation> ORDER =
      Comparator.comparing(Observation::measure)
          .thenComparing(Observation::area)
          .thenComparing(Observation::period)
          .thenComparing(Observation::kind);

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Comparator<Observation> order() {
    return ORDER;
  }

  @Override
  public Subject subject(Observation it) {
    return Subject.of(it);
  }

  @Override
  public RowReader<Observation> reader(ResultSet row) {
    return new Reader(row);
  }

  private static String figures(String type) {
    List<String> columns = new ArrayList<>();
    for (String prefix : List.of("figure_", "numerator_", "denominator_")) {
      FIGURE.forEach(column -> columns.add(prefix + column + type));
    }
    return String.join(", ", columns);
  }

  @Override
  public void append(DuckDBAppender rows, Observation it, long revision, int ordinal)
      throws SQLException {
    rows.beginRow().append(revision).appendNull().append(ordinal);
    appendKey(rows, it);
    Columns.text(rows, it.period().label());
    append(rows, Optional.of(it.figure()));
    append(rows, it.numerator());
    append(rows, it.denominator());
    Columns.text(rows, it.edition());
    Columns.append(rows, it.provenance());
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

  @Override
  public void appendKey(DuckDBAppender rows, Observation it) throws SQLException {
    rows.append(it.measure()).append(it.area());
    Columns.append(rows, it.period());
    rows.append(it.kind().name());
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
    Columns.text(rows, it.value().map(BigDecimal::toString).orElse(""));
    Columns.text(rows, it.upper().map(BigDecimal::toString).orElse(""));
    rows.append(it.operator().name());
    Columns.text(rows, it.unit());
    Columns.text(rows, it.second());
    Columns.text(rows, qualifiers(it.qualifiers()));
    Columns.text(rows, it.raw());
  }

  private static String qualifiers(Set<Qualifier> qualifiers) {
    return qualifiers.isEmpty()
        ? ""
        : EnumSet.copyOf(qualifiers).stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static final class Reader extends RowReader<Observation> {
    private final ResultSet row;
    private final Map<String, Set<Qualifier>> qualifiers = new HashMap<>();

    Reader(ResultSet row) {
      super(row);
      this.row = row;
    }

    @Override
    Observation entry() throws SQLException {
      long revision = row.getLong(next());
      String measure = text();
      String area = text();
      PeriodKind periodKind = PeriodKind.valueOf(text());
      LocalDate start = date();
      LocalDate end = date();
      ObservationKind kind = ObservationKind.valueOf(text());
      Period period = period(periodKind, start, end, text());
      Figure figure = figure().orElseThrow(() -> new SQLException("a row without a figure"));
      Optional<Figure> numerator = figure();
      Optional<Figure> denominator = figure();
      String edition = text();
      Provenance provenance = provenance(revision);
      return new Observation(
          measure,
          area,
          period,
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
      double value = row.getDouble(next());
      return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private Optional<Figure> figure() throws SQLException {
      Optional<BigDecimal> value = number();
      Optional<BigDecimal> upper = number();
      String operator = text();
      if (operator.isEmpty()) {
        skip(FIGURE.size() - 3);
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
      return Optional.ofNullable(row.getString(next())).map(BigDecimal::new);
    }
  }
}
