package org.weald.model;

/**
 * What sort of stretch of time a period is; a figure of one sort is never tested against another.
 */
public enum PeriodKind {
  CALENDAR_YEAR("calendar year"),
  FINANCIAL_YEAR("financial year"),
  ACADEMIC_YEAR("academic year"),
  HALF("half year"),
  QUARTER("quarter"),
  TERM("term"),
  MONTH("month"),
  DATE("date"),
  RANGE("range"),
  AVERAGE("average of years");

  private final String words;

  PeriodKind(String words) {
    this.words = words;
  }

  /** The kind in words, "financial year". */
  public String words() {
    return words;
  }
}
