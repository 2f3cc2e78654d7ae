package org.weald.assess.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
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
    long own = ownFigures(catalogue, plan, edition);
    return own == 0
        ? ""
        : (own == 1 ? "one figure is" : own + " figures are")
            + " the workspace’s own, taken in since the edition was signed off.";
  }

  /**
   * The workspace's figures that begin before the edition's end and that no document prints. When
   * they were taken in is not asked: nobody has signed them with the edition.
   */
  private static long ownFigures(Catalogue catalogue, Plan plan, Edition edition) {
    return catalogue.contributions().stream()
        .filter(contribution -> contribution.origin().equals(Contribution.WORKSPACE))
        .flatMap(contribution -> contribution.observations().stream())
        .filter(figure -> isOf(figure, catalogue, plan))
        .filter(figure -> !figure.period().start().isAfter(edition.period().end()))
        .filter(Standing::isUnprinted)
        .count();
  }

  /** One typed in from a document, with its edition and sentence, is that document's. */
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
