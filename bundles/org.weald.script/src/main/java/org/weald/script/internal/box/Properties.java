package org.weald.script.internal.box;

import java.util.List;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.FieldNode;
import org.codehaus.groovy.ast.GenericsType;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.Parameter;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.tools.GeneralUtils;
import org.codehaus.groovy.transform.stc.StaticTypesMarker;

/**
 * Properties and subscripts the compiler allows without naming a method: keys of maps, fields,
 * lengths, places in lists.
 */
final class Properties {
  private static final List<String> BRACKETS = List.of("getAt", "putAt");

  private final Members members;

  Properties(Members members) {
    this.members = members;
  }

  /** Whether {@code owner.name} may be used, or that of each entry of a list. */
  boolean offers(ClassNode owner, String name, boolean each) {
    if (each) {
      return entries(owner).map(entry -> offers(entry, name, false)).orElse(false);
    }
    if (owner.isArray()) {
      return name.equals("length");
    }
    if (isMap(owner)) {
      return true;
    }
    FieldNode field = owner.getField(name);
    return (field != null && members.offers(field)) || getter(owner, name);
  }

  private boolean getter(ClassNode owner, String name) {
    if (name.isEmpty()) {
      return false;
    }
    String big = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String start : List.of("get", "is")) {
      MethodNode method = owner.getMethod(start + big, Parameter.EMPTY_ARRAY);
      if (method != null) {
        return members.offers(method, owner);
      }
    }
    return Members.isOwn(owner) && owner.getProperty(name) != null;
  }

  /** What a list or array is of. */
  static java.util.Optional<ClassNode> entries(ClassNode list) {
    if (list.isArray()) {
      return java.util.Optional.of(list.getComponentType());
    }
    GenericsType[] generics = list.getGenericsTypes();
    return generics == null || generics.length != 1
        ? java.util.Optional.empty()
        : java.util.Optional.of(generics[0].getType());
  }

  private static boolean isMap(ClassNode type) {
    return !Members.isOwn(type) && GeneralUtils.isOrImplements(type, ClassHelper.MAP_TYPE);
  }

  /** A bare name inside braces: a property of what the braces work on, or of the script's class. */
  boolean offersBare(VariableExpression variable, ClassNode type) {
    FieldNode field = type.getDeclaredField(variable.getName());
    if (field != null) {
      return members.offers(field);
    }
    ClassNode owner = variable.getNodeMetaData("PROPERTY_OWNER");
    Object receiver = variable.getNodeMetaData(StaticTypesMarker.IMPLICIT_RECEIVER);
    return receiver == null && owner != null && offers(owner, variable.getName(), false);
  }

  /** Whether {@code owner[index]} may be read and written. */
  boolean offersSubscript(ClassNode owner, ClassNode index) {
    ClassNode key = ClassHelper.getWrapper(index);
    if (owner.isArray() || isMap(owner)) {
      return true;
    }
    if (GeneralUtils.isOrImplements(owner, ClassHelper.ITERABLE_TYPE)
        || GeneralUtils.isOrImplements(owner, ClassHelper.make(CharSequence.class))
        || owner.getName().equals("java.util.regex.Matcher")) {
      return ClassHelper.isNumberType(key)
          || key.isDerivedFrom(ClassHelper.Number_TYPE)
          || GeneralUtils.isOrImplements(key, ClassHelper.make(java.util.Collection.class))
          || key.isArray();
    }
    return BRACKETS.stream()
        .flatMap(name -> owner.getMethods(name).stream())
        .anyMatch(method -> members.offers(method, owner));
  }
}
