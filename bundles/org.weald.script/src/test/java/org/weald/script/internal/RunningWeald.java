package org.weald.script.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedMonitor;

/** The command {@code run} in a running framework, with the shipped scripts and plan. */
final class RunningWeald {
  private final Framework framework;
  private final Path folder;
  private final Runners runners;
  private final RunCommand command;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private RunningWeald(Framework framework, Path folder) {
    this.framework = framework;
    this.folder = folder;
    this.runners = new Runners();
    this.command =
        new RunCommand(
            framework.getBundleContext(),
            new ShippedMonitor(),
            new ScriptLibrary(framework.getBundleContext(), runners),
            runners);
  }

  /**
   * Starts one.
   *
   * @param folder the workspace, and what relative paths are relative to
   */
  static RunningWeald start(Path cache, Path folder) throws BundleException {
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    "weald.home",
                    Scripts.SHIPPED.resolve("..").toString()));
    framework.start();
    return new RunningWeald(framework, folder);
  }

  void stop() throws BundleException, InterruptedException {
    runners.close();
    framework.stop();
    framework.waitForStop(10_000);
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  RunCommand command() {
    return command;
  }

  Exit run(String format, Map<String, String> options, String... words) throws IOException {
    return run(format, options, Progress.silent(), words);
  }

  Exit run(String format, Map<String, String> options, Progress progress, String... words)
      throws IOException {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return command.run(
        new CommandCall(
            List.of(words),
            options,
            format,
            Optional.of(folder),
            folder,
            new PrintWriter(out),
            new PrintWriter(err, true),
            progress));
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
