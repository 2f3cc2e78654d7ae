package org.weald.script.internal.box;

import groovyjarjarasm.asm.ClassReader;
import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.tree.ClassNode;
import groovyjarjarasm.asm.tree.FieldNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether compiled classes could remember something from one run to the next. Static fields are the
 * only place for it; all of them count that are not known to hold one unchangeable value for ever.
 */
final class StaticState {
  /** As class files name them; numbers, texts and dates cannot be changed. */
  private static final Set<String> UNCHANGEABLE =
      Set.of(
          "Z",
          "B",
          "C",
          "S",
          "I",
          "J",
          "F",
          "D",
          "Ljava/lang/String;",
          "Ljava/lang/Boolean;",
          "Ljava/lang/Integer;",
          "Ljava/lang/Long;",
          "Ljava/lang/Double;",
          "Ljava/math/BigDecimal;",
          "Ljava/math/BigInteger;",
          "Ljava/time/LocalDate;");

  /** What Groovy writes into each class for itself: no script can name them. */
  private static final Set<String> GROOVYS = Set.of("$staticClassInfo", "__$stMC", "$VALUES");

  /** Numbers that stand in the script, made when they are first met. */
  private static final String NUMBER = "$const$";

  private final Set<String> plainEnums;

  private StaticState(List<ClassNode> classes) {
    this.plainEnums =
        classes.stream()
            .filter(StaticState::isPlainEnum)
            .map(one -> "L" + one.name + ";")
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether any of the classes has a static field that may change, or holds what may change. */
  static boolean isIn(Collection<byte[]> classFiles) {
    List<ClassNode> classes = classFiles.stream().map(StaticState::read).toList();
    StaticState state = new StaticState(classes);
    return classes.stream()
        .flatMap(one -> one.fields.stream().map(FieldNode.class::cast))
        .anyMatch(state::mayChange);
  }

  private static ClassNode read(byte[] classFile) {
    ClassNode read = new ClassNode();
    new ClassReader(classFile).accept(read, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return read;
  }

  /** An enum whose constants hold nothing but their name and place. */
  private static boolean isPlainEnum(ClassNode type) {
    return (type.access & Opcodes.ACC_ENUM) != 0
        && (type.access & Opcodes.ACC_FINAL) != 0
        && type.fields.stream()
            .map(FieldNode.class::cast)
            .allMatch(field -> isStatic(field) || field.name.equals("metaClass"));
  }

  private boolean mayChange(FieldNode field) {
    boolean unchangeable = UNCHANGEABLE.contains(field.desc) || plainEnums.contains(field.desc);
    if ((field.access & Opcodes.ACC_SYNTHETIC) != 0) {
      return isStatic(field)
          && !GROOVYS.contains(field.name)
          && !(field.name.startsWith(NUMBER) && unchangeable);
    }
    return isStatic(field) && !((field.access & Opcodes.ACC_FINAL) != 0 && unchangeable);
  }

  private static boolean isStatic(FieldNode field) {
    return (field.access & Opcodes.ACC_STATIC) != 0;
  }
}
