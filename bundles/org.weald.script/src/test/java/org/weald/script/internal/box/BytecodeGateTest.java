package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import groovyjarjarasm.asm.ClassWriter;
import groovyjarjarasm.asm.ConstantDynamic;
import groovyjarjarasm.asm.Handle;
import groovyjarjarasm.asm.Label;
import groovyjarjarasm.asm.MethodVisitor;
import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.weald.script.internal.language.WealdScript;

/** Class files as no compiler of ours would make them: the gate stands without the other layers. */
class BytecodeGateTest implements Opcodes {
  private static final String WORDS = Type.getInternalName(WealdScript.class);

  private static ClassWriter script(String name, String superName, String... interfaces) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(V17, ACC_PUBLIC, name, null, superName, interfaces);
    return writer;
  }

  /** A script whose run method holds this code and line. */
  private static Verdict<Map<String, byte[]>> run(Consumer<MethodVisitor> code) {
    ClassWriter writer = script("WealdUserScript", WORDS);
    MethodVisitor method =
        writer.visitMethod(ACC_PUBLIC, "run", "()Ljava/lang/Object;", null, null);
    method.visitCode();
    Label line = new Label();
    method.visitLabel(line);
    method.visitLineNumber(7, line);
    code.accept(method);
    method.visitInsn(ACONST_NULL);
    method.visitInsn(ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
    return checked("WealdUserScript", writer);
  }

  private static Verdict<Map<String, byte[]>> checked(String name, ClassWriter writer) {
    return BytecodeGate.checked(
        "a.groovy", AllowList.offered(), WealdScript.class, Map.of(name, writer.toByteArray()));
  }

  private static void refused(Verdict<?> verdict, Reason reason, String what) {
    assertThat(verdict.refusals()).isNotEmpty();
    assertThat(verdict.refusals())
        .anySatisfy(
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(reason);
              assertThat(refusal.problem().what()).contains(what);
            });
  }

  @Test
  void nothing_but_what_is_offered_is_called_and_the_line_is_told() {
    Verdict<?> verdict =
        run(
            code -> {
              code.visitInsn(ICONST_0);
              code.visitMethodInsn(INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);
            });
    refused(verdict, Reason.BYTECODE, "java.lang.System.exit(int)");
    assertThat(verdict.refusals().get(0).problem().where().line()).isEqualTo(7);
  }

  @Test
  void a_harmless_class_does_not_let_its_dangerous_member_through() {
    refused(
        run(
            code -> {
              code.visitLdcInsn("user.home");
              code.visitMethodInsn(
                  INVOKESTATIC,
                  "java/lang/Integer",
                  "getInteger",
                  "(Ljava/lang/String;)Ljava/lang/Integer;",
                  false);
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "java.lang.Integer.getInteger(java.lang.String)");
    refused(
        run(
            code -> {
              code.visitVarInsn(ALOAD, 0);
              code.visitMethodInsn(
                  INVOKEVIRTUAL, "WealdUserScript", "getClass", "()Ljava/lang/Class;", false);
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "getClass()");
  }

  @Test
  void words_inherited_from_groovys_script_are_not_offered() {
    refused(
        run(
            code -> {
              code.visitVarInsn(ALOAD, 0);
              code.visitLdcInsn("1");
              code.visitMethodInsn(
                  INVOKEVIRTUAL,
                  WORDS,
                  "evaluate",
                  "(Ljava/lang/String;)Ljava/lang/Object;",
                  false);
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "evaluate(java.lang.String)");
  }

  @Test
  void class_constants_casts_and_arrays_are_of_offered_types() {
    refused(
        run(
            code -> {
              code.visitLdcInsn(Type.getObjectType("java/lang/Runtime"));
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "java.lang.Runtime");
    refused(
        run(
            code -> {
              code.visitInsn(ACONST_NULL);
              code.visitTypeInsn(CHECKCAST, "java/io/File");
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "java.io.File");
    refused(
        run(
            code -> {
              code.visitInsn(ICONST_1);
              code.visitTypeInsn(ANEWARRAY, "java/net/URL");
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "java.net.URL");
  }

  @Test
  void calls_decided_when_the_script_runs_are_refused() {
    Handle groovy =
        new Handle(
            H_INVOKESTATIC,
            "org/codehaus/groovy/vmplugin/v8/IndyInterface",
            "bootstrap",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;I)Ljava/lang/invoke/CallSite;",
            false);
    refused(
        run(
            code -> {
              code.visitInsn(ACONST_NULL);
              code.visitInvokeDynamicInsn(
                  "invoke", "(Ljava/lang/Object;)Ljava/lang/Object;", groovy, "execute", 0);
              code.visitInsn(POP);
            }),
        Reason.DYNAMIC,
        "execute");
    Handle any =
        new Handle(
            H_INVOKESTATIC, "java/lang/Runtime", "getRuntime", "()Ljava/lang/Runtime;", false);
    refused(
        run(
            code -> {
              code.visitInvokeDynamicInsn("x", "()V", any);
            }),
        Reason.DYNAMIC,
        "decided when it runs");
    refused(
        run(
            code -> {
              code.visitLdcInsn(new ConstantDynamic("x", "Ljava/lang/Object;", any));
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "computed when it runs");
  }

  @Test
  void a_function_does_not_lead_where_a_call_may_not() {
    Handle factory =
        new Handle(
            H_INVOKESTATIC,
            "java/lang/invoke/LambdaMetafactory",
            "metafactory",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;",
            false);
    Type erased = Type.getMethodType("(Ljava/lang/Object;)Ljava/lang/Object;");
    Type exact = Type.getMethodType("(Ljava/lang/String;)Ljava/lang/String;");
    Handle property =
        new Handle(
            H_INVOKESTATIC,
            "java/lang/System",
            "getProperty",
            "(Ljava/lang/String;)Ljava/lang/String;",
            false);
    refused(
        run(
            code -> {
              code.visitInvokeDynamicInsn(
                  "apply", "()Ljava/util/function/Function;", factory, erased, property, exact);
              code.visitInsn(POP);
            }),
        Reason.BYTECODE,
        "java.lang.System.getProperty");
  }

  @Test
  void supertypes_packages_names_and_flags_are_checked() {
    refused(
        checked("Evil", script("Evil", "java/lang/ClassLoader")),
        Reason.SUPERTYPE,
        "java.lang.ClassLoader");
    refused(
        checked("Evil", script("Evil", "java/lang/Object", "java/io/Externalizable")),
        Reason.SUPERTYPE,
        "java.io.Externalizable");
    refused(
        checked("org.weald.Evil", script("org/weald/Evil", "java/lang/Object")),
        Reason.PACKAGE,
        "org.weald.Evil");
    ClassWriter named = script("Evil", "java/lang/Object");
    named.visitMethod(ACC_PROTECTED | ACC_ABSTRACT, "finalize", "()V", null, null).visitEnd();
    named.visitMethod(ACC_PUBLIC | ACC_NATIVE, "f", "()V", null, null).visitEnd();
    named.visitField(0, "socket", "Ljava/net/Socket;", null, null).visitEnd();
    Verdict<?> verdict = checked("Evil", named);
    refused(verdict, Reason.NAME, "finalize");
    refused(verdict, Reason.BYTECODE, "native");
    refused(verdict, Reason.BYTECODE, "java.net.Socket");
  }

  @Test
  void locks_are_refused_and_broken_files_are_no_exceptions() {
    refused(
        run(
            code -> {
              code.visitVarInsn(ALOAD, 0);
              code.visitInsn(MONITORENTER);
            }),
        Reason.BYTECODE,
        "synchronized");
    assertThat(
            BytecodeGate.checked(
                    "a.groovy",
                    AllowList.offered(),
                    WealdScript.class,
                    Map.of("X", new byte[] {1, 2, 3}))
                .refusals())
        .extracting(Refusal::reason)
        .isEqualTo(List.of(Reason.BYTECODE));
  }

  @Test
  void handlers_that_protect_one_another_do_not_hold_a_stop() throws Exception {
    Verdict<Map<String, byte[]>> verdict =
        run(
            code -> {
              Label begin = new Label();
              Label handler = new Label();
              Label end = new Label();
              code.visitTryCatchBlock(begin, end, handler, "java/lang/Throwable");
              code.visitLabel(begin);
              code.visitInsn(ACONST_NULL);
              code.visitInsn(ATHROW);
              code.visitLabel(handler);
              code.visitFrame(F_SAME1, 0, null, 1, new Object[] {"java/lang/Throwable"});
              code.visitInsn(ATHROW);
              code.visitLabel(end);
              code.visitFrame(F_SAME, 0, null, 0, null);
            });
    assertThat(verdict.refusals()).isEmpty();
    byte[] passed = ((Verdict.Good<Map<String, byte[]>>) verdict).value().get("WealdUserScript");
    assertThat(passed).isNotNull();
    assertThat(new String(passed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("caught")
        .contains("tick");
  }
}
