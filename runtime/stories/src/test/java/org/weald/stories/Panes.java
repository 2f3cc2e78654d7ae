package org.weald.stories;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.swing.JTabbedPane;

/** Which views stand together, by the words on their tabs; asked on the event thread. */
final class Panes {
  private Panes() {}

  /** The pane a tab is on. */
  static JTabbedPane of(String title) {
    return Desktop.showing(JTabbedPane.class).stream()
        .filter(tabs -> titles(tabs).contains(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no tab " + title));
  }

  /** Whether two views stand together. */
  static boolean together(String one, String other) {
    return of(one) == of(other);
  }

  /** The views of each pane. */
  static Set<Set<String>> all() {
    return Desktop.showing(JTabbedPane.class).stream()
        .map(Panes::titles)
        .collect(Collectors.toSet());
  }

  /** The words on all tabs that show. */
  static Set<String> titles() {
    Set<String> words = new TreeSet<>();
    all().forEach(words::addAll);
    return words;
  }

  /** Without the numbers some of them carry. */
  private static Set<String> titles(JTabbedPane tabs) {
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < tabs.getTabCount(); i++) {
      words.add(tabs.getTitleAt(i).replaceAll(" \\(.*", ""));
    }
    return words;
  }
}
