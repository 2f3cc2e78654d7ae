package org.weald.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.service.log.LogService;
import org.osgi.service.log.LoggerFactory;
import org.slf4j.Logger;

/**
 * Features of a distribution, running in this process. Closing it stops the framework and removes
 * its folder.
 *
 * <pre>{@code
 * try (Weald weald = Weald.start(Distribution.at(folder), List.of("weald", "sevenoaks"))) {
 *   weald.context().getBundles();
 * }
 * }</pre>
 */
public final class Weald implements AutoCloseable {
  private static final Logger LOG = org.slf4j.LoggerFactory.getLogger(Weald.class);
  private static final String FRONT = "(weald.front=command)";
  private static final String INTERRUPT = "(weald.front=interrupt)";
  private static final String CONFIGURATIONS = "org.osgi.service.cm.ConfigurationAdmin";

  /** Packages of bundles whose jars stand on the class path as well; ".*" is what is below one. */
  private static final String PREPARED =
      "groovy.*,org.codehaus.groovy.*,org.apache.groovy.*,groovyjarjarantlr4.*,groovyjarjarasm.*,"
          + "com.formdev.flatlaf,com.formdev.flatlaf.*,"
          + "com.github.weisj.jsvg,com.github.weisj.jsvg.*,"
          + "io.github.andrewauclair.moderndocking,io.github.andrewauclair.moderndocking.*";

  private static final long STOP_WITHIN_MILLIS = 10_000;

  private final Distribution distribution;
  private final Framework framework;
  private final Scratch scratch;
  private final List<String> refusals = new ArrayList<>();
  private final ReentrantLock starting = new ReentrantLock();
  private volatile boolean closing;
  private boolean closed;

  private Weald(Distribution distribution, Framework framework, Scratch scratch) {
    this.distribution = distribution;
    this.framework = framework;
    this.scratch = scratch;
  }

  /**
   * Starts the framework, installs every bundle of the features and starts them in order. A bundle
   * that refuses to start does not keep the others from it; {@link #absences} names it.
   *
   * @param features names of feature files, without {@code .json}
   * @throws StartProblem when a feature or a bundle's file is absent, or the framework cannot start
   */
  public static Weald start(Distribution distribution, List<String> features) {
    return prepare(distribution).start(features, false);
  }

  /** The framework before it starts: closing it from here on leaves nothing behind. */
  static Weald prepare(Distribution distribution) {
    Scratch scratch = Scratch.create();
    Framework framework = new FrameworkFactory().newFramework(settings(distribution, scratch));
    return new Weald(distribution, framework, scratch);
  }

  Weald start(List<String> features, boolean verify) {
    starting.lock();
    try {
      if (verify) {
        distribution.verify(features);
      }
      List<Feature.Bundle> bundles = distribution.bundles(features);
      framework.init();
      String[] log = {LogService.class.getName(), LoggerFactory.class.getName()};
      framework.getBundleContext().registerService(log, new OsgiLog(), null);
      framework.start();
      LOG.debug("framework started");
      List<Bundle> installed = install(bundles);
      LOG.debug("{} bundles installed", installed.size());
      startAll(installed);
      configure(features);
      return this;
    } catch (BundleException e) {
      close();
      throw new StartProblem("The framework did not start: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      close();
      throw e;
    } finally {
      starting.unlock();
    }
  }

  private static Map<String, Object> settings(Distribution distribution, Scratch scratch) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(Constants.FRAMEWORK_STORAGE, scratch.folder().resolve("bundles").toString());
    settings.put("felix.cache.locking", "false"); // the folder is ours alone
    settings.put("felix.log.logger", new OsgiLog.Framework());
    settings.put("felix.log.level", "2");
    settings.put("felix.shutdown.hook", "false"); // Main has one
    settings.put("ds.loglevel", "2");
    settings.put("ds.cache.metadata", "false"); // the cache is new at each start
    // No time limit on handlers: with one, each event waits on a thread that a stop interrupts,
    // loudly.
    settings.put("org.apache.felix.eventadmin.Timeout", "0");
    settings.put("gosh.args", "--nointeractive"); // a console is a command, not a default
    settings.put("weald.home", distribution.home().toString());
    settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exported());
    // These are bundles like any other; where a jar stands on the class path as well, it is taken
    // from there, because Java prepares classes of the class path only (a first script is ready in
    // two thirds of the time, a window a third of a second sooner).
    settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_APP);
    settings.put(Constants.FRAMEWORK_BOOTDELEGATION, PREPARED);
    return settings;
  }

  // The log library is on the launcher's class path, for bundles to import.
  private static String exported() {
    String slf4j =
        Optional.ofNullable(Logger.class.getPackage().getImplementationVersion()).orElse("2.0.0");
    return String.join(
        ",",
        "org.slf4j;version=" + slf4j,
        "org.slf4j.event;version=" + slf4j,
        "org.slf4j.helpers;version=" + slf4j,
        "org.slf4j.spi;version=" + slf4j,
        "org.osgi.service.log;version=1.5.0");
  }

  private List<Bundle> install(List<Feature.Bundle> bundles) throws BundleException {
    BundleContext context = context();
    List<Bundle> installed = new ArrayList<>();
    for (Feature.Bundle bundle : bundles) {
      java.io.File jar = distribution.jar(bundle.id()).toFile();
      if (!jar.isFile()) {
        throw new StartProblem("The bundle " + bundle.id() + " is not there: " + jar + ".");
      }
      // By reference: the framework reads the shipped file and copies nothing.
      installed.add(context.installBundle("reference:file:" + jar));
    }
    return installed;
  }

  private void startAll(List<Bundle> bundles) {
    for (Bundle bundle : bundles) {
      if (closing) {
        throw new StartProblem("It was asked to end before it had started.");
      }
      if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
        long began = System.nanoTime();
        try {
          bundle.start();
          LOG.debug(
              "{} started in {} µs", bundle.getSymbolicName(), (System.nanoTime() - began) / 1000);
        } catch (BundleException e) {
          LOG.error("{} did not start", bundle.getSymbolicName(), e);
          refusals.add(
              "The bundle " + bundle.getSymbolicName() + " did not start: " + e.getMessage() + ".");
        }
      }
    }
  }

  private void configure(List<String> features) {
    for (String feature : features) {
      distribution.feature(feature).configurations().forEach(this::configure);
    }
  }

  // By reflection: the types live in a bundle, and few features have a configuration.
  private void configure(String id, Map<String, Object> properties) {
    ServiceReference<?> reference = context().getServiceReference(CONFIGURATIONS);
    Object admin = reference == null ? null : context().getService(reference);
    if (admin == null) {
      throw new StartProblem("A feature configures " + id + ", but no bundle takes it.");
    }
    try {
      ClassLoader loader = Optional.ofNullable(admin.getClass().getClassLoader()).orElseThrow();
      Class<?> type = Class.forName(CONFIGURATIONS, false, loader);
      int tilde = id.indexOf('~');
      Object configuration =
          tilde < 0
              ? type.getMethod("getConfiguration", String.class, String.class)
                  .invoke(admin, id, "?")
              : type.getMethod("getFactoryConfiguration", String.class, String.class, String.class)
                  .invoke(admin, id.substring(0, tilde), id.substring(tilde + 1), "?");
      Class.forName("org.osgi.service.cm.Configuration", false, loader)
          .getMethod("update", Dictionary.class)
          .invoke(configuration, new Hashtable<>(properties));
    } catch (InvocationTargetException e) {
      throw new StartProblem("The configuration " + id + " was refused: " + e.getCause() + ".", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("ConfigurationAdmin is of another version", e);
    }
  }

  /** The framework's own bundle context. */
  public BundleContext context() {
    return framework.getBundleContext();
  }

  /**
   * The front that answers the command line: a service of JDK types only, so that launcher and
   * bundles share no class.
   *
   * @throws StartProblem when none is there, with every reason that can be found
   */
  @SuppressWarnings("unchecked") // the contract says what it takes
  public ToIntFunction<String[]> front() {
    Optional<Object> service = service(ToIntFunction.class, FRONT);
    if (service.isPresent()) {
      return (ToIntFunction<String[]>) service.get();
    }
    List<String> reasons = absences();
    throw new StartProblem(
        "No command line front has registered itself. "
            + (reasons.isEmpty() ? "No bundle brings one." : String.join("\n", reasons)));
  }

  /**
   * Tells a talk with a person that Ctrl+C was pressed: a service of JDK types only.
   *
   * @return whether it has stopped what it was at and goes on; false where there is no talk
   */
  boolean interrupt() {
    try {
      return !closing
          && service(BooleanSupplier.class, INTERRUPT)
              .map(talk -> ((BooleanSupplier) talk).getAsBoolean())
              .orElse(false);
    } catch (IllegalStateException stopped) {
      LOG.debug("the framework stopped meanwhile", stopped);
      return false;
    }
  }

  private Optional<Object> service(Class<?> type, String filter) {
    BundleContext context = context();
    if (context == null) {
      return Optional.empty();
    }
    try {
      ServiceReference<?>[] found = context.getServiceReferences(type.getName(), filter);
      return found == null
          ? Optional.empty()
          : Optional.ofNullable(context.getService(Arrays.stream(found).max(order()).get()));
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static java.util.Comparator<ServiceReference<?>> order() {
    return (a, b) -> a.compareTo(b);
  }

  /** A sentence for each bundle that is not active and each component that is not satisfied. */
  public List<String> absences() {
    List<String> sentences = new ArrayList<>(refusals);
    Absence absence = new Absence(context());
    if (refusals.isEmpty()) {
      sentences.addAll(absence.bundles());
    }
    sentences.addAll(absence.components());
    return List.copyOf(sentences);
  }

  /** Stops every bundle, waits for the framework's end and removes its folder. */
  @Override
  public void close() {
    closing = true;
    boolean alone = false;
    try {
      // A start that is under way ends first: it would go on writing to the folder.
      alone = starting.tryLock(STOP_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
      stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    } finally {
      if (alone) {
        starting.unlock();
      }
    }
  }

  private synchronized void stop() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      framework.stop();
      framework.waitForStop(STOP_WITHIN_MILLIS);
    } catch (BundleException e) {
      LOG.error("the framework did not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      scratch.close();
    }
  }
}
