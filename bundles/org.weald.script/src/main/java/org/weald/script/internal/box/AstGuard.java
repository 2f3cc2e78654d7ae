package org.weald.script.internal.box;

import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.AnnotatedNode;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.ImportNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.PropertyNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.stmt.SynchronizedStatement;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/**
 * Looks at a script as soon as it is read, before anything in it is looked up or made: what could
 * make the compiler itself work for the script (annotations, packages, imports under other names)
 * is refused here, and names the JVM or Groovy would call by themselves.
 */
final class AstGuard extends CompilationCustomizer {
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "Override",
          "Deprecated",
          "FunctionalInterface",
          "Field",
          "ToString",
          "EqualsAndHashCode",
          "Canonical",
          "Immutable",
          "TupleConstructor",
          "MapConstructor");

  private static final Set<String> ANNOTATION_PACKAGES = Set.of("groovy.transform.", "java.lang.");

  private static final Set<String> NAMES =
      Set.of(
          "finalize",
          "clone",
          "invokeMethod",
          "methodMissing",
          "propertyMissing",
          "getProperty",
          "setProperty",
          "getMetaClass",
          "setMetaClass",
          "getClass",
          "readResolve",
          "readObject",
          "readObjectNoData",
          "readExternal",
          "writeObject",
          "writeReplace",
          "writeExternal",
          "metaClass",
          "asType",
          "class");

  private static final Set<String> SCRIPT_NAMES = Set.of("main", "run");

  private final AllowList list;

  AstGuard(AllowList list) {
    super(CompilePhase.CONVERSION);
    this.list = list;
  }

  @Override
  public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
    ModuleNode module = source.getAST();
    if (module.getClasses().get(0) == type) {
      new Imports(source, list).check(module);
      ofScript(source, module);
    }
    new Names(source).visitClass(type);
  }

  /** The script runs as one method; Groovy would take these for its beginning as well. */
  private static void ofScript(SourceUnit source, ModuleNode module) {
    for (MethodNode method : module.getMethods()) {
      if (SCRIPT_NAMES.contains(method.getName())) {
        refuseName(source, method.getName(), method);
      }
    }
  }

  private static void refuseName(SourceUnit source, String name, ASTNode where) {
    Refused.tell(
        source,
        Reason.NAME,
        "the name \"" + name + "\" has a meaning of its own for Groovy or the machine it runs on",
        "Give it another name",
        where);
  }

  /** Only the name and what stands in round brackets is looked at: the type is not known yet. */
  static void checkAnnotation(SourceUnit source, AnnotationNode annotation) {
    String name = annotation.getClassNode().getName();
    String simple = name;
    for (String start : ANNOTATION_PACKAGES) {
      simple = simple.startsWith(start) ? simple.substring(start.length()) : simple;
    }
    if (annotation.getLineNumber() <= 0) {
      return;
    }
    if (!ANNOTATIONS.contains(simple)) {
      Refused.tell(
          source,
          Reason.ANNOTATION,
          "the annotation @" + name + " is not offered to scripts",
          "Leave it out",
          annotation);
    } else if (!annotation.getMembers().isEmpty()) {
      Refused.tell(
          source,
          Reason.ANNOTATION,
          "the annotation @" + name + " is offered to scripts without settings only",
          "Write @" + name + " without brackets",
          annotation);
    }
  }

  /** What the module declares at its head. */
  private record Imports(SourceUnit source, AllowList list) {
    void check(ModuleNode module) {
      if (module.getPackage() != null) {
        Refused.tell(
            source,
            Reason.PACKAGE,
            "a script does not belong to a package",
            "Leave the package line out",
            module.getPackage());
      }
      module.getImports().forEach(this::one);
      module.getStarImports().forEach(this::star);
      module.getStaticImports().values().forEach(this::ofStatic);
      module.getStaticStarImports().values().forEach(this::ofStatic);
    }

    private void one(ImportNode node) {
      annotations(node);
      String name = node.getType().getName();
      String simple = name.substring(name.lastIndexOf('.') + 1);
      if (!simple.equals(node.getAlias())) {
        refuse(
            "an import under another name (\"as " + node.getAlias() + "\")",
            isOffered(name) ? simple : "",
            node);
      } else if (isImported(node) && !isOffered(name)) {
        refuse("the import of " + name, "", node);
      }
    }

    /** Those without a line are our own, put in by the program. */
    private static boolean isImported(ImportNode node) {
      return node.getLineNumber() > 0;
    }

    private void star(ImportNode node) {
      annotations(node);
      String name = node.getPackageName();
      boolean known = name.equals("groovy.transform.") || list.offersPackage(name);
      if (isImported(node) && !known) {
        refuse("the import of " + name + "*", "", node);
      }
    }

    private void ofStatic(ImportNode node) {
      annotations(node);
      String name = node.getType().getName();
      String simple = name.substring(name.lastIndexOf('.') + 1);
      String member = node.getFieldName() == null ? "" : node.getFieldName();
      String instead =
          !isOffered(name)
              ? Remedies.ofType(name)
              : "Write " + simple + "." + (member.isEmpty() ? "… each time" : member + " in full");
      Refused.tell(
          source, Reason.IMPORT, "a static import is not offered to scripts", instead, node);
    }

    private boolean isOffered(String name) {
      String annotation = name.substring(name.lastIndexOf('.') + 1);
      if (name.equals("groovy.transform." + annotation) && ANNOTATIONS.contains(annotation)) {
        return true;
      }
      String nested = name;
      while (nested.indexOf('.') > 0 && !list.offersType(nested)) {
        int dot = nested.lastIndexOf('.');
        nested = nested.substring(0, dot) + "$" + nested.substring(dot + 1);
      }
      return list.offersType(nested);
    }

    private void annotations(ImportNode node) {
      node.getAnnotations().forEach(one -> checkAnnotation(source, one));
    }

    private void refuse(String what, String instead, ImportNode node) {
      String remedy =
          instead.isEmpty()
              ? "Leave it out; scripts need none"
              : "Write " + instead + " where you use it";
      Refused.tell(source, Reason.IMPORT, what + " is not offered to scripts", remedy, node);
    }
  }

  /** Annotations and names of everything a class declares. */
  private static final class Names extends ClassCodeVisitorSupport {
    private final SourceUnit source;

    Names(SourceUnit source) {
      this.source = source;
    }

    @Override
    protected SourceUnit getSourceUnit() {
      return source;
    }

    @Override
    public void visitClass(ClassNode type) {
      if (type.isAnnotationDefinition()) {
        Refused.tell(
            source,
            Reason.ANNOTATION,
            "a script cannot declare annotations",
            "Leave @interface " + type.getNameWithoutPackage() + " out",
            type);
      }
      if (isTrait(type)) {
        Refused.tell(
            source,
            Reason.SUPERTYPE,
            "traits are not offered to scripts",
            "Write a class or an interface",
            type);
      }
      if (type.getNameWithoutPackage().contains("$") && type.getOuterClass() == null) {
        refuseName(source, type.getNameWithoutPackage(), type);
      }
      super.visitClass(type);
    }

    private static boolean isTrait(ClassNode type) {
      return type.getAnnotations().stream()
          .anyMatch(one -> one.getClassNode().getName().equals("groovy.transform.Trait"));
    }

    @Override
    public void visitAnnotations(AnnotatedNode node) {
      annotations(node.getAnnotations());
    }

    private void annotations(List<AnnotationNode> annotations) {
      annotations.forEach(one -> checkAnnotation(source, one));
    }

    @Override
    protected void visitConstructorOrMethod(MethodNode method, boolean isConstructor) {
      if (!isConstructor) {
        name(method.getName(), method);
      }
      parameters(method.getParameters());
      super.visitConstructorOrMethod(method, isConstructor);
    }

    private void parameters(Parameter[] parameters) {
      for (Parameter parameter : parameters == null ? Parameter.EMPTY_ARRAY : parameters) {
        annotations(parameter.getAnnotations());
        if (parameter.hasInitialExpression()) {
          parameter.getInitialExpression().visit(this);
        }
      }
    }

    @Override
    public void visitClosureExpression(ClosureExpression closure) {
      parameters(closure.getParameters());
      super.visitClosureExpression(closure);
    }

    @Override
    public void visitField(FieldNode field) {
      name(field.getName(), field);
      folded(field);
      super.visitField(field);
    }

    /** The compiler joins texts of constants itself: each line could double the one before. */
    private void folded(FieldNode field) {
      boolean constant = field.isStatic() && field.isFinal();
      if (constant && field.getInitialValueExpression() instanceof BinaryExpression) {
        boolean text = field.getType().getNameWithoutPackage().equals("String");
        if (text) {
          Refused.tell(
              source,
              Reason.SOURCE,
              "a constant text is put together of others",
              "Write it as one text, or put it together where you use it",
              field);
        }
      }
    }

    @Override
    public void visitProperty(PropertyNode property) {
      name(property.getName(), property);
      super.visitProperty(property);
    }

    private void name(String name, AnnotatedNode where) {
      boolean dangerous = NAMES.contains(name) || name.contains("$");
      if (dangerous && where.getLineNumber() > 0 && !where.isSynthetic()) {
        refuseName(source, name, where);
      }
    }

    @Override
    public void visitSynchronizedStatement(SynchronizedStatement block) {
      Refused.tell(
          source,
          Reason.MEMBER,
          "a script runs on one thread; \"synchronized\" is not offered to it",
          "Leave it out and keep what stands inside its brackets",
          block);
      super.visitSynchronizedStatement(block);
    }
  }
}
