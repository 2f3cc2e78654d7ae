package org.weald.script.internal.worker;

import static java.lang.invoke.MethodType.methodType;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record: its components in order, through its canonical constructor, which checks them. Looked
 * at once a type.
 */
final class RecordShape implements Shape<Object> {
  private final Class<?> type;
  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final RecordComponent[] components;

  /** Found when first needed, for a record may hold its own kind. */
  private volatile @Nullable List<Shape<Object>> parts;

  RecordShape(Class<?> type) {
    this.type = type;
    this.components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      constructor =
          lookup
              .findConstructor(type, methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(methodType(Object.class, Object[].class));
      accessors = new MethodHandle[components.length];
      for (int i = 0; i < accessors.length; i++) {
        accessors[i] =
            lookup
                .unreflect(components[i].getAccessor())
                .asType(methodType(Object.class, Object.class));
      }
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalArgumentException(type + " cannot be sent: it is not public", hidden);
    }
  }

  private List<Shape<Object>> parts() {
    List<Shape<Object>> known = parts;
    if (known == null) {
      known =
          Arrays.stream(components)
              .map(component -> Shapes.of(component.getGenericType()))
              .toList();
      parts = known;
    }
    return known;
  }

  @Override
  public void write(Object value, WireWriter out) throws IOException {
    List<Shape<Object>> shapes = parts();
    for (int i = 0; i < shapes.size(); i++) {
      shapes.get(i).write(component(value, i), out);
    }
  }

  private Object component(Object value, int index) {
    try {
      return (Object) accessors[index].invokeExact(value);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable never) {
      throw new IllegalStateException("an accessor of " + type + " throws", never);
    }
  }

  @Override
  public Object read(WireReader in) throws IOException {
    in.enter();
    in.spend(1);
    List<Shape<Object>> shapes = parts();
    Object[] values = new Object[shapes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = shapes.get(i).read(in);
    }
    in.leave();
    try {
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException refused) {
      throw new WireException("no " + type.getSimpleName() + ": " + refused.getMessage(), refused);
    } catch (Error thrown) {
      throw thrown;
    } catch (Throwable never) {
      throw new IllegalStateException("the constructor of " + type + " throws", never);
    }
  }
}
