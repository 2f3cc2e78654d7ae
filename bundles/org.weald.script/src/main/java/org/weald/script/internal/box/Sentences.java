package org.weald.script.internal.box;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.ScriptTree.Assignment;

/**
 * Says of an ordinary mistake what to write instead: with the script's own words where they are
 * known, for the compiler's sentence knows nothing of what the user meant.
 */
final class Sentences {
  private static final Pattern NO_PROPERTY =
      Pattern.compile("No such property: (\\w+) for class: ");
  private static final int LONGEST = 100;

  private final String text;
  private final List<String> lines;
  private final ScriptTree tree;
  private final Meant meant;
  private final List<Extent> unknown;

  /**
   * Sentences about one script.
   *
   * @param text as it was compiled
   */
  Sentences(String text, ScriptTree tree, OfferedNames offered, List<Told> all) {
    this.text = text;
    this.unknown = all.stream().filter(Told::isOrdinary).map(Told::at).toList();
    this.lines = text.lines().toList();
    this.tree = tree;
    this.meant = new Meant(lines, tree, offered);
  }

  /** The name a sentence of the compiler is about. */
  static String name(Pattern kind, Told told) {
    Matcher matcher = kind.matcher(told.said());
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The refusal in better words, where there are any. */
  Refusal better(Told told) {
    return Optional.of(told)
        .filter(one -> one.refusal().reason() == Reason.TYPING)
        .flatMap(one -> Commas.missing(text, one.at()))
        .map(comma -> told(told, comma))
        .orElseGet(() -> ofItsKind(told));
  }

  private static Refusal told(Told told, Brackets.Fault fault) {
    Problem plain = told.refusal().problem();
    Place place = fault.in(plain.where().file());
    return new Refusal(
        told.refusal().reason(), new Problem(plain.what(), place, fault.what(), fault.remedy()));
  }

  private Refusal ofItsKind(Told told) {
    if (told.is(Told.UNDECLARED)) {
      String name = name(Told.UNDECLARED, told);
      return told(told, Optional.of(name + " is not declared"), undeclared(name, told.at()));
    }
    if (told.is(Told.NO_METHOD)) {
      String name = name(Told.NO_METHOD, told);
      Optional<QuotedNumber> text = QuotedNumber.in(told.at().in(lines), name);
      if (text.isPresent()) {
        return told(told, text.map(QuotedNumber::why), text.map(QuotedNumber::remedy));
      }
      Optional<String> foreign = Remedies.ofForeignWord(told.said());
      return told(told, Optional.empty(), foreign.or(() -> meant.method(name, told.at())));
    }
    if (told.is(NO_PROPERTY)) {
      return told(told, Optional.empty(), meant.property(told.at()));
    }
    return told(told, Optional.empty(), Assigned.advice(told, tree, lines));
  }

  private static Refusal told(Told told, Optional<String> why, Optional<String> remedy) {
    Problem plain = told.refusal().problem();
    Problem better =
        new Problem(
            plain.what(), plain.where(), why.orElse(plain.why()), remedy.orElse(plain.remedy()));
    return new Refusal(told.refusal().reason(), better);
  }

  // --- variables

  private Optional<String> undeclared(String name, Extent at) {
    Optional<Assignment> assigned =
        tree.assignments().stream().filter(made -> made.at().equals(at)).findFirst();
    if (assigned.isPresent()) {
      return Optional.of(declaration(assigned.get()));
    }
    if (tree.names().contains(name)) {
      return Optional.of(
          "It is declared where this line does not see it: hand it over, f(" + name + ")");
    }
    return meant
        .variable(name, at)
        .or(() -> Optional.of("Declare it in a line above: def " + name + " = …"));
  }

  private String declaration(Assignment made) {
    String type = type(made.type());
    if (!made.sign().equals("=")) {
      return "Declare it in a line above: " + type + " " + made.name() + " = " + begin(type);
    }
    String right = made.right().in(lines);
    boolean shown = !right.isEmpty() && right.length() <= LONGEST && isKnown(made.right());
    return "Write: " + type + " " + made.name() + " = " + (shown ? right : "…");
  }

  /** What something is counted up or put together from. */
  private static String begin(String type) {
    return switch (type) {
      case "int", "long", "double", "BigDecimal" -> "0";
      case "String" -> "''";
      default -> "…";
    };
  }

  private boolean isKnown(Extent right) {
    return unknown.stream().noneMatch(right::holds);
  }

  /** A type as a script declares it; def where it cannot be named, or holds others. */
  static String type(ClassNode type) {
    ClassNode plain = ClassHelper.getUnwrapper(type);
    String name = Members.plain(plain).replaceFirst("^java\\.math\\.", "");
    boolean named =
        !ClassHelper.isDynamicTyped(type)
            && !ClassHelper.isObjectType(type)
            && type.getGenericsTypes() == null
            && (AllowList.offered().offersType(plain.getName())
                || ClassHelper.isPrimitiveType(plain));
    return name.equals("GString") ? "String" : named ? name : "def";
  }
}
