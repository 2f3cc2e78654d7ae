package org.weald.script.internal.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/**
 * Every script there is at one moment, by id.
 *
 * @param entries those that are meant by their id; of two plug-ins with one id, both
 * @param hidden those that a nearer layer has one of the same id for
 * @param broken those that have no revision that could be read
 * @param problems of whole folders and plug-ins
 */
public record Shelf(
    List<Entry> entries, List<Entry> hidden, List<Broken> broken, List<Problem> problems) {

  /**
   * A script that can be run.
   *
   * @param script its newest revision that loads
   * @param mode how it runs
   * @param hides who else has one of this id, further away
   * @param newer why the file as it stands now does not load, so that its last good revision is
   *     run; empty where the newest is run
   * @param changedSinceTrusted whether the owner trusts an earlier content of the file as full
   *     Groovy, but not this one
   */
  public record Entry(
      Script script,
      Mode mode,
      List<Origin> hides,
      List<Problem> newer,
      boolean changedSinceTrusted) {
    /** Copies the lists. */
    public Entry {
      hides = List.copyOf(hides);
      newer = List.copyOf(newer);
    }

    /** The same, run where scripts run that nobody vouches for. */
    public Entry untrusted() {
      return new Entry(script, Mode.WORKER, hides, newer, changedSinceTrusted);
    }

    /** "calculations/neet-rate". */
    public String id() {
      return script.id();
    }

    private Entry hiding(List<Entry> hidden) {
      List<Origin> same =
          hidden.stream()
              .filter(other -> other.id().equals(id()))
              .map(other -> other.script().origin())
              .toList();
      return new Entry(script, mode, same, newer, changedSinceTrusted);
    }

    /** Its id with who brought it: "weald/calculations/neet-rate" means one that is hidden, too. */
    public String qualified() {
      return script.origin().name() + "/" + script.id();
    }

    /** "workspace", or "yours; hides weald's". */
    public String origin() {
      return hides.isEmpty()
          ? script.origin().name()
          : whose()
              + "; hides "
              + hides.stream().map(other -> other.name() + "'s").collect(Collectors.joining(", "));
    }

    private String whose() {
      return script.origin().layer() == Origin.Layer.WORKSPACE ? "yours" : script.origin().name();
    }
  }

  /**
   * A script whose header was never right since the program began.
   *
   * @param id of the file
   * @param origin who brought it
   * @param problems at least one
   */
  public record Broken(String id, Origin origin, List<Problem> problems) {
    /** Copies the problems. */
    public Broken {
      problems = List.copyOf(problems);
    }
  }

  /** Copies the lists. */
  public Shelf {
    entries = List.copyOf(entries);
    hidden = List.copyOf(hidden);
    broken = List.copyOf(broken);
    problems = List.copyOf(problems);
  }

  /**
   * Puts layers over one another: the nearest that has a script of an id hides those of the others,
   * even where it is broken.
   *
   * @param found all scripts of all layers that can be run, in any order
   * @param broken those that cannot
   */
  public static Shelf of(List<Entry> found, List<Broken> broken, List<Problem> problems) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> hidden = new ArrayList<>();
    for (Entry one : found) {
      Origin.Layer nearest = nearest(one.id(), found, broken);
      (one.script().origin().layer() == nearest ? entries : hidden).add(one);
    }
    entries.replaceAll(entry -> entry.hiding(hidden));
    List<Broken> meant =
        broken.stream()
            .filter(one -> one.origin().layer() == nearest(one.id(), found, broken))
            .toList();
    return new Shelf(entries, hidden, meant, problems);
  }

  private static Origin.Layer nearest(String id, List<Entry> found, List<Broken> broken) {
    return Stream.concat(
            found.stream()
                .map(Entry::script)
                .map(script -> Map.entry(script.id(), script.origin())),
            broken.stream().map(one -> Map.entry(one.id(), one.origin())))
        .filter(one -> one.getKey().equals(id))
        .map(one -> one.getValue().layer())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The script that is meant by an id ("calculations/neet-rate"), by the last part of one
   * ("neet-rate") where only one has it, or by an id with who brought it ("weald/calculations/…"),
   * each with or without ".groovy". A broken one of the workspace does not give way to another's:
   * its problems are given.
   */
  public Checked<Entry> find(String asked) {
    String name = asked.endsWith(Script.ENDING) ? bare(asked) : asked;
    List<Entry> qualified =
        Stream.concat(entries.stream(), hidden.stream())
            .filter(entry -> entry.qualified().equals(name))
            .toList();
    if (!qualified.isEmpty()) {
      return Checked.good(qualified.get(0));
    }
    List<Problem> why =
        broken.stream()
            .filter(one -> (one.origin().name() + "/" + one.id()).equals(name))
            .flatMap(one -> one.problems().stream())
            .toList();
    if (!why.isEmpty()) {
      return Checked.bad(why);
    }
    Set<String> meant = new TreeSet<>(ids().filter(name::equals).toList());
    if (meant.isEmpty()) {
      meant.addAll(ids().filter(id -> id.endsWith("/" + name)).toList());
    }
    return switch (meant.size()) {
      case 0 -> Checked.bad(unknown(asked));
      case 1 -> ofId(asked, meant.iterator().next());
      default -> Checked.bad(several(asked, meant));
    };
  }

  private static String bare(String file) {
    return file.substring(0, file.length() - Script.ENDING.length());
  }

  private Stream<String> ids() {
    return Stream.concat(entries.stream().map(Entry::id), broken.stream().map(Broken::id));
  }

  private Checked<Entry> ofId(String asked, String id) {
    List<Entry> good = entries.stream().filter(entry -> entry.id().equals(id)).toList();
    return switch (good.size()) {
      case 0 ->
          Checked.bad(
              broken.stream()
                  .filter(one -> one.id().equals(id))
                  .flatMap(one -> one.problems().stream())
                  .toList());
      case 1 -> Checked.good(good.get(0));
      default -> Checked.bad(several(asked, good.stream().map(Entry::qualified).sorted().toList()));
    };
  }

  private Problem unknown(String asked) {
    Set<String> known = new LinkedHashSet<>(ids().toList());
    ids().forEach(id -> known.add(id.substring(id.lastIndexOf('/') + 1)));
    String remedy =
        Suggestion.nearest(asked, known)
            .map(near -> "Did you mean " + Quoted.of(near) + "? ")
            .orElse("");
    List<String> ids = ids().distinct().sorted().toList();
    return new Problem(
        "there is no script " + Quoted.of(asked),
        Place.of("command line"),
        "",
        remedy + (ids.isEmpty() ? "There is none at all" : "There are: " + String.join(", ", ids)));
  }

  private static Problem several(String asked, Iterable<String> meant) {
    return new Problem(
        "several scripts are called " + Quoted.of(asked),
        Place.of("command line"),
        "",
        "Say which: " + String.join(", ", meant));
  }
}
