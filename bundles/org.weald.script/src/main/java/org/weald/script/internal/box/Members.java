package org.weald.script.internal.box;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.classgen.asm.BytecodeHelper;
import org.codehaus.groovy.transform.stc.ExtensionMethodNode;

/** Whether a script may use a type or member, asked with the compiler's own nodes. */
final class Members {
  /** What each object of a class written in Groovy has, and no script may call. */
  private static final Set<String> GROOVY_OBJECT =
      Set.of(
          "getMetaClass",
          "setMetaClass",
          "invokeMethod",
          "getProperty",
          "setProperty",
          "getClass",
          "wait",
          "notify",
          "notifyAll",
          "finalize");

  private final AllowList list;
  private final Words words;
  private final OfferedNames names;

  Members(AllowList list, Class<?> words) {
    this.list = list;
    this.words = new Words(words, list);
    this.names = new OfferedNames(words);
  }

  /** A class the script itself declares. */
  static boolean isOwn(ClassNode type) {
    return type.redirect().isPrimaryClassNode();
  }

  boolean offersType(ClassNode type) {
    ClassNode element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return isOwn(element)
        || element.isGenericsPlaceHolder()
        || list.offersType(element.getName())
        || words.isOwner(element);
  }

  boolean offersSupertype(ClassNode type) {
    return isOwn(type) || list.offersSupertype(type.getName());
  }

  /**
   * Whether a method may be called.
   *
   * @param receiver what it is called on, which may list what its parents do not
   */
  boolean offers(MethodNode method, ClassNode receiver) {
    if (method instanceof ExtensionMethodNode extension) {
      MethodNode real = extension.getExtensionMethodNode();
      return list.offersMethod(real.getDeclaringClass().getName(), real.getName(), form(real));
    }
    ClassNode owner = method.getDeclaringClass();
    if (isOwn(owner)) {
      return !GROOVY_OBJECT.contains(method.getName()) && !method.getName().contains("$");
    }
    String name = method.isConstructor() ? "<init>" : method.getName();
    return words.offers(method)
        || list.offersMethod(owner.getName(), name, form(method))
        || (!method.isConstructor() && list.offersMethod(receiver.getName(), name, form(method)));
  }

  /** What may be written instead of a property that is not offered: a method of that name. */
  Optional<String> instead(String property, ClassNode owner) {
    return Meant.property(property, names.methods(owner));
  }

  private static String form(MethodNode method) {
    return Arrays.stream(method.getParameters())
            .map(parameter -> BytecodeHelper.getTypeDescription(parameter.getType()))
            .collect(Collectors.joining("", "(", ")"))
        + BytecodeHelper.getTypeDescription(
            method.isConstructor() ? ClassHelper.VOID_TYPE : method.getReturnType());
  }

  boolean offers(FieldNode field) {
    ClassNode owner = field.getOwner();
    return isOwn(owner)
        ? !field.getName().contains("$") && !field.getName().equals("metaClass")
        : field.isPublic() && list.offersField(owner.getName(), field.getName());
  }

  /** Whose member it is, unless it is the script's own or the program's. */
  String of(ClassNode owner) {
    boolean inside = isOwn(owner) || owner.getName().startsWith("org.weald.script.internal.");
    return inside ? "" : " of " + plain(owner);
  }

  /** A type as people write it. */
  static String plain(ClassNode type) {
    return type.isArray()
        ? plain(type.getComponentType()) + "[]"
        : type.redirect()
            .getName()
            .replace('$', '.')
            .replaceFirst(
                "^(java\\.lang|java\\.util|groovy\\.lang|org\\.weald\\.\\w+)\\.(?=[A-Z])", "");
  }
}
