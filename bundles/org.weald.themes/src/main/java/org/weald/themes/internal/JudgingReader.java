package org.weald.themes.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Disclosure;
import org.weald.model.Judging;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;

/** Reads how a measure's movement is judged, and whom its figures count. */
final class JudgingReader {
  private static final Map<String, Judging.Method> METHODS = methods();

  private JudgingReader() {}

  private static Map<String, Judging.Method> methods() {
    Map<String, Judging.Method> methods = new LinkedHashMap<>();
    for (Judging.Method method : Judging.Method.values()) {
      methods.put(method.code(), method);
    }
    return methods;
  }

  /** The measure's field "judging"; the usual way where it is not there. */
  static Judging judging(Fields measure, PeriodKind year) {
    return measure
        .optionalObject("judging")
        .map(fields -> read(fields, year))
        .orElse(Judging.USUAL);
  }

  private static Judging read(Fields fields, PeriodKind year) {
    Optional<BigDecimal> least = fields.optionalNumber("lowest possible");
    Optional<BigDecimal> most = fields.optionalNumber("highest possible");
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) >= 0) {
      fields.problem(
          "highest possible",
          "it is not above the lowest possible",
          "",
          "Write for a percentage 0 and 100");
    }
    Judging judging =
        new Judging(
            fields.oneOf("method", METHODS, Judging.Method.LINEAR),
            breaks(fields, year),
            FieldValues.amount("tolerance", fields),
            least,
            most,
            baseline(fields, year),
            fields.optionalText("comparator").map(area -> comparator(area, fields)).orElse(""));
    fields.finish();
    return judging;
  }

  private static String comparator(String area, Fields fields) {
    if (area.isBlank()) {
      fields.problem("comparator", "the text is empty", "", "Name an area, or take it out");
    }
    return FieldValues.area("comparator", area, fields);
  }

  private static List<Judging.Break> breaks(Fields fields, PeriodKind year) {
    Set<LocalDate> seen = new HashSet<>();
    return fields.objects("breaks", each -> oneBreak(each, year, seen)).stream()
        .sorted(Comparator.comparing(each -> each.from().start()))
        .toList();
  }

  private static Judging.Break oneBreak(Fields fields, PeriodKind year, Set<LocalDate> seen) {
    Judging.Break read =
        new Judging.Break(FieldValues.period("from", fields, year), fields.text("why"));
    if (FieldValues.isRead(read.from()) && !seen.add(read.from().start())) {
      fields.problem(
          "from",
          "the break from " + Quoted.of(read.from().label()) + " stands twice",
          "a series breaks once at one time",
          "Take one of them out, or say both reasons in one");
    }
    fields.finish();
    return read;
  }

  private static List<Period> baseline(Fields fields, PeriodKind year) {
    return fields.optionalObject("baseline").map(ends -> ends(ends, year)).orElse(List.of());
  }

  private static List<Period> ends(Fields fields, PeriodKind year) {
    Period first = FieldValues.period("from", fields, year);
    Period last = FieldValues.period("to", fields, year);
    if (last.end().isBefore(first.start()) && FieldValues.isRead(last)) {
      fields.problem("to", "it ends before it begins", "", "Write the earlier period in \"from\"");
    }
    fields.finish();
    return List.of(first, last);
  }

  /** The measure's field "people": true, or an object with stricter limits than the usual ones. */
  static Disclosure disclosure(Fields measure) {
    if (measure.value("people").filter(Json.Bool.class::isInstance).isPresent()) {
      boolean people = measure.optionalFlag("people").orElse(false);
      return people ? Disclosure.OF_PEOPLE : Disclosure.NO_PEOPLE;
    }
    return measure.optionalObject("people").map(JudgingReader::limits).orElse(Disclosure.NO_PEOPLE);
  }

  private static Disclosure limits(Fields fields) {
    Disclosure usual = Disclosure.OF_PEOPLE;
    Disclosure limits =
        new Disclosure(
            true,
            limit("fewest", usual.fewest(), fields),
            limit("smallest base", usual.smallestBase(), fields));
    fields.finish();
    return limits;
  }

  /** A limit may be raised, never lowered: so much is owed to the people counted. */
  private static int limit(String field, int usual, Fields fields) {
    int given = fields.optionalInt(field, 0, Integer.MAX_VALUE).orElse(usual);
    if (given < usual) {
      fields.problem(
          field,
          given + " is laxer than the usual " + usual,
          "a data owner may be stricter, never laxer: small counts tell of people",
          "Write " + usual + " or more, or take it out");
    }
    return Math.max(given, usual);
  }
}
