package org.weald.script.internal.box;

import groovyjarjarasm.asm.Handle;
import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.Type;
import groovyjarjarasm.asm.tree.AbstractInsnNode;
import groovyjarjarasm.asm.tree.FieldInsnNode;
import groovyjarjarasm.asm.tree.InsnList;
import groovyjarjarasm.asm.tree.InsnNode;
import groovyjarjarasm.asm.tree.IntInsnNode;
import groovyjarjarasm.asm.tree.InvokeDynamicInsnNode;
import groovyjarjarasm.asm.tree.LdcInsnNode;
import groovyjarjarasm.asm.tree.MethodInsnNode;
import groovyjarjarasm.asm.tree.MethodNode;
import groovyjarjarasm.asm.tree.MultiANewArrayInsnNode;
import groovyjarjarasm.asm.tree.TypeInsnNode;
import groovyjarjarasm.asm.tree.VarInsnNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.script.internal.box.DeepCalls.Look;

/**
 * Puts guards into a method's code: beside a call, in its place, before an array is made. No guard
 * adds a branch, so that the frames of the method stay as they are.
 */
final class CodeGuards {
  static final String GUARDS = Type.getInternalName(Guards.class);

  private static final String COMBINED = Type.getInternalName(Combined.class);
  private static final Type CLOSURE = Type.getObjectType("groovy/lang/Closure");
  private static final String NESTED = Type.getInternalName(Nested.class);
  private static final String GIVEN = Type.getInternalName(Given.class);
  private static final String CASTS = Type.getInternalName(Casts.class);
  private static final String UNBOX =
      "org/codehaus/groovy/runtime/typehandling/DefaultTypeTransformation";
  private static final Set<String> NUMBERS =
      Set.of("java.lang.Number", "java.math.BigDecimal", "java.math.BigInteger");

  /** Their methods are called on their first argument. */
  private static final Set<String> EXTENSIONS =
      Set.of(
          "org.codehaus.groovy.runtime.DefaultGroovyMethods",
          "org.codehaus.groovy.runtime.ArrayGroovyMethods",
          "org.codehaus.groovy.runtime.StringGroovyMethods",
          "org.codehaus.groovy.vmplugin.v8.PluginDefaultGroovyMethods");

  private final MethodNode method;
  private final CompilerList compiler;

  CodeGuards(MethodNode method, CompilerList compiler) {
    this.method = method;
    this.compiler = compiler;
  }

  private static MethodInsnNode to(Method guard) {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC,
        Type.getInternalName(guard.getDeclaringClass()),
        guard.getName(),
        Type.getMethodDescriptor(guard));
  }

  private static MethodInsnNode to(String owner, String name, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor);
  }

  /** Whether something is called before or in place of a member. */
  boolean has(String owner, String name, String descriptor, boolean isStatic) {
    String className = owner.replace('/', '.');
    boolean onFirst = !isStatic && !name.equals("<init>");
    return compiler.instead(className, name, descriptor).isPresent()
        || compiler.before(className, name, descriptor).isPresent()
        || NUMBERS.contains(Type.getReturnType(descriptor).getClassName())
        || Combined.is(className, name)
        || looks(className, name, onFirst, arguments(owner, descriptor, onFirst)).stream()
            .anyMatch(look -> look != Look.NONE);
  }

  private List<Look> looks(String className, String name, boolean onFirst, Type[] arguments) {
    return compiler
        .deep()
        .of(className, name, onFirst || EXTENSIONS.contains(className), arguments);
  }

  /** A call of a foreign member. */
  void call(MethodInsnNode at, String target) {
    String className = target.replace('/', '.');
    boolean onFirst = at.getOpcode() != Opcodes.INVOKESTATIC && !at.name.equals("<init>");
    Type[] arguments = arguments(target, at.desc, onFirst);
    look(at, looks(className, at.name, onFirst, arguments), arguments);
    if (!onFirst && Given.isValue(className)) {
      given(at, Given.words(className, at.name, arguments), arguments);
    }
    compiler.before(className, at.name, at.desc).ifPresent(guard -> before(at, guard, arguments));
    if (NUMBERS.contains(Type.getReturnType(at.desc).getClassName())) {
      InsnList after = new InsnList();
      after.add(new InsnNode(Opcodes.DUP));
      after.add(to(Type.getInternalName(Numbers.class), "result", "(Ljava/lang/Object;)V"));
      method.instructions.insert(at, after);
    }
    if (Combined.is(className, at.name)) {
      String made = Type.getReturnType(at.desc).getDescriptor();
      method.instructions.insert(at, to(COMBINED, "ticking", "(" + made + ")" + made));
    }
    Optional<String> instead = compiler.instead(className, at.name, at.desc);
    if (instead.isEmpty()) {
      closures(at, className, arguments);
    } else {
      Method guard = GuardMethods.find(instead.get(), arguments);
      method.instructions.set(at, to(guard));
    }
  }

  /** What stands on the stack: the object first, where there is one that is made. */
  private static Type[] arguments(String owner, String descriptor, boolean onFirst) {
    List<Type> arguments = new ArrayList<>();
    if (onFirst) {
      arguments.add(Type.getObjectType(owner));
    }
    arguments.addAll(List.of(Type.getArgumentTypes(descriptor)));
    return arguments.toArray(Type[]::new);
  }

  /** Looks into the values of a call, so that the library does not lose itself in them. */
  private void look(AbstractInsnNode at, List<Look> looks, Type[] arguments) {
    int first = 0;
    while (first < looks.size() && looks.get(first) == Look.NONE) {
      first++;
    }
    if (first == looks.size()) {
      return;
    }
    InsnList code = new InsnList();
    if (first == looks.size() - 1) {
      code.add(new InsnNode(Opcodes.DUP));
      code.add(to(looks.get(first)));
    } else {
      int[] places = stored(code, arguments);
      for (int each = first; each < arguments.length; each++) {
        if (looks.get(each) != Look.NONE) {
          code.add(new VarInsnNode(Opcodes.ALOAD, places[each]));
          code.add(to(looks.get(each)));
        }
      }
      load(code, arguments, places);
    }
    method.instructions.insertBefore(at, code);
  }

  /** One of Weald's values is made: of nothing but values. */
  private void given(AbstractInsnNode at, List<String> words, Type[] arguments) {
    InsnList code = new InsnList();
    int[] places = stored(code, arguments);
    for (int each = 0; each < arguments.length; each++) {
      if (arguments[each].getSort() >= Type.ARRAY) {
        code.add(new VarInsnNode(Opcodes.ALOAD, places[each]));
        code.add(new LdcInsnNode(words.get(each)));
        code.add(to(GIVEN, "whole", "(Ljava/lang/Object;Ljava/lang/String;)V"));
      }
    }
    load(code, arguments, places);
    method.instructions.insertBefore(at, code);
  }

  /** What a closure gives to the library is looked into where the library may hash or print it. */
  private void closures(MethodInsnNode at, String className, Type[] arguments) {
    if (!EXTENSIONS.contains(className) || !Arrays.asList(arguments).contains(CLOSURE)) {
      return;
    }
    boolean into = arguments.length > 2 && arguments[1].getClassName().startsWith("java.util.");
    boolean deep = compiler.deep().of(className, at.name, true, arguments).get(0) != Look.NONE;
    if (!deep && !into) {
      return;
    }
    InsnList code = new InsnList();
    int[] places = stored(code, arguments);
    for (int each = 0; each < arguments.length; each++) {
      code.add(new VarInsnNode(arguments[each].getOpcode(Opcodes.ILOAD), places[each]));
      if (arguments[each].equals(CLOSURE)) {
        code.add(to(NESTED, "later", "(Lgroovy/lang/Closure;)Lgroovy/lang/Closure;"));
      }
    }
    method.instructions.insertBefore(at, code);
  }

  private static MethodInsnNode to(Look look) {
    return to(NESTED, look.guard(), "(Ljava/lang/Object;)V");
  }

  /** The methods of a record that the JVM makes: what its fields hold is looked into. */
  void ofRecord(InvokeDynamicInsnNode at) {
    InsnList code = new InsnList();
    for (int part = 2; part < at.bsmArgs.length; part++) {
      Handle field = (Handle) at.bsmArgs[part];
      if (Type.getType(field.getDesc()).getSort() >= Type.ARRAY) {
        code.add(new VarInsnNode(Opcodes.ALOAD, 0));
        code.add(
            new FieldInsnNode(
                Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc()));
        code.add(to(Look.HELD));
      }
    }
    method.instructions.insertBefore(at, code);
  }

  /** Puts the arguments aside, calls the guard with them, and takes them up again. */
  private void before(AbstractInsnNode at, String name, Type[] arguments) {
    InsnList code = new InsnList();
    int[] places = stored(code, arguments);
    load(code, arguments, places);
    code.add(to(GuardMethods.find(name, arguments)));
    load(code, arguments, places);
    method.instructions.insertBefore(at, code);
  }

  private int[] stored(InsnList code, Type[] arguments) {
    int[] places = new int[arguments.length];
    int place = method.maxLocals;
    for (int each = 0; each < arguments.length; each++) {
      places[each] = place;
      place += arguments[each].getSize();
    }
    for (int each = arguments.length - 1; each >= 0; each--) {
      code.add(new VarInsnNode(arguments[each].getOpcode(Opcodes.ISTORE), places[each]));
    }
    return places;
  }

  private static void load(InsnList code, Type[] arguments, int[] places) {
    for (int each = 0; each < arguments.length; each++) {
      code.add(new VarInsnNode(arguments[each].getOpcode(Opcodes.ILOAD), places[each]));
    }
  }

  /** An array is made; small fixed lengths, as the compiler makes for arguments, need no look. */
  void length(AbstractInsnNode at) {
    AbstractInsnNode before = at.getPrevious();
    boolean small =
        before instanceof IntInsnNode
            || (before instanceof InsnNode
                && before.getOpcode() >= Opcodes.ICONST_0
                && before.getOpcode() <= Opcodes.ICONST_5);
    if (!small) {
      method.instructions.insertBefore(at, to(GUARDS, "length", "(I)I"));
    }
  }

  /** An array of arrays is made: the lengths of all its dimensions together. */
  void lengths(MultiANewArrayInsnNode at) {
    InsnList code = new InsnList();
    int place = method.maxLocals;
    for (int each = at.dims - 1; each >= 0; each--) {
      code.add(new VarInsnNode(Opcodes.ISTORE, place + each));
    }
    code.add(new IntInsnNode(Opcodes.SIPUSH, at.dims));
    code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_INT));
    for (int each = 0; each < at.dims; each++) {
      code.add(new InsnNode(Opcodes.DUP));
      code.add(new IntInsnNode(Opcodes.SIPUSH, each));
      code.add(new VarInsnNode(Opcodes.ILOAD, place + each));
      code.add(new InsnNode(Opcodes.IASTORE));
    }
    code.add(to(GUARDS, "lengths", "([I)V"));
    for (int each = 0; each < at.dims; each++) {
      code.add(new VarInsnNode(Opcodes.ILOAD, place + each));
    }
    method.instructions.insertBefore(at, code);
  }

  /** Groovy would decide a cast when it runs; a conversion between plain values takes its place. */
  void cast(InvokeDynamicInsnNode at, Type from, Type to) {
    InsnList code = new InsnList();
    box(code, from);
    if (to.getSort() == Type.BOOLEAN) {
      code.add(to(CASTS, "truth", "(Ljava/lang/Object;)Z"));
    } else if (to.getSort() == Type.OBJECT || to.getSort() == Type.ARRAY) {
      code.add(new LdcInsnNode(to));
      code.add(to(CASTS, "to", "(Ljava/lang/Object;Ljava/lang/Class;)Ljava/lang/Object;"));
      code.add(new TypeInsnNode(Opcodes.CHECKCAST, to.getInternalName()));
    } else {
      code.add(to(UNBOX, to.getClassName() + "Unbox", "(Ljava/lang/Object;)" + to.getDescriptor()));
    }
    method.instructions.insertBefore(at, code);
    method.instructions.remove(at);
  }

  /** {@code value as Type}, the type on the stack. */
  void asType(InvokeDynamicInsnNode at, Type from) {
    InsnList code = new InsnList();
    if (from.getSort() != Type.OBJECT && from.getSort() != Type.ARRAY) {
      int place = method.maxLocals;
      code.add(new VarInsnNode(Opcodes.ASTORE, place));
      box(code, from);
      code.add(new VarInsnNode(Opcodes.ALOAD, place));
    }
    code.add(to(CASTS, "as", "(Ljava/lang/Object;Ljava/lang/Class;)Ljava/lang/Object;"));
    method.instructions.insertBefore(at, code);
    method.instructions.remove(at);
  }

  private static void box(InsnList code, Type type) {
    String boxed =
        switch (type.getSort()) {
          case Type.BOOLEAN -> "java/lang/Boolean";
          case Type.BYTE -> "java/lang/Byte";
          case Type.CHAR -> "java/lang/Character";
          case Type.SHORT -> "java/lang/Short";
          case Type.INT -> "java/lang/Integer";
          case Type.LONG -> "java/lang/Long";
          case Type.FLOAT -> "java/lang/Float";
          case Type.DOUBLE -> "java/lang/Double";
          default -> "";
        };
    if (!boxed.isEmpty()) {
      code.add(to(boxed, "valueOf", "(" + type.getDescriptor() + ")L" + boxed + ";"));
    }
  }
}
