package org.weald.script.internal.box;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weald.script.internal.language.ExportWords;
import org.weald.script.internal.language.MarkdownWords;
import org.weald.script.internal.language.ScriptTestWords;
import org.weald.script.internal.language.ViewWords;
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
  private static final List<String> WORDS =
      List.of(
          WealdScript.class.getName(),
          ScriptTestWords.class.getName(),
          ViewWords.class.getName(),
          ExportWords.class.getName(),
          MarkdownWords.class.getName());
  private static final String EXTENSIONS =
      "META-INF/groovy/org.codehaus.groovy.runtime.ExtensionModule";

  private final ClassLoader weald = loaderOf(WealdScript.class);
  private final ClassLoader groovy = loaderOf(groovy.lang.Script.class);

  ScriptLoader() {
    super(ClassLoader.getPlatformClassLoader());
  }

  private static ClassLoader loaderOf(Class<?> type) {
    return java.util.Objects.requireNonNull(type.getClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (GROOVY.stream().anyMatch(name::startsWith)) {
      return groovy.loadClass(name);
    }
    boolean offered = WEALD.stream().anyMatch(name::startsWith) && !name.contains(".internal.");
    if (offered || WORDS.contains(name)) {
      return weald.loadClass(name);
    }
    throw new ClassNotFoundException(name);
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
