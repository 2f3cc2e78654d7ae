package org.weald.script.internal.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shapes of what holds other values, and of choices between them. */
final class CollectionShapes {
  /** A list grows with what has arrived, whatever length was said before. */
  private static final int AT_FIRST = 1_000;

  private CollectionShapes() {}

  private static void each(Collection<?> values, Shape<Object> element, WireWriter out)
      throws IOException {
    out.count(values.size());
    for (Object value : values) {
      element.write(value, out);
    }
  }

  /** A list. */
  record Listed(Shape<Object> element) implements Shape<Object> {
    @Override
    public void write(Object value, WireWriter out) throws IOException {
      each((List<?>) value, element, out);
    }

    @Override
    public Object read(WireReader in) throws IOException {
      int count = in.values();
      if (count == 0) {
        return List.of();
      }
      List<Object> values = new ArrayList<>(Math.min(count, AT_FIRST));
      for (int i = 0; i < count; i++) {
        values.add(element.read(in));
      }
      return List.copyOf(values);
    }
  }

  /** A set. */
  record Distinct(Shape<Object> element) implements Shape<Object> {
    @Override
    public void write(Object value, WireWriter out) throws IOException {
      each((Set<?>) value, element, out);
    }

    @Override
    public Object read(WireReader in) throws IOException {
      int count = in.values();
      if (count == 0) {
        return Set.of();
      }
      Set<Object> values = new LinkedHashSet<>();
      for (int i = 0; i < count; i++) {
        values.add(element.read(in));
      }
      return Collections.unmodifiableSet(values);
    }
  }

  /** A map. */
  record Mapped(Shape<Object> key, Shape<Object> element) implements Shape<Object> {
    @Override
    public void write(Object value, WireWriter out) throws IOException {
      Map<?, ?> map = (Map<?, ?>) value;
      out.count(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        key.write(entry.getKey(), out);
        element.write(entry.getValue(), out);
      }
    }

    @Override
    public Object read(WireReader in) throws IOException {
      int count = in.values();
      if (count == 0) {
        return Map.of();
      }
      Map<Object, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        Object name = key.read(in);
        values.put(name, element.read(in));
      }
      return Collections.unmodifiableMap(values);
    }
  }

  /** A value that may be absent. */
  record Perhaps(Shape<Object> element) implements Shape<Object> {
    @Override
    public void write(Object value, WireWriter out) throws IOException {
      Optional<?> perhaps = (Optional<?>) value;
      out.octet(perhaps.isPresent() ? 1 : 0);
      if (perhaps.isPresent()) {
        element.write(perhaps.get(), out);
      }
    }

    @Override
    public Object read(WireReader in) throws IOException {
      return in.count(2) == 1 ? Optional.of(element.read(in)) : Optional.empty();
    }
  }

  /** A constant of an enumeration, by its place: both sides have the same classes. */
  static final class Named implements Shape<Object> {
    private final Object[] constants;

    Named(Object[] constants) {
      this.constants = constants.clone();
    }

    @Override
    public void write(Object value, WireWriter out) throws IOException {
      out.count(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(WireReader in) throws IOException {
      return constants[in.count(constants.length)];
    }
  }

  /** One of the types a sealed one permits. */
  static final class OneOf implements Shape<Object> {
    private final Class<?>[] permitted;

    OneOf(Class<?>[] permitted) {
      this.permitted = permitted.clone();
    }

    @Override
    public void write(Object value, WireWriter out) throws IOException {
      int index = 0;
      while (!permitted[index].isInstance(value)) {
        index++;
      }
      out.octet(index);
      Shapes.of((java.lang.reflect.Type) permitted[index]).write(value, out);
    }

    @Override
    public Object read(WireReader in) throws IOException {
      int index = in.count(permitted.length);
      return Shapes.of((java.lang.reflect.Type) permitted[index]).read(in);
    }

    @Override
    public String toString() {
      return Arrays.toString(permitted);
    }
  }

  /** A value of which equal ones are written once, as long as they are remembered. */
  record SeenBefore(int table, Shape<Object> once) implements Shape<Object> {
    @Override
    public void write(Object value, WireWriter out) throws IOException {
      if (!out.refer(table, value)) {
        once.write(value, out);
      }
    }

    @Override
    public Object read(WireReader in) throws IOException {
      int mark = in.count(2L * WireWriter.PLACES);
      if ((mark & 1) == 1) {
        return in.seen(table, mark >> 1);
      }
      Object value = once.read(in);
      in.remember(table, mark >> 1, value);
      return value;
    }
  }
}
