package org.weald.script.internal.box;

import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.tree.ClassNode;
import groovyjarjarasm.asm.tree.FieldNode;
import groovyjarjarasm.asm.tree.MethodNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The classes of one compilation: what they declare, and which foreign ones they inherit from. */
final class OwnClasses {
  private static final String OBJECT = "java/lang/Object";

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();

  OwnClasses(Collection<ClassNode> classes) {
    classes.forEach(one -> this.classes.put(one.name, one));
  }

  Collection<ClassNode> all() {
    return classes.values();
  }

  boolean has(String internalName) {
    return classes.containsKey(internalName);
  }

  /** Whether a class, or one of ours it inherits from, declares a method. */
  boolean declares(String owner, String name, String descriptor) {
    if (name.equals("<init>")) {
      return declaresItself(classes.get(owner), name, descriptor);
    }
    return family(owner).stream()
        .filter(this::has)
        .anyMatch(one -> declaresItself(classes.get(one), name, descriptor));
  }

  private static boolean declaresItself(
      @org.jspecify.annotations.Nullable ClassNode owner, String name, String descriptor) {
    return owner != null
        && owner.methods.stream()
            .map(MethodNode.class::cast)
            .anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor));
  }

  /** Whether a class, or one of ours it inherits from, declares a field. */
  boolean declaresField(String owner, String name) {
    return family(owner).stream()
        .filter(this::has)
        .flatMap(one -> Objects.requireNonNull(classes.get(one)).fields.stream())
        .map(FieldNode.class::cast)
        .anyMatch(field -> field.name.equals(name));
  }

  /** All foreign classes and interfaces that a class inherits from, nearest first. */
  List<String> foreign(String owner) {
    return family(owner).stream().filter(one -> !has(one)).toList();
  }

  /** The class, then all it inherits from, as far as they are ours or first above ours. */
  private Set<String> family(String owner) {
    Set<String> family = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(owner));
    while (!open.isEmpty()) {
      String next = open.poll();
      ClassNode own = classes.get(next);
      if (family.add(next) && own != null) {
        open.add(own.superName);
        open.addAll(own.interfaces);
        if ((own.access & Opcodes.ACC_INTERFACE) != 0) {
          open.add(OBJECT);
        }
      }
    }
    return family;
  }
}
