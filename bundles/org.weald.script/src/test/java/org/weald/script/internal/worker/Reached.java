package org.weald.script.internal.worker;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;

/** Every type that a value of a type can be made of. */
final class Reached {
  private Reached() {}

  static void from(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType of) {
      from(of.getRawType(), reached);
      for (Type argument : of.getActualTypeArguments()) {
        from(argument, reached);
      }
    } else if (type instanceof Class<?> plain && reached.add(plain)) {
      if (plain.isRecord()) {
        for (RecordComponent component : plain.getRecordComponents()) {
          from(component.getGenericType(), reached);
        }
      } else if (plain.isSealed()) {
        for (Class<?> permitted : plain.getPermittedSubclasses()) {
          from(permitted, reached);
        }
      }
    }
  }
}
