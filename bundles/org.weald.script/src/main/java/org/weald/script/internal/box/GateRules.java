package org.weald.script.internal.box;

import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.Type;
import groovyjarjarasm.asm.tree.ClassNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand in the classes of one compilation: the lists, the words, and its own classes. */
final class GateRules {
  private static final String CLOSURE = "groovy/lang/Closure";
  private static final Set<String> GENERATED_CLOSURES =
      Set.of(
          "org/codehaus/groovy/runtime/GeneratedClosure",
          "org/codehaus/groovy/runtime/GeneratedLambda");

  private final AllowList list;
  private final CompilerList compiler;
  private final String extended;
  private final Words words;
  private final Set<String> constructors;
  private final OwnClasses own;

  GateRules(AllowList list, CompilerList compiler, Class<?> words, OwnClasses own) {
    this.list = list;
    this.compiler = compiler;
    this.extended = Type.getInternalName(words);
    this.words = new Words(words, list);
    this.own = own;
    this.constructors =
        Arrays.stream(words.getDeclaredConstructors())
            .map(Type::getConstructorDescriptor)
            .collect(Collectors.toUnmodifiableSet());
  }

  CompilerList compiler() {
    return compiler;
  }

  OwnClasses own() {
    return own;
  }

  boolean offersType(String internalName) {
    return offersType(Type.getObjectType(internalName));
  }

  boolean offersType(Type type) {
    return switch (type.getSort()) {
      case Type.ARRAY -> offersType(type.getElementType());
      case Type.OBJECT -> {
        String name = type.getInternalName();
        yield own.has(name)
            || words.isOwner(type.getClassName())
            || compiler.hasType(type.getClassName())
            || list.offersType(type.getClassName());
      }
      case Type.METHOD -> false;
      default -> true;
    };
  }

  /** A type a script may name itself: as a literal, as what is cast to. */
  boolean offersLiteral(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    return element.getSort() != Type.OBJECT
        ? element.getSort() != Type.METHOD
        : own.has(element.getInternalName()) || list.offersType(element.getClassName());
  }

  boolean offersSupertype(ClassNode node, String superName) {
    if (own.has(superName) || superName.equals("groovy/lang/GroovyObject")) {
      return true;
    }
    if (superName.equals(extended)) {
      return !node.name.contains("$");
    }
    if (superName.equals(CLOSURE)) {
      return node.interfaces.stream().anyMatch(GENERATED_CLOSURES::contains);
    }
    if (GENERATED_CLOSURES.contains(superName)) {
      return node.superName.equals(CLOSURE);
    }
    if (superName.equals("java/lang/Enum")) {
      return (node.access & Opcodes.ACC_ENUM) != 0;
    }
    return superName.equals("java/lang/Object")
        || superName.equals("java/lang/Record")
        || list.offersSupertype(superName.replace('/', '.'));
  }

  /**
   * Where a call leads.
   *
   * @return empty where it may not be made; itself where one of our own classes has the method
   */
  Optional<String> target(String owner, String name, String descriptor) {
    if (owner.startsWith("[")) {
      return name.equals("clone")
          ? Optional.of(owner)
          : target("java/lang/Object", name, descriptor);
    }
    if (!own.has(owner)) {
      return offers(owner, name, descriptor) ? Optional.of(owner) : Optional.empty();
    }
    if (own.declares(owner, name, descriptor)) {
      return Optional.of(owner);
    }
    return name.equals("<init>")
        ? Optional.empty()
        : own.foreign(owner).stream()
            .filter(foreign -> offers(foreign, name, descriptor))
            .findFirst();
  }

  private boolean offers(String owner, String name, String descriptor) {
    String className = owner.replace('/', '.');
    if (name.equals("<init>") && owner.equals(extended)) {
      return constructors.contains(descriptor);
    }
    return (words.isOwner(className) && words.offers(name, descriptor))
        || compiler.allows(className, name, descriptor)
        || list.offersMethod(className, name, descriptor);
  }

  boolean offersField(String owner, String name, boolean write) {
    if (own.has(owner)) {
      if (own.declaresField(owner, name)) {
        return true;
      }
      return !write
          && own.foreign(owner).stream()
              .anyMatch(foreign -> list.offersField(foreign.replace('/', '.'), name));
    }
    return !write && list.offersField(owner.replace('/', '.'), name);
  }

  boolean offersInterface(String internalName) {
    return list.offersSupertype(internalName.replace('/', '.'));
  }

  /** A member in words: "java.lang.System.exit(int)". */
  static String words(String owner, String name, String descriptor) {
    List<String> parameters =
        Arrays.stream(Type.getArgumentTypes(descriptor)).map(Type::getClassName).toList();
    return owner.replace('/', '.') + "." + name + "(" + String.join(", ", parameters) + ")";
  }
}
