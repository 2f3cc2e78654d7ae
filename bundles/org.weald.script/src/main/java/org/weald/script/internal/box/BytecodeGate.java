package org.weald.script.internal.box;

import groovyjarjarasm.asm.ClassReader;
import groovyjarjarasm.asm.ClassWriter;
import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.Type;
import groovyjarjarasm.asm.tree.ClassNode;
import groovyjarjarasm.asm.tree.FieldNode;
import groovyjarjarasm.asm.tree.InsnNode;
import groovyjarjarasm.asm.tree.MethodInsnNode;
import groovyjarjarasm.asm.tree.MethodNode;
import groovyjarjarasm.asm.tree.RecordComponentNode;
import groovyjarjarasm.asm.tree.VarInsnNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * The last wall: goes through the compiled classes of a script, instruction by instruction, and
 * lets only those pass in which all is on a list, member by member; whatever it does not know it
 * refuses. Then it puts in the ticks and guards that keep a run within its {@link Budget}.
 *
 * <p>It relies on nothing the compiler or the layers before have done. One object per compilation.
 */
final class BytecodeGate {
  private static final Set<String> NAMES_WITH_A_MEANING =
      Set.of(
          "finalize",
          "invokeMethod",
          "methodMissing",
          "propertyMissing",
          "getProperty",
          "setProperty",
          "readObject",
          "writeObject",
          "readResolve",
          "writeReplace",
          "readObjectNoData",
          "readExternal",
          "writeExternal");
  private static final String META_CLASS = "()Lgroovy/lang/MetaClass;";
  private static final int REFUSED_FLAGS = Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED;

  private final String file;
  private final GateRules rules;
  private final OwnClasses own;
  private final List<Refusal> refusals = new ArrayList<>();

  private BytecodeGate(String file, AllowList list, Class<?> words, OwnClasses own) {
    this.file = file;
    this.own = own;
    this.rules = new GateRules(list, CompilerList.shipped(), words, own);
  }

  /**
   * Checks all classes of a compilation.
   *
   * @param file as problems name it
   * @param list what is offered
   * @param words the class scripts extend
   * @param classes the class files by their names
   * @return the classes as they may be loaded, or what was refused with the script's lines
   */
  static Verdict<Map<String, byte[]>> checked(
      String file, AllowList list, Class<?> words, Map<String, byte[]> classes) {
    List<ClassNode> nodes = new ArrayList<>();
    try {
      for (byte[] bytes : classes.values()) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        nodes.add(node);
      }
      BytecodeGate gate = new BytecodeGate(file, list, words, new OwnClasses(nodes));
      return gate.checked();
    } catch (RuntimeException broken) {
      return Verdict.refused(
          Reason.BYTECODE,
          new Problem(
              "the compiled script cannot be understood",
              Place.of(file),
              String.valueOf(broken.getMessage()),
              "Write it in shorter parts"));
    }
  }

  private Verdict<Map<String, byte[]>> checked() {
    own.all().forEach(this::prepare);
    own.all().forEach(this::check);
    if (!refusals.isEmpty()) {
      return Verdict.refused(refusals.stream().distinct().toList());
    }
    Map<String, byte[]> passed = new LinkedHashMap<>();
    for (ClassNode node : own.all()) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      node.accept(writer);
      passed.put(node.name.replace('/', '.'), writer.toByteArray());
    }
    return Verdict.good(passed);
  }

  /** What the run does not need goes: annotations, generic signatures, generated ways in. */
  private void prepare(ClassNode node) {
    node.visibleAnnotations = null;
    node.invisibleAnnotations = null;
    node.visibleTypeAnnotations = null;
    node.invisibleTypeAnnotations = null;
    node.signature = null;
    node.attrs = null;
    node.innerClasses.clear();
    node.outerClass = null;
    node.outerMethod = null;
    node.outerMethodDesc = null;
    node.nestHostClass = null;
    node.nestMembers = null;
    node.permittedSubclasses = null;
    node.sourceDebug = null;
    node.methods.removeIf(method -> rules.compiler().drops(method.name) && isGenerated(method));
    node.fields.removeIf(field -> field.name.equals("$staticClassInfo"));
    for (FieldNode field : node.fields) {
      field.visibleAnnotations = null;
      field.invisibleAnnotations = null;
      field.visibleTypeAnnotations = null;
      field.invisibleTypeAnnotations = null;
      field.signature = null;
      field.attrs = null;
    }
    node.methods.forEach(BytecodeGate::prepare);
    if (node.recordComponents != null) {
      for (RecordComponentNode part : node.recordComponents) {
        part.visibleAnnotations = null;
        part.invisibleAnnotations = null;
        part.visibleTypeAnnotations = null;
        part.invisibleTypeAnnotations = null;
        part.signature = null;
        part.attrs = null;
      }
    }
  }

  private static boolean isGenerated(MethodNode method) {
    return (method.access & Opcodes.ACC_SYNTHETIC) != 0
        || (method.name.equals("main") && method.desc.equals("([Ljava/lang/String;)V"));
  }

  private static void prepare(MethodNode method) {
    method.visibleAnnotations = null;
    method.invisibleAnnotations = null;
    method.visibleTypeAnnotations = null;
    method.invisibleTypeAnnotations = null;
    method.visibleParameterAnnotations = null;
    method.invisibleParameterAnnotations = null;
    method.visibleLocalVariableAnnotations = null;
    method.invisibleLocalVariableAnnotations = null;
    method.annotationDefault = null;
    method.signature = null;
    method.parameters = null;
    method.attrs = null;
    method.localVariables = null;
    method.exceptions.clear();
    method.tryCatchBlocks.forEach(
        block -> {
          block.visibleTypeAnnotations = null;
          block.invisibleTypeAnnotations = null;
        });
    if (method.name.equals("$getStaticMetaClass") && method.desc.equals(META_CLASS)) {
      givesMetaClass(method);
    }
  }

  /** The generated method asks Groovy's registry; a guard does that for it. */
  private static void givesMetaClass(MethodNode method) {
    method.instructions.clear();
    method.tryCatchBlocks.clear();
    method.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
    method.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKESTATIC,
            Type.getInternalName(Guards.class),
            "metaClass",
            "(Ljava/lang/Object;)Lgroovy/lang/MetaClass;"));
    method.instructions.add(new InsnNode(Opcodes.ARETURN));
  }

  private void check(ClassNode node) {
    if (node.version != Opcodes.V17) {
      refuse(Reason.BYTECODE, 0, "a class file of version " + node.version);
    }
    if (node.name.indexOf('/') >= 0 || (node.access & Opcodes.ACC_MODULE) != 0) {
      refuse(Reason.PACKAGE, 0, "the class " + node.name.replace('/', '.'));
    }
    if ((node.access & Opcodes.ACC_ANNOTATION) != 0) {
      refuse(Reason.ANNOTATION, 0, "the annotation " + node.name);
    }
    supertype(node, node.superName);
    node.interfaces.forEach(type -> supertype(node, type));
    for (FieldNode field : node.fields) {
      types(0, "the field " + field.name, Type.getType(field.desc));
    }
    if (node.recordComponents != null) {
      node.recordComponents.forEach(
          part -> types(0, "the field " + part.name, Type.getType(part.descriptor)));
    }
    node.methods.forEach(method -> check(node, method));
  }

  private void supertype(ClassNode node, String superName) {
    if (!rules.offersSupertype(node, superName)) {
      refuse(Reason.SUPERTYPE, 0, node.name + " built on " + superName.replace('/', '.'));
    }
  }

  private void check(ClassNode node, MethodNode method) {
    int line = Lines.first(method);
    if ((method.access & REFUSED_FLAGS) != 0) {
      refuse(Reason.BYTECODE, line, "a native or synchronized method " + method.name);
    }
    if (NAMES_WITH_A_MEANING.contains(method.name)) {
      refuse(Reason.NAME, line, "a method " + method.name);
    }
    types(line, "the method " + method.name, Type.getReturnType(method.desc));
    for (Type type : Type.getArgumentTypes(method.desc)) {
      types(line, "the method " + method.name, type);
    }
    new MethodGate(rules, node, method, this::refuse).check();
    Ticks.into(method);
  }

  private void types(int line, String where, Type type) {
    if (!rules.offersType(type)) {
      refuse(Reason.BYTECODE, line, "the type " + type.getClassName() + " in " + where);
    }
  }

  private void refuse(Reason reason, int line, String what) {
    refusals.add(
        new Refusal(
            reason,
            new Problem(
                "the compiled script uses " + what,
                new Place(file, line, 0),
                "scripts have only what is offered to them",
                "Use what the scripts' README lists; declare types, so that the compiler finds it")));
  }
}
