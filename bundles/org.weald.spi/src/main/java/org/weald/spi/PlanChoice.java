package org.weald.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weald.assess.publication.Standing;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;

/**
 * The plan and editions a command is about, from its options {@code --plan} and {@code --edition}.
 * Where no plan is named it is the first one, in the order the plans say, that has the edition;
 * where no edition is named they are all meant.
 *
 * @param catalogue what is known
 * @param plan the plan
 * @param editions at least one, oldest first
 */
public record PlanChoice(Catalogue catalogue, Plan plan, List<Edition> editions) {

  /** The option for the plan. */
  public static final CommandDescription.Option PLAN =
      new CommandDescription.Option(
          "--plan",
          "ID",
          "The plan: its id or title, or how it begins; without it the first one that has the edition.");

  /** The option for the edition. */
  public static final CommandDescription.Option EDITION =
      new CommandDescription.Option("--edition", "LABEL", "The edition, such as 2021/22.");

  /**
   * The option for the officers' view. Who gives it gets every figure; without it the figures are
   * those everybody may read.
   */
  public static final CommandDescription.Option OFFICERS =
      new CommandDescription.Option(
          "--officers",
          "",
          "Show the figures that are held back from publication as well; not for publication.");

  private static final Place WHERE = Place.of("command line");

  /** Copies the list. */
  public PlanChoice {
    editions = List.copyOf(editions);
  }

  /** The last of the editions. */
  public Edition latest() {
    return editions.get(editions.size() - 1);
  }

  /**
   * The standing of what is shown of an edition: draft, for officers only, or free.
   *
   * @param today counts for an embargo only
   */
  public Standing standing(Edition edition, CommandCall call, LocalDate today) {
    return Standing.of(catalogue, plan, edition, call.has(OFFICERS.name()), today);
  }

  /** Says on the error output why what is shown bears a mark, once for each reason. */
  public void sayStanding(CommandCall call, LocalDate today) {
    editions.stream()
        .map(edition -> standing(edition, call, today).sentence())
        .filter(sentence -> !sentence.isEmpty())
        .distinct()
        .forEach(call.err()::println);
    call.err().flush();
  }

  /** Reads the two options. */
  public static Checked<PlanChoice> of(Catalogue catalogue, CommandCall call) {
    return plan(catalogue, call.option("--plan"), call.option("--edition"))
        .then(
            plan ->
                editions(plan, call.option("--edition"))
                    .then(editions -> Checked.good(new PlanChoice(catalogue, plan, editions))));
  }

  /**
   * The plan a name stands for: its id or its title, capitals do not matter, or a beginning of
   * either that only one plan has. Where it is none, the problem names the plans.
   */
  public static Checked<Plan> plan(Catalogue catalogue, String name) {
    return plan(catalogue, Optional.of(name), Optional.empty());
  }

  /**
   * The edition of a plan a label stands for; "2021-22" and "2021/2022" are 2021/22. Where it is
   * none, the problem names the editions.
   */
  public static Checked<Edition> edition(Plan plan, String label) {
    return PlanNames.known(plan, label);
  }

  private static Checked<Plan> plan(
      Catalogue catalogue, Optional<String> id, Optional<String> edition) {
    if (catalogue.plans().isEmpty()) {
      return Checked.bad(
          new Problem(
              "there is no plan",
              WHERE,
              "",
              "Install a plug-in that brings one; see weald plugins"));
    }
    if (id.isEmpty()) {
      return Checked.good(first(catalogue.plans(), edition));
    }
    return PlanNames.plan(catalogue, id.get());
  }

  private static Plan first(List<Plan> plans, Optional<String> edition) {
    return plans.stream()
        .filter(plan -> edition.flatMap(plan::edition).isPresent())
        .findFirst()
        .or(
            () ->
                plans.stream()
                    .filter(plan -> edition.flatMap(it -> PlanNames.edition(plan, it)).isPresent())
                    .findFirst())
        .orElse(plans.get(0));
  }

  private static Checked<List<Edition>> editions(Plan plan, Optional<String> label) {
    if (label.isEmpty()) {
      return plan.editions().isEmpty()
          ? Checked.bad(
              new Problem(
                  "plan " + plan.id() + " has no edition", WHERE, "", "Add one to its plan file"))
          : Checked.good(plan.editions());
    }
    return edition(plan, label.get()).then(edition -> Checked.good(List.of(edition)));
  }
}
