package org.weald.model;

import java.time.LocalDate;

/**
 * Reads and writes periods. This is the only place where a period's text is taken apart; the
 * printed text always stays as the label.
 *
 * <p>What the reader decides where print is not clear:
 *
 * <ul>
 *   <li>"2019/20" is a financial year, 1 April to 31 March, unless the caller says that academic
 *       years are meant (1 September to 31 August). "2019" is a calendar year.
 *   <li>Two digits 00 to 49 are 20xx, 50 to 99 are 19xx. Years from 1900 to 2100 are read.
 *   <li>A pair of years that follow each other is one year, "(07/08)" is 2007/08. Any other pair is
 *       a range of calendar years: "(05/07)" and "2005/07" are January 2005 to December 2007.
 *   <li>"2020-01" is January 2020 and "2019-20" a financial year. "2004-05" or "2004-06" can be a
 *       month as well as years and is refused; "2004/05", "2004 to 2006" and "May 2004" are clear.
 *   <li>Quarters and halves are those of a financial year. "Q2 2019" is refused, as it may be meant
 *       for the calendar year.
 *   <li>Numeric dates are British: "07/01/2020" is 7 January 2020.
 *   <li>"04/05 - 07/08" is four financial years; "04/02 - 03/05", where neither is a pair of years
 *       that follow each other, is April 2002 to March 2005.
 *   <li>A term's months are autumn September to December, spring January to March, summer April to
 *       August: print seldom has the days.
 *   <li>A range that is exactly a year, half, quarter or month is read as that: "April 2019 - March
 *       2020" is the same stretch as "2019/20".
 *   <li>Two statements, "2019/20 (April 2019 - March 2020)", must agree; where the second is a part
 *       of the first, "2006/07 (Sep 06)", the part is meant.
 * </ul>
 */
public final class Periods {
  private Periods() {}

  /**
   * Reads a period; a year such as "2019/20" is a financial year.
   *
   * @param text as printed, at most 100 characters
   * @param place where it stands, for the problem
   * @return the period with the printed text as its label, or why it cannot be read
   */
  public static Checked<Period> parse(String text, Place place) {
    return parse(text, place, PeriodKind.FINANCIAL_YEAR);
  }

  /**
   * Reads a period where it is known which years are printed.
   *
   * @param text as printed, at most 100 characters
   * @param place where it stands, for the problem
   * @param assumedYear {@link PeriodKind#ACADEMIC_YEAR} to read "2019/20" as an academic year; with
   *     any other kind it is a financial year
   * @return the period with the printed text as its label, or why it cannot be read
   */
  public static Checked<Period> parse(String text, Place place, PeriodKind assumedYear) {
    return PeriodReader.read(text, place, assumedYear);
  }

  /**
   * A period labelled by {@link #label}.
   *
   * @throws IllegalArgumentException if it ends before it starts
   */
  public static Period of(PeriodKind kind, LocalDate start, LocalDate end) {
    return new Period(kind, start, end, label(kind, start, end));
  }

  /**
   * How Weald itself writes a period: "2019/20", "2019", "2019/20 academic year", "2019-20 Q2",
   * "2019-20 H1", "Autumn term 2006", "January 2020", "31 March 2020", "2019/20 to 2021/22", "2006
   * to 2008 average". {@link #parse} reads it back as the same stretch. Days that do not fit the
   * kind are written out, "7 April 2019 to 6 April 2020".
   */
  public static String label(PeriodKind kind, LocalDate start, LocalDate end) {
    return PeriodLabel.of(new Stretch(kind, start, end));
  }
}
