package org.weald.script.internal.box;

import groovy.lang.Closure;
import groovy.lang.IntRange;
import groovy.lang.MetaClass;
import groovy.lang.NumberRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.FormatHelper;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.jspecify.annotations.Nullable;

/**
 * What the byte code of a script calls beside what its author wrote: ticks, handlers of exceptions,
 * sizes. Public because scripts live in other loaders; they cannot name it. The file compiler.txt
 * says where each is put.
 */
public final class Guards {
  /** The most elements an array or a list may be asked for at once. */
  static final int LARGEST = 20_000_000;

  private static final int EVERY = 1024;
  private static final int CAUSES = 50;

  private static int turns;

  private Guards() {}

  /** At the begin of each method and before each jump back. Short, so that it is inlined. */
  public static void tick() {
    if (Alarm.FOLDED) {
      foldedTick();
    } else if (Alarm.rung) {
      Budget.check();
    }
  }

  private static void foldedTick() {
    if (rings()) {
      Budget.check();
    }
    if (Alarm.LOOPS_WITHOUT_SAFEPOINT && (++turns & (EVERY - 1)) == 0) {
      Thread.yield();
    }
  }

  /** Uses what guards use, once. */
  static void prepare() {
    tick();
    caught(new IllegalStateException());
    Numbers.digits("1e3");
    Texts.format("%2d", new Object[] {1});
    Pairs.each(List.of());
    Nested.held(List.of(List.of(), Optional.of(1)));
    Regexes.wholly("a", "a+");
    Casts.to(1, Double.class);
    FormatHelper.toString(List.of(1));
    String frame = new IllegalStateException().getStackTrace()[0].toString();
    if (frame.isEmpty()) {
      throw new AssertionError("a frame without words");
    }
    if (Stop.lineOf(tooDeep(new StackOverflowError())) != 0) {
      throw new AssertionError("no script runs yet");
    }
  }

  private static boolean rings() {
    try {
      return (boolean) Alarm.ASKED.invokeExact();
    } catch (RuntimeException | Error broken) {
      throw broken;
    } catch (Throwable never) {
      throw new AssertionError("a constant threw", never);
    }
  }

  /**
   * First in each handler of exceptions, finally included: what ends a script is not theirs to
   * keep, whatever it is wrapped in.
   */
  public static void caught(Throwable thrown) {
    Stop stop = stop(thrown);
    if (stop != null) {
      throw Budget.end(stop);
    }
    if (thrown instanceof Error error && !(thrown instanceof AssertionError)) {
      throw error;
    }
    tick();
  }

  /** The stop that ended a script, whatever it is wrapped in. */
  public static Optional<Stop> stopIn(Throwable thrown) {
    return Optional.ofNullable(stop(thrown));
  }

  private static @Nullable Stop stop(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < CAUSES; depth++) {
      if (cause instanceof Stop stop) {
        return stop;
      }
      if (cause instanceof StackOverflowError) {
        return tooDeep(cause);
      }
      if (cause instanceof OutOfMemoryError) {
        return outOfMemory(cause);
      }
      cause = cause.getCause();
    }
    return null;
  }

  /**
   * A script that calls itself without end. There may be no room left on the stack: nothing is
   * looked up here, and nothing is called that is not there yet.
   */
  static Stop tooDeep(Throwable overflow) {
    return new Stop(
        Reason.STACK,
        "the script calls itself without end, or a list holds itself",
        "Look for what never comes to its last call",
        overflow);
  }

  /** A script that filled the memory before the watch saw it. */
  static Stop outOfMemory(Throwable full) {
    return new Stop(
        Reason.MEMORY,
        "the script filled the memory and was stopped",
        "Look for a list or a text that grows without end",
        full);
  }

  static Stop tooLarge(String what, long asked, long most) {
    return new Stop(
        Reason.SIZE,
        what + " of " + asked + " was asked for; the most is " + most,
        "Work with fewer at once");
  }

  /** The length of an array, before it is made. */
  public static int length(int length) {
    if (length > LARGEST) {
      throw tooLarge("an array", length, LARGEST);
    }
    return length;
  }

  /** All lengths of an array of arrays, before it is made. */
  public static void lengths(int[] lengths) {
    long elements = 1;
    for (int length : lengths) {
      elements *= Math.max(1, length);
      if (elements > LARGEST) {
        throw tooLarge("an array", elements, LARGEST);
      }
    }
  }

  /** What a collection or builder is made for, or grows to. */
  public static void capacity(int size) {
    if (size > LARGEST) {
      throw tooLarge("a list", size, LARGEST);
    }
  }

  /** What a collection is made for. */
  public static void capacity(int size, float load) {
    capacity(size);
    if (load < 0.1f) {
      throw new Stop(
          Reason.SIZE,
          "a map that is " + load + " full was asked for: nearly all of it would be empty",
          "Leave the numbers in the brackets out");
    }
  }

  /** What a collection is made for. */
  public static void capacity(int size, float load, boolean byUse) {
    capacity(size, load);
  }

  /** What a collection is made for. */
  public static void capacity(int size, Comparator<?> order) {
    capacity(size);
  }

  /** A list is filled up to this index. */
  public static void index(List<?> list, int index, @Nullable Object value) {
    capacity(index);
  }

  /** A list is filled up to this index. */
  public static void index(List<?> list, Number index, @Nullable Object value) {
    capacity(index.intValue());
  }

  /** Whole numbers from one to another. */
  public static void range(long from, long to) {
    long size = Math.abs(to - from);
    if (size > LARGEST || size < 0) {
      throw new Stop(
          Reason.SIZE,
          "a range of " + size + " numbers was asked for; the most is " + LARGEST,
          "Count in a loop: for (long i = 0; i < n; i++)");
    }
  }

  /** As a range is made by the compiler. */
  public static void range(boolean left, boolean right, int from, int to) {
    range((long) from, to);
  }

  /** A range with or without its end. */
  public static void range(boolean inclusive, int from, int to) {
    range((long) from, to);
  }

  /** A range with its ends. */
  public static void range(int from, int to) {
    range((long) from, to);
  }

  /** Groovy's from..to for any values. */
  public static List<?> range(
      @Nullable Object from, @Nullable Object to, boolean leftOut, boolean rightOut)
      throws Throwable {
    if (from instanceof Number first && to instanceof Number last) {
      range(wide(first), wide(last));
    } else if (from instanceof CharSequence || to instanceof CharSequence) {
      Texts.letter(String.valueOf(from));
      Texts.letter(String.valueOf(to));
    }
    return ScriptBytecodeAdapter.createRange(from, to, leftOut, rightOut);
  }

  private static long wide(Number number) {
    double value = number.doubleValue();
    return Math.abs(value) > 1e15
        ? (value > 0 ? Long.MAX_VALUE / 4 : -Long.MAX_VALUE / 4)
        : (long) value;
  }

  /** A range in steps: only so many that there are not too many of them. */
  public static NumberRange by(NumberRange range, Number step) {
    steps(range.getFrom(), range.getTo(), step);
    return stepped(range, step);
  }

  /** A range in steps. */
  public static NumberRange by(IntRange range, Number step) {
    steps(range.getFrom(), range.getTo(), step);
    return stepped(range, step);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // all numbers a script has can be compared
  private static NumberRange stepped(Object range, Number step) {
    return range instanceof IntRange whole
        ? whole.by((Number & Comparable) step)
        : ((NumberRange) range).by((Number & Comparable) step);
  }

  private static void steps(Object from, Object to, Number step) {
    double size = ((Number) to).doubleValue() - ((Number) from).doubleValue();
    double steps = Math.abs(size / step.doubleValue());
    range(0, steps < LARGEST ? (long) steps : LARGEST + 1L);
  }

  /** Groovy's sum, with a tick for each. */
  public static @Nullable Object sum(Iterable<?> values) {
    return DefaultGroovyMethods.sum(ticking(values));
  }

  /** Groovy's sum, with a tick for each. */
  public static @Nullable Object sum(Iterable<?> values, @Nullable Object first) {
    return DefaultGroovyMethods.sum(ticking(values), first);
  }

  /** Groovy's flatten, with a tick for each. */
  public static Collection<?> flatten(Iterable<?> values) {
    Collection<Object> flat =
        values instanceof java.util.Set<?> ? new java.util.LinkedHashSet<>() : new ArrayList<>();
    flatten(values, flat);
    return flat;
  }

  /** Groovy's flatten, with a tick for each. */
  public static Collection<?> flatten(Collection<?> values) {
    return flatten((Iterable<?>) values);
  }

  /** Groovy's flatten, with a tick for each. */
  public static List<?> flatten(List<?> values) {
    return (List<?>) flatten((Iterable<?>) values);
  }

  private static void flatten(Iterable<?> values, Collection<Object> into) {
    for (Object value : values) {
      tick();
      if (value instanceof Collection<?> inner) {
        flatten(inner, into);
      } else if (value != null && value.getClass().isArray()) {
        flatten(DefaultTypeTransformation.asCollection(value), into);
      } else {
        into.add(value);
        capacity(into.size());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Iterator<Object> ticking(Iterable<?> values) {
    return new TickingIterator<>((Iterator<Object>) values.iterator());
  }

  /** Goes through something with a tick for each. */
  private record TickingIterator<T>(Iterator<T> values) implements Iterator<T> {
    @Override
    public boolean hasNext() {
      tick();
      return values.hasNext();
    }

    @Override
    public T next() {
      return values.next();
    }
  }

  /** An array copied to another length. */
  public static void copy(Object array, int length) {
    length(length);
  }

  /** A part of an array, copied. */
  public static void copy(Object array, int from, int to) {
    length(to - from);
  }

  /** A list several times over. */
  public static void times(Iterable<?> list, Number times) {
    long size = (long) size(list) * Math.max(0, times.longValue());
    if (size > LARGEST || times.longValue() > LARGEST) {
      throw tooLarge("a list", size, LARGEST);
    }
  }

  static int size(Iterable<?> list) {
    if (list instanceof Collection<?> known) {
      return known.size();
    }
    int size = 0;
    for (Object each : list) {
      size++;
    }
    return size;
  }

  /** Each with each. */
  public static void combinations(Iterable<?> lists) {
    long all = 1;
    for (Object list : lists) {
      all *= list instanceof Iterable<?> some ? Math.max(1, size(some)) : 1;
      if (all > LARGEST / 10) {
        throw tooLarge("a list of combinations", all, LARGEST / 10);
      }
    }
  }

  /** Each with each, handed to a closure. */
  public static void combinations(Iterable<?> lists, Closure<?> each) {
    combinations(lists);
  }

  /** All orders of a list. */
  public static void permutations(Iterable<?> list) {
    int size = size(list);
    if (size > 9) {
      throw tooLarge("a list of all orders", size, 9);
    }
  }

  /** All orders of a list, one after another. */
  public static void permutations(Iterable<?> list, Closure<?> each) {
    permutations(list);
  }

  /** All parts of a list. */
  public static void subsequences(List<?> list) {
    if (list.size() > 18) {
      throw tooLarge("a list of all parts", list.size(), 18);
    }
  }

  /** All beginnings or all ends of a list. */
  public static void parts(Iterable<?> list) {
    int size = size(list);
    if (size > 4_000) {
      throw tooLarge("a list of all beginnings or ends", size, 4_000);
    }
  }

  /** A list cut in pieces that may overlap. */
  public static void pieces(Iterable<?> list, int size, int step) {
    long count = size(list);
    long made = count / Math.max(1, step) * Math.min(size, count);
    if (made > LARGEST) {
      throw tooLarge("a list in pieces", made, LARGEST);
    }
  }

  /** A list cut in pieces that may overlap. */
  public static void pieces(Iterable<?> list, int size, int step, boolean rest) {
    pieces(list, size, step);
  }

  /** What Groovy knows of an object's class. */
  public static MetaClass metaClass(Object object) {
    return InvokerHelper.getMetaClass(object.getClass());
  }

  /** Says a value to whoever runs the script; the standard output belongs to the program. */
  public static void print(@Nullable Object self, @Nullable Object value) {
    Budget.say(FormatHelper.toString(value));
  }

  /** Says a value. */
  public static void println(@Nullable Object self, @Nullable Object value) {
    Budget.say(FormatHelper.toString(value));
  }

  /** Says nothing, in a line. */
  public static void println(@Nullable Object self) {
    Budget.say("");
  }

  /** Says a value in a format. */
  public static void printf(@Nullable Object self, String format, @Nullable Object value) {
    Object[] values = value instanceof Object[] several ? several : new Object[] {value};
    printf(self, format, values);
  }

  /** Says values in a format. */
  public static void printf(@Nullable Object self, String format, @Nullable Object[] values) {
    Budget.say(Texts.format(format, values));
  }
}
