package org.weald.assess.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weald.assess.internal.checks.FiguresInTheirSentence;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Observation;
import org.weald.model.Plan;

/**
 * Whether what is made of an edition may be read by everybody, and the mark it bears on every page
 * and file.
 *
 * @param mark "DRAFT", "Officers only", or empty where it bears none
 * @param sentence why, as a sentence; empty without a mark
 * @param officers whether it is the officers' copy
 * @param embargo the day before which it may not be published, where that day is still to come
 */
public record Standing(
    String mark, String sentence, boolean officers, Optional<LocalDate> embargo) {
  /** The mark of what is not signed off. */
  public static final String DRAFT = "DRAFT";

  /** The mark of what is not for the public. */
  public static final String OFFICERS_ONLY = "Officers only";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /**
   * The standing of an edition on a day.
   *
   * @param catalogue the figures that are shown
   * @param plan whose edition
   * @param edition which
   * @param officers whether it is the officers' copy
   * @param today the day, which counts for an embargo only
   */
  public static Standing of(
      Catalogue catalogue, Plan plan, Edition edition, boolean officers, LocalDate today) {
    Optional<LocalDate> embargo = edition.notBefore().filter(today::isBefore);
    if (officers) {
      return new Standing(
          OFFICERS_ONLY,
          "Officers only, not for publication: it shows figures that are held back from the public, and"
              + " data queries the lead agencies have not answered yet.",
          true,
          embargo);
    }
    String why = whyDraft(catalogue, plan, edition);
    if (!why.isEmpty()) {
      return new Standing(DRAFT, "DRAFT: " + why, false, embargo);
    }
    return embargo
        .map(
            day ->
                new Standing(
                    "Not before " + DAY.format(day),
                    blocked(edition, day)
                        + ": until then an embargo or a pre-election period holds.",
                    false,
                    embargo))
        .orElseGet(() -> new Standing("", "", false, Optional.empty()));
  }

  /**
   * That an edition may not be published yet, without a full stop; empty for officers and where
   * nothing stands against the day.
   */
  public Optional<String> blocked(Edition edition) {
    return officers ? Optional.empty() : embargo.map(day -> blocked(edition, day));
  }

  private static String blocked(Edition edition, LocalDate day) {
    return edition.title() + " must not be published before " + DAY.format(day);
  }

  private static String whyDraft(Catalogue catalogue, Plan plan, Edition edition) {
    if (!edition.stage().isSignedOff()) {
      return "the " + edition.label() + " edition is not signed off yet.";
    }
    long own =
        shown(catalogue, plan, edition, Standing::isWorkspace)
            .filter(Standing::isUnprinted)
            .count();
    if (own > 0) {
      return (own == 1 ? "one figure is" : own + " figures are")
          + " the workspace’s own, taken in since the edition was signed off.";
    }
    long other =
        shown(catalogue, plan, edition, any -> true)
            .filter(FiguresInTheirSentence::contradicts)
            .count();
    return other == 0
        ? ""
        : (other == 1 ? "one figure is" : other + " figures are")
            + " not what the printed sentence says that stands beside it; see weald problems.";
  }

  /** The plan's figures that begin before the edition's end. */
  private static Stream<Observation> shown(
      Catalogue catalogue, Plan plan, Edition edition, Predicate<Contribution> of) {
    return catalogue.contributions().stream()
        .filter(of)
        .flatMap(contribution -> contribution.observations().stream())
        .filter(figure -> !figure.period().start().isAfter(edition.period().end()))
        .filter(figure -> isOf(figure, catalogue, plan));
  }

  private static boolean isWorkspace(Contribution contribution) {
    return contribution.origin().equals(Contribution.WORKSPACE);
  }

  /**
   * A figure of the workspace that no document prints. When it was taken in is not asked: nobody
   * has signed it with the edition. One typed in from a document, with its edition and sentence, is
   * that document's.
   */
  private static boolean isUnprinted(Observation figure) {
    return figure.edition().isEmpty() || figure.provenance().sentence().isEmpty();
  }

  private static boolean isOf(Observation figure, Catalogue catalogue, Plan plan) {
    return catalogue
        .measure(figure.measure())
        .flatMap(catalogue::themeOf)
        .filter(theme -> theme.plan().equals(plan.id()))
        .isPresent();
  }
}
