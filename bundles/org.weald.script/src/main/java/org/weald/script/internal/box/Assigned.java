package org.weald.script.internal.box;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.ClassNode;
import org.weald.script.internal.box.ScriptTree.Assignment;

/** What to write where a value does not fit the variable it is given to. */
final class Assigned {
  private static final String SERIES = "org.weald.script.Series";
  private static final Set<String> WHOLE =
      Set.of("int", "long", "short", "byte", "java.lang.Integer", "java.lang.Long");
  private static final Set<String> DECIMAL =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.lang.Number");
  private static final int LONGEST = 120;

  private Assigned() {}

  static Optional<String> advice(Told told, ScriptTree tree, List<String> lines) {
    boolean fits = told.said().contains("Cannot assign value of type");
    boolean entries = told.said().contains("Incompatible generic argument types. Cannot assign ");
    if (!fits && !entries) {
      return Optional.empty();
    }
    return tree.assignments().stream()
        .filter(made -> made.declared().isPresent() && !made.isUntyped())
        .filter(made -> made.right().equals(told.at()) || made.whole().equals(told.at()))
        .findFirst()
        .flatMap(made -> entries ? untyped(made, lines) : advice(made, lines));
  }

  private static Optional<String> untyped(Assignment made, List<String> lines) {
    return Optional.of(made.right().in(lines))
        .filter(right -> !right.isEmpty() && right.length() <= LONGEST)
        .map(right -> "Write: def " + made.name() + " = " + right);
  }

  private static Optional<String> advice(Assignment made, List<String> lines) {
    ClassNode wanted = made.declared().orElseThrow();
    String right = made.right().in(lines);
    if (right.isEmpty() || right.length() > LONGEST) {
      return Optional.empty();
    }
    String whole = made.simple() ? right : "(" + right + ")";
    String begin = "Write: " + Sentences.type(wanted) + " " + made.name() + " = ";
    String other = "Write: " + Sentences.type(made.type()) + " " + made.name() + " = " + right;
    return value(wanted.getName(), made.type().getName(), whole)
        .map(value -> begin + value)
        .or(() -> isLoose(made.type()) ? Optional.empty() : Optional.of(other));
  }

  /** The value made into what is wanted. */
  private static Optional<String> value(String wanted, String given, String value) {
    if (given.equals(SERIES)) {
      return number(wanted, value + ".value()");
    }
    if (given.equals("java.util.Optional")) {
      return Optional.of(value + ".orElseThrow()");
    }
    if (given.equals("java.util.OptionalDouble")) {
      return number(wanted, value + ".orElse(Double.NaN)");
    }
    return Optional.empty();
  }

  private static Optional<String> number(String wanted, String value) {
    if (DECIMAL.contains(wanted)) {
      return Optional.of(value);
    }
    if (WHOLE.contains(wanted)) {
      return Optional.of("Math.round(" + value + ") as int");
    }
    return wanted.equals("java.math.BigDecimal")
        ? Optional.of(value + " as BigDecimal")
        : Optional.empty();
  }

  private static boolean isLoose(ClassNode type) {
    return Set.of("java.lang.Object", "java.lang.Number", "java.math.BigDecimal")
        .contains(type.getName());
  }
}
