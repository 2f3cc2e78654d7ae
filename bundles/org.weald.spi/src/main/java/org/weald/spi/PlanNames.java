package org.weald.spi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;

/**
 * The words people type for a plan and for an edition. A plan is meant by its id or title, or by a
 * beginning only it has; an edition by its label, its years joined as one likes.
 */
final class PlanNames {
  private static final Place WHERE = Place.of("command line");
  private static final Pattern TWO_YEARS =
      Pattern.compile("\\b(\\d{4})\\s*[-\u2013/]\\s*(?:\\d{2})?(\\d{2})\\b");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** As many letters in common make two words alike: shorter are "the" and "and". */
  private static final int ALIKE = 4;

  private PlanNames() {}

  // --- plans

  /** The plan a name stands for; where it is none, or several, the plans are told. */
  static Checked<Plan> plan(Catalogue catalogue, String name) {
    Optional<Plan> exact = catalogue.plan(name);
    if (exact.isPresent()) {
      return Checked.good(exact.get());
    }
    String typed = plain(name);
    List<Plan> meant = typed.isEmpty() ? List.of() : meant(catalogue.plans(), typed);
    if (meant.size() == 1) {
      return Checked.good(meant.get(0));
    }
    return Checked.bad(
        meant.isEmpty()
            ? new Problem(
                "unknown plan \"" + name + "\"", WHERE, "", remedy(catalogue, plain(name)))
            : new Problem(
                "several plans begin with \"" + name + "\"",
                WHERE,
                "",
                "Give the id of the one you mean: " + listed(catalogue, meant)));
  }

  /** A whole name before a beginning, an id before a title: the first that any plan fits. */
  private static List<Plan> meant(List<Plan> plans, String typed) {
    Function<Plan, String> shortId = plan -> plain(Ids.local(plan.id()));
    Function<Plan, String> title = plan -> plain(plan.title());
    return Stream.<Predicate<Plan>>of(
            plan -> plain(plan.id()).equals(typed) || shortId.apply(plan).equals(typed),
            plan -> title.apply(plan).equals(typed),
            plan -> plain(plan.id()).startsWith(typed) || shortId.apply(plan).startsWith(typed),
            plan -> title.apply(plan).startsWith(typed))
        .map(fits -> plans.stream().filter(fits).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static String remedy(Catalogue catalogue, String typed) {
    List<Plan> alike = catalogue.plans().stream().filter(plan -> isAlike(plan, typed)).toList();
    String near =
        alike.stream()
            .map(plan -> "\"" + id(catalogue, plan) + "\"")
            .collect(Collectors.joining(" or "));
    return (near.isEmpty() ? "" : "Did you mean " + near + "? ")
        + "The plans are: "
        + listed(catalogue, catalogue.plans());
  }

  /** "sevenoks" and "Sevenoaks", "safety" and "Community Safety". */
  private static boolean isAlike(Plan plan, String typed) {
    List<String> known = words(Ids.local(plan.id()) + " " + plain(plan.title())).toList();
    return words(typed)
        .filter(word -> word.length() >= ALIKE)
        .map(word -> word.substring(0, ALIKE))
        .anyMatch(begin -> known.stream().anyMatch(word -> word.startsWith(begin)));
  }

  private static Stream<String> words(String text) {
    return WORD.splitAsStream(text);
  }

  /** "kent-agreement-2005-08 (Kent Agreement; March 2007)". */
  private static String listed(Catalogue catalogue, List<Plan> plans) {
    return plans.stream()
        .map(
            plan ->
                id(catalogue, plan)
                    + " ("
                    + plan.title()
                    + (plan.editions().isEmpty() ? "" : "; " + labels(plan))
                    + ")")
        .collect(Collectors.joining(", "));
  }

  /** The short id where only one plan has it. */
  private static String id(Catalogue catalogue, Plan plan) {
    String local = Ids.local(plan.id());
    return catalogue.plan(local).isPresent() ? local : plan.id();
  }

  // --- editions

  /** The edition a label stands for. */
  static Optional<Edition> edition(Plan plan, String label) {
    Optional<Edition> exact = plan.edition(label);
    if (exact.isPresent()) {
      return exact;
    }
    List<Edition> meant =
        plan.editions().stream()
            .filter(edition -> years(edition.label()).equals(years(label)))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** The same, with the editions there are where it is none of them. */
  static Checked<Edition> known(Plan plan, String label) {
    return edition(plan, label)
        .map(Checked::good)
        .orElseGet(
            () ->
                Checked.bad(
                    new Problem(
                        "unknown edition \"" + label + "\"", WHERE, "", "Known: " + labels(plan))));
  }

  private static String labels(Plan plan) {
    return plan.editions().stream().map(Edition::label).collect(Collectors.joining(", "));
  }

  /** "2021-22", "2021/2022" and "2021–22" are "2021/22". */
  private static String years(String label) {
    return TWO_YEARS.matcher(plain(label)).replaceAll("$1/$2");
  }

  /** In small letters, one space between words, and the apostrophe of a keyboard. */
  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.UK).replace('\u2019', '\'').replaceAll("\\s+", " ");
  }
}
