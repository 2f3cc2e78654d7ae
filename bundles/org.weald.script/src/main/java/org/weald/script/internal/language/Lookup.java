package org.weald.script.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.Theme;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.Given;

/** Finds what a script names, or says what is unknown and what may have been meant. */
record Lookup(Given given) {

  Catalogue catalogue() {
    return given.catalogue();
  }

  /** The judged plan; without a scorecard the only one there is. */
  Plan plan() {
    List<Plan> plans = catalogue().plans();
    return given
        .scorecard()
        .map(Scorecard::plan)
        .or(() -> plans.size() == 1 ? Optional.of(plans.get(0)) : Optional.empty())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    plans.isEmpty()
                        ? "there is no plan"
                        : "there are "
                            + plans.size()
                            + " plans: name one, plan('"
                            + Ids.local(plans.get(0).id())
                            + "')"));
  }

  Plan plan(String id) {
    return found("plan", id, catalogue().plan(id), catalogue().plans().stream().map(Plan::id));
  }

  Edition edition() {
    return scorecard().edition();
  }

  Scorecard scorecard() {
    return given
        .scorecard()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there are no judgements here: a calculation may itself decide a status, so it"
                        + " cannot ask for any. Make it an export or a view (//@ kind export)"));
  }

  List<Theme> themes() {
    return catalogue().themes(plan());
  }

  Theme theme(String id) {
    return found(
        "theme",
        id,
        themes().stream()
            .filter(
                theme ->
                    theme.id().equals(id)
                        || Ids.local(theme.id()).equals(id)
                        || theme.title().equalsIgnoreCase(id))
            .findFirst(),
        themes().stream().map(Theme::id));
  }

  List<Measure> measures() {
    return themes().stream().flatMap(theme -> theme.measures().stream()).toList();
  }

  Measure measure(String id) {
    return found(
        "measure", id, catalogue().measure(id), catalogue().measures().stream().map(Measure::id));
  }

  Area area(String id) {
    Optional<Area> named =
        catalogue().areas().stream().filter(area -> area.name().equals(id)).findFirst();
    return found(
        "area",
        id,
        catalogue().area(id).or(() -> named),
        catalogue().areas().stream().map(Area::id));
  }

  List<Area> group(String group) {
    List<Area> areas = catalogue().group(group);
    return found(
        "group",
        group,
        areas.isEmpty() ? Optional.empty() : Optional.of(areas),
        catalogue().areas().stream().flatMap(area -> area.groups().stream()));
  }

  List<Action> actions() {
    return catalogue().actions(plan().id());
  }

  Judgement judgement(String idOrRef) {
    Function<Judgement, Stream<String>> names =
        row -> Stream.of(Ids.local(row.id()), row.ref()).filter(name -> !name.isEmpty());
    return found(
        "judgement", idOrRef, scorecard().row(idOrRef), scorecard().rows().stream().flatMap(names));
  }

  /** Where the figures of a chart come from, unless it says so itself. */
  String source() {
    return catalogue().plans().size() == 1 || given.scorecard().isPresent()
        ? "Reckoned from the figures of the " + plan().title()
        : "Reckoned from the figures of the plans";
  }

  /** The name of the area the plan is for, or empty. */
  String own() {
    return catalogue().plans().size() == 1 || given.scorecard().isPresent()
        ? catalogue().area(plan().area()).map(Area::name).orElse("")
        : "";
  }

  private static <T> T found(String sort, String id, Optional<T> found, Stream<String> known) {
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                "unknown "
                    + sort
                    + " "
                    + Quoted.of(id)
                    + ". "
                    + Suggestion.of(id, known.map(Ids::local).distinct().toList())));
  }
}
