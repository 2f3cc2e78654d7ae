package org.weald.workbench.internal.journal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Values as bytes and back: records of records, part by part in their order. What is written is
 * read by the same Weald or not at all, so there are no names and no versions in it.
 */
final class Written {
  private static final int LONGEST = 1 << 26;

  private interface Putting {
    void put(Object value, DataOutput out) throws IOException;
  }

  private interface Getting {
    Object get(DataInput in) throws IOException;
  }

  private record Plain(Putting putting, Getting getting) {}

  private static final Map<Type, Plain> PLAIN =
      Map.of(
          String.class, new Plain((it, out) -> putText((String) it, out), Written::text),
          int.class, new Plain((it, out) -> out.writeInt((Integer) it), DataInput::readInt),
          long.class, new Plain((it, out) -> out.writeLong((Long) it), DataInput::readLong),
          boolean.class,
              new Plain((it, out) -> out.writeBoolean((Boolean) it), DataInput::readBoolean),
          BigDecimal.class,
              new Plain((it, out) -> putText(it.toString(), out), in -> new BigDecimal(text(in))),
          LocalDate.class,
              new Plain((it, out) -> putText(it.toString(), out), in -> LocalDate.parse(text(in))),
          Instant.class,
              new Plain((it, out) -> putText(it.toString(), out), in -> Instant.parse(text(in))),
          OptionalDouble.class,
              new Plain((it, out) -> putNumber((OptionalDouble) it, out), Written::number));

  private Written() {}

  /** Writes a value. */
  static void put(Type type, Object value, DataOutput out) throws IOException {
    Plain plain = PLAIN.get(type);
    if (plain != null) {
      plain.putting().put(value, out);
    } else if (type instanceof ParameterizedType of) {
      Collection<?> all =
          value instanceof Optional<?> one ? one.stream().toList() : (Collection<?>) value;
      out.writeInt(all.size());
      for (Object each : all) {
        put(of.getActualTypeArguments()[0], each, out);
      }
    } else if (value instanceof Enum<?> constant) {
      putText(constant.name(), out);
    } else {
      for (RecordComponent part : parts(type)) {
        put(part.getGenericType(), part(part, value), out);
      }
    }
  }

  private static RecordComponent[] parts(Type type) throws IOException {
    RecordComponent[] parts = type instanceof Class<?> of ? of.getRecordComponents() : null;
    if (parts == null) {
      throw new IOException("no way to write " + type);
    }
    return parts;
  }

  private static Object part(RecordComponent part, Object value) throws IOException {
    try {
      return part.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IOException("cannot read " + part, e);
    }
  }

  /** Reads what {@link #put} wrote. */
  static Object get(Type type, DataInput in) throws IOException {
    Plain plain = PLAIN.get(type);
    if (plain != null) {
      return plain.getting().get(in);
    }
    if (type instanceof ParameterizedType of) {
      return several(of, in);
    }
    if (type instanceof Class<?> of && of.isEnum()) {
      String name = text(in);
      return Arrays.stream(of.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IOException("no " + name + " in " + type));
    }
    return record(type, in);
  }

  private static Object several(ParameterizedType of, DataInput in) throws IOException {
    int count = in.readInt();
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(get(of.getActualTypeArguments()[0], in));
    }
    if (of.getRawType() == Optional.class) {
      return all.stream().findFirst();
    }
    return of.getRawType() == Set.class ? new LinkedHashSet<>(all) : all;
  }

  private static Object record(Type type, DataInput in) throws IOException {
    RecordComponent[] parts = parts(type);
    Object[] values = new Object[parts.length];
    Class<?>[] types = new Class<?>[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = get(parts[i].getGenericType(), in);
    }
    try {
      Constructor<?> constructor = ((Class<?>) type).getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("cannot make " + type, e);
    }
  }

  private static void putText(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a text of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void putNumber(OptionalDouble number, DataOutput out) throws IOException {
    out.writeBoolean(number.isPresent());
    out.writeDouble(number.orElse(0));
  }

  private static OptionalDouble number(DataInput in) throws IOException {
    boolean there = in.readBoolean();
    double number = in.readDouble();
    return there ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
