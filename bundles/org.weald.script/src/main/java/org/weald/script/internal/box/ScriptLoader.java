package org.weald.script.internal.box;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weald.script.internal.language.WealdScript;

/**
 * What a script's class loader sees: the JDK's base, Groovy, and the types of Weald that scripts
 * work with. Groovy's own loader imports everything dynamically, so each name is sent where it
 * belongs.
 */
final class ScriptLoader extends ClassLoader {
  private static final List<String> GROOVY =
      List.of("groovy.", "org.codehaus.groovy.", "org.apache.groovy.", "groovyjarjar");
  private static final List<String> WEALD =
      List.of(
          "org.weald.model.",
          "org.weald.assess.",
          "org.weald.show.",
          "org.weald.script.",
          "org.weald.spi.");
  private static final String EXTENSIONS =
      "META-INF/groovy/org.codehaus.groovy.runtime.ExtensionModule";

  /** Of the program's insides, what compiled scripts call and what the compiler makes by name. */
  private static final Set<String> INSIDES =
      Stream.of("OfferedOnly", "Loose")
          .map(name -> ScriptLoader.class.getPackageName() + "." + name)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Class<?>> words = new HashMap<>();
  private final ClassLoader weald = loaderOf(WealdScript.class);
  private final ClassLoader groovy = loaderOf(groovy.lang.Script.class);

  /**
   * A loader.
   *
   * @param extended what the script extends; its parents are seen too
   */
  ScriptLoader(Class<? extends WealdScript> extended) {
    super(ClassLoader.getPlatformClassLoader());
    Class<?> type = extended;
    while (WealdScript.class.isAssignableFrom(type)) {
      words.put(type.getName(), type);
      type = type.getSuperclass();
    }
  }

  private static ClassLoader loaderOf(Class<?> type) {
    return java.util.Objects.requireNonNull(type.getClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> word = words.get(name);
    if (word != null) {
      return word;
    }
    if (GROOVY.stream().anyMatch(name::startsWith)) {
      return groovy.loadClass(name);
    }
    boolean offered = WEALD.stream().anyMatch(name::startsWith) && !name.contains(".internal.");
    if (offered || isWords(name) || INSIDES.contains(name)) {
      return weald.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  /** What scripts and the braces in them are delegated to. */
  private static boolean isWords(String name) {
    return name.startsWith(WealdScript.class.getPackageName() + ".") && name.endsWith("Words");
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return name.equals(EXTENSIONS) ? weald.getResource(name) : null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return name.equals(EXTENSIONS) ? weald.getResources(name) : Collections.emptyEnumeration();
  }
}
