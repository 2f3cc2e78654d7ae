package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Whoever goes through a door on the event thread is seen, and on any other thread is not. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class EventThreadWatchTest {
  @TempDir static Path folder;
  private static Desktop desktop;

  @BeforeAll
  static void start() {
    desktop = Desktop.start(folder.resolve("settings"));
    assertThat(desktop.command("new", folder.resolve("own").toString())).isZero();
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @Test
  void everyDoorIsWhereItIsSaidToBeAndEveryClassBehindItIsWatched() {
    List<Class<?>> all = classes();
    Set<String> unwatched = new TreeSet<>();
    for (Door door : Door.ALL) {
      Class<?> type =
          all.stream().filter(one -> one.getName().equals(door.type())).findFirst().orElse(null);
      assertThat(type).as(door.type()).isNotNull();
      assertThat(methods(type)).as(door.type()).containsAll(door.methods());
      all.stream()
          .filter(type::isAssignableFrom)
          .filter(
              one -> !one.isInterface() && methods(one).stream().anyMatch(door.methods()::contains))
          .map(Class::getName)
          .filter(name -> !EventThreadWatch.watched().contains(name))
          .forEach(unwatched::add);
    }
    assertThat(unwatched).isEmpty();
    assertThat(EventThreadWatch.watched()).hasSizeGreaterThan(Door.ALL.size());
  }

  @Test
  void whoComesInOnTheEventThreadIsSeenWithTheWayHere() {
    Path own = folder.resolve("own");
    assertThat(seen(() -> call("org.weald.spi.Monitor", "catalogue")))
        .containsExactly("org.weald.monitor.internal.PlanMonitor.catalogue");
    assertThat(seen(() -> call("org.weald.workspace.Workspaces", "isWorkspace", own)))
        .containsExactly("org.weald.workspace.internal.FolderWorkspaces.isWorkspace");
    assertThat(seen(() -> call("org.weald.spi.ScriptDesk", "list", Optional.of(own))))
        .containsExactly("org.weald.script.internal.WritingDesk.list");
    List<String> commands = seen(() -> desktop.command("assess", "--workspace", own.toString()));
    assertThat(commands).containsExactly("org.weald.monitor.internal.AssessCommand.run");

    Desktop.on(() -> call("org.weald.spi.Monitor", "catalogue"));
    assertThat(EventThreadWatch.take())
        .singleElement()
        .satisfies(one -> assertThat(one.words()).contains("PlanMonitor.catalogue", "WatchTest"));
  }

  @Test
  void whatIsDoneOnAnotherThreadIsNot() {
    call("org.weald.spi.Monitor", "catalogue");
    assertThat(desktop.command("assess", "--workspace", folder.resolve("own").toString())).isZero();
    assertThat(EventThreadWatch.take()).isEmpty();
  }

  /** Which doors something goes through when it is done on the event thread. */
  private static List<String> seen(Callable<?> work) {
    Desktop.on(work);
    return EventThreadWatch.take().stream().map(EventThreadWatch.Passage::door).toList();
  }

  /** Calls a service; its types are the bundles' own and not seen from here. */
  private static Object call(String service, String method, Object... given) {
    BundleContext context = desktop.weald().context();
    Object one = context.getService(context.getServiceReference(service));
    try {
      for (Method candidate : one.getClass().getMethods()) {
        if (candidate.getName().equals(method) && candidate.getParameterCount() == given.length) {
          return candidate.invoke(one, given);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError(service + " has no " + method);
  }

  private static Set<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isBridge() && !Modifier.isPrivate(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  /** Every class of Weald's own bundles that has all it needs here. */
  private static List<Class<?>> classes() {
    List<Class<?>> all = new ArrayList<>();
    for (Bundle bundle : desktop.weald().context().getBundles()) {
      var entries = bundle.findEntries("/org/weald", "*.class", true);
      while (entries != null && entries.hasMoreElements()) {
        String file = entries.nextElement().getPath();
        try {
          all.add(bundle.loadClass(file.substring(1, file.length() - 6).replace('/', '.')));
        } catch (ClassNotFoundException | LinkageError absent) {
          continue;
        }
      }
    }
    return all;
  }
}
