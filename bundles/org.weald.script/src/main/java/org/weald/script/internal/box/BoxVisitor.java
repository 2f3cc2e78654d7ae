package org.weald.script.internal.box;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.LambdaExpression;
import org.codehaus.groovy.control.SourceUnit;

/** Walks through all a class of a script says, default values of parameters included. */
abstract class BoxVisitor extends ClassCodeVisitorSupport {
  private final OfferedOnly.Checked checked;
  private ASTNode last;

  BoxVisitor(OfferedOnly.Checked checked, ClassNode type) {
    this.checked = checked;
    this.last = type;
  }

  @Override
  protected SourceUnit getSourceUnit() {
    return checked.source();
  }

  Members members() {
    return checked.members();
  }

  /** What the compiler found out about an expression. */
  ClassNode typeOf(Expression expression) {
    ClassNode type = checked.types().apply(expression);
    return type == null ? ClassHelper.OBJECT_TYPE : type;
  }

  void refuse(Reason reason, String why, String remedy, ASTNode where) {
    Refused.tell(getSourceUnit(), reason, why, remedy, where.getLineNumber() > 0 ? where : last);
  }

  /** What Groovy adds itself has no line; the classes made of it are checked by the gate. */
  static boolean isGenerated(ASTNode node) {
    return node.getLineNumber() <= 0;
  }

  @Override
  protected void visitConstructorOrMethod(MethodNode method, boolean isConstructor) {
    if (!isGenerated(method)) {
      last = method;
      parameters(method.getParameters());
    }
    super.visitConstructorOrMethod(method, isConstructor);
  }

  @Override
  public void visitClosureExpression(ClosureExpression closure) {
    parameters(closure.getParameters());
    super.visitClosureExpression(closure);
  }

  @Override
  public void visitLambdaExpression(LambdaExpression lambda) {
    visitClosureExpression(lambda);
  }

  private void parameters(Parameter[] parameters) {
    for (Parameter parameter : parameters == null ? Parameter.EMPTY_ARRAY : parameters) {
      parameter(parameter);
      if (parameter.hasInitialExpression()) {
        parameter.getInitialExpression().visit(this);
      }
    }
  }

  /** A parameter of a method, closure or catch. */
  abstract void parameter(Parameter parameter);
}
