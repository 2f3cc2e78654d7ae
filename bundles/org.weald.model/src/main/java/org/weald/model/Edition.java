package org.weald.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One report of a plan.
 *
 * @param label "2021/22"
 * @param title "Annual Monitoring Report 2019/20"
 * @param period what it reports on
 * @param asAt the day its judgements are made for
 * @param source the document
 * @param statusesOn what carries the printed statuses
 * @param statusesNotInText why the printed statuses are not known, or empty
 * @param headlines the printed headline figures
 */
public record Edition(
    String label,
    String title,
    Period period,
    LocalDate asAt,
    String source,
    Level statusesOn,
    String statusesNotInText,
    List<PrintedHeadline> headlines) {

  /** A headline as printed: the figure, of what, and its sentence. */
  public record PrintedHeadline(Figure value, String of, String sentence) {}

  /** Copies the list. */
  public Edition {
    headlines = List.copyOf(headlines);
  }
}
