package org.weald.script.internal.file;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Problem;

/**
 * The scripts below a folder, followed over time: each with the newest of its revisions that loads.
 * Safe for several threads, which take turns.
 */
public final class LiveFolder {
  /** Editors delete a file and write it anew: that long it is still the same one. */
  private static final Duration RETURNS_WITHIN = Duration.ofSeconds(3);

  private final Path folder;
  private final Origin origin;
  private final Loading loading;
  private final Clock clock;
  private final Map<String, Live> known = new LinkedHashMap<>();
  private final Map<String, Instant> missing = new LinkedHashMap<>();
  private List<Problem> problems = List.of();
  private long changes;

  /**
   * A script that is followed.
   *
   * @param stamp of the file when it was last read
   * @param hash of what was read then; empty where it could not be
   * @param good the revision that is run, if there has been one that loads
   * @param newer why the file as it is now does not load
   */
  public record Live(
      ScriptFile file,
      Optional<Stamp> stamp,
      String hash,
      Optional<Revision> good,
      List<Problem> newer) {
    /** Copies the problems. */
    public Live {
      newer = List.copyOf(newer);
    }
  }

  /** What was found at one moment. */
  public record Found(List<Live> scripts, List<Problem> problems) {
    /** Copies the lists. */
    public Found {
      scripts = List.copyOf(scripts);
      problems = List.copyOf(problems);
    }
  }

  /** Follows a folder; it need not be there yet. Nothing is read before {@link #look}. */
  public LiveFolder(Path folder, Origin origin, Loading loading, Clock clock) {
    this.folder = folder;
    this.origin = origin;
    this.loading = loading;
    this.clock = clock;
  }

  /** What is there now. Files that were not written since are not read again. */
  public synchronized Found look() {
    refresh();
    return new Found(
        known.values().stream().filter(live -> !missing.containsKey(live.file().id())).toList(),
        problems);
  }

  /** How often something was found changed, by whoever looked. */
  public synchronized long changes() {
    refresh();
    return changes;
  }

  private void refresh() {
    List<Problem> found = new ArrayList<>();
    List<ScriptFile> files = ScriptFolder.files(folder, origin, found);
    boolean changed = !found.equals(problems);
    problems = List.copyOf(found);
    for (ScriptFile file : files) {
      changed |= missing.remove(file.id()) != null;
      changed |= refresh(file);
    }
    List<String> ids = files.stream().map(ScriptFile::id).toList();
    for (String id : List.copyOf(known.keySet())) {
      changed |= !ids.contains(id) && isGone(id);
    }
    changes += changed ? 1 : 0;
  }

  private boolean isGone(String id) {
    Instant since = missing.putIfAbsent(id, clock.instant());
    if (since != null && since.plus(RETURNS_WITHIN).isBefore(clock.instant())) {
      missing.remove(id);
      Optional.ofNullable(known.remove(id))
          .flatMap(Live::good)
          .ifPresent(revision -> loading.gone(revision.script()));
    }
    return since == null;
  }

  private boolean refresh(ScriptFile file) {
    Optional<Live> before = Optional.ofNullable(known.get(file.id()));
    Optional<Stamp> stamp = Stamp.of(file.path(), clock);
    boolean same =
        before
            .flatMap(Live::stamp)
            .flatMap(then -> stamp.filter(now -> now.isSameAs(then)))
            .isPresent();
    if (same) {
      return false;
    }
    Live now = read(file, stamp, before);
    known.put(file.id(), now);
    return before
        .map(then -> !then.hash().equals(now.hash()) || !then.newer().equals(now.newer()))
        .orElse(true);
  }

  private Live read(ScriptFile file, Optional<Stamp> stamp, Optional<Live> before) {
    return file.bytes()
        .fold(
            bytes -> {
              String hash = ScriptFile.hash(bytes);
              return before
                  .filter(then -> then.hash().equals(hash))
                  .map(then -> new Live(file, stamp, hash, then.good(), then.newer()))
                  .orElseGet(
                      () ->
                          file.revision(bytes)
                              .fold(
                                  revision -> saved(file, stamp, revision, before),
                                  bad -> refused(file, stamp, hash, before, bad)));
            },
            unreadable -> refused(file, stamp, "", before, unreadable));
  }

  /** A revision whose header is right. The first one is believed until it is run. */
  private Live saved(
      ScriptFile file, Optional<Stamp> stamp, Revision revision, Optional<Live> before) {
    Optional<Revision> good = before.flatMap(Live::good);
    if (good.isPresent()) {
      List<Problem> faults = loading.faults(revision);
      // One that never loaded is no last good one; then both fail, and the newer says why.
      if (!faults.isEmpty() && loading.faults(good.get()).isEmpty()) {
        return refused(file, stamp, revision.hash(), before, faults);
      }
      loading.reloaded(revision.script());
    }
    return new Live(file, stamp, revision.hash(), Optional.of(revision), List.of());
  }

  private Live refused(
      ScriptFile file,
      Optional<Stamp> stamp,
      String hash,
      Optional<Live> before,
      List<Problem> newer) {
    Optional<Revision> good = before.flatMap(Live::good);
    boolean told = before.map(then -> then.newer().equals(newer)).orElse(false);
    if (!told) {
      good.ifPresent(revision -> loading.kept(revision.script(), newer));
    }
    return new Live(file, stamp, hash, good, newer);
  }

  /** Lets everything go. */
  public synchronized void close() {
    known.values().forEach(live -> live.good().ifPresent(one -> loading.gone(one.script())));
    known.clear();
    missing.clear();
  }
}
