package org.weald.workbench.views.internal.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.model.Catalogue;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Store;
import org.weald.workspace.Subject;

/**
 * One entry of the workspace's store as the history shows it.
 *
 * @param revision the one that brought it
 * @param when in words
 * @param who brought it
 * @param what it says
 * @param why in the officer's words
 * @param became what became of it
 * @param stands whether it is what the store says now
 * @param again what makes it stand again
 */
record Past(
    long revision,
    String when,
    String who,
    String what,
    String why,
    String became,
    boolean stands,
    Edit again) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
  private static final int SHORT = 60;

  /** What was entered of a measure in an area, the latest first. */
  static List<Past> of(
      Store store, Catalogue shown, String series, String measure, String area, ZoneId zone) {
    Set<Subject> heldBack =
        shown.observations(series).stream()
            .filter(figure -> figure.figure().isHeldBack())
            .map(Subject::of)
            .collect(Collectors.toSet());
    List<Past> all = new ArrayList<>();
    for (Held<Observation> held : store.figureHistory(series, area)) {
      all.add(figure(held, heldBack.contains(Subject.of(held.entry())), zone));
    }
    for (Held<Narrative> held : store.narrativeHistory(measure)) {
      all.add(account(held, zone));
    }
    all.sort(Comparator.comparingLong(Past::revision).reversed());
    return all;
  }

  private static Past figure(Held<Observation> held, boolean heldBack, ZoneId zone) {
    Observation figure = held.entry();
    String kind = figure.kind() == ObservationKind.ACTUAL ? "" : ", " + figure.kind().code();
    // Who may not read the figure in the scorecard may not read it here either.
    String number = heldBack ? "held back from publication" : figure.figure().raw().strip();
    String what = figure.period().label() + kind + ": " + number;
    return past(held, what, Entries.of(figure), zone);
  }

  private static Past account(Held<Narrative> held, ZoneId zone) {
    String text = held.entry().text().replaceAll("\\s+", " ").strip();
    String words = text.length() > SHORT ? text.substring(0, SHORT - 1) + "…" : text;
    return past(
        held, "Account " + held.entry().edition() + ": " + words, Entries.of(held.entry()), zone);
  }

  private static Past past(Held<?> held, String what, Entries entry, ZoneId zone) {
    return new Past(
        held.brought().number(),
        TIME.format(held.brought().change().at().atZone(zone)),
        held.brought().change().author(),
        what,
        held.brought().change().reason(),
        became(held),
        held.stands(),
        new Edit("Back to " + what, entry, Entries.NONE));
  }

  private static String became(Held<?> held) {
    Optional<Long> ended = held.ended().map(revision -> revision.number());
    if (ended.isEmpty()) {
      return "stands";
    }
    return (held.withdrawn() ? "taken away in rev. " : "replaced in rev. ") + ended.get();
  }

  /** All of it in a sentence. */
  String sentence() {
    return "Revision "
        + revision
        + ", "
        + when
        + ", "
        + who
        + ": "
        + what
        + " ("
        + why
        + "); "
        + became
        + ".";
  }

  /** The same as long as it is the same entry. */
  String key() {
    return revision + " " + what;
  }
}
