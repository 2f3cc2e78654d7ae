package org.weald.script.internal.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.script.internal.language.ScriptResult;

/**
 * What came of one hostile script.
 *
 * @param file its name
 * @param kind how it ended
 * @param refusals each as "REASON@line", the first one decides; empty where there is none
 * @param sentence told to the user, or what the script gave
 * @param escapes what it reached; empty where it stayed in the box
 */
record Outcome(
    String file, Kind kind, List<String> refusals, String sentence, List<String> escapes) {
  private static final String MARK = "\u0001";
  private static final String BETWEEN = "\u0002";
  private static final int LONGEST = 400;

  /** What is said of a script that did not end in its time. */
  static final String RAN_ON = "ran on beyond its time";

  /** How a script ended. */
  enum Kind {
    /** It never ran. */
    REFUSED,
    /** It ran and was stopped, or failed, or its result was not taken. */
    CONTAINED,
    /** It came to its end and gave a plain value. */
    ENDED,
    /** The whole JVM went with it, or it ran without a box. */
    LOST
  }

  Outcome {
    refusals = List.copyOf(refusals);
    escapes = List.copyOf(escapes);
  }

  static Outcome lost(String file, String how) {
    return new Outcome(file, Kind.LOST, List.of(), "", List.of(how));
  }

  static Outcome of(String file, Verdict<ScriptResult> verdict, boolean ran) {
    if (verdict instanceof Verdict.Good<ScriptResult> good) {
      return new Outcome(file, Kind.ENDED, List.of(), String.valueOf(good.value()), List.of());
    }
    List<Refusal> refusals = verdict.refusals();
    return new Outcome(
        file,
        ran ? Kind.CONTAINED : Kind.REFUSED,
        refusals.stream()
            .map(refusal -> refusal.reason() + "@" + refusal.problem().where().line())
            .toList(),
        refusals.get(0).problem().sentence(),
        faults(refusals));
  }

  /** What a user must not be shown counts as escaped: it takes the terminal, or the log. */
  private static List<String> faults(List<Refusal> refusals) {
    List<String> faults = new ArrayList<>();
    for (Refusal refusal : refusals) {
      String sentence = refusal.problem().sentence();
      if (sentence.length() > 5 * LONGEST) {
        faults.add("a sentence of " + sentence.length() + " letters");
      }
      if (sentence.codePoints().anyMatch(Outcome::commands)) {
        faults.add("control characters in a sentence");
      }
    }
    return faults;
  }

  private static boolean commands(int letter) {
    return (Character.isISOControl(letter) && letter != '\n')
        || Character.getType(letter) == Character.FORMAT;
  }

  boolean escaped() {
    return !escapes.isEmpty();
  }

  /** The deciding reason, "-" for none. */
  String reason() {
    return refusals.isEmpty() ? "-" : refusals.get(0).replaceFirst("@.*", "");
  }

  /** "refused", "contained". */
  String how() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  Outcome withEscapes(List<String> more) {
    List<String> all = new ArrayList<>(escapes);
    all.addAll(more);
    return new Outcome(file, kind, refusals, sentence, all);
  }

  /** As one line between processes. */
  String written() {
    return MARK
        + String.join(
            "\t",
            file,
            kind.name(),
            String.join(BETWEEN, refusals),
            plain(sentence),
            String.join(BETWEEN, escapes.stream().map(Outcome::plain).toList()));
  }

  private static String plain(String text) {
    return text.codePoints()
        .limit(LONGEST)
        .map(letter -> commands(letter) || letter == '\n' ? ' ' : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Back from a line; empty for a line somebody else wrote. */
  static Optional<Outcome> read(String line) {
    if (!line.startsWith(MARK)) {
      return Optional.empty();
    }
    List<String> fields = List.of(line.substring(MARK.length()).split("\t", -1));
    return Optional.of(
        new Outcome(
            fields.get(0),
            Kind.valueOf(fields.get(1)),
            list(fields.get(2)),
            fields.get(3),
            list(fields.get(4))));
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
  }
}
