package org.weald.workbench.views.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.spi.Monitor;
import org.weald.workbench.MenuSource;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.views.internal.SwitchableMonitor;

/** Bundles of a running framework, stopped from the window's console. */
class BundleSwitchTest {
  @TempDir private Path folder;
  private Framework framework;
  private Bundle window;

  @BeforeEach
  void start() throws Exception {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString()));
    framework.start();
    bundle("model", "Export-Package", "model.figures");
    bundle("library", "Export-Package", "library.tables", "Import-Package", "model.figures");
    window = bundle("window", "Import-Package", "library.tables");
  }

  @AfterEach
  void end() throws Exception {
    framework.stop();
    framework.waitForStop(10_000);
  }

  private Bundle bundle(String name, String... headers) throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
    for (int i = 0; i < headers.length; i += 2) {
      manifest.getMainAttributes().putValue(headers[i], headers[i + 1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      // An exported package has something in it.
      for (int i = 0; i < headers.length; i += 2) {
        if (headers[i].equals("Export-Package")) {
          jar.putNextEntry(new ZipEntry(headers[i + 1].replace('.', '/') + "/figures.txt"));
        }
      }
    }
    BundleContext context = framework.getBundleContext();
    Bundle installed = context.installBundle(name, new ByteArrayInputStream(bytes.toByteArray()));
    installed.start();
    return installed;
  }

  private String stop(String name) {
    return String.valueOf(
        new BundleSwitch(window.getBundleContext(), BundleSwitch.Way.STOP)
            .execute(null, List.of(name)));
  }

  private boolean runs(String name) {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .anyMatch(it -> name.equals(it.getSymbolicName()) && it.getState() == Bundle.ACTIVE);
  }

  /** A bundle that offers something the window has taken. */
  private <T> void serving(String name, Class<T> type, T service) throws Exception {
    ServiceReference<T> offered =
        bundle(name)
            .getBundleContext()
            .registerService(type, service, new Hashtable<>())
            .getReference();
    assertThat(window.getBundleContext().getService(offered)).isSameAs(service);
  }

  @Test
  void whatTheWindowStandsOnIsKeptAndWhyIsSaid() throws Exception {
    serving("monitor", Monitor.class, new SwitchableMonitor());
    for (String name : List.of("window", "library", "model", "monitor", "0")) {
      assertThat(stop(name)).contains(" is not stopped: the window stands on it");
    }
    assertThat(stop("model")).startsWith("model is not stopped").contains("Ctrl+Q");
    assertThat(runs("model")).isTrue();
    assertThat(runs("monitor")).isTrue();
    assertThat(framework.getState()).isEqualTo(Bundle.ACTIVE);
  }

  @Test
  void pluginsAndWhatOnlyAddsSomethingAreStopped() throws Exception {
    bundle("theme", "Provide-Capability", "weald.plugin;weald.plugin=theme");
    serving("a.view", ViewFactory.class, site -> new JLabel("Roads"));
    serving("a.menu", MenuSource.class, site -> {});
    for (String name : List.of("theme", "a.view", "a.menu")) {
      assertThat(stop(name)).isEqualTo(name + " is stopped.");
      assertThat(runs(name)).isFalse();
    }
  }
}
