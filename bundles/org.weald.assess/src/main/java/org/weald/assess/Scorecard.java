package org.weald.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Plan;
import org.weald.model.Theme;

/**
 * A plan judged in one edition, for the plan's own area.
 *
 * @param plan the plan
 * @param edition the edition
 * @param headline printed and computed
 * @param summary the plan's own row
 * @param themes its themes in order
 * @param actions the plan's actions at the edition's date; empty where the plan has none
 */
public record Scorecard(
    Plan plan,
    Edition edition,
    Headline headline,
    Judgement summary,
    List<ThemeCard> themes,
    List<Judgement> actions) {

  /**
   * A theme's part.
   *
   * @param theme the theme
   * @param summary the theme's own row
   * @param priorities its priorities' rows as the edition prints them
   * @param measures rows of its printed measures, each followed by the parts quoted under it that
   *     have a figure or a target in this edition
   */
  public record ThemeCard(
      Theme theme, Judgement summary, List<Judgement> priorities, List<Judgement> measures) {
    /** Copies the lists. */
    public ThemeCard {
      priorities = List.copyOf(priorities);
      measures = List.copyOf(measures);
    }
  }

  /** Copies the lists. */
  public Scorecard {
    themes = List.copyOf(themes);
    actions = List.copyOf(actions);
  }

  /**
   * All rows: plan, then per theme the theme, its priorities, its measures; at the end the actions.
   */
  public List<Judgement> rows() {
    List<Judgement> rows = new ArrayList<>();
    rows.add(summary);
    for (ThemeCard card : themes) {
      rows.add(card.summary());
      rows.addAll(card.priorities());
      rows.addAll(card.measures());
    }
    rows.addAll(actions);
    return List.copyOf(rows);
  }

  /** The row of a subject by qualified id, short id or printed ref. */
  public Optional<Judgement> row(String idOrRef) {
    return rows().stream()
        .filter(
            row ->
                row.id().equals(idOrRef)
                    || Ids.local(row.id()).equals(idOrRef)
                    || (!row.ref().isEmpty() && row.ref().equalsIgnoreCase(idOrRef)))
        .findFirst();
  }
}
