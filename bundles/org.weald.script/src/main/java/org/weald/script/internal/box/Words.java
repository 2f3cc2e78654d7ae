package org.weald.script.internal.box;

import groovyjarjarasm.asm.Opcodes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.weald.script.internal.language.WealdScript;

/**
 * The words of a script: the public methods of the class it extends and of {@link WealdScript}, as
 * far as they take only what scripts are offered. What these inherit from Groovy, or what stands
 * between them, is the program's.
 */
final class Words {
  /** Java puts bridges to what a hidden parent has into its children, as if they declared it. */
  private static final int MADE_BY_JAVA = Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC;

  /** What the program calls before and after the script. */
  private static final Set<String> PROGRAM = Set.of("prepare", "ended");

  private final Class<?> words;
  private final AllowList list;

  Words(Class<?> words, AllowList list) {
    this.words = words;
    this.list = list;
  }

  boolean isOwner(ClassNode type) {
    return isOwner(type.getName());
  }

  boolean isOwner(String className) {
    return className.equals(words.getName()) || className.equals(WealdScript.class.getName());
  }

  boolean offers(MethodNode method) {
    return isOwner(method.getDeclaringClass())
        && method.isPublic()
        && !PROGRAM.contains(method.getName())
        && (method.getModifiers() & MADE_BY_JAVA) == 0
        && Arrays.stream(method.getParameters())
            .allMatch(parameter -> list.offersType(parameter.getType().getName()));
  }

  /** The same for a method as class files name it, on the script itself or its words. */
  boolean offers(String name, String descriptor) {
    for (Class<?> type = words; type != null; type = type.getSuperclass()) {
      boolean asked = type == words || type == WealdScript.class;
      if (asked
          && Arrays.stream(type.getDeclaredMethods()).anyMatch(one -> is(one, name, descriptor))) {
        return true;
      }
    }
    return false;
  }

  /** All of them, "series(Ljava/lang/String;)". */
  Stream<String> members() {
    return Stream.of(words, WealdScript.class)
        .distinct()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(this::isOffered)
        .map(method -> method.getName() + parameters(method));
  }

  private boolean is(Method method, String name, String descriptor) {
    return method.getName().equals(name)
        && isOffered(method)
        && parameters(method).equals(Descriptors.parameters(descriptor));
  }

  private boolean isOffered(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic()
        && !PROGRAM.contains(method.getName())
        && Arrays.stream(method.getParameterTypes())
            .allMatch(type -> list.offersType(type.getName()));
  }

  private static String parameters(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::descriptorString)
        .collect(Collectors.joining("", "(", ")"));
  }
}
