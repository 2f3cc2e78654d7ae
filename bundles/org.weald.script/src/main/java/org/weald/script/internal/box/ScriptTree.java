package org.weald.script.internal.box;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.syntax.Types;

/**
 * What stands where in a script, as the compiler understood it: from its sentences about mistakes
 * only their places are taken.
 */
final class ScriptTree {
  /** A variable that is read or written. */
  record Use(String name, Extent at) {}

  /**
   * A variable gets a value.
   *
   * @param declared its declared type; nothing where it is not declared here
   * @param sign "=", "+="
   * @param type of the value, as far as the compiler knows
   */
  record Assignment(
      String name,
      Optional<ClassNode> declared,
      String sign,
      Extent at,
      Extent whole,
      Extent right,
      boolean simple,
      ClassNode type) {
    /** {@code def x = …}: of the type of its value. */
    boolean isUntyped() {
      return declared.filter(one -> !ClassHelper.isDynamicTyped(one)).isEmpty();
    }
  }

  /**
   * A call.
   *
   * @param receiver what it is called on; nothing for the script itself
   */
  record Call(
      String name,
      Optional<ClassNode> receiver,
      Extent whole,
      List<Extent> arguments,
      List<Extent> closures) {
    /** Whether something stands in braces behind the call. */
    boolean holdsInBraces(Extent other) {
      return closures.stream().anyMatch(one -> one.holds(other));
    }
  }

  /** A property that is read. */
  record Property(String name, ClassNode owner, Extent whole) {}

  private final List<Use> uses = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> methods = new LinkedHashSet<>();

  List<Use> uses() {
    return uses;
  }

  List<Assignment> assignments() {
    return assignments;
  }

  List<Call> calls() {
    return calls;
  }

  List<Property> properties() {
    return properties;
  }

  /** The variables, parameters and fields it declares. */
  Set<String> names() {
    return names;
  }

  /** The methods it declares. */
  Set<String> methods() {
    return methods;
  }

  /** Takes down a class the compiler has checked. */
  void add(OfferedOnly.Checked checked, ClassNode type) {
    new Reading(checked, type).visitClass(type);
  }

  private final class Reading extends BoxVisitor {
    Reading(OfferedOnly.Checked checked, ClassNode type) {
      super(checked, type);
      type.getFields().stream()
          .filter(one -> !isGenerated(one) && !one.getName().contains("$"))
          .forEach(one -> names.add(one.getName()));
    }

    @Override
    void parameter(Parameter parameter) {
      names.add(parameter.getName());
    }

    @Override
    protected void visitConstructorOrMethod(MethodNode method, boolean isConstructor) {
      if (!isGenerated(method) && !isConstructor) {
        methods.add(method.getName());
      }
      super.visitConstructorOrMethod(method, isConstructor);
    }

    @Override
    public void visitForLoop(ForStatement loop) {
      if (loop.getVariable() != ForStatement.FOR_LOOP_DUMMY) {
        names.add(loop.getVariable().getName());
      }
      super.visitForLoop(loop);
    }

    @Override
    public void visitVariableExpression(VariableExpression variable) {
      if (!isGenerated(variable)) {
        uses.add(new Use(variable.getName(), Extent.of(variable)));
      }
      super.visitVariableExpression(variable);
    }

    @Override
    public void visitDeclarationExpression(DeclarationExpression declaration) {
      if (declaration.getLeftExpression() instanceof VariableExpression variable) {
        names.add(variable.getName());
        assigned(declaration, variable, Optional.of(variable.getOriginType()));
      } else if (declaration.getLeftExpression() instanceof TupleExpression several) {
        several.getExpressions().forEach(one -> names.add(((VariableExpression) one).getName()));
      }
      super.visitDeclarationExpression(declaration);
    }

    @Override
    public void visitBinaryExpression(BinaryExpression expression) {
      if (!(expression instanceof DeclarationExpression)
          && Types.isAssignment(expression.getOperation().getType())
          && expression.getLeftExpression() instanceof VariableExpression variable) {
        assigned(expression, variable, Optional.empty());
      }
      super.visitBinaryExpression(expression);
    }

    private void assigned(
        BinaryExpression whole, VariableExpression variable, Optional<ClassNode> declared) {
      Expression right = whole.getRightExpression();
      assignments.add(
          new Assignment(
              variable.getName(),
              declared,
              whole.getOperation().getText(),
              Extent.of(variable),
              Extent.of(whole),
              Extent.of(right),
              !(right instanceof BinaryExpression),
              typeOf(right)));
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
      if (!isGenerated(call) && call.getMethod() instanceof ConstantExpression) {
        List<Expression> arguments =
            call.getArguments() instanceof TupleExpression several
                ? several.getExpressions()
                : List.of(call.getArguments());
        calls.add(
            new Call(
                call.getMethodAsString(),
                call.isImplicitThis()
                    ? Optional.empty()
                    : Optional.of(typeOf(call.getObjectExpression())),
                Extent.of(call),
                arguments.stream().map(Extent::of).toList(),
                arguments.stream()
                    .filter(ClosureExpression.class::isInstance)
                    .map(Extent::of)
                    .toList()));
      }
      super.visitMethodCallExpression(call);
    }

    @Override
    public void visitPropertyExpression(PropertyExpression expression) {
      String name = expression.getPropertyAsString();
      if (!isGenerated(expression) && name != null) {
        ClassNode list = typeOf(expression.getObjectExpression());
        ClassNode owner = expression.isSpreadSafe() ? Properties.entries(list).orElse(list) : list;
        properties.add(new Property(name, owner, Extent.of(expression)));
      }
      super.visitPropertyExpression(expression);
    }
  }
}
