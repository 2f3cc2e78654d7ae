package org.weald.script.internal.box;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the compiler itself writes into the classes of a script, and what the gate puts in its
 * place. The list is the file compiler.txt beside this class.
 */
final class CompilerList {
  private static final String RESOURCE = "compiler.txt";

  /** What is done with a member. */
  enum Use {
    /** It may be called. */
    ALLOW,
    /** It may be called; something else is. */
    REPLACE,
    /** Where it is offered, something else is called. */
    GUARD,
    /** Where it may be called, something else is called first. */
    BEFORE
  }

  private final Set<String> types = new HashSet<>();
  private final Set<String> dropped = new HashSet<>();
  private final DeepCalls deep = new DeepCalls();

  /** By use, then by "owner.name(parameters)": the guard, "Guards.range", or nothing. */
  private final Map<Use, Map<String, String>> members = new HashMap<>();

  CompilerList(List<String> lines) {
    for (Use use : Use.values()) {
      members.put(use, new HashMap<>());
    }
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("== "))
        .forEach(this::add);
  }

  private static final class Shipped {
    static final CompilerList LIST = read();
  }

  /** The list; the file is read the first time. */
  static CompilerList shipped() {
    return Shipped.LIST;
  }

  private static CompilerList read() {
    try (InputStream file =
            Objects.requireNonNull(CompilerList.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new CompilerList(lines.lines().toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", broken);
    }
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    String word = line.substring(0, space);
    String rest = line.substring(space + 1).strip();
    switch (word) {
      case "type" -> types.add(rest);
      case "drop" -> dropped.add(rest);
      default -> {
        if (deep.read(word, rest)) {
          return;
        }
        String[] parts = rest.split(" -> ", 2);
        of(Use.valueOf(word.toUpperCase(Locale.ROOT)))
            .put(key(parts[0]), parts.length == 2 ? parts[1] : "");
      }
    }
  }

  /** "java.lang.String.repeat(int)" as "java.lang.String.repeat(I)". */
  private static String key(String member) {
    int bracket = member.indexOf('(');
    StringBuilder key = new StringBuilder(member.substring(0, bracket)).append('(');
    String inside = member.substring(bracket + 1, member.length() - 1);
    if (!inside.isBlank()) {
      for (String type : inside.split(",", -1)) {
        key.append(Descriptors.ofName(type.strip()));
      }
    }
    return key.append(')').toString();
  }

  private static String key(String owner, String name, String descriptor) {
    return owner + '.' + name + Descriptors.parameters(descriptor);
  }

  private Map<String, String> of(Use use) {
    return Objects.requireNonNull(members.get(use));
  }

  /** All that is said of members with a use, for whoever checks it: to its guard, or to nothing. */
  Map<String, String> members(Use use) {
    return Map.copyOf(of(use));
  }

  /** Which values are looked into before they are handed to the library. */
  DeepCalls deep() {
    return deep;
  }

  /** Whether a type may stand in generated code. */
  boolean hasType(String className) {
    return types.contains(className);
  }

  /** Whether a generated method is left out. */
  boolean drops(String method) {
    return dropped.contains(method);
  }

  /** Whether generated code may call a member, as it is or through what replaces it. */
  boolean allows(String owner, String name, String descriptor) {
    String key = key(owner, name, descriptor);
    return of(Use.ALLOW).containsKey(key) || of(Use.REPLACE).containsKey(key);
  }

  /** What is called in place of a member. */
  Optional<String> instead(String owner, String name, String descriptor) {
    String key = key(owner, name, descriptor);
    return Optional.ofNullable(of(Use.REPLACE).get(key))
        .or(() -> Optional.ofNullable(of(Use.GUARD).get(key)));
  }

  /** What is called before a member. */
  Optional<String> before(String owner, String name, String descriptor) {
    return Optional.ofNullable(of(Use.BEFORE).get(key(owner, name, descriptor)));
  }
}
