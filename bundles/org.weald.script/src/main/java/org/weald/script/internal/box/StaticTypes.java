package org.weald.script.internal.box;

import groovy.transform.CompileStatic;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/**
 * Has each class of a script compiled statically, checked by {@link OfferedOnly}. Groovy's own
 * customizer does the same, but is written in Groovy and costs the first script half a second.
 */
final class StaticTypes extends CompilationCustomizer {
  StaticTypes() {
    super(CompilePhase.CONVERSION);
  }

  @Override
  public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
    ListExpression extensions = new ListExpression();
    extensions.addExpression(new ConstantExpression(OfferedOnly.class.getName()));
    AnnotationNode statically = new AnnotationNode(ClassHelper.make(CompileStatic.class));
    statically.setMember("extensions", extensions);
    type.addAnnotation(statically);
  }
}
