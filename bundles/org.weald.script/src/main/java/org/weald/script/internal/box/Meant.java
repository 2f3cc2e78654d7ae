package org.weald.script.internal.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weald.reading.Suggestion;
import org.weald.script.internal.box.OfferedNames.Signature;
import org.weald.script.internal.box.ScriptTree.Call;

/** What the user may have meant by a name that is not there: the nearest one that is. */
final class Meant {
  private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}_-]{1,80}");
  private static final Pattern DIGITS = Pattern.compile("[0-9./ -]{1,20}");
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

  Meant(List<String> lines, ScriptTree tree, OfferedNames offered) {
    this.lines = lines;
    this.tree = tree;
    this.offered = offered;
  }

  // --- variables

  /** What a variable that nobody declares may have been meant to be. */
  Optional<String> variable(String name, Extent at) {
    boolean word =
        offered.words().stream()
            .anyMatch(one -> one.name().equals(name) && one.parameters().isEmpty());
    if (word) {
      return Optional.of("Write " + name + "() with its brackets");
    }
    Optional<String> quoted = quoted(at);
    Optional<String> near =
        name.length() < SHORTEST ? Optional.empty() : Suggestion.nearest(name, variables(name));
    String asText = quoted.map(one -> " A text stands in quotes: " + one).orElse("");
    return near.map(one -> "Did you mean " + one + "?" + asText)
        .or(() -> quoted.map(one -> "If it is a text, put it in quotes: " + one));
  }

  /** All other variables there are: getAreas() of the words is areas. */
  private Set<String> variables(String but) {
    Set<String> known = new HashSet<>(tree.names());
    offered.words().stream()
        .filter(one -> one.parameters().isEmpty() && one.name().startsWith("get"))
        .map(one -> one.name().substring("get".length()))
        .forEach(one -> known.add(Character.toLowerCase(one.charAt(0)) + one.substring(1)));
    known.remove(but);
    return known;
  }

  /** The text an argument was perhaps meant to be, where the word takes one in that place. */
  Optional<String> quoted(Extent at) {
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
        .filter(one -> one.holdsInBraces(call.whole()))
        .flatMap(one -> Optional.ofNullable(inBraces.get(one.name())).stream())
        .forEach(one -> all.addAll(offered.methods(one.getName())));
    all.addAll(offered.words());
    tree.methods().forEach(one -> all.add(new Signature(one, List.of())));
    return all;
  }

  /** What a call of something that is not there may have been meant to be. */
  Optional<String> method(String name, Extent at) {
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
        .map(
            one ->
                "Write it into the braces of "
                    + one
                    + (one.equals("export") ? "" : "('Title')")
                    + " { … }");
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
                    .collect(Collectors.joining(", ", Sentences.type(one) + " has ", "")));
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

  /** What a property that is not there may have been meant to be. */
  Optional<String> property(Extent at) {
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
