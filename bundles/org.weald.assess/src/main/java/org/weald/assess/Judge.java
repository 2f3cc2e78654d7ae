package org.weald.assess;

import java.util.List;
import org.weald.assess.internal.Cards;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Plan;

/**
 * Judges a plan (METHODS.md, sections 1 and 2). The same catalogue, plan and edition give the same
 * scorecard; the day judged for is the edition's own "as at".
 *
 * <p>An edition knows what it and earlier editions print, and whatever a workspace holds. A figure
 * that only a later edition prints is used where nothing else is there for that period, and the
 * explanation says so; it never takes the place of what the edition printed itself.
 */
public final class Judge {
  private Judge() {}

  /** Judges an edition of a plan, for the plan's own area. */
  public static Scorecard judge(Catalogue catalogue, Plan plan, Edition edition) {
    return judge(catalogue, plan, edition, ScriptedStatuses.NONE);
  }

  /**
   * The same where calculations decide some of the statuses.
   *
   * @param scripted answers for measures whose rule names a calculation
   */
  public static Scorecard judge(
      Catalogue catalogue, Plan plan, Edition edition, ScriptedStatuses scripted) {
    return Cards.of(catalogue, plan, edition, scripted);
  }

  /** The plan's actions: the status last supplied in the edition's year, overdue or not. */
  public static List<Judgement> actions(Catalogue catalogue, Plan plan, Edition edition) {
    return Cards.actions(catalogue, plan, edition);
  }
}
