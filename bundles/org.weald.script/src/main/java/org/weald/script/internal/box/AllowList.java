package org.weald.script.internal.box;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.weald.script.internal.language.WealdScript;

/**
 * What a script may use, type by type and member by member; whatever is not listed is refused. The
 * list is the file offered.txt beside this class, for people to read as well.
 *
 * <p>A member is found by its name and parameters. What it returns is not compared: the compiler
 * calls the same member under several return types.
 */
public final class AllowList {
  private static final String RESOURCE = "offered.txt";

  /** Later ones win. */
  private static final List<String> WEALD =
      List.of("org.weald.show.", "org.weald.assess.", "org.weald.model.", "org.weald.script.");

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

  /** What stands in the file, one entry a type. */
  private final Map<String, OfferedType> types;

  private final ClassLoader loader;

  /** Their own types and all they inherit from, filled as they are asked about. */
  private final Map<String, List<OfferedType>> families = new ConcurrentHashMap<>();

  AllowList(Map<String, OfferedType> types, ClassLoader loader) {
    this.types = Map.copyOf(types);
    this.loader = loader;
  }

  private static final class Shipped {
    static final AllowList LIST = read();
  }

  /** What scripts are offered; the file is read the first time. */
  public static AllowList offered() {
    return Shipped.LIST;
  }

  private static AllowList read() {
    try (InputStream file =
            Objects.requireNonNull(AllowList.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return new AllowList(
          OfferedFile.types(lines.lines().toList()), new ScriptLoader(WealdScript.class));
    } catch (IOException broken) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", broken);
    }
  }

  /** The types of the list, for whoever checks it. */
  Map<String, OfferedType> types() {
    return types;
  }

  /**
   * Whether a type may be named: cast to, a variable's type, a class literal.
   *
   * @param className as in a class file, "java.util.Map$Entry"; primitives and arrays too, "int",
   *     "java.lang.String[]" or "[Ljava.lang.String;"
   */
  public boolean offersType(String className) {
    String element = element(className);
    OfferedType type = types.get(element);
    return PRIMITIVES.contains(element) || (type != null && type.isNamed());
  }

  private static String element(String className) {
    String name = className;
    while (name.endsWith("[]")) {
      name = name.substring(0, name.length() - 2);
    }
    return name.startsWith("[") ? Descriptors.element(name) : name;
  }

  /**
   * Whether a member may be called.
   *
   * @param owner the class it is called on; its listed supertypes count
   * @param name of the method, {@code <init>} for constructors
   * @param descriptor as in a class file, "(Ljava/lang/String;)I"
   */
  public boolean offersMethod(String owner, String name, String descriptor) {
    String parameters = Descriptors.parameters(descriptor);
    if (name.equals("<init>")) {
      OfferedType type = types.get(owner);
      return type != null && type.offers(name, parameters);
    }
    return family(owner).stream().anyMatch(type -> type.offers(name, parameters));
  }

  /** Whether a public constant may be read. */
  public boolean offersField(String owner, String name) {
    return family(owner).stream().anyMatch(type -> type.offersField(name));
  }

  /** Whether a class of a script may extend or implement it. */
  public boolean offersSupertype(String className) {
    OfferedType type = types.get(className);
    return type != null && (type.isOpen() || className.equals("java.lang.Object"));
  }

  /** The types of Weald that scripts name without importing them; a script's words come first. */
  String[] imported() {
    Map<String, String> byShortName = new java.util.TreeMap<>();
    for (String start : WEALD) {
      types.keySet().stream()
          .filter(name -> isIn(name, start) && offersType(name))
          .forEach(name -> byShortName.put(name.substring(start.length()), name));
    }
    return byShortName.values().toArray(String[]::new);
  }

  /** All members of a type and its listed parents, "indexOf(Ljava/lang/String;I)". */
  Set<String> members(String owner) {
    return family(owner).stream()
        .flatMap(type -> type.members().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The methods Groovy adds to the types of their first parameters. */
  Set<String> additions() {
    return types.values().stream()
        .filter(type -> !type.isNamed())
        .flatMap(type -> type.members().stream())
        .filter(member -> member.contains("("))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether any type of a package, "java.time.", may be named. */
  boolean offersPackage(String name) {
    return types.keySet().stream().anyMatch(type -> isIn(type, name) && offersType(type));
  }

  private static boolean isIn(String type, String start) {
    return type.startsWith(start) && type.indexOf('.', start.length()) < 0 && type.indexOf('$') < 0;
  }

  /** A type that is not listed itself has nothing to offer: it may hide what its parents list. */
  private List<OfferedType> family(String owner) {
    String element = element(owner);
    if (!element.equals(owner)) {
      return family("java.lang.Object");
    }
    return types.containsKey(owner) ? families.computeIfAbsent(owner, this::ancestors) : List.of();
  }

  private List<OfferedType> ancestors(String owner) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(loaded(owner), Object.class));
    Set<Class<?>> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Class<?> next = open.poll();
      if (seen.add(next)) {
        if (next.getSuperclass() != null) {
          open.add(next.getSuperclass());
        }
        open.addAll(List.of(next.getInterfaces()));
      }
    }
    return seen.stream().map(Class::getName).filter(types::containsKey).map(types::get).toList();
  }

  private Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(RESOURCE + " lists what does not exist: " + name, gone);
    }
  }
}
