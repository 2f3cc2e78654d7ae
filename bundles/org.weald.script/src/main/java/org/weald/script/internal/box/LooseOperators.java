package org.weald.script.internal.box;

import java.util.List;
import java.util.Set;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.transform.stc.ExtensionMethodNode;

/** Finds {@link Loose} for operators on values whose type the compiler does not know. */
final class LooseOperators {
  private static final Set<String> NAMES = Set.of("plus", "minus", "multiply", "div", "remainder");

  private LooseOperators() {}

  static List<MethodNode> find(ClassNode receiver, String name, ClassNode[] types) {
    boolean operator = NAMES.contains(name) && types.length == 1;
    boolean unknown = operator && (isObject(receiver) || isObject(types[0]));
    return unknown ? List.of(extension(name)) : List.of();
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
