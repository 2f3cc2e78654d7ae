package org.weald.script.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weald.model.Problem;
import org.weald.script.internal.file.LiveFolder;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Revision;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.Shelf;

/** Collects the scripts of all layers, and lays the layers over one another. */
final class Shelving {
  private final List<Shelf.Entry> entries = new ArrayList<>();
  private final List<Shelf.Broken> broken = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * What a folder holds.
   *
   * @param trusted hashes of what may run as full Groovy, by id
   */
  void add(LiveFolder.Found found, Map<String, String> trusted) {
    problems.addAll(found.problems());
    for (LiveFolder.Live live : found.scripts()) {
      live.good()
          .filter(good -> mayRunOn(good, live, trusted))
          .ifPresentOrElse(
              good -> entries.add(entry(live, good, trusted)),
              () ->
                  broken.add(
                      new Shelf.Broken(live.file().id(), live.file().origin(), live.newer())));
    }
  }

  /**
   * The last good revision stands in for a file that does not load, but never as full Groovy: the
   * owner who takes a dangerous line out must not see it run again.
   */
  private static boolean mayRunOn(
      Revision good, LiveFolder.Live live, Map<String, String> trusted) {
    return good.hash().equals(live.hash()) || mode(good, trusted) != Mode.FULL;
  }

  private static Shelf.Entry entry(
      LiveFolder.Live live, Revision good, Map<String, String> trusted) {
    boolean changed =
        trusted.containsKey(live.file().id()) && !live.hash().equals(trusted.get(live.file().id()));
    return new Shelf.Entry(good.script(), mode(good, trusted), List.of(), live.newer(), changed);
  }

  /** How a revision runs. */
  static Mode mode(Revision revision, Map<String, String> trusted) {
    Script script = revision.script();
    if (script.origin().layer() == Origin.Layer.WORKSPACE
        && revision.hash().equals(trusted.get(script.id()))) {
      return Mode.FULL;
    }
    return script.origin().vouched() ? Mode.BOX : Mode.WORKER;
  }

  /** What a plug-in holds. */
  void add(BroughtScripts brought) {
    entries.addAll(brought.entries());
    broken.addAll(brought.broken());
  }

  Shelf shelf() {
    return Shelf.of(entries, broken, problems);
  }
}
