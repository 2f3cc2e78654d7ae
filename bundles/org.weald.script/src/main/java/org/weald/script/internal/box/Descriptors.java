package org.weald.script.internal.box;

import java.util.Map;

/** Types as class files write them. */
final class Descriptors {
  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float",
          "F", "double", "D", "void", "V");

  private Descriptors() {}

  /** "java.lang.String[]" is "[Ljava/lang/String;". */
  static String ofName(String type) {
    if (type.endsWith("[]")) {
      return "[" + ofName(type.substring(0, type.length() - 2));
    }
    String primitive = PRIMITIVES.get(type);
    return primitive != null ? primitive : "L" + type.replace('.', '/') + ";";
  }

  /** "(I)V" has "(I)". */
  static String parameters(String descriptor) {
    return descriptor.substring(0, descriptor.lastIndexOf(')') + 1);
  }

  /** What an array is of: "[[Ljava.lang.String;" of "java.lang.String", "[I" of "int". */
  static String element(String array) {
    String element = array.substring(array.lastIndexOf('[') + 1);
    if (element.startsWith("L")) {
      return element.substring(1, element.length() - 1).replace('/', '.');
    }
    return PRIMITIVES.entrySet().stream()
        .filter(one -> one.getValue().equals(element))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(element);
  }
}
