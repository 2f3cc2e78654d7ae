package org.weald.script.internal.box;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.DynamicVariable;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.PropertyNode;
import org.codehaus.groovy.ast.Variable;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.AttributeExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.MethodReferenceExpression;
import org.codehaus.groovy.ast.expr.PostfixExpression;
import org.codehaus.groovy.ast.expr.PrefixExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.StaticMethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;
import org.codehaus.groovy.syntax.Types;
import org.codehaus.groovy.transform.stc.StaticTypesMarker;

/**
 * Checks every member a script uses: calls, properties, subscripts, operators, bare names. What the
 * compiler has not bound to one member would be looked up by its name when the script runs, and is
 * refused for that.
 */
final class MemberCheck extends BoxVisitor {
  private static final Set<String> CLOSURE_INSIDES = Set.of("owner", "delegate", "thisObject");

  private final Properties properties;
  private final ClassNode type;
  private final Set<Expression> written = Collections.newSetFromMap(new IdentityHashMap<>());

  MemberCheck(OfferedOnly.Checked checked, ClassNode type) {
    super(checked, type);
    this.type = type;
    this.properties = new Properties(checked.members());
  }

  @Override
  void parameter(Parameter parameter) {
    // its type is checked elsewhere
  }

  @Override
  public void visitMethodCallExpression(MethodCallExpression call) {
    Expression name = call.getMethod();
    if (isGenerated(call)) {
      super.visitMethodCallExpression(call);
      return;
    }
    if (!(name instanceof ConstantExpression)) {
      dynamic("the name of the method is only known when the script runs", name);
    } else {
      ClassNode receiver = typeOf(call.getObjectExpression());
      spread(call.getArguments());
      bound(target(call), receiver, call.getMethodAsString() + "(…)", name);
    }
    super.visitMethodCallExpression(call);
  }

  @Override
  public void visitStaticMethodCallExpression(StaticMethodCallExpression call) {
    spread(call.getArguments());
    bound(target(call), call.getOwnerType(), call.getMethod() + "(…)", call);
    super.visitStaticMethodCallExpression(call);
  }

  @Override
  public void visitConstructorCallExpression(ConstructorCallExpression call) {
    spread(call.getArguments());
    MethodNode target = target(call);
    boolean known = call.isSpecialCall() || members().offersType(call.getType());
    boolean own = Members.isOwn(call.getType());
    if (known && !own && !isGenerated(call)) {
      bound(target, call.getType(), "new " + Members.plain(call.getType()) + "(…)", call);
    }
    super.visitConstructorCallExpression(call);
  }

  private void spread(Expression arguments) {
    if (arguments instanceof ArgumentListExpression list) {
      list.getExpressions().stream()
          .filter(one -> one instanceof SpreadExpression && !isGenerated(one))
          .forEach(
              one -> dynamic("how many arguments \"*\" gives is only known when it runs", one));
    }
  }

  private static MethodNode target(ASTNode node) {
    return node.getNodeMetaData(StaticTypesMarker.DIRECT_METHOD_CALL_TARGET);
  }

  /** A call without a target was already told as an ordinary mistake, or is looked up by name. */
  private void bound(MethodNode target, ClassNode receiver, String what, ASTNode where) {
    if (isGenerated(where)) {
      return;
    }
    if (target == null) {
      if (!isTold(where)) {
        dynamic("what " + what + " calls is only known when the script runs", where);
      }
    } else if (!members().offers(target, receiver)) {
      member(what + members().of(target.getDeclaringClass()), where, target.getName());
    }
  }

  private void dynamic(String why, ASTNode where) {
    refuse(Reason.DYNAMIC, why, "Write the name itself, and declare the types", where);
  }

  private void member(String what, ASTNode where, String name) {
    refuse(Reason.MEMBER, what + " is not offered to scripts", Remedies.ofMember(name), where);
  }

  @Override
  public void visitPropertyExpression(PropertyExpression expression) {
    property(expression);
    super.visitPropertyExpression(expression);
  }

  private void property(PropertyExpression expression) {
    String name = expression.getPropertyAsString();
    ASTNode where = expression.getProperty();
    if (isGenerated(expression)) {
      return;
    }
    if (name == null) {
      dynamic("the name of the property is only known when the script runs", where);
      return;
    }
    ClassNode owner = ownerOf(expression);
    MethodNode target = target(expression);
    if (name.equals("class") || name.equals("metaClass")) {
      member("." + name, where, name);
    } else if (target != null) {
      bound(target, owner, "." + name, where);
    } else if (!properties.offers(owner, name, expression.isSpreadSafe())
        && (owner.getField(name) != null || !isTold(expression))) {
      ClassNode of = expression.isSpreadSafe() ? Properties.entries(owner).orElse(owner) : owner;
      refuse(
          Reason.MEMBER,
          "." + name + members().of(of) + " is not offered to scripts",
          members().instead(name, of).orElse(Remedies.ofMember(name)),
          where);
    }
  }

  /** Whether the compiler has found an ordinary mistake in this place. */
  private boolean isTold(ASTNode node) {
    return isTold(
        error ->
            error.getStartLine() >= node.getLineNumber()
                && error.getStartLine() <= node.getLastLineNumber());
  }

  private boolean isTold(Predicate<SyntaxException> here) {
    List<? extends Message> errors = getSourceUnit().getErrorCollector().getErrors();
    return errors != null
        && errors.stream()
            .filter(SyntaxErrorMessage.class::isInstance)
            .map(message -> ((SyntaxErrorMessage) message).getCause())
            .anyMatch(here);
  }

  private ClassNode ownerOf(PropertyExpression expression) {
    Expression object = expression.getObjectExpression();
    return object instanceof ClassExpression ? object.getType() : typeOf(object);
  }

  @Override
  public void visitAttributeExpression(AttributeExpression expression) {
    String name = String.valueOf(expression.getPropertyAsString());
    boolean plain = properties.offers(ownerOf(expression), name, expression.isSpreadSafe());
    refuse(
        Reason.MEMBER,
        "fields are not offered to scripts (.@" + name + ")",
        plain ? "Write ." + name + " without @" : "Leave it out",
        expression.getProperty());
    super.visitAttributeExpression(expression);
  }

  @Override
  public void visitVariableExpression(VariableExpression variable) {
    Variable accessed = variable.getAccessedVariable();
    String name = variable.getName();
    MethodNode target = target(variable);
    if (isGenerated(variable) || variable.isThisExpression() || variable.isSuperExpression()) {
      return;
    }
    if (target != null) {
      bound(target, target.getDeclaringClass(), name, variable);
    } else if (accessed instanceof FieldNode field && !members().offers(field)) {
      member(name, variable, name);
    } else if (accessed instanceof PropertyNode property
        && !Members.isOwn(property.getDeclaringClass())) {
      member(name, variable, name);
    } else if (accessed instanceof DynamicVariable) {
      bare(variable);
    }
  }

  /** A bare name the compiler took for something, without saying for what. */
  private void bare(VariableExpression variable) {
    String name = variable.getName();
    if (CLOSURE_INSIDES.contains(name) || name.equals("class") || name.equals("metaClass")) {
      member(name, variable, name);
    } else if (variable.getNodeMetaData(StaticTypesMarker.INFERRED_TYPE) != null
        && !properties.offersBare(variable, type)
        && !isTold(error -> error.getOriginalMessage().contains("[" + name + "] is undeclared"))) {
      dynamic("what " + name + " stands for is only known when the script runs", variable);
    }
  }

  @Override
  public void visitBinaryExpression(BinaryExpression expression) {
    if (Types.isAssignment(expression.getOperation().getType())) {
      written.add(expression.getLeftExpression());
    }
    MethodNode target = target(expression);
    if (target != null) {
      bound(
          target,
          typeOf(expression.getLeftExpression()),
          expression.getOperation().getText(),
          expression.getOperation().getStartLine() > 0
              ? expression.getRightExpression()
              : expression);
    } else if (expression.getOperation().getType() == Types.LEFT_SQUARE_BRACKET) {
      subscript(expression);
    }
    super.visitBinaryExpression(expression);
  }

  private void subscript(BinaryExpression expression) {
    ClassNode list = typeOf(expression.getLeftExpression());
    ClassNode index = typeOf(expression.getRightExpression());
    boolean loose = ClassHelper.isObjectType(list) && !written.contains(expression);
    if (ClassHelper.isObjectType(list) && !loose) {
      refuse(
          Reason.DYNAMIC,
          "what stands before the brackets is only known when the script runs",
          "Declare what it is: { Map row -> row['qty'] }, or write (row as Map)['qty']",
          expression.getRightExpression());
    } else if (loose) {
      LooseOperators.bindSubscript(expression);
    } else if (!properties.offersSubscript(list, index)) {
      member(
          "[" + Members.plain(index) + "]" + members().of(list),
          expression.getRightExpression(),
          "getAt");
    }
  }

  @Override
  public void visitPostfixExpression(PostfixExpression expression) {
    step(expression, expression.getExpression());
    super.visitPostfixExpression(expression);
  }

  @Override
  public void visitPrefixExpression(PrefixExpression expression) {
    step(expression, expression.getExpression());
    super.visitPrefixExpression(expression);
  }

  private void step(Expression whole, Expression of) {
    MethodNode target = target(whole);
    if (target != null) {
      bound(target, typeOf(of), target.getName(), whole);
    }
  }

  @Override
  public void visitMethodPointerExpression(MethodPointerExpression pointer) {
    pointer(pointer);
    super.visitMethodPointerExpression(pointer);
  }

  @Override
  public void visitMethodReferenceExpression(MethodReferenceExpression reference) {
    pointer(reference);
    super.visitMethodReferenceExpression(reference);
  }

  /** Only a reference that becomes a call of one listed method; the others look it up by name. */
  private void pointer(MethodPointerExpression pointer) {
    List<MethodNode> targets = pointer.getNodeMetaData(MethodNode.class);
    boolean typed = pointer.getNodeMetaData(StaticTypesMarker.PARAMETER_TYPE) != null;
    boolean reference = pointer instanceof MethodReferenceExpression;
    ClassNode owner = typeOf(pointer.getExpression());
    if (pointer.getExpression() instanceof ClassExpression type) {
      owner = type.getType();
    }
    if (!reference || !typed || targets == null) {
      refuse(
          Reason.DYNAMIC,
          "which method this stands for is only known when the script runs",
          "Write a closure: { x -> name(x) }",
          pointer);
      return;
    }
    for (MethodNode one : targets) {
      if (!members().offers(one, owner)) {
        member(one.getName() + "(…)", pointer.getMethodName(), one.getName());
        return;
      }
    }
  }
}
