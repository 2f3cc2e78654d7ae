package org.weald.script.internal.box;

import groovy.lang.Closure;
import groovy.lang.GString;
import groovy.lang.Range;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into what is handed to the library. A list that holds another twice, which holds a third
 * twice, comes to a million values after twenty steps while it takes no memory: printing, comparing
 * or hashing it would run on inside the library, where no script can be stopped. The same holds for
 * whatever the library looks through: maps, entries, {@link Optional}, arrays, records, texts with
 * values in them. Objects of a script's own classes are not looked into: their methods tick.
 */
public final class Nested {
  /** What the library goes through in less than a second. */
  private static final long MOST = 3_000_000;

  private Nested() {}

  /** What the library may look through. */
  public static void held(@Nullable Object value) {
    if (value != null && !isPlain(value.getClass()) && holds(value)) {
      weigh(value);
    }
  }

  /** What elements are looked for in: a set or a map finds them without going through. */
  public static void searched(@Nullable Object value) {
    if (!(value instanceof Set<?>) && !(value instanceof Map<?, ?>)) {
      held(value);
    }
  }

  /** What is printed: lists and maps only as far as anybody reads. */
  public static void said(@Nullable Object value) {
    if (!(value instanceof Collection<?>) && !(value instanceof Map<?, ?>)) {
      held(value);
    }
  }

  /** Values in a text: what a closure among them gives is looked into when it is asked. */
  public static void text(@Nullable Object[] values, String[] between) {
    for (int at = 0; at < values.length; at++) {
      if (values[at] instanceof Closure<?> later) {
        values[at] = new Later(later);
      } else {
        held(values[at]);
      }
    }
  }

  /** A closure whose results the library may look through. */
  public static @Nullable Closure<?> later(@Nullable Closure<?> closure) {
    return closure == null || closure instanceof Later ? closure : new Later(closure);
  }

  private static boolean isPlain(Class<?> type) {
    return type == String.class
        || type == Integer.class
        || type == Double.class
        || type == Long.class
        || type == java.math.BigDecimal.class
        || type == Boolean.class;
  }

  private static boolean holds(Object value) {
    return value instanceof Collection<?>
        || value instanceof Map<?, ?>
        || value instanceof Map.Entry<?, ?>
        || value instanceof Optional<?>
        || value instanceof Object[]
        || value instanceof GString
        || (value instanceof Record && !isOfScript(value));
  }

  private static boolean isOfScript(Object value) {
    return value.getClass().getClassLoader() instanceof ScriptClasses;
  }

  /** What lies in the value itself counts nothing: so many there are. */
  private static void weigh(Object value) {
    Weight weight = new Weight();
    weight.open.push(value);
    while (!weight.open.isEmpty()) {
      weight.looked = weight.open.pop();
      weight.addPartsOf(weight.looked);
    }
  }

  /** How much has been seen; makes next to nothing itself, for that is the script's memory. */
  private static final class Weight {
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable Object looked;
    private long seen;

    private void add(@Nullable Object part) {
      if (part == null || isPlain(part.getClass()) || !holds(part)) {
        return;
      }
      if (part == looked) {
        throw new Stop(
            Reason.SIZE,
            "a list that holds itself would be gone through without end",
            "Put a copy of it in: list + []");
      }
      seen += size(part);
      if (seen > MOST) {
        throw Guards.tooLarge("a list of lists", seen, MOST);
      }
      open.push(part);
    }

    void addPartsOf(Object value) {
      if (value instanceof Collection<?> several) {
        addAll(several);
      } else if (value instanceof Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          add(entry.getKey());
          add(entry.getValue());
        }
      } else if (value instanceof Map.Entry<?, ?> entry) {
        add(entry.getKey());
        add(entry.getValue());
      } else if (value instanceof Optional<?> known) {
        known.ifPresent(this::add);
      } else if (value instanceof Object[] several) {
        addAll(several);
      } else if (value instanceof GString text) {
        addAll(text.getValues());
      } else {
        addComponents(value);
      }
    }

    private void addAll(Collection<?> several) {
      if (several instanceof ArrayList<?> list) {
        for (int at = 0; at < list.size(); at++) {
          add(list.get(at));
        }
      } else if (!(several instanceof Range<?>)) {
        several.forEach(this::add);
      }
    }

    private void addAll(Object[] several) {
      for (Object one : several) {
        add(one);
      }
    }

    private void addComponents(Object value) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (!component.getType().isPrimitive() && component.getType() != String.class) {
          add(component(value, component.getAccessor()));
        }
      }
    }
  }

  private static int size(Object value) {
    if (value instanceof Collection<?> several) {
      return several.size();
    }
    return value instanceof Map<?, ?> map ? map.size() : 1;
  }

  private static @Nullable Object component(Object value, Method accessor) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException hidden) {
      // Scripts are given records of exported packages only, which hold no such things unseen.
      return null;
    } catch (InvocationTargetException broken) {
      throw new IllegalStateException("a component of a record cannot be read", broken);
    }
  }

  /** A closure whose value is looked into when it is given. */
  private static final class Later extends Closure<Object> {
    private static final long serialVersionUID = 1;

    private final Closure<?> closure;

    Later(Closure<?> closure) {
      super(closure.getOwner(), closure.getThisObject());
      this.closure = closure;
      this.maximumNumberOfParameters = closure.getMaximumNumberOfParameters();
      this.parameterTypes = closure.getParameterTypes();
    }

    @Override
    public @Nullable Object call() {
      return looked(closure.call());
    }

    @Override
    public @Nullable Object call(@Nullable Object... values) {
      return looked(closure.call(values));
    }

    @Override
    public @Nullable Object call(@Nullable Object value) {
      return looked(closure.call(value));
    }

    private static @Nullable Object looked(@Nullable Object value) {
      held(value);
      return value;
    }
  }
}
