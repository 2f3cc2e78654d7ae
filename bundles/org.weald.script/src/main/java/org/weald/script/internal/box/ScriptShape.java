package org.weald.script.internal.box;

import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/**
 * Takes from a script what Groovy puts into each for starting it from a command line, its main
 * method and the constructor that takes foreign variables, and from its inner classes what looks
 * names up when they run.
 */
final class ScriptShape extends CompilationCustomizer {
  private static final Set<String> LATE =
      Set.of(
          "methodMissing", "propertyMissing", "$static_methodMissing", "$static_propertyMissing");

  ScriptShape() {
    super(CompilePhase.CANONICALIZATION);
  }

  @Override
  public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
    List.copyOf(type.getMethods()).stream()
        .filter(method -> isLate(method.getName()) && method.getLineNumber() <= 0)
        .forEach(type::removeMethod);
    if (!type.getName().equals(ScriptCompiler.className())) {
      return;
    }
    List.copyOf(type.getMethods("main")).stream()
        .filter(MethodNode::isStatic)
        .forEach(type::removeMethod);
    type.getDeclaredConstructors().removeIf(one -> one.getParameters().length > 0);
  }

  private static boolean isLate(String name) {
    return LATE.contains(name) || name.startsWith("this$dist$");
  }
}
