package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import groovyjarjarasm.asm.Type;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.weald.script.internal.language.WealdScript;

class CompilerListTest {
  private final ScriptLoader loader = new ScriptLoader(WealdScript.class);

  @TestFactory
  Stream<DynamicTest> each_line_names_a_member_and_a_guard_that_fits() {
    return Arrays.stream(CompilerList.Use.values())
        .flatMap(use -> CompilerList.shipped().members(use).entrySet().stream())
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry)));
  }

  private void check(Map.Entry<String, String> entry) throws ClassNotFoundException {
    Executable member = member(entry.getKey());
    if (!entry.getValue().isEmpty()) {
      List<Type> arguments = new ArrayList<>();
      if (member instanceof Method && !Modifier.isStatic(member.getModifiers())) {
        arguments.add(Type.getType(member.getDeclaringClass()));
      }
      Arrays.stream(member.getParameterTypes()).map(Type::getType).forEach(arguments::add);
      Method guard = GuardMethods.find(entry.getValue(), arguments.toArray(Type[]::new));
      if (guard.getReturnType() != void.class) {
        assertThat(((Method) member).getReturnType()).isAssignableFrom(guard.getReturnType());
      }
    }
  }

  private Executable member(String key) throws ClassNotFoundException {
    int bracket = key.indexOf('(');
    int dot = key.lastIndexOf('.', bracket);
    Class<?> owner = Class.forName(key.substring(0, dot), false, loader);
    String name = key.substring(dot + 1, bracket);
    Stream<Executable> members =
        name.equals("<init>")
            ? Arrays.stream(owner.getDeclaredConstructors())
            : Stream.concat(
                Arrays.stream(owner.getMethods()), Arrays.stream(owner.getDeclaredMethods()));
    return members
        .filter(one -> name.equals("<init>") || one.getName().equals(name))
        .filter(one -> parameters(one).equals(key.substring(bracket)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no member " + key));
  }

  private static String parameters(Executable member) {
    StringBuilder parameters = new StringBuilder("(");
    for (Class<?> type : member.getParameterTypes()) {
      parameters.append(Type.getDescriptor(type));
    }
    return parameters.append(')').toString();
  }
}
