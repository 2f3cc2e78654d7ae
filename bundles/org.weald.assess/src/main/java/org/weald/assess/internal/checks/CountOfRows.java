package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.assess.internal.Cards;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Plan;
import org.weald.model.Status;

/**
 * "count of actions", "count of priorities green", "count of measures missing": a printed count
 * against the rows it counts, in the statement's edition.
 */
final class CountOfRows implements ClaimedSum {
  private static final String FORM = "count of ";

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.HEADLINE;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith(FORM);
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    String[] words = claimed.says().substring(FORM.length()).strip().split("\\s+", 2);
    Optional<Status> status =
        words.length < 2 ? Optional.empty() : StatusWords.status(words[1], content.catalogue());
    if (!claimed.figure().hasNumber() || (words.length == 2 && status.isEmpty())) {
      return Optional.empty();
    }
    for (Plan plan : plans(claimed, content.catalogue())) {
      Optional<Edition> edition = plan.edition(claimed.edition());
      Optional<List<Judgement>> rows =
          edition.flatMap(one -> rows(content.catalogue(), plan, one, words[0]));
      if (rows.isPresent()) {
        return Optional.of(count(claimed, rows.get(), words[0], status));
      }
    }
    return Optional.empty();
  }

  /** Two plans may have an edition of the same label: first those of the statement's plug-in. */
  private static List<Plan> plans(Claimed claimed, Catalogue catalogue) {
    String plugin = Ids.plugin(claimed.claim().id());
    return catalogue.plans().stream()
        .sorted(Comparator.comparing(plan -> !isOf(plugin, plan, catalogue)))
        .toList();
  }

  private static boolean isOf(String plugin, Plan plan, Catalogue catalogue) {
    return Ids.plugin(plan.id()).equals(plugin)
        || catalogue.themes(plan).stream().anyMatch(theme -> Ids.plugin(theme.id()).equals(plugin));
  }

  private static Optional<List<Judgement>> rows(
      Catalogue catalogue, Plan plan, Edition edition, String what) {
    List<Judgement> rows =
        switch (what.toLowerCase(Locale.ROOT)) {
          case "actions" -> Cards.actions(catalogue, plan, edition);
          case "priorities" ->
              Cards.of(catalogue, plan, edition).themes().stream()
                  .flatMap(theme -> theme.priorities().stream())
                  .toList();
          case "measures" ->
              Cards.of(catalogue, plan, edition).themes().stream()
                  .map(Scorecard.ThemeCard::measures)
                  .flatMap(List::stream)
                  .filter(row -> !row.ref().isEmpty())
                  .toList();
          default -> List.of();
        };
    return Optional.of(rows).filter(all -> !all.isEmpty());
  }

  private static Outcome count(
      Claimed claimed, List<Judgement> rows, String what, Optional<Status> status) {
    long counted =
        rows.stream()
            .filter(row -> status.map(wanted -> row.status().status() == wanted).orElse(true))
            .count();
    String which = status.map(one -> ", " + one.words() + ", are ").orElse(" are ");
    BigDecimal number = BigDecimal.valueOf(counted);
    return Outcome.of(claimed, number, "of the rows listed as " + what + which);
  }
}
