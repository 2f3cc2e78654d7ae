package org.weald.script.internal.box;

import java.util.List;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/**
 * Takes from a script what Groovy puts into each for starting it from a command line: its main
 * method and the constructor that takes foreign variables.
 */
final class ScriptShape extends CompilationCustomizer {
  ScriptShape() {
    super(CompilePhase.CANONICALIZATION);
  }

  @Override
  public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
    if (!type.getName().equals(ScriptCompiler.className())) {
      return;
    }
    List.copyOf(type.getMethods("main")).stream()
        .filter(MethodNode::isStatic)
        .forEach(type::removeMethod);
    type.getDeclaredConstructors().removeIf(one -> one.getParameters().length > 0);
  }
}
