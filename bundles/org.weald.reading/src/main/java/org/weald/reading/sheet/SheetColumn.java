package org.weald.reading.sheet;

import java.util.Optional;
import org.weald.model.Problem;

/**
 * A column and what it is taken for.
 *
 * @param index from 0
 * @param header as it stands there; may be empty
 * @param role what it is taken for
 * @param period the period of its figures where its header names one: "2019/20"; or the part of a
 *     year, "Q1", where another column has the year; or empty
 * @param why why it is not used, or of that period, in words; empty for any other
 * @param fault what is wrong with its header
 */
public record SheetColumn(
    int index, String header, Role role, String period, String why, Optional<Problem> fault) {

  /** Its letters and its header: {@code C "Outturn"}. */
  public String name() {
    return Grid.letters(index) + (header.isEmpty() ? "" : " " + quoted());
  }

  private String quoted() {
    return org.weald.reading.Quoted.of(header);
  }

  /** What it is taken for, with the period its header names: "Figures of 2019/20". */
  public String words() {
    return role.isFigure() && !period.isEmpty() ? role.words() + " of " + period : role.words();
  }

  SheetColumn as(Role other, String reason) {
    return new SheetColumn(
        index,
        header,
        other,
        other.isFigure() ? period : "",
        reason,
        other.isFigure() ? fault : Optional.empty());
  }
}
