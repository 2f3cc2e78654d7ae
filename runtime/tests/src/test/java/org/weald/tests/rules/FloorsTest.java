package org.weald.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.weald.launcher.Distribution;
import org.weald.tests.Shipped;

/** The house of DESIGN: a bundle imports from lower floors only. Read from the jars that ship. */
@Tag("rules")
class FloorsTest {
  /** Bundles in the order in which they may know each other, floor by floor. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("org.weald.model", "org.weald.assess", "org.weald.show"),
          List.of("org.weald.reading", "org.weald.workspace", "org.weald.spi"),
          List.of(
              "org.weald.themes",
              "org.weald.monitor",
              "org.weald.script",
              "org.weald.exchange",
              "org.weald.chart",
              "org.weald.report",
              "org.weald.plugins",
              "org.weald.store.duckdb"),
          List.of("org.weald.command", "org.weald.workbench", "org.weald.workbench.views"),
          List.of("org.weald.plan", "org.weald.theme"));

  /** Floors whose bundles meet through ports only, never directly. */
  private static final Set<Integer> STRANGERS = Set.of(2, 4);

  private static final Pattern ARTIFACT = Pattern.compile("/(org\\.weald\\.[a-z.]+)-[0-9]");

  private static JavaClasses classes;

  @BeforeAll
  static void readTheJars() throws IOException {
    Distribution distribution = Shipped.distribution();
    List<Path> jars =
        Shipped.bundles().stream()
            .filter(id -> id.group().equals("org.weald"))
            .filter(id -> !id.artifact().startsWith("org.weald.lib."))
            .map(distribution::jar)
            .toList();
    List<JarFile> files = new ArrayList<>();
    for (Path jar : jars) {
      files.add(new JarFile(jar.toFile()));
    }
    classes = new ClassFileImporter().importJars(files);
    assertThat(classes).isNotEmpty();
  }

  @Test
  void aBundleImportsFromLowerFloorsOnly() {
    assertThat(broken(d -> !mayKnow(bundle(d.getOriginClass()), bundle(target(d))))).isEmpty();
  }

  @Test
  void nobodyImportsAnotherBundlesInternals() {
    assertThat(
            broken(
                d ->
                    target(d).getPackageName().startsWith("org.weald.")
                        && target(d).getPackageName().contains(".internal")
                        && !bundle(d.getOriginClass()).equals(bundle(target(d)))))
        .isEmpty();
  }

  @Test
  void onlyWorkbenchChartAndViewsNameSwing() {
    assertThat(
            broken(
                d ->
                    target(d).getPackageName().matches("(java\\.awt|javax\\.swing).*")
                        && !maySwing(bundle(d.getOriginClass()))))
        .isEmpty();
  }

  @Test
  void valuesAreJavaAlone() {
    Pattern foreign =
        Pattern.compile("(org\\.osgi\\.(?!annotation)|org\\.slf4j|java\\.io|java\\.nio\\.file).*");
    assertThat(
            broken(
                d ->
                    FLOORS.get(0).contains(bundle(d.getOriginClass()))
                        && foreign.matcher(target(d).getPackageName()).matches()
                        && !target(d).getSimpleName().equals("Serializable")))
        .isEmpty();
  }

  @Test
  void noLibraryTypeStandsInAnExportedSignature() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      if (isApi(type)) {
        signature(type)
            .filter(named -> !mayBeSigned(named, bundle(type)))
            .forEach(named -> found.add(type.getName() + " shows " + named.getName()));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void nothingButTheFrontWritesToStandardOutput() {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      type.getFieldAccessesFromSelf().stream()
          .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
          .filter(access -> Set.of("out", "err").contains(access.getTarget().getName()))
          .filter(access -> !bundle(type).equals("org.weald.command"))
          .forEach(access -> found.add(access.getDescription()));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyBundleHasAFloor() {
    Map<String, Integer> floors = new TreeMap<>();
    classes.forEach(type -> floors.put(bundle(type), floor(bundle(type))));
    assertThat(floors).doesNotContainValue(-1);
  }

  private static Set<String> broken(Predicate<Dependency> rule) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      type.getDirectDependenciesFromSelf().stream()
          .filter(rule)
          .forEach(dependency -> found.add(dependency.getDescription()));
    }
    return found;
  }

  // For an array what it is of.
  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private static boolean mayKnow(String from, String to) {
    if (to.isEmpty() || from.equals(to)) {
      return true;
    }
    int upper = floor(from);
    int lower = floor(to);
    if (upper != lower) {
      return lower < upper;
    }
    List<String> floor = FLOORS.get(upper);
    return !STRANGERS.contains(upper) && floor.indexOf(to) < floor.indexOf(from);
  }

  private static int floor(String bundle) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String name : FLOORS.get(floor)) {
        boolean family = floor == 4 && bundle.startsWith(name + ".");
        if (bundle.equals(name) || family) {
          return floor;
        }
      }
    }
    return -1;
  }

  private static boolean maySwing(String bundle) {
    return bundle.startsWith("org.weald.workbench")
        || bundle.equals("org.weald.chart")
        || bundle.endsWith(".view");
  }

  // Empty for a class that is not ours.
  private static String bundle(JavaClass type) {
    Matcher artifact =
        ARTIFACT.matcher(type.getSource().map(source -> source.getUri().toString()).orElse(""));
    return artifact.find() ? artifact.group(1) : "";
  }

  private static boolean isApi(JavaClass type) {
    boolean open =
        type.getModifiers().contains(JavaModifier.PUBLIC)
            || type.getModifiers().contains(JavaModifier.PROTECTED);
    Optional<JavaClass> outer = type.getEnclosingClass();
    return open
        && !type.getPackageName().contains(".internal")
        && outer.map(FloorsTest::isApi).orElse(true);
  }

  private static Stream<JavaClass> signature(JavaClass type) {
    Stream<JavaClass> members =
        type.getMembers().stream().filter(FloorsTest::shows).flatMap(FloorsTest::named);
    Stream<JavaClass> parents =
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
    return Stream.concat(members, parents).map(JavaClass::getBaseComponentType);
  }

  private static boolean shows(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> named(JavaMember member) {
    return member.getAllInvolvedRawTypes().stream();
  }

  private static boolean mayBeSigned(JavaClass named, String by) {
    String name = named.getName();
    boolean swing = name.matches("(java\\.awt|javax\\.swing|javax\\.accessibility)\\..*");
    return named.isPrimitive()
        || (name.startsWith("java.") && !name.startsWith("java.sql.") && (!swing || maySwing(by)))
        || (swing && maySwing(by))
        || (name.startsWith("org.weald.") && !name.contains(".internal."))
        || name.startsWith("org.osgi.framework.");
  }
}
