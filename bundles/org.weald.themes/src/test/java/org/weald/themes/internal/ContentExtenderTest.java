package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.model.Contribution;
import org.weald.model.Problem;
import org.weald.spi.RefusedPlugin;

/** Bundles come and go in a running framework; the system bundle stands in for the workbench. */
final class ContentExtenderTest {
  @TempDir private Path cache;

  private Framework framework;
  private ContentExtender extender;

  @BeforeEach
  void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE, cache.toString(),
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "org.weald.model",
                    Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                        "osgi.extender;osgi.extender=\"weald.content\";version:Version=\"1.0\""));
    framework.start();
    extender = new ContentExtender(framework.getBundleContext());
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    extender.stop();
    framework.stop();
    framework.waitForStop(10_000);
  }

  /** The workbench's version here is the framework's own. */
  private SmallPlugin plugin() {
    return new SmallPlugin()
        .but("weald.json", "[0.1,1)", "[" + framework.getVersion().getMajor() + ",99)");
  }

  private Bundle installed(String location, SmallPlugin plugin) throws Exception {
    return installed(location, plugin, Map.of());
  }

  private Bundle installed(String location, SmallPlugin plugin, Map<String, String> headers)
      throws Exception {
    return framework
        .getBundleContext()
        .installBundle(location, new ByteArrayInputStream(jar(plugin, headers)));
  }

  private static byte[] jar(SmallPlugin plugin, Map<String, String> headers) throws IOException {
    Properties made = new Properties();
    PluginReader.manifest(plugin.files())
        .then(read -> org.weald.model.Checked.good(ManifestWriter.headers(read)))
        .fold(
            text -> {
              try {
                made.load(new StringReader(text));
              } catch (IOException impossible) {
                throw new AssertionError(impossible);
              }
              return text;
            },
            problems -> {
              throw new AssertionError(problems);
            });
    made.putAll(headers);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    made.forEach((name, value) -> manifest.getMainAttributes().putValue("" + name, "" + value));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      for (String path : plugin.files().files().keySet()) {
        jar.putNextEntry(new JarEntry(path));
        try (InputStream in = plugin.files().files().get(path).open()) {
          in.transferTo(jar);
        }
      }
    }
    return bytes.toByteArray();
  }

  private List<ServiceReference<Contribution>> contributions() throws InvalidSyntaxException {
    extender.settle();
    return List.copyOf(framework.getBundleContext().getServiceReferences(Contribution.class, null));
  }

  private List<String> refusals() {
    return extender.refused().stream()
        .map(RefusedPlugin::problems)
        .flatMap(List::stream)
        .map(Problem::sentence)
        .toList();
  }

  @Test
  void whatABundleBringsComesAndGoesWithIt() throws Exception {
    Bundle bundle = installed("a", plugin());
    assertThat(contributions()).isEmpty();
    for (int round = 0; round < 3; round++) {
      bundle.start();
      ServiceReference<Contribution> reference = contributions().get(0);
      assertThat(reference.getBundle()).isEqualTo(bundle);
      assertThat(reference.getProperty("weald.id")).isEqualTo("org.mydistrict.safe");
      assertThat(reference.getProperty("weald.version")).isEqualTo("1.2.0");
      assertThat(framework.getBundleContext().getService(reference).observations()).hasSize(1);
      bundle.stop();
      assertThat(contributions()).isEmpty();
    }
    assertThat(refusals()).isEmpty();
  }

  @Test
  void aBundleWithOneBadFileBringsNothingAndIsTold() throws Exception {
    Bundle bundle = installed("a", plugin().but(SmallPlugin.THEME, "\"lower\"", "\"less\""));
    bundle.start();
    assertThat(contributions()).isEmpty();
    assertThat(refusals())
        .singleElement()
        .asString()
        .contains("org.mydistrict.safe/themes/safe.json, line 9")
        .contains("unknown word \"less\"");
    bundle.update(new ByteArrayInputStream(jar(plugin(), Map.of())));
    assertThat(contributions()).hasSize(1);
    assertThat(refusals()).isEmpty();
  }

  @Test
  void aBundleWithABrokenViewBringsNothingAndIsToldWhere() throws Exception {
    Bundle bundle = installed("a", plugin().but(SmallPlugin.VIEW, "\"compare\"", "\"comapre\""));
    bundle.start();
    assertThat(contributions()).isEmpty();
    assertThat(refusals())
        .singleElement()
        .asString()
        .contains("org.mydistrict.safe/views/road-safety.json, line 5, column 45")
        .contains("unknown field \"comapre\"")
        .contains("Did you mean \"compare\"?");
    bundle.update(new ByteArrayInputStream(jar(plugin(), Map.of())));
    ServiceReference<Contribution> reference = contributions().get(0);
    assertThat(framework.getBundleContext().getService(reference).views()).hasSize(1);
    assertThat(refusals()).isEmpty();
  }

  @Test
  void theSecondOfTwoWithOneIdIsRefusedUntilTheFirstGoes() throws Exception {
    Bundle first = installed("first", plugin());
    Bundle second =
        installed("second", plugin(), Map.of(Constants.BUNDLE_SYMBOLICNAME, "org.twin"));
    first.start();
    second.start();
    assertThat(contributions()).extracting(ServiceReference::getBundle).containsExactly(first);
    assertThat(refusals())
        .singleElement()
        .asString()
        .contains("two plug-ins have the id \"org.mydistrict.safe\"")
        .contains("first")
        .contains("Stop one of them");
    first.stop();
    assertThat(contributions()).extracting(ServiceReference::getBundle).containsExactly(second);
    assertThat(refusals()).isEmpty();
  }

  @Test
  void bundlesThatAskForNothingAreLeftAlone() throws Exception {
    Bundle bundle =
        installed(
            "a", plugin(), Map.of("Require-Capability", "osgi.ee;filter:=\"(osgi.ee=JavaSE)\""));
    bundle.start();
    assertThat(contributions()).isEmpty();
    assertThat(refusals()).isEmpty();
  }

  @Test
  void afterTheEndNothingIsFollowedAndNobodyWaits() throws Exception {
    extender.stop();
    installed("a", plugin()).start();
    assertThat(contributions()).isEmpty();
    assertThat(refusals()).isEmpty();
    assertThat(Stream.of(framework.getBundleContext().getBundles())).hasSize(2);
  }
}
