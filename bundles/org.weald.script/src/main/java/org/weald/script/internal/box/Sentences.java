package org.weald.script.internal.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.weald.model.Problem;
import org.weald.reading.Suggestion;
import org.weald.script.internal.box.OfferedNames.Signature;
import org.weald.script.internal.box.ScriptTree.Assignment;
import org.weald.script.internal.box.ScriptTree.Call;

/**
 * Says of an ordinary mistake what to write instead: with the script's own words where they are
 * known, for the compiler's sentence knows nothing of what the user meant.
 */
final class Sentences {
  private static final Pattern NO_PROPERTY =
      Pattern.compile("No such property: (\\w+) for class: ");
  private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}_-]{1,80}");
  private static final Pattern DIGITS = Pattern.compile("[0-9./ -]{1,20}");
  private static final int LONGEST = 100;
  private static final int MOST = 15;
  private static final List<String> BRACES = List.of("table", "chart", "view", "export");
  private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString", "compareTo");

  /** Of names with fewer letters each is near each. */
  private static final int SHORTEST = 3;

  /** What a call may have been meant to be that is none. */
  private static final Set<String> KEYWORDS = Set.of("return", "assert", "throw", "else", "while");

  private final List<String> lines;
  private final ScriptTree tree;
  private final OfferedNames offered;
  private final List<Extent> unknown;

  /**
   * Sentences about one script.
   *
   * @param lines as they were compiled
   */
  Sentences(List<String> lines, ScriptTree tree, OfferedNames offered, List<Told> all) {
    this.unknown = all.stream().filter(Told::isOrdinary).map(Told::at).toList();
    this.lines = lines;
    this.tree = tree;
    this.offered = offered;
  }

  /** The name a sentence of the compiler is about. */
  static String name(Pattern kind, Told told) {
    Matcher matcher = kind.matcher(told.said());
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The refusal in better words, where there are any. */
  Refusal better(Told told) {
    if (told.is(Told.UNDECLARED)) {
      String name = name(Told.UNDECLARED, told);
      return told(told, Optional.of(name + " is not declared"), undeclared(name, told.at()));
    }
    if (told.is(Told.NO_METHOD)) {
      Optional<String> foreign = Remedies.ofForeignWord(told.said());
      String name = name(Told.NO_METHOD, told);
      return told(told, Optional.empty(), foreign.or(() -> method(name, told.at())));
    }
    if (told.is(NO_PROPERTY)) {
      return told(told, Optional.empty(), property(told.at()));
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
    if (offered.words().stream().anyMatch(one -> is(one, name, 0))) {
      return Optional.of("Write " + name + "() with its brackets");
    }
    if (tree.names().contains(name)) {
      return Optional.of("It is declared where this line does not see it: hand it over, f(" + name + ")");
    }
    Set<String> known = new HashSet<>(tree.names());
    offered.words().stream()
        .filter(one -> one.parameters().isEmpty() && one.name().startsWith("get"))
        .forEach(one -> known.add(Character.toLowerCase(one.name().charAt(3)) + one.name().substring(4)));
    known.remove(name);
    Optional<String> near = name.length() < SHORTEST ? Optional.empty() : Suggestion.nearest(name, known);
    Optional<String> quoted = quoted(at);
    if (near.isPresent()) {
      String asText = quoted.map(one -> " A text stands in quotes: " + one).orElse("");
      return Optional.of("Did you mean " + near.get() + "?" + asText);
    }
    return Optional.of(
        quoted
            .map(one -> "If it is a text, put it in quotes: " + one)
            .orElse("Declare it in a line above: def " + name + " = …"));
  }

  private static boolean is(Signature one, String name, int parameters) {
    return one.name().equals(name) && one.parameters().size() == parameters;
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

  /** The text an argument was perhaps meant to be, where the word takes one in that place. */
  private Optional<String> quoted(Extent at) {
    for (Call call : tree.calls()) {
      for (int i = 0; i < call.arguments().size(); i++) {
        Extent argument = call.arguments().get(i);
        String words = argument.holds(at) ? argument.in(lines) : "";
        if (TEXT.matcher(words).matches() && takesText(call, i)) {
          return Optional.of("'" + words + "'");
        }
      }
    }
    return Optional.empty();
  }

  private boolean takesText(Call call, int place) {
    return candidates(call).stream()
        .anyMatch(one -> one.name().equals(call.name()) && one.takesText(place));
  }

  // --- methods

  /** What a call may have meant: the words of the braces it stands in, then those of the script. */
  private List<Signature> candidates(Call call) {
    if (call.receiver().isPresent()) {
      return offered.methods(call.receiver().get());
    }
    List<Signature> all = new ArrayList<>();
    Map<String, Class<?>> inBraces = offered.inBraces();
    tree.calls().stream()
        .filter(one -> inBraces.containsKey(one.name()) && one.holdsInBraces(call.whole()))
        .forEach(one -> all.addAll(offered.methods(inBraces.get(one.name()).getName())));
    all.addAll(offered.words());
    tree.methods().forEach(one -> all.add(new Signature(one, List.of())));
    return all;
  }

  private Optional<String> method(String name, Extent at) {
    Optional<Call> call =
        tree.calls().stream()
            .filter(one -> one.whole().equals(at) && one.name().equals(name))
            .findFirst();
    if (call.isEmpty()) {
      return Optional.empty();
    }
    List<Signature> candidates = candidates(call.get());
    List<Signature> same = candidates.stream().filter(one -> one.name().equals(name)).toList();
    if (same.isEmpty()) {
      Set<String> names = candidates.stream().map(Signature::name).collect(Collectors.toSet());
      return inBraces(name)
          .filter(one -> call.get().receiver().isEmpty())
          .or(() -> nearest(name, names))
          .or(() -> has(call.get()));
    }
    return unquoted(call.get())
        .or(() -> tree.methods().contains(name) ? Optional.empty() : Optional.of(takes(same)));
  }

  /** A word that is known, but only behind another. */
  private Optional<String> inBraces(String name) {
    return offered.inBraces().entrySet().stream()
        .filter(
            one ->
                offered.methods(one.getValue().getName()).stream()
                    .anyMatch(word -> word.name().equals(name)))
        .map(Map.Entry::getKey)
        .min(Comparator.comparing(one -> BRACES.indexOf(one) < 0 ? MOST : BRACES.indexOf(one)))
        .map(one -> "Write it into the braces of " + one + (one.equals("export") ? "" : "('Title')") + " { … }");
  }

  private static Optional<String> nearest(String name, Set<String> names) {
    return name.length() < SHORTEST
        ? Optional.empty()
        : Suggestion.nearest(name, names)
            .map(near -> "Did you mean " + near + "(…)?")
            .or(() -> Suggestion.nearest(name, KEYWORDS).map(near -> "Did you mean " + near + "?"));
  }

  /** All that one of our own types has; a text or a list has too many to be listed. */
  private Optional<String> has(Call call) {
    return call.receiver()
        .filter(one -> one.getName().startsWith("org.weald."))
        .map(
            one ->
                offered.methods(one.getName()).stream()
                    .map(Signature::name)
                    .filter(name -> !OF_ALL.contains(name))
                    .distinct()
                    .sorted()
                    .limit(MOST)
                    .collect(Collectors.joining(", ", type(one) + " has ", "")));
  }

  private static String takes(List<Signature> same) {
    return same.stream()
        .sorted(Comparator.comparing(one -> one.parameters().size()))
        .map(Signature::plain)
        .distinct()
        .limit(6)
        .collect(Collectors.joining(", ", "There is: ", ""));
  }

  /** at(2019/20) is a division. */
  private Optional<String> unquoted(Call call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      String words = call.arguments().get(i).in(lines);
      if (DIGITS.matcher(words).matches() && takesText(call, i)) {
        return Optional.of("Put it in quotes: '" + words + "'");
      }
    }
    return Optional.empty();
  }

  // --- properties

  private Optional<String> property(Extent at) {
    return tree.properties().stream()
        .filter(one -> one.whole().equals(at))
        .findFirst()
        .flatMap(one -> property(one.name(), offered.methods(one.owner())));
  }

  /** A property of this name is a method, or something near is. */
  static Optional<String> property(String name, List<Signature> methods) {
    Set<String> plain =
        methods.stream()
            .filter(one -> one.parameters().isEmpty())
            .map(Signature::name)
            .collect(Collectors.toSet());
    if (plain.contains(name)) {
      return Optional.of("Write ." + name + "() with its brackets");
    }
    return Suggestion.nearest(name, plain).map(near -> "Did you mean ." + near + "()?");
  }
}
