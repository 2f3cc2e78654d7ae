package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Action;
import org.weald.model.Catalogue;
import org.weald.model.Plan;
import org.weald.model.Status;

/**
 * How many rows of an edition have which status, as the summary of an action plan prints them: Part
 * A counts its success measures, Part B its actions, and these by progress as well. A status the
 * plan has a word for is counted though no row has it.
 *
 * @param all how many rows there are
 * @param statuses by status, in the order of statuses
 * @param progress by progress, "not started" first; what is said otherwise follows, and last those
 *     of which nothing is said. Empty for measures.
 */
public record ActionCounts(int all, List<OfStatus> statuses, List<OfProgress> progress) {
  /** What a progress that is not said reads as. */
  public static final String NOT_STATED = "not stated";

  private static final List<String> STEPS = List.of("not started", "on course", "complete");

  /**
   * Rows of one status.
   *
   * @param status its code
   * @param word the plan's word for it
   * @param count how many
   */
  public record OfStatus(Status status, String word, int count) {}

  /**
   * Actions of one progress.
   *
   * @param progress "on course"
   * @param count how many
   */
  public record OfProgress(String progress, int count) {}

  /** Copies the lists. */
  public ActionCounts {
    statuses = List.copyOf(statuses);
    progress = List.copyOf(progress);
  }

  /** Part B: the actions of the plan, each with the last that is said of it in the edition. */
  public static ActionCounts ofActions(Catalogue catalogue, Scorecard scorecard) {
    return new ActionCounts(
        scorecard.actions().size(),
        statuses(scorecard.plan(), StatusCounts.counted(scorecard.actions())),
        progress(catalogue, scorecard));
  }

  /** Part A: the measures, as the edition's headline counts them. */
  public static ActionCounts ofMeasures(Scorecard scorecard) {
    Map<Status, Integer> counts = scorecard.headline().counts();
    return new ActionCounts(
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        statuses(scorecard.plan(), counts),
        List.of());
  }

  private static List<OfStatus> statuses(Plan plan, Map<Status, Integer> counts) {
    Map<Status, Integer> all = new TreeMap<>();
    plan.scheme().words().values().forEach(status -> all.put(status, 0));
    counts.forEach(
        (status, count) -> {
          if (count > 0) {
            all.put(status, count);
          }
        });
    return all.entrySet().stream()
        .map(one -> new OfStatus(one.getKey(), plan.scheme().word(one.getKey()), one.getValue()))
        .toList();
  }

  private static List<OfProgress> progress(Catalogue catalogue, Scorecard scorecard) {
    Map<String, Action> actions =
        catalogue.actions(scorecard.plan().id()).stream()
            .collect(Collectors.toMap(Action::id, it -> it, (first, again) -> first));
    Map<String, Integer> counts = new LinkedHashMap<>();
    STEPS.forEach(step -> counts.put(step, 0));
    List<String> said = new ArrayList<>();
    for (Judgement row : scorecard.actions()) {
      said.add(
          Optional.ofNullable(actions.get(row.id()))
              .flatMap(action -> last(action, scorecard))
              .map(update -> update.progress().strip().toLowerCase(Locale.ROOT))
              .orElse(""));
    }
    said.stream()
        .filter(words -> !words.isEmpty())
        .sorted()
        .forEach(words -> counts.merge(words, 1, Integer::sum));
    int silent = (int) said.stream().filter(String::isEmpty).count();
    return Stream.concat(
            counts.entrySet().stream().map(one -> new OfProgress(one.getKey(), one.getValue())),
            silent == 0 ? Stream.empty() : Stream.of(new OfProgress(NOT_STATED, silent)))
        .toList();
  }

  /** The update an action's status is judged by. */
  private static Optional<Action.Update> last(Action action, Scorecard scorecard) {
    return action.updates().stream()
        .filter(one -> !one.period().end().isBefore(scorecard.edition().period().start()))
        .filter(one -> !one.period().end().isAfter(scorecard.edition().period().end()))
        .max(Comparator.comparing(one -> one.period().end()));
  }
}
