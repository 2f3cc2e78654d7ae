package org.weald.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.weald.launcher.Weald;
import org.weald.tests.Await;
import org.weald.tests.Shipped;

/** Every content plug-in can leave and come back, and leaves nothing behind. */
@Tag("contract")
class ContentPluginsTest {
  private static final String CONTRIBUTION = "org.weald.model.Contribution";

  private static Weald weald;

  @BeforeAll
  static void startWithoutAWindow() {
    weald = Weald.start(Shipped.distribution(), Shipped.HEADLESS);
    everythingIsThere();
  }

  @AfterAll
  static void stop() {
    weald.close();
  }

  static List<String> contentPlugins() {
    return Shipped.CONTENT.stream()
        .flatMap(feature -> Shipped.distribution().feature(feature).bundles().stream())
        .map(bundle -> bundle.id().artifact())
        .toList();
  }

  @Test
  void everyShippedContentPluginIsRead() {
    assertThat(contributions()).containsAll(contentPlugins());
  }

  @ParameterizedTest
  @MethodSource("contentPlugins")
  void aStoppedPluginsContentLeavesAndComesBackWhenItStarts(String plugin) throws Exception {
    Map<String, Integer> before = services();
    Bundle bundle = Shipped.bundle(weald, plugin);

    bundle.stop();
    Await.until(weald, plugin + " has left", () -> !contributions().contains(plugin));
    assertThat(bundle.getRegisteredServices()).isNull();

    bundle.start();
    everythingIsThere();
    Await.until(weald, "the same services as before", () -> services().equals(before));
  }

  @ParameterizedTest
  @MethodSource("contentPlugins")
  void anUpdatedPluginIsReadAgain(String plugin) throws Exception {
    Map<String, Integer> before = services();
    Bundle bundle = Shipped.bundle(weald, plugin);
    Object old = contribution(bundle);

    bundle.update();
    everythingIsThere();

    assertThat(contribution(bundle)).isNotSameAs(old);
    Await.until(weald, "the same services as before", () -> services().equals(before));
  }

  @ParameterizedTest
  @MethodSource("contentPlugins")
  void anUninstalledPluginLeavesNoServiceThreadOrClassLoader(String plugin) throws Exception {
    Map<String, Integer> services = services();
    Set<String> threads = threads();
    Bundle bundle = Shipped.bundle(weald, plugin);
    String location = bundle.getLocation();
    WeakReference<Object> loader = new WeakReference<>(loader(bundle));

    bundle.uninstall();
    refresh(bundle);
    bundle = null;
    Await.until(weald, plugin + " has left", () -> !contributions().contains(plugin));
    Await.until(weald, "its class loader is collected", () -> collected(loader));

    weald.context().installBundle(location).start();
    everythingIsThere();
    Await.until(weald, "the same services as before", () -> services().equals(services));
    assertThat(threads()).isSubsetOf(threads);
  }

  private static void everythingIsThere() {
    Await.until(weald, "all content is read", () -> contributions().containsAll(contentPlugins()));
  }

  private static Set<String> contributions() {
    return references().stream()
        .map(reference -> reference.getBundle())
        .filter(bundle -> bundle != null)
        .map(Bundle::getSymbolicName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Object contribution(Bundle bundle) {
    ServiceReference<?> reference =
        references().stream()
            .filter(candidate -> bundle.equals(candidate.getBundle()))
            .findFirst()
            .orElseThrow();
    return weald.context().getService(reference);
  }

  private static List<ServiceReference<?>> references() {
    try {
      ServiceReference<?>[] found = weald.context().getAllServiceReferences(CONTRIBUTION, null);
      return found == null ? List.of() : List.of(found);
    } catch (InvalidSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  // Which bundle registers how many.
  private static Map<String, Integer> services() {
    Map<String, Integer> services = new TreeMap<>();
    for (Bundle bundle : weald.context().getBundles()) {
      ServiceReference<?>[] registered = bundle.getRegisteredServices();
      services.put(bundle.getSymbolicName(), registered == null ? 0 : registered.length);
    }
    return services;
  }

  private static Set<String> threads() {
    Thread[] all = new Thread[Thread.activeCount() + 50];
    int count = Thread.enumerate(all);
    return Arrays.stream(all, 0, count)
        .filter(Thread::isAlive)
        // Pools number their threads.
        .map(thread -> thread.getName().replaceAll("[0-9]+", "#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Object loader(Bundle bundle) {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  private static void refresh(Bundle bundle) throws InterruptedException {
    Object done = new Object();
    boolean[] refreshed = {false};
    FrameworkWiring wiring = weald.context().getBundle(0).adapt(FrameworkWiring.class);
    wiring.refreshBundles(
        List.of(bundle),
        event -> {
          synchronized (done) {
            refreshed[0] = true;
            done.notifyAll();
          }
        });
    synchronized (done) {
      while (!refreshed[0]) {
        done.wait(30_000);
      }
    }
  }

  private static boolean collected(WeakReference<Object> loader) {
    System.gc();
    return loader.refersTo(null);
  }

  @Test
  void theContextOfAStoppedBundleIsNotKept() throws BundleException {
    for (String plugin : contentPlugins()) {
      Bundle bundle = Shipped.bundle(weald, plugin);
      bundle.stop();
      assertThat(bundle.getServicesInUse()).isNull();
      bundle.start();
    }
    everythingIsThere();
  }
}
