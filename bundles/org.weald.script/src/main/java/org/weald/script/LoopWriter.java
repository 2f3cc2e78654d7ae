package org.weald.script;

import static groovyjarjarasm.asm.Opcodes.AALOAD;
import static groovyjarjarasm.asm.Opcodes.ACC_FINAL;
import static groovyjarjarasm.asm.Opcodes.ACC_PUBLIC;
import static groovyjarjarasm.asm.Opcodes.ALOAD;
import static groovyjarjarasm.asm.Opcodes.ARRAYLENGTH;
import static groovyjarjarasm.asm.Opcodes.ASTORE;
import static groovyjarjarasm.asm.Opcodes.DADD;
import static groovyjarjarasm.asm.Opcodes.DALOAD;
import static groovyjarjarasm.asm.Opcodes.DASTORE;
import static groovyjarjarasm.asm.Opcodes.DDIV;
import static groovyjarjarasm.asm.Opcodes.DLOAD;
import static groovyjarjarasm.asm.Opcodes.DMUL;
import static groovyjarjarasm.asm.Opcodes.DSTORE;
import static groovyjarjarasm.asm.Opcodes.DSUB;
import static groovyjarjarasm.asm.Opcodes.DUP2;
import static groovyjarjarasm.asm.Opcodes.GOTO;
import static groovyjarjarasm.asm.Opcodes.ICONST_0;
import static groovyjarjarasm.asm.Opcodes.IF_ICMPGE;
import static groovyjarjarasm.asm.Opcodes.ILOAD;
import static groovyjarjarasm.asm.Opcodes.INVOKESPECIAL;
import static groovyjarjarasm.asm.Opcodes.ISTORE;
import static groovyjarjarasm.asm.Opcodes.RETURN;
import static groovyjarjarasm.asm.Opcodes.V17;

import groovyjarjarasm.asm.ClassWriter;
import groovyjarjarasm.asm.Label;
import groovyjarjarasm.asm.MethodVisitor;
import java.util.List;
import org.weald.script.Expression.Kind;
import org.weald.script.Expression.Step;

/**
 * Writes the class of a {@link Loop}: {@code for (int i = 0; i < out.length; i++) out[i] = …}, all
 * operands in variables before it. The assembler is the one Groovy brings.
 */
final class LoopWriter {
  private static final String NAME = "org/weald/script/MadeLoop";
  private static final int OUT = 1;
  private static final int ARRAYS = 2;
  private static final int NUMBERS = 3;
  private static final int TURN = 4;
  private static final int FIRST = 5;

  private final MethodVisitor code;
  private final List<Step> steps;

  private LoopWriter(MethodVisitor code, List<Step> steps) {
    this.code = code;
    this.steps = steps;
  }

  /** The bytes of the class. */
  static byte[] written(List<Step> steps) {
    // Frames are reckoned from int, double and array types alone: no class is looked up for them.
    ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    String[] loop = {Loop.class.getName().replace('.', '/')};
    type.visit(V17, ACC_FINAL, NAME, null, "java/lang/Object", loop);
    MethodVisitor made = type.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
    made.visitCode();
    made.visitVarInsn(ALOAD, 0);
    made.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    made.visitInsn(RETURN);
    made.visitMaxs(0, 0);
    made.visitEnd();
    MethodVisitor run = type.visitMethod(ACC_PUBLIC, "run", "([D[[D[D)V", null, null);
    run.visitCode();
    new LoopWriter(run, steps).write();
    run.visitMaxs(0, 0);
    run.visitEnd();
    type.visitEnd();
    return type.toByteArray();
  }

  private void write() {
    steps.forEach(this::unpack);
    code.visitInsn(ICONST_0);
    code.visitVarInsn(ISTORE, TURN);
    Label next = new Label();
    Label end = new Label();
    code.visitLabel(next);
    code.visitVarInsn(ILOAD, TURN);
    code.visitVarInsn(ALOAD, OUT);
    code.visitInsn(ARRAYLENGTH);
    code.visitJumpInsn(IF_ICMPGE, end);
    code.visitVarInsn(ALOAD, OUT);
    code.visitVarInsn(ILOAD, TURN);
    steps.forEach(this::step);
    code.visitInsn(DASTORE);
    code.visitIincInsn(TURN, 1);
    code.visitJumpInsn(GOTO, next);
    code.visitLabel(end);
    code.visitInsn(RETURN);
  }

  /** Each operand has two places of its own, as a number needs them. */
  private static int array(Step step) {
    return FIRST + 4 * step.operand();
  }

  private static int number(Step step) {
    return FIRST + 4 * step.operand() + 2;
  }

  private void unpack(Step step) {
    if (step.kind() == Kind.ARRAY) {
      code.visitVarInsn(ALOAD, ARRAYS);
      code.visitLdcInsn(step.operand());
      code.visitInsn(AALOAD);
      code.visitVarInsn(ASTORE, array(step));
    } else if (step.kind() == Kind.NUMBER) {
      code.visitVarInsn(ALOAD, NUMBERS);
      code.visitLdcInsn(step.operand());
      code.visitInsn(DALOAD);
      code.visitVarInsn(DSTORE, number(step));
    }
  }

  private void step(Step step) {
    switch (step.kind()) {
      case ARRAY -> {
        code.visitVarInsn(ALOAD, array(step));
        code.visitVarInsn(ILOAD, TURN);
        code.visitInsn(DALOAD);
      }
      case NUMBER -> code.visitVarInsn(DLOAD, number(step));
      case PLUS -> code.visitInsn(DADD);
      case MINUS -> code.visitInsn(DSUB);
      case TIMES -> code.visitInsn(DMUL);
      case OVER -> code.visitInsn(DDIV);
      case FINITE -> {
        // v + (v - v): v where it is finite, missing where not.
        code.visitInsn(DUP2);
        code.visitInsn(DUP2);
        code.visitInsn(DSUB);
        code.visitInsn(DADD);
      }
    }
  }
}
