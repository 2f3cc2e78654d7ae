package org.weald.workbench.internal;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one view asks of another that may not be open yet: it is opened, and given what was asked
 * for as soon as it listens. Event thread only.
 */
final class Errands {
  /** The view that runs lines. */
  static final String CONSOLE = "org.weald.workbench.views.console";

  /** The view that shows help. */
  static final String HELP = "org.weald.workbench.views.help";

  private final Consumer<String> open;
  private final Counter lines;
  private final Counter topics;

  /**
   * Nothing is asked for.
   *
   * @param open opens a view by its id and brings it to the front
   */
  Errands(Consumer<String> open) {
    this.open = open;
    this.lines = new Counter(CONSOLE);
    this.topics = new Counter(HELP);
  }

  void type(String line) {
    lines.ask(line);
  }

  void help(String topic) {
    topics.ask(topic);
  }

  /** Takes lines to run; gives what ends it. */
  Runnable lines(Consumer<String> console) {
    return lines.serve(console);
  }

  /** Takes topics to show; gives what ends it. */
  Runnable topics(Consumer<String> help) {
    return topics.serve(help);
  }

  /** One view and what is asked of it. */
  private final class Counter {
    private final String view;
    private Optional<Consumer<String>> serving = Optional.empty();
    private Optional<String> waiting = Optional.empty();

    Counter(String view) {
      this.view = view;
    }

    void ask(String what) {
      waiting = Optional.of(what);
      open.accept(view);
      hand();
    }

    Runnable serve(Consumer<String> taker) {
      serving = Optional.of(taker);
      hand();
      return () -> serving = serving.filter(now -> now != taker);
    }

    private void hand() {
      if (serving.isPresent() && waiting.isPresent()) {
        String what = waiting.get();
        waiting = Optional.empty();
        serving.get().accept(what);
      }
    }
  }
}
