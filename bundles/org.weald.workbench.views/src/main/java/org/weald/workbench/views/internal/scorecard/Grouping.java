package org.weald.workbench.views.internal.scorecard;

import java.util.Comparator;
import java.util.List;
import org.weald.workbench.views.internal.grid.Urgency;

/** What the rows of the scorecard stand together by. */
enum Grouping {
  NONE("No groups"),
  THEME("By theme"),
  STATUS("By status"),
  LEAD("By lead");

  private final String words;

  Grouping(String words) {
    this.words = words;
  }

  /** The group of a row, as its heading says it; empty for no groups. */
  String of(ScoreRow row) {
    return switch (this) {
      case NONE -> "";
      case THEME -> row.theme();
      case STATUS -> row.judged().status().word();
      case LEAD -> row.lead().isEmpty() ? "Lead not in the text" : row.lead();
    };
  }

  /** The order of the groups: themes as in the plan, statuses by urgency, leads by name. */
  Comparator<ScoreRow> order(List<String> themes) {
    return switch (this) {
      case NONE -> (one, other) -> 0;
      case THEME -> Comparator.comparingInt(row -> themes.indexOf(row.theme()));
      case STATUS ->
          Comparator.<ScoreRow>comparingInt(row -> Urgency.of(row.judged().status().status()))
              .thenComparing(this::of);
      case LEAD ->
          Comparator.<ScoreRow, Boolean>comparing(row -> row.lead().isEmpty())
              .thenComparing(this::of);
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
