package org.weald.workbench.views.internal.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.table.TableCellRenderer;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.model.Direction;
import org.weald.workbench.views.internal.Words;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Face;

/** The columns of the scorecard in order. */
public enum ScoreColumn {
  REF(Column.of("Ref", 120, ScoreRow::ref).fitted()),
  MEASURE(
      Column.of("Measure", 300, ScoreRow::title)
          .foremost(170)
          .ordered(Comparator.comparing(ScoreRow::title))
          .tip(ScoreColumn::whole)),
  FIGURE(
      Column.of("Figure", 110, ScoreRow::figure)
          .fitted()
          .atEnd()
          .explained("The latest figure")
          .ordered(Comparator.comparingDouble(ScoreRow::number))),
  PERIOD(
      Column.of("Period", 100, ScoreRow::period)
          .fitted()
          .soft()
          .explained("The period of the latest figure")),
  TARGET(
      Column.of("Target", 160, (ScoreRow row) -> row.judged().status().target())
          .yielding(80)
          .soft()),
  STATUS(
      Column.of("Status", 220, (ScoreRow row) -> row.judged().status().word())
          .yieldingLast(124)
          .marked(row -> row.judged().status().status())
          .tip(row -> row.judged().status().word() + ". " + row.judged().status().sentence())),
  SPARK(
      Column.of("Trend", 110, (ScoreRow row) -> row.spark().spoken())
          .yielding(64)
          .unordered()
          .explained("The figures so far; all rows share one scale of years")),
  DIRECTION(
      direction("Direction", Judgement::oneYear)
          .explained("Direction against the year before: good or bad, not up or down")),
  LONG_TERM(
      direction("Long term", Judgement::longTerm)
          .explained("Direction over the years of the plan: good or bad, not up or down")),
  LEAD(Column.of("Lead", 150, ScoreRow::lead).yielding(64).soft().whenFilled());

  private final Column<ScoreRow> column;

  ScoreColumn(Column<ScoreRow> column) {
    this.column = column;
  }

  /** All of them, with what draws the series. */
  static List<Column<ScoreRow>> all(TableCellRenderer sparks) {
    return Stream.of(values())
        .map(one -> one == SPARK ? one.column.drawn(Face.picture(sparks)) : one.column)
        .toList();
  }

  private static String whole(ScoreRow row) {
    String printed = row.judged().title().equals(row.title()) ? "" : ". " + row.judged().title();
    return row.theme() + ": " + row.title() + printed;
  }

  private static Column<ScoreRow> direction(
      String heading, Function<Judgement, DirectionJudgement> of) {
    Function<ScoreRow, DirectionJudgement> judged = row -> of.apply(row.judged());
    return Column.of(heading, 188, (ScoreRow row) -> Words.direction(judged.apply(row)))
        .fitted()
        .brief(row -> Words.briefly(judged.apply(row)))
        .soft(row -> judged.apply(row).direction() == Direction.NOT_ASSESSED)
        .ordered(Comparator.comparing(row -> judged.apply(row).direction()))
        .tip(row -> judged.apply(row).direction().words() + ". " + judged.apply(row).sentence());
  }
}
