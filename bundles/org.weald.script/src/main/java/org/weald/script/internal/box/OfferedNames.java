package org.weald.script.internal.box;

import groovy.lang.DelegatesTo;
import groovyjarjarasm.asm.Type;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ClassNode;

/** What could have been meant: the members scripts are offered, by their names. */
public final class OfferedNames {
  /**
   * A method.
   *
   * @param parameters class names
   */
  public record Signature(String name, List<String> parameters) {
    /** "indexOf(Ljava/lang/String;I)". */
    static Signature of(String member) {
      int bracket = member.indexOf('(');
      List<String> types =
          Stream.of(Type.getArgumentTypes(member.substring(bracket) + "V"))
              .map(Type::getClassName)
              .toList();
      return new Signature(member.substring(0, bracket), types);
    }

    /** As it is called on its first parameter. */
    Signature ofFirst() {
      return new Signature(name, parameters.subList(1, parameters.size()));
    }

    boolean takesText(int place) {
      return place < parameters.size() && parameters.get(place).equals("java.lang.String");
    }

    /** As people write it: at(String). */
    public String plain() {
      return parameters.stream()
          .map(type -> type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1))
          .collect(Collectors.joining(", ", name + "(", ")"));
    }
  }

  /** What Groovy adds to types, by the names of these. */
  private static final class Additions {
    static final Map<String, List<Signature>> BY_TYPE =
        AllowList.offered().additions().stream()
            .map(Signature::of)
            .filter(one -> !one.parameters().isEmpty())
            .collect(
                Collectors.groupingBy(
                    one -> one.parameters().get(0),
                    Collectors.mapping(Signature::ofFirst, Collectors.toList())));
  }

  private final AllowList list = AllowList.offered();
  private final Words words;
  private final Class<?> type;

  /** With the words of a class. */
  public OfferedNames(Class<?> words) {
    this.words = new Words(words, list);
    this.type = words;
  }

  /** The script's words. */
  public List<Signature> words() {
    return words.members().map(Signature::of).toList();
  }

  /** What stands in braces behind some words is written with words of its own: of which class. */
  public Map<String, Class<?>> inBraces() {
    Map<String, Class<?>> found = new HashMap<>();
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      inBraces(one, found);
    }
    return found;
  }

  private static void inBraces(Class<?> owner, Map<String, Class<?>> found) {
    for (Method method : owner.getDeclaredMethods()) {
      for (Parameter parameter : method.getParameters()) {
        DelegatesTo delegate = parameter.getAnnotation(DelegatesTo.class);
        if (delegate != null && found.putIfAbsent(method.getName(), delegate.value()) == null) {
          inBraces(delegate.value(), found);
        }
      }
    }
  }

  /** The methods of a type, Groovy's own additions too. */
  List<Signature> methods(ClassNode of) {
    Set<String> family = family(of);
    List<Signature> all = new ArrayList<>(methods(of.getName()));
    family.forEach(one -> all.addAll(Additions.BY_TYPE.getOrDefault(one, List.of())));
    return all;
  }

  /** The methods a listed type has of itself and its listed parents. */
  public List<Signature> methods(String className) {
    return list.members(className).stream()
        .filter(one -> one.contains("(") && !one.startsWith("<"))
        .map(Signature::of)
        .toList();
  }

  private static Set<String> family(ClassNode of) {
    Set<String> names = new LinkedHashSet<>();
    for (ClassNode one = of; one != null; one = one.getSuperClass()) {
      names.add(one.getName());
    }
    of.getAllInterfaces().forEach(one -> names.add(one.getName()));
    names.add("java.lang.Object");
    return names;
  }

  /** The types of Weald, by the names they are known under in a script, and Java's usual ones. */
  public Set<String> types() {
    Set<String> names = new LinkedHashSet<>();
    for (String one : list.types().keySet()) {
      boolean known =
          Stream.of("java.lang.", "java.util.", "java.math.", "org.weald.")
                  .anyMatch(one::startsWith)
              && list.offersType(one)
              && one.indexOf('$') < 0;
      if (known) {
        names.add(one.substring(one.lastIndexOf('.') + 1));
      }
    }
    return names;
  }
}
