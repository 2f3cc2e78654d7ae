package org.weald.script.internal.box;

import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** How the layers of the box tell the compiler that a script is refused: with reason and remedy. */
final class Refused extends SyntaxException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String remedy;

  private Refused(Reason reason, String why, String remedy, ASTNode where) {
    super(why, where.getLineNumber(), where.getColumnNumber());
    this.reason = reason;
    this.remedy = remedy;
  }

  /** Adds a refusal to what the compiler will tell in the end. */
  static void tell(SourceUnit source, Reason reason, String why, String remedy, ASTNode where) {
    Refused refused = new Refused(reason, why, remedy, where);
    source.getErrorCollector().addErrorAndContinue(new SyntaxErrorMessage(refused, source));
  }

  Reason reason() {
    return reason;
  }

  String remedy() {
    return remedy;
  }
}
