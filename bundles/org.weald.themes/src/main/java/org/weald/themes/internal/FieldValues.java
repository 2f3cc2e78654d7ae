package org.weald.themes.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Checked;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Ids;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Status;
import org.weald.reading.Fields;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/**
 * Reads what fields hold as text: figures, sizes, percentages, days, periods, status codes. What
 * cannot be read is noted as a problem of its field.
 */
final class FieldValues {
  /** Statuses by their codes. */
  static final Map<String, Status> STATUSES = statuses();

  /** Sides of a target by their words. */
  static final Map<String, Bound> BOUNDS = bounds();

  /** Stands where a period could not be read; never seen, as there is a problem then. */
  private static final Period STAND_IN =
      new Period(PeriodKind.DATE, LocalDate.EPOCH, LocalDate.EPOCH, "not read");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9.,]*(%| points?)?");
  private static final Pattern SHARE = Pattern.compile("[0-9][0-9.]*%");

  private FieldValues() {}

  private static Map<String, Status> statuses() {
    Map<String, Status> statuses = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      statuses.put(status.code(), status);
    }
    return statuses;
  }

  private static Map<String, Bound> bounds() {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    for (Bound bound : Bound.values()) {
      bounds.put(bound.words(), bound);
    }
    return bounds;
  }

  /** A text that is one number, without a word that says which side of it is meant. */
  static Optional<Figure> plainNumber(String text) {
    return Optional.of(Figures.parse(text))
        .filter(figure -> figure.hasNumber() && figure.operator() == Operator.EQUAL);
  }

  /** A plain number that must be there; the figure of an empty text, with a problem, if not. */
  static Figure number(String field, Fields fields) {
    String text = fields.text(field);
    Optional<Figure> number = plainNumber(text);
    if (number.isEmpty() && !text.isBlank()) {
      fields.problem(
          field,
          Quoted.of(text) + " is not a plain number",
          "which side of it is meant is said by another word",
          "Write a number such as \"85%\"");
    }
    return number.orElseGet(() -> Figures.parse(""));
  }

  /** "5%" is relative, "2 points" are percentage points, "3" is in the measure's unit. */
  static Optional<Amount> amount(String field, Fields fields) {
    return fields.optionalText(field).flatMap(text -> amount(field, text, fields));
  }

  private static Optional<Amount> amount(String field, String text, Fields fields) {
    String digits = text.replaceFirst("(%| points?)$", "");
    Optional<BigDecimal> number = plainNumber(digits).flatMap(Figure::value);
    if (!AMOUNT.matcher(text).matches() || number.isEmpty()) {
      fields.problem(
          field, Quoted.of(text) + " is not a size", "", "Write \"5%\", \"2 points\" or \"3\"");
      return Optional.empty();
    }
    Amount.Scale scale =
        text.contains("point")
            ? Amount.Scale.POINTS
            : text.contains("%") ? Amount.Scale.PERCENT : Amount.Scale.ABSOLUTE;
    return Optional.of(new Amount(number.get(), scale));
  }

  /** A percentage that may be there, 85 for "85%". */
  static Optional<BigDecimal> percentage(String field, Fields fields) {
    return fields.optionalText(field).flatMap(text -> percentage(field, text, fields));
  }

  private static Optional<BigDecimal> percentage(String field, String text, Fields fields) {
    Optional<BigDecimal> share =
        SHARE.matcher(text).matches() ? plainNumber(text).flatMap(Figure::value) : Optional.empty();
    if (share.isEmpty()) {
      fields.problem(field, Quoted.of(text) + " is not a percentage", "", "Write it as \"85%\"");
    }
    return share;
  }

  /** The shares from which something is Green and Amber, where they are said. */
  record Shares(Optional<BigDecimal> green, Optional<BigDecimal> amber) {
    /** "amber from" has to lie below "green from", which is 100% where it is not there. */
    static Shares read(Fields fields) {
      Optional<BigDecimal> green = share("green from", fields);
      Optional<BigDecimal> amber = share("amber from", fields);
      BigDecimal top = green.orElse(HUNDRED);
      if (amber.isPresent() && amber.get().compareTo(top) >= 0) {
        fields.problem(
            "amber from",
            "Amber begins below Green, which begins at " + top.toPlainString() + "%",
            "",
            "Write less than that");
      }
      return new Shares(green, amber);
    }

    private static Optional<BigDecimal> share(String field, Fields fields) {
      Optional<BigDecimal> share = percentage(field, fields);
      if (share.filter(part -> part.compareTo(HUNDRED) > 0).isPresent()) {
        fields.problem(field, "no share is more than 100%", "", "Write at most \"100%\"");
      }
      return share;
    }
  }

  /** Status codes of a list that must not be empty. */
  static Set<Status> statuses(Fields fields, String name) {
    Set<Status> statuses = new LinkedHashSet<>();
    List<String> codes = fields.texts(name);
    for (String code : codes) {
      Status status = STATUSES.get(code);
      if (status == null) {
        String what = "unknown status " + Quoted.of(code);
        fields.problem(name, what, "", Suggestion.of(code, STATUSES.keySet()));
      } else {
        statuses.add(status);
      }
    }
    if (codes.isEmpty() && fields.value(name).isPresent()) {
      fields.problem(name, "no status is counted", "", "Write \"" + name + "\": [\"green\"]");
    }
    return statuses;
  }

  /** A date as 2022-03-31, or empty; with a problem noted where it is none. */
  static Optional<LocalDate> date(String field, Fields fields) {
    return fields.optionalText(field).flatMap(text -> date(field, text, fields));
  }

  private static Optional<LocalDate> date(String field, String text, Fields fields) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      fields.problem(field, Quoted.of(text) + " is not a date", "", "Write it as 2022-03-31");
      return Optional.empty();
    }
  }

  /**
   * A period that must be there.
   *
   * @param year the kind of year that "2019/20" is
   */
  static Period period(String field, Fields fields, PeriodKind year) {
    String text = fields.text(field);
    return text.isBlank() ? STAND_IN : period(text, fields.placeOf(field), fields, year);
  }

  private static Period period(String text, Place place, Fields fields, PeriodKind year) {
    Checked<Period> period = Periods.parse(text, place, year);
    fields.note(period.problems());
    return period.fold(value -> value, bad -> STAND_IN);
  }

  /** Whether it is more than the stand-in for a period that has its problem already. */
  static boolean isRead(Period period) {
    return !period.equals(STAND_IN);
  }

  /** The periods of a list, one at least. */
  static List<Period> periods(String field, Fields fields, PeriodKind year) {
    fields.need(field);
    List<Period> periods = new ArrayList<>();
    fields.texts(field, (text, place) -> periods.add(period(text, place, fields, year)));
    if (fields.value(field).isPresent() && periods.isEmpty()) {
      fields.problem(field, "there is no period", "", "Write [\"2006\", \"2007\", \"2008\"]");
    }
    return periods;
  }

  /** Notes a problem where a text is no id of an area. */
  static String area(String field, String id, Fields fields) {
    if (!id.isBlank() && !Ids.isLocal(id)) {
      fields.problem(
          field,
          Quoted.of(id) + " is not the id of an area",
          "areas are named by their id in areas/*.csv",
          "Write it as tonbridge-and-malling");
    }
    return id;
  }
}
