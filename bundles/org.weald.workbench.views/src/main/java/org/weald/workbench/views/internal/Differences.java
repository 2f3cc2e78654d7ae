package org.weald.workbench.views.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns one list into another by the fewest steps that keep what is in both, so that whoever shows
 * the list keeps selection, scroll and expansion of everything that did not change.
 */
public final class Differences {

  /** Who shows the list; told of every step after it was made. */
  public interface Shown<T> {
    /** The element at the index is gone. */
    void removed(int index);

    /** There is a new element at the index. */
    void inserted(int index, T element);

    /** The element at the index has the same key and other content. */
    void changed(int index, T element);
  }

  private Differences() {}

  /**
   * Makes {@code current} equal to {@code wanted}.
   *
   * @param current changed step by step
   * @param wanted keys must differ from each other
   * @param key what stays the same when content changes
   */
  public static <T> void apply(
      List<T> current, List<T> wanted, Function<T, String> key, Shown<T> shown) {
    removeGone(current, wanted, key, shown);
    for (int i = 0; i < wanted.size(); i++) {
      T element = wanted.get(i);
      String wantedKey = key.apply(element);
      if (i < current.size() && key.apply(current.get(i)).equals(wantedKey)) {
        if (!current.get(i).equals(element)) {
          current.set(i, element);
          shown.changed(i, element);
        }
        continue;
      }
      removeMoved(current, i, wantedKey, key, shown);
      current.add(i, element);
      shown.inserted(i, element);
    }
  }

  private static <T> void removeGone(
      List<T> current, List<T> wanted, Function<T, String> key, Shown<T> shown) {
    Set<String> stays = new HashSet<>();
    wanted.forEach(element -> stays.add(key.apply(element)));
    for (int i = current.size() - 1; i >= 0; i--) {
      if (!stays.contains(key.apply(current.get(i)))) {
        current.remove(i);
        shown.removed(i);
      }
    }
  }

  private static <T> void removeMoved(
      List<T> current, int from, String wantedKey, Function<T, String> key, Shown<T> shown) {
    List<T> rest = new ArrayList<>(current.subList(Math.min(from, current.size()), current.size()));
    for (int i = 0; i < rest.size(); i++) {
      if (key.apply(rest.get(i)).equals(wantedKey)) {
        current.remove(from + i);
        shown.removed(from + i);
        return;
      }
    }
  }
}
