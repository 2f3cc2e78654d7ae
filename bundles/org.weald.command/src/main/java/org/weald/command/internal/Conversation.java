package org.weald.command.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.weald.spi.Exit;

/**
 * One console from its beginning to its end: the lines typed, what runs just now, and how its
 * commands ended. Ctrl+C stops what runs and leaves the rest.
 */
final class Conversation implements BooleanSupplier {
  /** The variable of a session that holds it. */
  static final String NAME = ".weald.conversation";

  private static final int LEAVES_AT = 3;

  private final TypedLines lines;
  private final PrintWriter err;
  private final boolean person;
  private Optional<Runnable> work = Optional.empty();
  private boolean asks;
  private int pressed;
  private Exit first = Exit.DONE;

  /**
   * A conversation.
   *
   * @param person whether somebody types, and is prompted
   */
  Conversation(TypedLines lines, PrintWriter err, boolean person) {
    this.lines = lines;
    this.err = err;
    this.person = person;
  }

  TypedLines lines() {
    return lines;
  }

  PrintWriter err() {
    return err;
  }

  /** Says what came up meanwhile. */
  void tell(List<String> news) {
    news.forEach(err::println);
    err.flush();
  }

  void prompt() {
    if (person) {
      err.print("weald> ");
      err.flush();
    }
  }

  /**
   * One line begins.
   *
   * @param stop stops what does not ask {@link #isCancelled}
   */
  synchronized void begin(Runnable stop) {
    work = Optional.of(stop);
    pressed = 0;
    lines.begin();
  }

  /** The line is done. */
  synchronized void end() {
    work = Optional.empty();
  }

  /** Runs a command that asks whether it is cancelled. */
  void run(Supplier<Exit> command) {
    asking(true);
    try {
      ended(command.get());
    } finally {
      asking(false);
    }
  }

  private synchronized void asking(boolean now) {
    asks = now;
  }

  /** The first that went wrong is how the whole ends. */
  synchronized void ended(Exit exit) {
    first = first == Exit.DONE ? exit : first;
  }

  /** How it ends: a person has seen what went wrong, whoever reads a pipe has the code. */
  synchronized Exit exit() {
    return person ? Exit.DONE : first;
  }

  /** Whether what runs was stopped by Ctrl+C. */
  synchronized boolean isCancelled() {
    return work.isPresent() && pressed > 0;
  }

  /**
   * Ctrl+C. All of it before the line can end: what it stops is that line, never the next.
   *
   * @return whether the console goes on
   */
  @Override
  public synchronized boolean getAsBoolean() {
    if (!person) {
      return false;
    }
    err.println();
    if (work.isEmpty()) {
      err.println("Nothing is running. To leave the console, type exit.");
      prompt();
      return true;
    }
    pressed++;
    if (pressed < LEAVES_AT) {
      err.println(pressed == 1 ? "Stopping …" : "Still stopping; Ctrl+C once more ends Weald.");
      err.flush();
      work.filter(line -> !asks).ifPresent(Runnable::run);
      lines.giveUp();
    }
    return pressed < LEAVES_AT;
  }
}
