package org.weald.script.internal.file;

import java.util.Optional;
import org.weald.model.Figures;
import org.weald.reading.Quoted;
import org.weald.spi.Described;

/** Whether a text is a value of a parameter's type. */
public final class ParameterType {
  private ParameterType() {}

  /** What is wrong with a value, if anything. */
  public static Optional<String> fault(Described.Parameter parameter, String value) {
    String what = "parameter \"" + parameter.name() + "\": " + Quoted.of(value) + " is not a ";
    return switch (parameter.type()) {
      case "int" -> isWhole(value) ? Optional.empty() : Optional.of(what + "whole number");
      case "number" ->
          Figures.parse(value).hasNumber() ? Optional.empty() : Optional.of(what + "number");
      default -> Optional.empty();
    };
  }

  private static boolean isWhole(String value) {
    try {
      Integer.parseInt(value.strip());
      return true;
    } catch (NumberFormatException notWhole) {
      return false;
    }
  }
}
