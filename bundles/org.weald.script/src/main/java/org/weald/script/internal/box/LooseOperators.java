package org.weald.script.internal.box;

import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.transform.sc.StaticCompilationMetadataKeys;
import org.codehaus.groovy.transform.stc.ExtensionMethodNode;

/** Finds {@link Loose} for operators on values whose type the compiler does not know. */
final class LooseOperators {
  private static final Set<String> NAMES =
      Set.of("plus", "minus", "multiply", "div", "remainder", "getAt");

  private LooseOperators() {}

  static List<MethodNode> find(ClassNode receiver, String name, ClassNode[] types) {
    boolean operator = NAMES.contains(name) && types.length == 1;
    boolean place = name.equals("getAt");
    boolean unknown = operator && (isObject(receiver) || (!place && isObject(types[0])));
    return unknown ? List.of(extension(name)) : List.of();
  }

  /** The compiler finds the method, but would look it up by name again when it writes the call. */
  static void bindSubscript(BinaryExpression subscript) {
    subscript.putNodeMetaData(
        StaticCompilationMetadataKeys.BINARY_EXP_TARGET,
        new Object[] {extension("getAt"), "getAt"});
  }

  private static boolean isObject(ClassNode type) {
    return ClassHelper.isObjectType(type);
  }

  private static MethodNode extension(String name) {
    ClassNode object = ClassHelper.OBJECT_TYPE;
    Parameter[] both = {new Parameter(object, "left"), new Parameter(object, "right")};
    MethodNode real = ClassHelper.make(Loose.class).getDeclaredMethod(name, both);
    Parameter[] one = {new Parameter(object, "right")};
    ExtensionMethodNode found =
        new ExtensionMethodNode(
            real,
            name,
            real.getModifiers(),
            real.getReturnType(),
            one,
            ClassNode.EMPTY_ARRAY,
            real.getCode(),
            false);
    found.setDeclaringClass(object);
    return found;
  }
}
