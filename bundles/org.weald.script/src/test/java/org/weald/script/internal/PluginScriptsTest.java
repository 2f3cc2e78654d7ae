package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.util.tracker.ServiceTracker;
import org.weald.model.Problem;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.file.TrustedScripts;
import org.weald.spi.Calculation;
import org.weald.spi.PluginProblems;
import org.weald.spi.PluginScripts;
import org.weald.themes.internal.ContentExtender;

/** Plug-ins with scripts come and go in a running framework. */
@Timeout(300)
final class PluginScriptsTest {
  private static final String SCRIPT =
      Scripts.HEADER + "table('t') { columns 'a'; row 'theirs' }\n";

  @TempDir private Path folder;

  private Framework framework;
  private BundleContext context;
  private ContentExtender extender;
  private ScriptLibrary library;
  private ShippedScripts services;
  private ServiceTracker<PluginScripts, PluginScripts> tracker;

  @BeforeEach
  void start() throws BundleException, IOException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString(),
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, "org.weald.model,org.weald.spi",
                    Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                        "osgi.extender;osgi.extender=\"weald.content\";version:Version=\"1.0\""));
    framework.start();
    context = framework.getBundleContext();
    extender = new ContentExtender(context);
    Files.createDirectories(folder.resolve("home/features"));
    Clock clock = Clock.systemUTC();
    TrustedScripts trusted = new TrustedScripts(folder.resolve("trusted.json"), clock);
    Optional<Path> home = Optional.of(folder.resolve("home"));
    library = new ScriptLibrary(new ScriptLibrary.Setting(home, trusted, clock), new Runners());
    services = new ShippedScripts(context, library);
    tracker =
        new ServiceTracker<>(context, PluginScripts.class, null) {
          @Override
          public PluginScripts addingService(ServiceReference<PluginScripts> reference) {
            PluginScripts scripts = context.getService(reference);
            library.addScripts(reference, scripts);
            return scripts;
          }

          @Override
          public void removedService(
              ServiceReference<PluginScripts> reference, PluginScripts scripts) {
            library.removeScripts(reference);
          }
        };
    tracker.open();
  }

  @AfterEach
  void stop() throws Exception {
    tracker.close();
    services.close();
    library.close();
    extender.stop();
    framework.stop();
    framework.waitForStop(10_000);
  }

  private Path jar(Path file, String id, Map<String, String> scripts) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", id);
    main.putValue("Bundle-Version", "1.0.0");
    main.putValue(
        "Require-Capability",
        "osgi.extender;filter:=\"(&(osgi.extender=weald.content)(version>=1.0)(!(version>=2.0)))\"");
    Map<String, String> files = new TreeMap<>();
    files.put(
        "weald.json",
        "{ \"id\": \""
            + id
            + "\", \"version\": \"1.0.0\", \"title\": \"Try\", \"publisher\": \"Us\","
            + " \"needs\": { \"weald\": \"[0.1,99)\" } }");
    scripts.forEach((path, text) -> files.put("scripts/" + path, text));
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, String> one : files.entrySet()) {
        jar.putNextEntry(new JarEntry(one.getKey()));
        jar.write(one.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Bundle started(Path jar) throws BundleException {
    Bundle bundle = context.installBundle("reference:file:" + jar);
    bundle.start();
    extender.settle();
    assertThat(extender.refused()).isEmpty();
    return bundle;
  }

  private <T> List<ServiceReference<T>> services(Class<T> type) throws InvalidSyntaxException {
    return new ArrayList<>(context.getServiceReferences(type, null));
  }

  @Test
  void scriptsAreServicesOfThePlugInAndGoWithIt() throws Exception {
    Path file =
        jar(folder.resolve("a.jar"), "org.mydistrict", Map.of("calculations/x.groovy", SCRIPT));
    Bundle bundle = started(file);
    for (int round = 0; round < 3; round++) {
      assertThat(services(Calculation.class))
          .extracting(ServiceReference::getBundle)
          .containsExactly(bundle);
      Shelf.Entry entry = library.shelf(Optional.empty()).entries().get(0);
      assertThat(entry.origin()).isEqualTo("org.mydistrict");
      assertThat(entry.mode()).as("nobody vouches for it").isEqualTo(Mode.WORKER);
      bundle.stop();
      assertThat(services(Calculation.class)).isEmpty();
      assertThat(library.shelf(Optional.empty()).entries()).isEmpty();
      assertThat(library.brought()).isEmpty();
      bundle.start();
      extender.settle();
    }
    assertThat(services(PluginProblems.class)).isEmpty();
  }

  @Test
  void aWrongHeaderIsThePlugInsProblemAndLeavesTheRest() throws Exception {
    Bundle bundle =
        started(
            jar(
                folder.resolve("a.jar"),
                "org.mydistrict",
                Map.of(
                    "calculations/x.groovy",
                    SCRIPT,
                    "calculations/y.groovy",
                    "//@ nmae Y\n//@ kind calculation\n")));
    assertThat(services(Calculation.class)).hasSize(1);
    PluginProblems told = context.getService(services(PluginProblems.class).get(0));
    assertThat(told.plugin()).isEqualTo("org.mydistrict");
    assertThat(told.problems())
        .extracting(Problem::sentence)
        .first()
        .asString()
        .startsWith("org.mydistrict/scripts/calculations/y.groovy, line 1, column 5");
    bundle.stop();
    assertThat(services(PluginProblems.class)).isEmpty();
  }

  @Test
  void twoPlugInsWithOneIdAreToldApartByTheirNames() throws Exception {
    Map<String, String> scripts = Map.of("calculations/x.groovy", SCRIPT);
    started(jar(folder.resolve("a.jar"), "org.one", scripts));
    started(jar(folder.resolve("b.jar"), "org.two", scripts));
    Shelf shelf = library.shelf(Optional.empty());
    assertThat(shelf.find("x").problems().get(0).remedy())
        .isEqualTo("Say which: org.one/calculations/x, org.two/calculations/x");
    assertThat(shelf.find("org.two/calculations/x").problems()).isEmpty();
  }

  @Test
  void onlyAFileOfTheDistributionWithItsPinnedHashIsVouchedFor() throws Exception {
    Map<String, String> scripts = Map.of("calculations/x.groovy", SCRIPT);
    String place = "home/repository/org/weald/%1$s/0.1.0/%1$s-0.1.0.jar";
    Path shipped = jar(folder.resolve(place.formatted("org.weald.a")), "org.weald.a", scripts);
    Path changed = jar(folder.resolve(place.formatted("org.weald.b")), "org.weald.b", scripts);
    Path unlisted = jar(folder.resolve(place.formatted("org.weald.c")), "org.weald.c", scripts);
    Path elsewhere = jar(folder.resolve("org.weald.d-0.1.0.jar"), "org.weald.d", scripts);
    Files.writeString(
        folder.resolve("home/features/try.json"),
        "// A remark.\n{ \"bundles\": [\n"
            + pinned("org.weald.a", shipped)
            + ",\n"
            + pinned("org.weald.b", shipped)
            + ",\n"
            + pinned("org.weald.d", elsewhere)
            + "\n] }\n");
    for (Path jar : List.of(shipped, changed, unlisted, elsewhere)) {
      started(jar);
    }
    assertThat(library.shelf(Optional.empty()).entries())
        .filteredOn(entry -> entry.mode() == Mode.BOX)
        .extracting(entry -> entry.script().origin().name())
        .containsExactly("org.weald.a");
    assertThat(library.shelf(Optional.empty()).entries()).hasSize(4);
  }

  private static String pinned(String artifact, Path jar) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
    return "{ \"id\": \"org.weald:"
        + artifact
        + ":0.1.0\", \"hash\": \""
        + HexFormat.of().formatHex(hash)
        + "\" }";
  }

  @Test
  void aPlugInFolderOfTheWorkspaceIsFollowedAndRunsInTheWorker() throws Exception {
    Path plugin = Files.createDirectories(folder.resolve("work/plugins/mine/scripts/calculations"));
    Files.writeString(
        folder.resolve("work/plugins/mine/weald.json"),
        "{ \"id\": \"org.mine\", \"version\": \"1.0.0\", \"title\": \"T\", \"publisher\": \"U\","
            + " \"needs\": { \"weald\": \"[0.1,99)\" } }");
    Files.writeString(plugin.resolve("x.groovy"), SCRIPT);
    library.follow(extender);
    Optional<Path> workspace = Optional.of(folder.resolve("work"));
    assertThat(library.shelf(workspace).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.origin()).isEqualTo("org.mine");
              assertThat(entry.mode()).isEqualTo(Mode.WORKER);
            });
    assertThat(library.of(folder.resolve("work"))).hasSize(1);
    Files.delete(folder.resolve("work/plugins/mine/weald.json"));
    assertThat(library.shelf(workspace).entries()).isEmpty();
  }
}
