package org.weald.script.internal.box;

import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.GenericsType;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.Variable;
import org.codehaus.groovy.ast.expr.ArrayExpression;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.CatchStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.tools.GeneralUtils;

/** Checks every type a script names: only listed ones and its own. */
final class TypeCheck extends BoxVisitor {
  /** A list or map literal is one of these anyway; as anything else it would call a constructor. */
  private static final Set<String> LITERALS =
      Set.of(
          "java.lang.Object",
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.List",
          "java.util.ArrayList",
          "java.util.Set",
          "java.util.LinkedHashSet",
          "java.util.HashSet",
          "java.util.TreeSet",
          "java.util.SortedSet",
          "java.util.Queue",
          "java.util.Deque",
          "java.util.Map",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.SortedMap",
          "java.util.TreeMap");

  TypeCheck(OfferedOnly.Checked checked, ClassNode type) {
    super(checked, type);
  }

  @Override
  public void visitClass(ClassNode type) {
    if (!type.getName().equals(ScriptCompiler.className())) {
      supertype(type, type.getUnresolvedSuperClass(false));
    }
    for (ClassNode one : type.getInterfaces()) {
      supertype(type, one);
    }
    super.visitClass(type);
  }

  private void supertype(ClassNode type, ClassNode parent) {
    boolean fine =
        parent == null
            || (type.isEnum() && parent.getName().equals("java.lang.Enum"))
            || (type.isRecord() && parent.getName().equals("java.lang.Record"))
            || parent.getName().equals("groovy.lang.GroovyObject")
            || members().offersSupertype(parent);
    if (!fine) {
      refuse(
          Reason.SUPERTYPE,
          "a class of a script cannot extend or implement " + Members.plain(parent),
          "Leave it out, or keep the other object in a field",
          type);
    } else if (parent != null) {
      generics(parent, type);
    }
  }

  @Override
  public void visitField(FieldNode field) {
    if (!isGenerated(field)) {
      type(field.getOriginType(), field);
      literal(field.getType(), field.getInitialValueExpression());
    }
    super.visitField(field);
  }

  @Override
  protected void visitConstructorOrMethod(MethodNode method, boolean isConstructor) {
    if (!isGenerated(method)) {
      type(method.getReturnType(), method);
      for (ClassNode one : method.getExceptions()) {
        type(one, method);
      }
    }
    super.visitConstructorOrMethod(method, isConstructor);
  }

  @Override
  void parameter(Parameter parameter) {
    type(parameter.getOriginType(), parameter);
    if (parameter.hasInitialExpression()) {
      literal(parameter.getType(), parameter.getInitialExpression());
    }
  }

  @Override
  public void visitDeclarationExpression(DeclarationExpression declaration) {
    if (declaration.getLeftExpression() instanceof TupleExpression several) {
      several.getExpressions().forEach(one -> variable((VariableExpression) one));
    } else {
      variable(declaration.getVariableExpression());
      literal(
          declaration.getVariableExpression().getOriginType(), declaration.getRightExpression());
    }
    super.visitDeclarationExpression(declaration);
  }

  private void variable(VariableExpression variable) {
    type(((Variable) variable).getOriginType(), variable);
  }

  @Override
  public void visitForLoop(ForStatement loop) {
    Parameter variable = loop.getVariable();
    if (variable != ForStatement.FOR_LOOP_DUMMY) {
      type(variable.getOriginType(), variable);
    }
    super.visitForLoop(loop);
  }

  @Override
  public void visitCatchStatement(CatchStatement caught) {
    type(caught.getExceptionType(), caught);
    super.visitCatchStatement(caught);
  }

  @Override
  public void visitClassExpression(ClassExpression expression) {
    type(expression.getType(), expression);
    super.visitClassExpression(expression);
  }

  @Override
  public void visitCastExpression(CastExpression cast) {
    type(cast.getType(), cast);
    boolean map = GeneralUtils.isOrImplements(typeOf(cast.getExpression()), ClassHelper.MAP_TYPE);
    if (!map || !cast.getType().isInterface()) {
      literal(cast.getType(), cast.getExpression());
    } else if (!LITERALS.contains(cast.getType().getName())) {
      refuse(
          Reason.DYNAMIC,
          "a map as " + Members.plain(cast.getType()) + " would be called by name when it runs",
          "Write a closure, or a class that implements it",
          cast);
    }
    super.visitCastExpression(cast);
  }

  @Override
  public void visitArrayExpression(ArrayExpression array) {
    type(array.getElementType(), array);
    super.visitArrayExpression(array);
  }

  @Override
  public void visitConstructorCallExpression(ConstructorCallExpression call) {
    if (!call.isSpecialCall()) {
      type(call.getType(), call);
    }
    super.visitConstructorCallExpression(call);
  }

  private void type(ClassNode type, ASTNode where) {
    if (type == null || isGenerated(where)) {
      return;
    }
    if (!members().offersType(type)) {
      refuse(
          Reason.TYPE,
          "the type " + Members.plain(type) + " is not offered to scripts",
          Remedies.ofType(type.getName()),
          where);
    }
    generics(type, where);
  }

  private void generics(ClassNode type, ASTNode where) {
    ClassNode element = type.isArray() ? type.getComponentType() : type;
    GenericsType[] generics = element.getGenericsTypes();
    boolean declares = element == element.redirect();
    if (generics != null && !declares) {
      for (GenericsType one : generics) {
        if (!one.isPlaceholder() && !one.isWildcard()) {
          type(one.getType(), where);
        }
      }
    }
  }

  /** {@code File f = ['x']} would call a constructor nobody wrote down. */
  private void literal(ClassNode type, Expression value) {
    boolean literal = value instanceof ListExpression || value instanceof MapExpression;
    boolean fine =
        !literal
            || type.isArray()
            || ClassHelper.isPrimitiveType(type)
            || LITERALS.contains(type.getName())
            || Members.isOwn(type)
            || !members().offersType(type);
    if (!fine) {
      refuse(
          Reason.TYPE,
          "a list or map does not become a " + Members.plain(type) + " by itself",
          "Write new " + Members.plain(type) + "(…) or " + Members.plain(type) + ".of(…)",
          value);
    }
  }
}
