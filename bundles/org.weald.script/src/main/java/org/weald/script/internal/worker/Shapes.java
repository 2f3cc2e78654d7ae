package org.weald.script.internal.worker;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Period;
import org.weald.model.Provenance;

/** The shapes of the types that go between the workbench and its worker. */
final class Shapes {
  /** Values of so many types are remembered within a message. */
  static final int TABLES = 3;

  /** The table of texts. */
  static final int TEXTS = 0;

  private static final Map<Type, Shape<Object>> KNOWN = new ConcurrentHashMap<>();

  static {
    put(String.class, (value, out) -> out.text(value), WireReader::text);
    for (Class<Integer> whole : List.of(int.class, Integer.class)) {
      put(whole, (value, out) -> out.number(value), Shapes::whole);
    }
    for (Class<Long> whole : List.of(long.class, Long.class)) {
      put(whole, (value, out) -> out.number(value), WireReader::number);
    }
    for (Class<Double> real : List.of(double.class, Double.class)) {
      put(real, (value, out) -> out.real(value), WireReader::real);
    }
    for (Class<Boolean> truth : List.of(boolean.class, Boolean.class)) {
      put(truth, (value, out) -> out.octet(value ? 1 : 0), in -> in.count(2) == 1);
    }
    put(BigDecimal.class, Shapes::decimal, Shapes::decimal);
    put(LocalDate.class, (value, out) -> out.number(value.toEpochDay()), Shapes::date);
    put(
        Duration.class,
        (value, out) -> out.number(value.toMillis()),
        in -> Duration.ofMillis(in.number()));
    put(OptionalDouble.class, Shapes::perhaps, Shapes::perhaps);
    put(Catalogue.class, Shapes::catalogue, Shapes::catalogue);
    // The same few periods and sources stand in millions of figures.
    KNOWN.put(Period.class, new CollectionShapes.SeenBefore(1, new RecordShape(Period.class)));
    KNOWN.put(
        Provenance.class, new CollectionShapes.SeenBefore(2, new RecordShape(Provenance.class)));
  }

  private Shapes() {}

  /** Writes a value. */
  private interface Writing<T> {
    void write(T value, WireWriter out) throws IOException;
  }

  /** Reads one. */
  private interface Reading<T> {
    T read(WireReader in) throws IOException;
  }

  /** Both. */
  private record Both<T>(Writing<T> writing, Reading<T> reading) implements Shape<T> {
    @Override
    public void write(T value, WireWriter out) throws IOException {
      writing.write(value, out);
    }

    @Override
    public T read(WireReader in) throws IOException {
      return reading.read(in);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void put(Class<T> type, Writing<T> writing, Reading<T> reading) {
    KNOWN.put(type, (Shape<Object>) (Shape<?>) new Both<>(writing, reading));
  }

  /** The shape of a type. */
  @SuppressWarnings("unchecked")
  static <T> Shape<T> of(Class<T> type) {
    return (Shape<T>) (Shape<?>) of((Type) type);
  }

  /**
   * The shape of a type with what it is of, such as a list of texts.
   *
   * @throws IllegalArgumentException where values of the type are not sent: a mistake of ours
   */
  static Shape<Object> of(Type type) {
    Shape<Object> known = KNOWN.get(type);
    if (known == null) {
      known = make(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static Shape<Object> make(Type type) {
    if (type instanceof ParameterizedType made) {
      Type[] of = made.getActualTypeArguments();
      if (made.getRawType() == List.class) {
        return new CollectionShapes.Listed(of(of[0]));
      } else if (made.getRawType() == Set.class) {
        return new CollectionShapes.Distinct(of(of[0]));
      } else if (made.getRawType() == Optional.class) {
        return new CollectionShapes.Perhaps(of(of[0]));
      } else if (made.getRawType() == Map.class) {
        return new CollectionShapes.Mapped(of(of[0]), of(of[1]));
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isEnum()) {
        return new CollectionShapes.Named(plain.getEnumConstants());
      } else if (plain.isRecord()) {
        return new RecordShape(plain);
      } else if (plain.isSealed()) {
        return new CollectionShapes.OneOf(plain.getPermittedSubclasses());
      }
    }
    throw new IllegalArgumentException(type + " is not sent to the worker, nor back");
  }

  private static int whole(WireReader in) throws IOException {
    long value = in.number();
    if (value != (int) value) {
      throw new WireException(value + " is no whole number");
    }
    return (int) value;
  }

  private static LocalDate date(WireReader in) throws IOException {
    try {
      return LocalDate.ofEpochDay(in.number());
    } catch (DateTimeException beyond) {
      throw new WireException("no date", beyond);
    }
  }

  private static void decimal(BigDecimal value, WireWriter out) throws IOException {
    out.number(value.scale());
    BigInteger digits = value.unscaledValue();
    boolean few = digits.bitLength() < Long.SIZE;
    out.octet(few ? 0 : 1);
    if (few) {
      out.number(digits.longValue());
    } else {
      out.bytes(digits.toByteArray());
    }
  }

  private static BigDecimal decimal(WireReader in) throws IOException {
    int scale = whole(in);
    if (in.count(2) == 0) {
      return BigDecimal.valueOf(in.number(), scale);
    }
    byte[] digits = in.bytes();
    if (digits.length == 0) {
      throw new WireException("a number without digits");
    }
    return new BigDecimal(new BigInteger(digits), scale);
  }

  private static void perhaps(OptionalDouble value, WireWriter out) throws IOException {
    out.octet(value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      out.real(value.getAsDouble());
    }
  }

  private static OptionalDouble perhaps(WireReader in) throws IOException {
    return in.count(2) == 1 ? OptionalDouble.of(in.real()) : OptionalDouble.empty();
  }

  private static void catalogue(Catalogue value, WireWriter out) throws IOException {
    out.count(value.contributions().size());
    for (Contribution contribution : value.contributions()) {
      of(Contribution.class).write(contribution, out);
    }
  }

  private static Catalogue catalogue(WireReader in) throws IOException {
    Contribution[] contributions = new Contribution[in.values()];
    for (int i = 0; i < contributions.length; i++) {
      contributions[i] = of(Contribution.class).read(in);
    }
    return Catalogue.of(List.of(contributions));
  }
}
