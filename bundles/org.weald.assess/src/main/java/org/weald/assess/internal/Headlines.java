package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.bag.Bag;
import org.weald.assess.Headline;
import org.weald.assess.Judgement;
import org.weald.assess.Step;
import org.weald.model.Basis;
import org.weald.model.Edition;
import org.weald.model.HeadlineRule;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.model.Status;

/**
 * The headline: a share with a declared denominator, printed beside computed. Where an edition's
 * statuses are not in the text nothing is computed, whatever the figures would say.
 */
final class Headlines {
  private final Plan plan;
  private final Edition edition;
  private final HeadlineRule rule;
  private final List<Counted> counted;
  private final Bag<Status> statuses;
  private final Level level;

  /**
   * A row that counts, with the title of its theme.
   *
   * @param theme title
   * @param row of a priority or measure
   * @param measureRef ref of the one measure of a priority, or empty
   */
  record Counted(String theme, Judgement row, String measureRef) {
    /** "Safe 4: Road safety measures …". */
    String title() {
      String ref =
          row.level() == Level.PRIORITY
              ? measureRef.isEmpty() ? (theme + ", " + row.ref()).strip() : measureRef
              : row.ref();
      return ref.isEmpty() ? row.title() : ref + ": " + row.title();
    }
  }

  private Headlines(Plan plan, Edition edition, Level level, List<Counted> counted) {
    this.plan = plan;
    this.edition = edition;
    this.rule = plan.headline();
    this.level = level;
    this.counted = counted;
    this.statuses = Tally.count(rows());
  }

  static Headline of(Plan plan, Edition edition, Level level, List<Counted> counted) {
    return new Headlines(plan, edition, level, counted).headline();
  }

  private Headline headline() {
    int numerator = rule.counting().stream().mapToInt(statuses::occurrencesOf).sum();
    int missing = statuses.occurrencesOf(Status.MISSING);
    int denominator = denominator(missing);
    boolean known = edition.statusesNotInText().isEmpty() && denominator > 0;
    String computed = known ? Tally.percent(numerator, denominator, rule.decimals()) : "";
    int missingOf = rule.missingInDenominator() ? denominator : denominator + missing;
    String missingShare = known ? Tally.percent(missing, missingOf, rule.decimals()) : "";
    List<String> missingTitles =
        counted.stream()
            .filter(one -> one.row().status().status() == Status.MISSING)
            .map(Counted::title)
            .toList();
    return new Headline(
        level,
        Tally.map(statuses),
        counted.size(),
        numerator,
        denominator,
        computed,
        missingShare,
        known ? missingTitles : List.of(),
        edition.headlines(),
        known
            ? sentence(numerator, denominator, computed, missing, missingShare, missingTitles)
            : unknown(denominator),
        steps(numerator, denominator, computed));
  }

  /** What was decided or is missing; what is not due or only context is not part of a share. */
  private int denominator(int missing) {
    return statuses.occurrencesOf(Status.GREEN)
        + statuses.occurrencesOf(Status.AMBER)
        + statuses.occurrencesOf(Status.RED)
        + (rule.missingInDenominator() ? missing : 0);
  }

  private boolean isInDenominator(Judgement row) {
    Status status = row.status().status();
    return Supplied.isDecided(status) || (status == Status.MISSING && rule.missingInDenominator());
  }

  private String sentence(
      int numerator,
      int denominator,
      String computed,
      int missing,
      String missingShare,
      List<String> titles) {
    StringBuilder text = new StringBuilder();
    text.append(numerator).append(" of ").append(denominator).append(' ').append(things());
    text.append(' ').append(countingWord()).append(" (").append(computed).append(" %)");
    if (missing > 0) {
      text.append("; ").append(missing).append(" (").append(missingShare).append(" %) ");
      text.append(plan.scheme().word(Status.MISSING)).append(": ");
      text.append(String.join("; ", titles));
      text.append(rule.missingInDenominator() ? "" : " (not in the denominator)");
    }
    text.append('.');
    printed().ifPresent(words -> text.append(' ').append(words));
    return text.toString();
  }

  private String unknown(int decided) {
    String reason =
        edition.statusesNotInText().isEmpty()
            ? "No status of the " + counted.size() + " " + things() + " could be decided"
            : "Weald computes none: " + lowerFirst(edition.statusesNotInText());
    StringBuilder text = new StringBuilder();
    printed().ifPresent(words -> text.append(words).append(' '));
    text.append(Words.sentence(reason));
    if (!reason.endsWith(".")) {
      text.append('.');
    }
    if (decided > 0 && !edition.statusesNotInText().isEmpty()) {
      int tested = (int) counted.stream().filter(Headlines::isTested).count();
      text.append(" From the figures alone Weald could test ").append(tested).append(" of ");
      text.append(counted.size()).append(' ').append(things()).append(": ");
      text.append(Tally.of(statuses.select(Supplied::isDecided))).append('.');
    }
    return text.toString();
  }

  private List<Judgement> rows() {
    return counted.stream().map(Counted::row).toList();
  }

  private static boolean isTested(Counted one) {
    return Supplied.isDecided(one.row().status().status());
  }

  private Optional<String> printed() {
    if (edition.headlines().isEmpty()) {
      return Optional.empty();
    }
    List<String> parts =
        edition.headlines().stream()
            .map(
                headline ->
                    headline.value().raw().replaceAll("\\s*%", " %") + " (" + headline.of() + ")")
            .toList();
    return Optional.of("Printed: " + String.join("; ", parts) + ".");
  }

  private List<Step> steps(int numerator, int denominator, String computed) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "Share of "
                + things()
                + "; missing information is "
                + (rule.missingInDenominator() ? "" : "not ")
                + "in the denominator; rounded half up to "
                + Words.count(rule.decimals(), "decimal", "decimals")
                + "."));
    steps.add(Step.of(Step.Kind.INPUT, "Counts: " + Tally.ofRows(rows()) + "."));
    List<Judgement> left = rows().stream().filter(row -> !isInDenominator(row)).toList();
    if (!left.isEmpty()) {
      steps.add(Step.of(Step.Kind.NOTE, "Not in the denominator: " + Tally.ofRows(left) + "."));
    }
    long supplied = of(Basis.SUPPLIED);
    long moderated = of(Basis.MODERATED);
    steps.add(
        Step.of(
            Step.Kind.NOTE,
            supplied
                + " of the statuses are as printed, "
                + (moderated > 0 ? moderated + " moderated, " : "")
                + of(Basis.COMPUTED)
                + " computed."));
    if (!computed.isEmpty()) {
      steps.add(
          Step.of(
              Step.Kind.NUMBER,
              numerator
                  + " ÷ "
                  + denominator
                  + " = "
                  + Tally.percent(numerator, denominator, 2)
                  + " %"));
      steps.add(Step.of(Step.Kind.OUTCOME, computed + " %"));
    }
    edition
        .headlines()
        .forEach(
            headline ->
                steps.add(
                    Step.of(
                        Step.Kind.INPUT,
                        "Printed: “"
                            + headline.sentence()
                            + "” ("
                            + headline.value().raw()
                            + ")")));
    return steps;
  }

  private long of(Basis basis) {
    return counted.stream().filter(one -> one.row().status().basis() == basis).count();
  }

  private String countingWord() {
    List<String> words = rule.counting().stream().sorted().map(plan.scheme()::word).toList();
    return String.join(" or ", words);
  }

  private String things() {
    return level == Level.PRIORITY ? "priorities" : "measures";
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
