package org.weald.script.internal.box;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what is put into lists and maps. A list that holds another twice, which holds a third
 * twice, comes to a million values after twenty steps while it takes no memory: printing, comparing
 * or hashing it would run on inside the library, where no script can be stopped. Only lists that
 * stand within others cost anything here.
 */
public final class Nested {
  /** What the library goes through in less than a second. */
  private static final long MOST = 2_000_000;

  private Nested() {}

  /** A list or map with these elements. */
  public static void made(@Nullable Object[] values) {
    for (Object value : values) {
      held(value);
    }
  }

  /** An element more. */
  public static void added(Object to, @Nullable Object value) {
    held(value);
  }

  /** An element at a place, or a value for a key. */
  public static void put(Object to, @Nullable Object key, @Nullable Object value) {
    held(key);
    held(value);
  }

  /** An element at a place. */
  public static void put(Object to, int at, @Nullable Object value) {
    held(value);
  }

  /** What is printed or hashed. */
  public static void read(@Nullable Object value) {
    held(value);
  }

  /** What is compared. */
  public static void read(@Nullable Object value, @Nullable Object other) {
    if (other instanceof Collection<?> || other instanceof Map<?, ?>) {
      held(value);
    }
  }

  private static void held(@Nullable Object value) {
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      weigh(value);
    }
  }

  private static void weigh(Object value) {
    Deque<Object> open = new ArrayDeque<>();
    open.push(value);
    long seen = 0;
    while (!open.isEmpty()) {
      Object next = open.pop();
      Collection<?> within = next instanceof Map<?, ?> map ? map.values() : (Collection<?>) next;
      seen += within.size();
      if (seen > MOST) {
        throw Guards.tooLarge("a list of lists", seen, MOST);
      }
      for (Object one : within) {
        if (one instanceof Collection<?> || one instanceof Map<?, ?>) {
          open.push(one);
        }
      }
    }
  }
}
