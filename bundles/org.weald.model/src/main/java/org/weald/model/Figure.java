package org.weald.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A number as printed. The raw text is always kept, so that nothing printed is ever lost.
 *
 * @param value the number, empty where the text holds none ("tbc"); its scale is the printed
 *     decimals
 * @param upper the upper end where a range is printed ("50-70")
 * @param operator how exactly the number is meant
 * @param unit unit as printed with the number ("%", "£", "hours"), or empty
 * @param second a second figure in the same cell ("65% (1070)"), as raw text, or empty
 * @param qualifiers what else the text says
 * @param raw the text as printed
 */
public record Figure(
    Optional<BigDecimal> value,
    Optional<BigDecimal> upper,
    Operator operator,
    String unit,
    String second,
    Set<Qualifier> qualifiers,
    String raw) {

  /** Copies the qualifiers. */
  public Figure {
    qualifiers = Set.copyOf(qualifiers);
  }

  /** A plain exact number. */
  public static Figure of(BigDecimal value, String unit) {
    return new Figure(
        Optional.of(value),
        Optional.empty(),
        Operator.EQUAL,
        unit,
        "",
        Set.of(),
        value.toPlainString());
  }

  /** Whether there is a number at all. */
  public boolean hasNumber() {
    return value.isPresent();
  }

  /**
   * Whether it is held back from publication, so that its number, where there is one ("&lt;5"), is
   * a limit and no figure to draw, add or average.
   */
  public boolean isHeldBack() {
    return qualifiers.contains(Qualifier.SUPPRESSED);
  }

  /** Digits after the decimal point as printed; 0 without a number. */
  public int decimals() {
    return value.map(number -> Math.max(0, number.scale())).orElse(0);
  }

  /** The number as a double; only where {@link #hasNumber()}. */
  public double number() {
    return value.orElseThrow().doubleValue();
  }
}
