package org.weald.script.internal.box;

import groovyjarjarasm.asm.Handle;
import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.Type;
import groovyjarjarasm.asm.tree.AbstractInsnNode;
import groovyjarjarasm.asm.tree.ClassNode;
import groovyjarjarasm.asm.tree.FieldInsnNode;
import groovyjarjarasm.asm.tree.InvokeDynamicInsnNode;
import groovyjarjarasm.asm.tree.LdcInsnNode;
import groovyjarjarasm.asm.tree.MethodInsnNode;
import groovyjarjarasm.asm.tree.MethodNode;
import groovyjarjarasm.asm.tree.MultiANewArrayInsnNode;
import groovyjarjarasm.asm.tree.TryCatchBlockNode;
import groovyjarjarasm.asm.tree.TypeInsnNode;
import java.util.List;
import java.util.Optional;

/** Checks the instructions of one method, and puts guards where members may take too much. */
final class MethodGate {
  /** Takes what is refused. */
  interface Refusing {
    void refuse(Reason reason, int line, String what);
  }

  private static final String BY_NAME = "org/codehaus/groovy/runtime/ScriptBytecodeAdapter";
  private static final String CHOOSES = "selectConstructorAndTransformArguments";

  private final GateRules rules;
  private final ClassNode owner;
  private final MethodNode method;
  private final Refusing refusing;
  private final CodeGuards guards;
  private int line;

  MethodGate(GateRules rules, ClassNode owner, MethodNode method, Refusing refusing) {
    this.rules = rules;
    this.owner = owner;
    this.method = method;
    this.refusing = refusing;
    this.guards = new CodeGuards(method, rules.compiler());
  }

  void check() {
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      if (block.type != null && !rules.offersType(block.type)) {
        refuse(Reason.BYTECODE, "a handler of " + block.type.replace('/', '.'));
      }
    }
    for (AbstractInsnNode at : method.instructions.toArray()) {
      line = Lines.of(at);
      check(at);
    }
  }

  private void refuse(Reason reason, String what) {
    refusing.refuse(reason, line, what);
  }

  private void check(AbstractInsnNode at) {
    switch (at.getOpcode()) {
      case Opcodes.MONITORENTER, Opcodes.MONITOREXIT ->
          refuse(Reason.BYTECODE, "synchronized: scripts run on one thread and need no locks");
      case Opcodes.JSR, Opcodes.RET -> refuse(Reason.BYTECODE, "an instruction of old Java");
      case Opcodes.NEWARRAY -> guards.length(at);
      default -> {}
    }
    if (at instanceof TypeInsnNode type) {
      type(type);
    } else if (at instanceof FieldInsnNode field) {
      field(field);
    } else if (at instanceof MethodInsnNode call) {
      call(call);
    } else if (at instanceof InvokeDynamicInsnNode dynamic) {
      dynamic(dynamic);
    } else if (at instanceof LdcInsnNode constant) {
      constant(constant);
    } else if (at instanceof MultiANewArrayInsnNode array) {
      if (!rules.offersType(Type.getType(array.desc))) {
        refuse(Reason.BYTECODE, "the type " + Type.getType(array.desc).getClassName());
      }
      guards.lengths(array);
    }
  }

  private void type(TypeInsnNode at) {
    if (!rules.offersType(at.desc)) {
      refuse(Reason.BYTECODE, "the type " + Type.getObjectType(at.desc).getClassName());
    }
    if (at.getOpcode() == Opcodes.ANEWARRAY) {
      guards.length(at);
    }
  }

  private void field(FieldInsnNode at) {
    boolean write = at.getOpcode() == Opcodes.PUTFIELD || at.getOpcode() == Opcodes.PUTSTATIC;
    if (!rules.offersField(at.owner, at.name, write)) {
      refuse(Reason.BYTECODE, "the field " + at.owner.replace('/', '.') + "." + at.name);
    }
  }

  private void constant(LdcInsnNode at) {
    boolean plain =
        at.cst instanceof Number
            || at.cst instanceof String
            || (at.cst instanceof Type type && rules.offersLiteral(type));
    if (!plain) {
      String what = at.cst instanceof Type type ? type.getClassName() : "computed when it runs";
      refuse(Reason.BYTECODE, "the constant " + what);
    }
  }

  private void call(MethodInsnNode at) {
    if (isGuard(at)) {
      return;
    }
    Optional<String> target = rules.target(at.owner, at.name, at.desc);
    if (target.isEmpty()) {
      boolean byName =
          at.owner.equals(BY_NAME)
              && (at.name.contains("nvoke")
                  || at.name.contains("Property")
                  || at.name.contains("Field")
                  || at.name.contains("MethodPointer"));
      refuse(
          byName ? Reason.DYNAMIC : Reason.BYTECODE, GateRules.words(at.owner, at.name, at.desc));
      return;
    }
    if (at.name.equals(CHOOSES) && !choosesAmongOwn(at)) {
      refuse(Reason.DYNAMIC, "a constructor that is chosen when it runs");
    }
    if (!rules.own().has(target.get())) {
      guards.call(at, target.get());
    }
  }

  /** Only what we have put there ourselves: the generated getter of the meta class. */
  private boolean isGuard(MethodInsnNode at) {
    return at.owner.equals(CodeGuards.GUARDS)
        && at.name.equals("metaClass")
        && method.name.equals("$getStaticMetaClass");
  }

  private boolean choosesAmongOwn(MethodInsnNode at) {
    AbstractInsnNode before = at.getPrevious();
    return before instanceof LdcInsnNode constant
        && constant.cst instanceof Type type
        && type.getSort() == Type.OBJECT
        && type.getInternalName().equals(owner.name);
  }

  private void dynamic(InvokeDynamicInsnNode at) {
    Handle bootstrap = at.bsm;
    String by = bootstrap.getOwner() + "." + bootstrap.getName();
    switch (by) {
      case "org/codehaus/groovy/vmplugin/v8/IndyInterface.bootstrap" -> byGroovy(at);
      case "org/codehaus/groovy/vmplugin/v8/IndyInterface.staticArrayAccess" -> element(at);
      case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(at);
      case "java/lang/runtime/ObjectMethods.bootstrap" -> ofRecord(at);
      default -> refuse(Reason.DYNAMIC, "a call decided when it runs (" + at.name + ")");
    }
  }

  private void byGroovy(InvokeDynamicInsnNode at) {
    Type[] takes = Type.getArgumentTypes(at.desc);
    Type gives = Type.getReturnType(at.desc);
    boolean plain = at.bsmArgs.length == 2 && Integer.valueOf(0).equals(at.bsmArgs[1]);
    if (plain && at.name.equals("cast") && takes.length == 1) {
      if (gives.getSort() == Type.OBJECT || gives.getSort() == Type.ARRAY) {
        if (!rules.offersType(gives)) {
          refuse(Reason.BYTECODE, "a cast to " + gives.getClassName());
        }
      }
      guards.cast(at, takes[0], gives);
    } else if (plain
        && at.name.equals("invoke")
        && at.bsmArgs[0].equals("asType")
        && takes.length == 2
        && takes[1].getClassName().equals("java.lang.Class")) {
      guards.asType(at, takes[0]);
    } else {
      refuse(
          Reason.DYNAMIC,
          "a call decided when it runs ("
              + at.bsmArgs[0]
              + "): declare the types of what it is"
              + " called on");
    }
  }

  /** Elements of arrays, where the index may count from the end. */
  private void element(InvokeDynamicInsnNode at) {
    Type[] takes = Type.getArgumentTypes(at.desc);
    boolean plain =
        at.bsmArgs.length == 0
            && (at.name.equals("get") || at.name.equals("set"))
            && takes.length >= 2
            && takes[0].getSort() == Type.ARRAY
            && rules.offersType(takes[0])
            && takes[1] == Type.INT_TYPE;
    if (!plain) {
      refuse(Reason.DYNAMIC, "a call decided when it runs (" + at.name + ")");
    }
  }

  private void ofRecord(InvokeDynamicInsnNode at) {
    boolean plain = at.bsmArgs.length >= 2 && at.bsmArgs[0].equals(Type.getObjectType(owner.name));
    for (int part = 2; plain && part < at.bsmArgs.length; part++) {
      plain =
          at.bsmArgs[part] instanceof Handle field
              && field.getTag() == Opcodes.H_GETFIELD
              && field.getOwner().equals(owner.name);
    }
    if (!plain) {
      refuse(Reason.DYNAMIC, "a call decided when it runs (" + at.name + ")");
    } else {
      guards.ofRecord(at);
    }
  }

  private void lambda(InvokeDynamicInsnNode at) {
    Type gives = Type.getReturnType(at.desc);
    boolean open =
        gives.getSort() == Type.OBJECT
            && (rules.own().has(gives.getInternalName())
                || rules.offersInterface(gives.getInternalName()));
    if (!open || at.bsmArgs.length != 3 || !(at.bsmArgs[1] instanceof Handle body)) {
      refuse(Reason.DYNAMIC, "a function as " + gives.getClassName());
      return;
    }
    List<Integer> tags =
        List.of(
            Opcodes.H_INVOKESTATIC,
            Opcodes.H_INVOKEVIRTUAL,
            Opcodes.H_INVOKEINTERFACE,
            Opcodes.H_INVOKESPECIAL,
            Opcodes.H_NEWINVOKESPECIAL);
    Optional<String> target = rules.target(body.getOwner(), body.getName(), body.getDesc());
    if (!tags.contains(body.getTag()) || target.isEmpty()) {
      refuse(Reason.BYTECODE, GateRules.words(body.getOwner(), body.getName(), body.getDesc()));
    } else if (!rules.own().has(target.get())
        && guards.has(
            target.get(),
            body.getName(),
            body.getDesc(),
            body.getTag() == Opcodes.H_INVOKESTATIC)) {
      refuse(
          Reason.DYNAMIC,
          "a reference to "
              + GateRules.words(body.getOwner(), body.getName(), body.getDesc())
              + ": write it as a closure");
    }
  }
}
