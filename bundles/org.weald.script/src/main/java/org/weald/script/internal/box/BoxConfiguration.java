package org.weald.script.internal.box;

import java.util.Set;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.ImportCustomizer;

/**
 * How one script is compiled. The layers of the box that Groovy makes by their names find here what
 * they check against.
 */
final class BoxConfiguration extends CompilerConfiguration {
  private final Dialect dialect;
  private final Deadline deadline;
  private final ScriptTree tree = new ScriptTree();

  BoxConfiguration(Dialect dialect, Deadline deadline) {
    this.dialect = dialect;
    this.deadline = deadline;
    setScriptBaseClass(dialect.words().getName());
    setTargetBytecode(CompilerConfiguration.JDK17);
    setDisabledGlobalASTTransformations(Set.of("groovy.grape.GrabAnnotationTransformation"));
    addCompilationCustomizers(imports());
    if (dialect.restricted()) {
      addCompilationCustomizers(
          new AstGuard(AllowList.offered()), new ScriptShape(), new StaticTypes());
    }
  }

  /** One by one: a script's own classes and the words' types are not hidden by the rest. */
  private static ImportCustomizer imports() {
    return new ImportCustomizer().addImports(AllowList.offered().imported());
  }

  static BoxConfiguration of(SourceUnit source) {
    return (BoxConfiguration) source.getConfiguration();
  }

  /** The words of the script. */
  Class<?> words() {
    return dialect.words();
  }

  /** What stands where, of the classes that have been checked. */
  ScriptTree tree() {
    return tree;
  }

  /** Whether the compiler has had its time; the layers ask, for it cannot be interrupted. */
  boolean isOver() {
    return deadline.isOver();
  }
}
