package org.weald.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wording and what it says.
 *
 * @param <T> what is said
 */
record Saying<T>(Pattern wording, T meaning) {

  private static final List<Saying<Qualifier>> INSTEAD =
      List.of(
          of("n/?a|n\\.a\\.|not applicable", Qualifier.NOT_APPLICABLE),
          of("tb[ca]|t\\.b\\.c\\.|to be (?:confirmed|agreed)", Qualifier.TO_BE_CONFIRMED),
          of(
              "(?:data )?(?:not|not yet) available|unavailable|available .+|awaiting .+|missing"
                  + "|(?:missing )?information(?: not received)?",
              Qualifier.NOT_AVAILABLE),
          of("no new data|based on previous data", Qualifier.NO_NEW_DATA),
          of(
              "(?:not )?due(?: .+)?|not yet due|next (?:survey|due|report|data).*",
              Qualifier.NOT_DUE));

  private static final List<Saying<Qualifier>> BESIDE =
      List.of(
          of("prov\\.?|provisional|p", Qualifier.PROVISIONAL),
          of("forecast|f", Qualifier.FORECAST),
          of("cumulative|cum\\.?", Qualifier.CUMULATIVE),
          of("part|partial|part[- ]year", Qualifier.PARTIAL));

  /** Operators in front of a number; each ends where the number may start. */
  static final List<Saying<Operator>> BEFORE =
      List.of(
          of(
              "(?:<=|=<|\\u2264|(?:up to|at most|(?:no|not) (?:more|higher|greater) than"
                  + "|not exceeding|(?:a )?max(?:imum)?(?: of)?)) ?",
              Operator.AT_MOST),
          of(
              "(?:>=|=>|\\u2265|(?:at least|(?:no|not) (?:less|fewer|lower) than"
                  + "|(?:a )?min(?:imum)?(?: of)?)) ?",
              Operator.AT_LEAST),
          of(
              "(?:>|(?:just )?over|(?:more|greater|higher) than|above|in excess of|exceeding"
                  + "|upwards of) ?",
              Operator.MORE),
          of("(?:<|(?:just )?under|(?:less|fewer|lower) than|below) ?", Operator.LESS),
          of(
              "(?:~|\\u2248|approximately|approx\\.?|about|around|nearly|almost|roughly|some"
                  + "|(?:an )?estimated|circa|ca?\\.?) ?",
              Operator.ABOUT));

  /** The same behind a number, with its unit or without. */
  static final List<Saying<Operator>> BEHIND =
      List.of(
          of(" ?\\+| (?:or|and) (?:more|over|above|higher)\\b", Operator.AT_LEAST),
          of(" (?:or|and) (?:less|fewer|under|below|lower)\\b", Operator.AT_MOST),
          of(" (?:approx\\.?|approximately)(?!\\p{L})", Operator.ABOUT));

  private static <T> Saying<T> of(String wording, T meaning) {
    return new Saying<>(Pattern.compile(wording, Pattern.CASE_INSENSITIVE), meaning);
  }

  /** What a cell says instead of a number: "tbc". */
  static Optional<Qualifier> instead(String text) {
    return said(INSTEAD, text);
  }

  /** What a word or bracket says of the number beside it: "(prov)". */
  static Optional<Qualifier> beside(String text) {
    return said(BESIDE, text);
  }

  private static Optional<Qualifier> said(List<Saying<Qualifier>> sayings, String text) {
    return sayings.stream()
        .filter(saying -> saying.wording().matcher(text).matches())
        .map(Saying::meaning)
        .findFirst();
  }
}
