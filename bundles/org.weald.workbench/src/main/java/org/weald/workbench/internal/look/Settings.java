package org.weald.workbench.internal.look;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.docking.Arrangement;

/**
 * What the user prefers, and how the window was left.
 *
 * @param tone light or dark
 * @param percent size of text, 100 to 200
 * @param author who changes figures
 * @param start how the window begins
 * @param perspective the one that was shown last
 * @param recent folders of workspaces that were open, the latest first
 * @param left folder of the workspace the window was left with; empty where it was left without
 * @param arrangements what was made of each perspective
 */
public record Settings(
    Tone tone,
    int percent,
    Author author,
    Start start,
    Perspective perspective,
    List<Path> recent,
    Optional<Path> left,
    Map<Perspective, Arrangement> arrangements) {
  private static final int MOST_RECENT = 8;

  /** Sizes of text that can be chosen, in per cent. */
  public static final List<Integer> PERCENTS = List.of(100, 115, 130, 150, 175, 200);

  /** As at first. */
  public static final Settings FIRST =
      new Settings(
          Tone.LIGHT,
          PERCENTS.get(0),
          Author.OF_ACCOUNT,
          Start.AS_LEFT,
          Perspective.MONITOR,
          List.of(),
          Optional.empty(),
          Map.of());

  /**
   * How the window begins.
   *
   * @param welcome whether the welcome page is shown each time; the first time it always is
   * @param perspective which is shown; empty for the one that was shown last
   * @param workspace whether the workspace that was open last is opened where none is asked for
   */
  public record Start(boolean welcome, Optional<Perspective> perspective, boolean workspace) {
    /** As it was left. */
    public static final Start AS_LEFT = new Start(false, Optional.empty(), true);
  }

  /** Copies the collections. */
  public Settings {
    percent = Math.max(PERCENTS.get(0), Math.min(PERCENTS.get(PERCENTS.size() - 1), percent));
    recent = List.copyOf(recent);
    arrangements = Map.copyOf(arrangements);
  }

  /** The same in another tone. */
  public Settings withTone(Tone other) {
    return new Settings(other, percent, author, start, perspective, recent, left, arrangements);
  }

  /** The same with another size of text. */
  public Settings withPercent(int other) {
    return new Settings(tone, other, author, start, perspective, recent, left, arrangements);
  }

  /** The same with another author. */
  public Settings withAuthor(Author other) {
    return new Settings(tone, percent, other, start, perspective, recent, left, arrangements);
  }

  /** The same with another beginning. */
  public Settings withStart(Start other) {
    return new Settings(tone, percent, author, other, perspective, recent, left, arrangements);
  }

  /** The same with the views as they stand now. */
  public Settings withViews(Perspective shown, Map<Perspective, Arrangement> as) {
    return new Settings(tone, percent, author, start, shown, recent, left, as);
  }

  /** The same in a window that is on a workspace, or on none. */
  public Settings on(Optional<Path> workspace) {
    List<Path> lately = workspace.map(folder -> withRecent(folder).recent()).orElse(recent);
    return new Settings(tone, percent, author, start, perspective, lately, workspace, arrangements);
  }

  /** The same with a workspace that was opened. */
  public Settings withRecent(Path workspace) {
    List<Path> all =
        Stream.concat(Stream.of(workspace), recent.stream()).distinct().limit(MOST_RECENT).toList();
    return new Settings(tone, percent, author, start, perspective, all, left, arrangements);
  }

  /** The same with no workspace remembered. */
  public Settings withoutRecent() {
    return new Settings(
        tone, percent, author, start, perspective, List.of(), Optional.empty(), arrangements);
  }

  /** The workspace a window opens where none is asked for. */
  public Optional<Path> last() {
    return start.workspace() ? left : Optional.empty();
  }

  /** The perspective a window begins with that is not opened in place of another. */
  public Perspective first() {
    return start.perspective().orElse(perspective);
  }
}
