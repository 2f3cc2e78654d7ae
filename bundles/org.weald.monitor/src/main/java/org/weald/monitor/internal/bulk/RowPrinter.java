package org.weald.monitor.internal.bulk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.series.Part;
import org.weald.assess.series.Readings;
import org.weald.assess.series.Reason;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.series.SeriesJudgement;
import org.weald.assess.series.Timeline;
import org.weald.model.Direction;
import org.weald.model.Status;

/** Judges series and prints their rows. Not for several threads. */
final class RowPrinter {
  /** What is said of the last period alone. */
  private static final Set<Part> OF_LAST_PERIOD =
      EnumSet.of(Part.STATUS, Part.CHANGE, Part.ONE_YEAR);

  private final Table table;
  private final Texts texts;
  private final Ranking ranking;
  private final Optional<HeldBack> heldBack;
  private final OutputColumn[] columns;
  private final Set<Part> wanted;
  private final SeriesReader reader;

  /** The texts of the table as they are written, by number. */
  @SuppressWarnings("ArrayRecordComponent") // Filled once, shared by all who print.
  record Texts(byte[][] measures, byte[][] areas, byte[][] periods) {}

  /**
   * A printer.
   *
   * @param heldBack what may not be printed; empty where the table does not count people
   */
  RowPrinter(
      Table table,
      Texts texts,
      Ranking ranking,
      Optional<HeldBack> heldBack,
      List<OutputColumn> columns,
      SeriesReader reader) {
    this.table = table;
    this.texts = texts;
    this.ranking = ranking;
    this.heldBack = heldBack;
    this.columns = columns.toArray(OutputColumn[]::new);
    this.wanted = OutputColumn.parts(columns);
    this.reader = reader;
  }

  /** Adds the row of a series. */
  void print(int series, Line line) {
    reader.read(series);
    Readings readings = reader.readings();
    SeriesJudgement whole = SeriesJudge.judge(reader.timeline(), readings, reader.rules(), wanted);
    int last = readings.size() - 1;
    SeriesJudgement ofLast = whole.latest() == last ? whole : ofLastPeriod(readings, last);
    for (int i = 0; i < columns.length; i++) {
      if (i > 0) {
        line.sign(',');
      }
      if (!isHeldBack(columns[i], series)) {
        cell(columns[i], series, whole, ofLast, line);
      }
    }
    line.sign('\n');
  }

  private boolean isHeldBack(OutputColumn column, int series) {
    return heldBack.isPresent()
        && heldBack.get().isAny(series)
        && column.tells(heldBack.get().latest(series).isHeldBack());
  }

  /** A last period without a figure is judged as that: nothing older is put in its place. */
  private SeriesJudgement ofLastPeriod(Readings readings, int last) {
    Set<Part> parts = EnumSet.copyOf(OF_LAST_PERIOD);
    parts.retainAll(wanted);
    return SeriesJudge.judge(
        Timeline.of(List.of(reader.timeline().periods().get(last))),
        Readings.ofValues(readings.value()[last]),
        reader.rules(),
        parts);
  }

  private void cell(
      OutputColumn column, int series, SeriesJudgement whole, SeriesJudgement last, Line line) {
    switch (column) {
      case MEASURE -> line.text(texts.measures()[table.measure(series)]);
      case AREA -> line.text(texts.areas()[table.area(series)]);
      case PERIOD -> line.text(texts.periods()[table.periodOf(reader.lastRow())]);
      case VALUE -> line.number(last.value());
      case TARGET -> line.number(target());
      case STATUS -> line.word(last.status().status().code());
      case CHANGE -> line.number(last.change());
      case CHANGE_PERCENT -> line.number(last.changePercent());
      case ONE_YEAR -> line.word(last.oneYear().direction().code());
      case ONE_YEAR_TEST -> line.word(last.oneYear().test().code());
      case ONE_YEAR_P -> line.number(last.oneYear().p());
      case N -> line.whole(whole.longTerm().n());
      case SLOPE -> line.number(whole.longTerm().slope());
      case SLOPE_SE -> line.number(whole.longTerm().slopeError());
      case T -> line.number(whole.longTerm().t());
      case P -> line.number(whole.longTerm().p());
      case LONG_TERM -> line.word(whole.longTerm().direction().code());
      case RECENT_TREND -> line.word(whole.recent().direction().code());
      case RECENT_CHI2 -> line.number(whole.recent().chiSquared());
      case XMR_MEAN, XMR_LOWER, XMR_UPPER, XMR_VARIATION, XMR_ASSURANCE, XMR_MEANING ->
          process(column, whole, line);
      case RANK -> rank(ranking.rank(series), line);
      case RANK_LOW -> rank(ranking.best(series), line);
      case RANK_HIGH -> rank(ranking.worst(series), line);
      case QUARTILE -> rank(ranking.quartile(series), line);
      case REASONS -> reasons(series, whole, last, line);
    }
  }

  private double target() {
    double[] targets = reader.readings().target();
    return targets.length == 0 ? Double.NaN : targets[targets.length - 1];
  }

  private static void rank(int rank, Line line) {
    if (rank > 0) {
      line.whole(rank);
    }
  }

  private static void process(OutputColumn column, SeriesJudgement judgement, Line line) {
    judgement
        .process()
        .limits()
        .ifPresent(
            limits -> {
              switch (column) {
                case XMR_MEAN -> line.number(limits.mean());
                case XMR_LOWER -> line.number(limits.lower());
                case XMR_UPPER -> line.number(limits.upper());
                case XMR_VARIATION -> line.word(limits.variation().code());
                case XMR_MEANING -> line.word(meaning(judgement.process().direction()));
                default ->
                    judgement.process().assurance().ifPresent(said -> line.word(said.code()));
              }
            });
  }

  /** Making Data Count's words. */
  private static String meaning(Direction direction) {
    return switch (direction) {
      case IMPROVING -> "improving";
      case NOT_IMPROVING -> "concerning";
      default -> "neither";
    };
  }

  private void reasons(int series, SeriesJudgement whole, SeriesJudgement last, Line line) {
    int begin = line.length();
    Status status = last.status().status();
    boolean told = status == Status.GREEN || status == Status.AMBER || status == Status.RED;
    reason(Part.STATUS, "status", told ? Reason.NONE : last.status().reason(), begin, line);
    reason(Part.ONE_YEAR, "one_year", last.oneYear().reason(), begin, line);
    reason(Part.LONG_TERM, "long_term", whole.longTerm().reason(), begin, line);
    reason(Part.RECENT, "recent_trend", recent(whole), begin, line);
    reason(Part.PROCESS, "xmr", whole.process().reason(), begin, line);
    String without = ranking.without(series).code();
    if (!without.isEmpty()) {
      line.word(line.length() == begin ? "rank: " : "; rank: ");
      line.word(without);
    }
    if (heldBack.isPresent() && heldBack.get().isAny(series)) {
      String why = heldBack.get().latest(series).code();
      line.word(line.length() == begin ? "suppressed: " : "; suppressed: ");
      line.word(why.isEmpty() ? "earlier-figure" : why);
    }
  }

  private static Reason recent(SeriesJudgement judgement) {
    return judgement.recent().direction() == Direction.NOT_ASSESSED
        ? judgement.recent().reason()
        : Reason.NONE;
  }

  private void reason(Part part, String name, Reason reason, int begin, Line line) {
    if (wanted.contains(part) && reason.isPresent()) {
      if (line.length() > begin) {
        line.word("; ");
      }
      line.word(name);
      line.word(": ");
      line.word(reason.code());
    }
  }
}
