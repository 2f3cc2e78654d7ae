package org.weald.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.spi.RefusedPlugin;

/**
 * Everything known at one moment, judged. Immutable; a change of plug-ins or figures makes a new
 * one.
 *
 * @param catalogue what is known
 * @param scorecards every plan in each of its editions, in the plans' order, oldest edition first
 * @param refused plug-ins that were not taken
 */
public record Snapshot(
    Catalogue catalogue, List<Scorecard> scorecards, List<RefusedPlugin> refused) {

  /** Nothing known yet. */
  public static final Snapshot EMPTY = new Snapshot(Catalogue.of(List.of()), List.of(), List.of());

  /** Copies the lists. */
  public Snapshot {
    scorecards = List.copyOf(scorecards);
    refused = List.copyOf(refused);
  }

  /**
   * Only itself: to compare all that is known would judge what has not been asked for, on the event
   * thread.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Whether nothing has been read yet, which is not the same as that there is nothing. */
  public boolean awaited() {
    return scorecards.isEmpty() && refused.isEmpty() && catalogue == EMPTY.catalogue();
  }

  /** A plan's scorecard of an edition. */
  public Optional<Scorecard> scorecard(String plan, String edition) {
    return scorecards.stream()
        .filter(card -> card.plan().id().equals(plan) && card.edition().label().equals(edition))
        .findFirst();
  }

  /** The scorecard that is looked at. */
  public Optional<Scorecard> scorecard(Selected selected) {
    return scorecard(selected.plan(), selected.edition());
  }

  /** The selected row. */
  public Optional<Judgement> row(Selected selected) {
    return selected
        .subject()
        .flatMap(subject -> scorecard(selected).flatMap(card -> row(card, subject)));
  }

  /** A row of a scorecard. */
  public static Optional<Judgement> row(Scorecard card, Selected.Subject subject) {
    return card.rows().stream()
        .filter(row -> row.level() == subject.level() && row.id().equals(subject.id()))
        .findFirst();
  }

  /** The measure the selected row is of, or the one measure a selected priority has. */
  public Optional<Measure> measure(Selected selected) {
    Optional<Measure> own =
        selected
            .subject()
            .filter(subject -> subject.level() == Level.MEASURE)
            .flatMap(subject -> catalogue.measure(subject.id()));
    return own.or(
        () ->
            row(selected)
                .map(Judgement::measure)
                .filter(id -> !id.isEmpty())
                .flatMap(catalogue::measure));
  }
}
