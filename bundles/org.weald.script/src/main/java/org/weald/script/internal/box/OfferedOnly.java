package org.weald.script.internal.box;

import java.util.List;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCall;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.transform.stc.AbstractTypeCheckingExtension;
import org.codehaus.groovy.transform.stc.StaticTypeCheckingVisitor;

/**
 * Checks, when the compiler knows the type of everything, that a script uses only what it is
 * offered. Groovy makes it by its name, once for each class it checks.
 */
public final class OfferedOnly extends AbstractTypeCheckingExtension {
  /** Called by Groovy. */
  public OfferedOnly(StaticTypeCheckingVisitor visitor) {
    super(visitor);
  }

  private SourceUnit source() {
    return typeCheckingVisitor.getTypeCheckingContext().getSource();
  }

  /** A pathological script is given up here: the checker itself asks nobody. */
  private void giveUpWhenOver() {
    if (BoxConfiguration.of(source()).isOver()) {
      throw new CompileTimeOver();
    }
  }

  @Override
  public boolean beforeMethodCall(MethodCall call) {
    giveUpWhenOver();
    return false;
  }

  @Override
  public void onMethodSelection(Expression expression, MethodNode target) {
    giveUpWhenOver();
  }

  /** Arithmetic with values of an unknown type is decided when it runs, for numbers and texts. */
  @Override
  public List<MethodNode> handleMissingMethod(
      ClassNode receiver,
      String name,
      ArgumentListExpression arguments,
      ClassNode[] types,
      MethodCall call) {
    return LooseOperators.find(receiver, name, types);
  }

  @Override
  public void afterVisitClass(ClassNode type) {
    Members members = new Members(AllowList.offered(), BoxConfiguration.of(source()).words());
    Checked checked = new Checked(source(), members, this::getType);
    new TypeCheck(checked, type).visitClass(type);
    new MemberCheck(checked, type).visitClass(type);
    BoxConfiguration.of(source()).tree().add(checked, type);
  }

  /** What both checks need. */
  record Checked(
      SourceUnit source,
      Members members,
      java.util.function.Function<org.codehaus.groovy.ast.ASTNode, ClassNode> types) {}
}
