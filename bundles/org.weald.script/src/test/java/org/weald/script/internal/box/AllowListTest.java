package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.script.internal.language.WealdScript;

/** What scripts are offered exists, and the dangerous members of harmless classes are not in it. */
final class AllowListTest {
  private static final AllowList LIST = AllowList.offered();

  @Test
  void eachLineNamesAPublicMemberThatExists() {
    List<String> wrong = new ArrayList<>();
    LIST.types()
        .forEach(
            (name, type) -> {
              List<String> members = members(loaded(name));
              type.lines().stream()
                  .filter(line -> !members.contains(line))
                  .forEach(line -> wrong.add(name + ": " + line));
            });
    assertThat(wrong).isEmpty();
    assertThat(LIST.types()).hasSizeGreaterThan(200);
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, new ScriptLoader(WealdScript.class));
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(name, gone);
    }
  }

  private static List<String> members(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Method method : type.getMethods()) {
      members.add(
          only(method.getModifiers())
              + method.getReturnType().getTypeName().replace('/', '.')
              + " "
              + method.getName()
              + parameters(method));
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if ((constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0) {
        members.add("new" + parameters(constructor));
      }
    }
    for (Field field : type.getFields()) {
      assertThat(field).isNotNull();
      if (Modifier.isFinal(field.getModifiers())) {
        members.add(
            only(field.getModifiers()) + field.getType().getTypeName() + " " + field.getName());
      }
    }
    return members;
  }

  private static String only(int modifiers) {
    return Modifier.isStatic(modifiers) ? "static " : "";
  }

  private static String parameters(Executable one) {
    return Arrays.stream(one.getParameterTypes())
        .map(Class::getTypeName)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.String, length, ()I",
    "java.util.ArrayList, size, ()I",
    "java.util.ArrayList, add, (Ljava/lang/Object;)Z",
    "java.util.ArrayList, toString, ()Ljava/lang/String;",
    "java.util.List, hashCode, ()I",
    "java.lang.Integer, compareTo, (Ljava/lang/Integer;)I",
    "java.util.HashMap, <init>, ()V",
    "org.codehaus.groovy.runtime.DefaultGroovyMethods, sum, (Ljava/lang/Iterable;)Ljava/lang/Object;",
    "org.weald.assess.Judgement, title, ()Ljava/lang/String;"
  })
  void whatIsListedIsOfferedOnTheTypesThatInheritItToo(String owner, String name, String form) {
    assertThat(LIST.offersMethod(owner, name, form)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "java.lang.Integer, getInteger, (Ljava/lang/String;)Ljava/lang/Integer;",
    "java.lang.Long, getLong, (Ljava/lang/String;)Ljava/lang/Long;",
    "java.lang.Boolean, getBoolean, (Ljava/lang/String;)Z",
    "java.util.Locale, setDefault, (Ljava/util/Locale;)V",
    "java.util.Locale, getDefault, ()Ljava/util/Locale;",
    "java.util.TimeZone, setDefault, (Ljava/util/TimeZone;)V",
    "java.lang.System, getenv, (Ljava/lang/String;)Ljava/lang/String;",
    "java.lang.Object, getClass, ()Ljava/lang/Class;",
    "java.lang.Object, wait, (J)V",
    "java.util.ArrayList, parallelStream, ()Ljava/util/stream/Stream;",
    "java.time.LocalDate, now, ()Ljava/time/LocalDate;",
    "java.lang.Throwable, printStackTrace, ()V",
    "groovy.lang.Closure, setDelegate, (Ljava/lang/Object;)V",
    "groovy.lang.Closure, rehydrate, (Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Lgroovy/lang/Closure;",
    "groovy.lang.Closure, getOwner, ()Ljava/lang/Object;",
    "org.codehaus.groovy.runtime.DefaultGroovyMethods, getAt, (Ljava/util/Collection;Ljava/lang/String;)Ljava/util/List;",
    "org.codehaus.groovy.runtime.DefaultGroovyMethods, getAt, (Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;",
    "org.codehaus.groovy.runtime.DefaultGroovyMethods, dump, (Ljava/lang/Object;)Ljava/lang/String;",
    "org.codehaus.groovy.runtime.DefaultGroovyMethods, getProperties, (Ljava/lang/Object;)Ljava/util/Map;",
    "org.codehaus.groovy.runtime.DefaultGroovyMethods, with, (Ljava/lang/Object;Lgroovy/lang/Closure;)Ljava/lang/Object;",
    "org.codehaus.groovy.runtime.ProcessGroovyMethods, execute, (Ljava/lang/String;)Ljava/lang/Process;"
  })
  void theTeethOfHarmlessClassesAreNotListed(String owner, String name, String form) {
    assertThat(LIST.offersMethod(owner, name, form)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int",
        "void",
        "java.lang.String",
        "java.lang.String[]",
        "[[I",
        "[Ljava.util.Map;"
      })
  void typesThatMayBeNamed(String type) {
    assertThat(LIST.offersType(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.io.File",
        "[Ljava.io.File;",
        "java.lang.Class",
        "java.lang.Thread",
        "java.lang.ClassLoader",
        "groovy.lang.GroovyShell",
        "org.codehaus.groovy.runtime.DefaultGroovyMethods"
      })
  void typesThatMayNotBeNamed(String type) {
    assertThat(LIST.offersType(type)).isFalse();
  }

  @Test
  void aClassOfAScriptExtendsOnlyWhatIsOpen() {
    assertThat(LIST.offersSupertype("java.lang.Object")).isTrue();
    assertThat(LIST.offersSupertype("java.util.Iterator")).isTrue();
    assertThat(LIST.offersSupertype("java.util.ArrayList")).isFalse();
    assertThat(LIST.offersSupertype("groovy.lang.Script")).isFalse();
  }

  @Test
  void constantsAreOfferedFieldByField() {
    assertThat(LIST.offersField("java.lang.Integer", "MAX_VALUE")).isTrue();
    assertThat(LIST.offersField("java.lang.Integer", "value")).isFalse();
    assertThat(LIST.offersField("java.lang.System", "out")).isFalse();
  }
}
