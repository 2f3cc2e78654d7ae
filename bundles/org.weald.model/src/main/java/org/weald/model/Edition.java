package org.weald.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One report of a plan.
 *
 * @param label "2021/22"
 * @param title "Annual Monitoring Report 2019/20"
 * @param period what it reports on
 * @param asAt the day its judgements are made for
 * @param source the document
 * @param statusesOn what carries the printed statuses
 * @param statusesNotInText why the printed statuses are not known, or empty
 * @param headlines the printed headline figures
 * @param signOffs who has signed it off, in order
 * @param notBefore the day an embargo or a pre-election period ends, if one is set
 */
public record Edition(
    String label,
    String title,
    Period period,
    LocalDate asAt,
    String source,
    Level statusesOn,
    String statusesNotInText,
    List<PrintedHeadline> headlines,
    List<SignOff> signOffs,
    Optional<LocalDate> notBefore) {

  /** An edition nobody has signed off. */
  public Edition(
      String label,
      String title,
      Period period,
      LocalDate asAt,
      String source,
      Level statusesOn,
      String statusesNotInText,
      List<PrintedHeadline> headlines) {
    this(
        label,
        title,
        period,
        asAt,
        source,
        statusesOn,
        statusesNotInText,
        headlines,
        List.of(),
        Optional.empty());
  }

  /** A headline as printed: the figure, of what, and its sentence. */
  public record PrintedHeadline(Figure value, String of, String sentence) {}

  /** Copies the list. */
  public Edition {
    headlines = List.copyOf(headlines);
    signOffs = List.copyOf(signOffs);
  }

  /** How far it has come: the last sign-off's stage; a draft before the first. */
  public Stage stage() {
    return signOffs.isEmpty() ? Stage.DRAFT : signOffs.get(signOffs.size() - 1).stage();
  }
}
