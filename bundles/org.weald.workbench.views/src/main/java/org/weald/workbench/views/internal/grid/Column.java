package org.weald.workbench.views.internal.grid;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weald.model.Status;

/**
 * A column of a table, told once: its heading, what stands in it and is read out, what it is
 * ordered by, how it is drawn, and how it gives way where there is little room.
 *
 * @param heading above it
 * @param explained what the heading means, for its tool tip; empty where it says all
 * @param room how wide
 * @param words what stands in it, is read out and is copied
 * @param tip all of what a cell may cut, and what more there is to say
 * @param order of the lines when it is sorted by; empty where it cannot be
 * @param face how it is drawn
 */
public record Column<T>(
    String heading,
    String explained,
    Room room,
    Function<T, String> words,
    Function<T, String> tip,
    Optional<Comparator<T>> order,
    Face<T> face) {

  /** A column of words, ordered by them; it gives way with the first. */
  public static <T> Column<T> of(String heading, int width, Function<T, String> words) {
    return new Column<>(
        heading,
        "",
        Room.of(width, width / 4, Room.Gives.FIRST),
        words,
        words,
        Optional.of(Comparator.comparing(words, WordOrder.NATURAL)),
        Face.plain());
  }

  /** Always of its width. */
  public Column<T> kept() {
    return giving(room.width(), Room.Gives.NOTHING);
  }

  /** As wide as its words, up to its width, and never narrower. */
  public Column<T> fitted() {
    return giving(0, Room.Gives.TO_WORDS);
  }

  /** With the first to give way, down to a width. */
  public Column<T> yielding(int least) {
    return giving(least, Room.Gives.FIRST);
  }

  /** As wide as its words; gives way only when the first have given all they can. */
  public Column<T> yieldingLast(int least) {
    return giving(least, Room.Gives.LAST);
  }

  /** What is read first: it gives way after all others, and takes what they leave. */
  public Column<T> foremost(int least) {
    return giving(least, Room.Gives.FOREMOST);
  }

  /** Fewer words, or a mark, where there is no room for the words; the tip has them all. */
  public Column<T> brief(Function<T, String> fewer) {
    return drawn(face.brief(fewer));
  }

  /** Left out while it says nothing in any line. */
  public Column<T> whenFilled() {
    return new Column<>(
        heading,
        explained,
        new Room(room.width(), room.least(), room.gives(), true),
        words,
        tip,
        order,
        face);
  }

  /** A second line in each cell. */
  public Column<T> below(String second, Function<T, String> more) {
    return drawn(face.below(second, more));
  }

  private Column<T> giving(int least, Room.Gives gives) {
    return new Column<>(
        heading, explained, Room.of(room.width(), least, gives), words, tip, order, face);
  }

  /** What its heading means. */
  public Column<T> explained(String meaning) {
    return new Column<>(heading, meaning, room, words, tip, order, face);
  }

  /** More in the tool tip than in the cell. */
  public Column<T> tip(Function<T, String> more) {
    return new Column<>(heading, explained, room, words, more, order, face);
  }

  /** Another order than that of the words. */
  public Column<T> ordered(Comparator<T> by) {
    return new Column<>(heading, explained, room, words, tip, Optional.of(by), face);
  }

  /** Nothing to be ordered by. */
  public Column<T> unordered() {
    return new Column<>(heading, explained, room, words, tip, Optional.empty(), face);
  }

  /** A status before the words, and the order of statuses that ask for attention first. */
  public Column<T> marked(Function<T, Status> status) {
    return drawn(face.marked(status))
        .ordered(Comparator.comparingInt(line -> Urgency.of(status.apply(line))));
  }

  /** Words of less weight. */
  public Column<T> soft() {
    return soft(line -> true);
  }

  /** Words of less weight in some lines. */
  public Column<T> soft(Predicate<T> where) {
    return drawn(face.soft(where));
  }

  /** At the end of the cell, as numbers stand. */
  public Column<T> atEnd() {
    return drawn(face.atEnd());
  }

  /** Drawn in another way. */
  public Column<T> drawn(Face<T> other) {
    return new Column<>(heading, explained, room, words, tip, order, other);
  }
}
