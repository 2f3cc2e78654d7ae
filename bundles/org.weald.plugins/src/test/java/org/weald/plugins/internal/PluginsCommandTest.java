package org.weald.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Progress;
import org.weald.themes.internal.FoldersOnly;
import org.weald.themes.internal.ShippedContent;
import org.weald.themes.internal.ShippedMonitor;
import org.weald.workspace.Workspaces;
import org.weald.workspace.internal.FolderWorkspaces;

/** Plug-ins of a running framework, listed, stopped and started; and a workspace made. */
final class PluginsCommandTest {
  private static final ShippedMonitor MONITOR = new ShippedMonitor();

  @TempDir private Path folder;
  private Framework framework;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void start() throws BundleException {
    framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString()));
    framework.start();
  }

  @AfterEach
  void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }

  private Bundle plugin(String id, String require) throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", id);
    manifest.getMainAttributes().putValue("Bundle-Version", "0.1.0");
    manifest.getMainAttributes().putValue("Bundle-Name", "Title of " + id);
    manifest
        .getMainAttributes()
        .putValue(
            "Provide-Capability",
            "weald.plugin;weald.plugin=\"" + id + "\";version:Version=\"0.1.0\"");
    if (!require.isEmpty()) {
      manifest.getMainAttributes().putValue("Require-Capability", require);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new JarOutputStream(bytes, manifest).close();
    return framework
        .getBundleContext()
        .installBundle(id, new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static String needs(String plugin, boolean optional) {
    return "weald.plugin;filter:=\"(&(weald.plugin="
        + plugin
        + ")(version>=0.1.0))\""
        + (optional ? ";resolution:=optional" : "");
  }

  private CommandCall call(String format, String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandCall(
        List.of(words),
        Map.of(),
        format,
        Optional.of(folder),
        folder,
        new PrintWriter(out),
        new PrintWriter(err),
        Progress.silent());
  }

  private Exit run(String... words) throws IOException {
    return new PluginsCommand(framework.getBundleContext(), MONITOR, new FoldersOnly())
        .run(call("csv", words));
  }

  @Test
  void eachPluginIsListedWithWhatItBringsAndWhyItIsNotThere() throws Exception {
    plugin("org.weald.theme.safe", needs("org.weald.plan.sevenoaks", true)).start();
    plugin("org.weald.theme.green", needs("org.weald.theme.safe", true));
    plugin("org.broken", needs("org.nowhere", false));
    assertThat(run()).isEqualTo(Exit.DONE);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).isEqualTo("id,version,title,state,brings,why");
    assertThat(lines.get(1))
        .startsWith("org.broken,0.1.0,")
        .contains("needs org.nowhere, not installed");
    assertThat(lines.get(2)).contains("org.weald.theme.green").endsWith(",");
    assertThat(lines.get(3))
        .contains("Title of org.weald.theme.safe,running,\"1 theme, ")
        .contains("needs org.weald.plan.sevenoaks, not installed");
    assertThat(lines).hasSize(4);
  }

  @Test
  void thatAPluginOfTheWorkspaceStandsInPlaceOfOneThatShipsIsSaidOnBoth() throws Exception {
    plugin("org.weald.theme.safe", "").start();
    Path own = Files.createDirectories(folder.resolve("plugins/safe"));
    Files.writeString(
        own.resolve("weald.json"),
        "{\"id\": \"org.weald.theme.safe\", \"version\": \"0.2.0\", \"title\": \"Ours\","
            + " \"publisher\": \"Council\", \"needs\": {\"weald\": \"[0.1,1)\"}}");
    assertThat(run()).isEqualTo(Exit.DONE);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("0.1.0", ",replaced,", "the workspace has its own");
    assertThat(lines.get(2))
        .startsWith("org.weald.theme.safe,0.2.0,Ours,of the workspace,")
        .contains("in place of the one that ships");
  }

  @Test
  void thePlansAreListedWithTheirEditionsBelowThePluginsAndAlone() throws Exception {
    PluginsCommand command =
        new PluginsCommand(
            framework.getBundleContext(),
            new ShippedMonitor(ShippedContent.ofEveryPlan()),
            new FoldersOnly());
    assertThat(command.run(call(""))).isEqualTo(Exit.DONE);
    assertThat(out.toString().replaceAll(" +", " "))
        .contains(
            "Plans, for --plan and --edition",
            "sevenoaks-community-plan-2019-22 Sevenoaks District Community 2019/20, 2021/22",
            "kent-agreement-2005-08 Kent Agreement March 2007");
    assertThat(command.run(call("csv", "plans"))).isEqualTo(Exit.DONE);
    assertThat(out.toString())
        .startsWith("plan,title,editions,brought by\n")
        .contains(
            "kent-agreement-2005-08,Kent Agreement,March 2007,org.weald.plan.kentagreement\n");
  }

  @Test
  void aPluginIsStoppedAndStarted() throws Exception {
    Bundle bundle = plugin("org.weald.theme.safe", "");
    bundle.start();
    assertThat(run("stop", "org.weald.theme.safe")).isEqualTo(Exit.DONE);
    assertThat(out).hasToString("org.weald.theme.safe is stopped.\n");
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
    run("list");
    assertThat(out.toString()).contains(",stopped,");
    assertThat(run("start", "org.weald.theme.safe")).isEqualTo(Exit.DONE);
    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
  }

  @Test
  void onlyPluginsCanBeStopped() throws Exception {
    plugin("org.weald.theme.safe", "");
    assertThat(run("stop", "org.apache.felix.framework")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString())
        .contains("unknown plug-in \"org.apache.felix.framework\". Known: org.weald.theme.safe.");
    assertThat(framework.getState()).isEqualTo(Bundle.ACTIVE);
  }

  @Test
  void whatCannotStartIsToldWithItsReason() throws Exception {
    plugin("org.broken", needs("org.nowhere", false));
    assertThat(run("start", "org.broken")).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(err.toString()).contains("org.broken did not start");
  }

  @Test
  void anotherWordIsWrongUsage() throws Exception {
    assertThat(run("restart", "org.weald.theme.safe")).isEqualTo(Exit.WRONG_USAGE);
    assertThat(err.toString())
        .contains("unknown word \"restart\". Say list, plans, start or stop.");
  }

  @Test
  void aWorkspaceIsMadeOnceAndSaysWhatIsNext() {
    Workspaces workspaces = new FolderWorkspaces(framework.getBundleContext());
    assertThat(new NewCommand(workspaces).run(call("", "my-plan"))).isEqualTo(Exit.DONE);
    assertThat(out.toString()).isEqualTo(folder.resolve("my-plan") + "\n");
    assertThat(err.toString()).contains("weald import FIGURES.csv --workspace");
    assertThat(folder.resolve("my-plan/workspace.json")).exists();
    assertThat(new NewCommand(workspaces).run(call("", "my-plan")))
        .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("my-plan");
  }

  @Test
  void anExampleIsPutIntoANewWorkspaceWhenAskedFor() {
    CommandCall call =
        new CommandCall(
            List.of("my-plan"),
            Map.of("--example", ""),
            "",
            Optional.empty(),
            folder,
            new PrintWriter(out),
            new PrintWriter(err),
            Progress.silent());
    Workspaces workspaces = new FolderWorkspaces(framework.getBundleContext());
    assertThat(new NewCommand(workspaces).run(call)).isEqualTo(Exit.DONE);
    assertThat(err.toString()).contains("--plan community-plan");
    Path example = folder.resolve("my-plan/plugins/example");
    assertThat(example.resolve("weald.json")).isRegularFile();
    assertThat(example.resolve("themes/getting-about.json"))
        .content()
        .contains("../../../schema/theme-1.json", "amber within", "trajectory", "breaks");
  }
}
