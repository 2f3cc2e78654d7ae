package org.weald.script.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Refusal;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Mention;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;

/** Whether the measures a script's header speaks of are there when it runs. */
public final class Needs {
  private final Script script;
  private final Catalogue catalogue;

  private Needs(Script script, Catalogue catalogue) {
    this.script = script;
    this.catalogue = catalogue;
  }

  /** The same runner; a script that lacks a measure is told so and not run. */
  public static Runner met(Runner runner) {
    return (script, given, arguments, limits, progress) -> {
      List<Refusal> missing =
          missing(script, given.catalogue()).stream()
              .map(problem -> new Refusal(Reason.HEADER, problem))
              .toList();
      return missing.isEmpty()
          ? runner.run(script, given, arguments, limits, progress)
          : Verdict.refused(missing);
    };
  }

  /** A problem for each measure of the header that is not there, with its line. */
  public static List<Problem> missing(Script script, Catalogue catalogue) {
    Needs needs = new Needs(script, catalogue);
    List<Problem> problems = new ArrayList<>();
    script.header().measure().flatMap(needs::missing).ifPresent(problems::add);
    script.header().needs().forEach(need -> needs.missing(need).ifPresent(problems::add));
    return problems;
  }

  /** A plug-in's script means its own plug-in's measure where it names no other. */
  private Optional<Problem> missing(Mention mention) {
    Origin origin = script.origin();
    boolean own =
        origin.layer() == Origin.Layer.PLUGIN
            && catalogue.measure(Ids.qualify(origin.name(), mention.id())).isPresent();
    return own || catalogue.measure(mention.id()).isPresent()
        ? Optional.empty()
        : Optional.of(problem(mention));
  }

  private Problem problem(Mention mention) {
    String plugin = Ids.plugin(mention.id());
    List<String> known = catalogue.measures().stream().map(Measure::id).toList();
    List<String> same =
        known.stream().filter(id -> Ids.local(id).equals(mention.id())).sorted().toList();
    if (same.size() > 1) {
      return new Problem(
          "several plug-ins have a measure " + Quoted.of(mention.id()),
          mention.place(),
          "",
          "Say which: " + String.join(", ", same));
    }
    if (!plugin.isEmpty() && !isHere(plugin)) {
      return new Problem(
          "the measure " + Quoted.of(mention.id()) + " is not there",
          mention.place(),
          "the plug-in " + plugin + " that brings it is not installed, or not running",
          "See weald plugins");
    }
    List<String> near =
        plugin.isEmpty()
            ? known.stream().map(Ids::local).distinct().toList()
            : known.stream().filter(id -> Ids.plugin(id).equals(plugin)).toList();
    return new Problem(
        "unknown measure " + Quoted.of(mention.id()),
        mention.place(),
        plugin.isEmpty() ? "no plug-in that is running brings it" : plugin + " has no such measure",
        Suggestion.nearest(mention.id(), near)
            .map(id -> "Did you mean " + Quoted.of(id) + "?")
            .orElse("See weald measures for those there are, and weald plugins"));
  }

  private boolean isHere(String plugin) {
    return catalogue.contributions().stream().map(Contribution::origin).anyMatch(plugin::equals);
  }
}
