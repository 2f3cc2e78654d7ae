package org.weald.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The yardstick: the framework and its shell commands, nothing of Weald. */
public final class PlainFelix {
  private PlainFelix() {}

  /**
   * Starts, says when and with how much memory, and stops.
   *
   * @param jars the bundles to start
   */
  public static void main(String[] jars) throws BundleException, InterruptedException, IOException {
    Path cache = Files.createTempDirectory("plain-felix");
    Framework framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    "onFirstInit",
                    "felix.log.level",
                    "1"));
    framework.start();
    List<Bundle> bundles = new ArrayList<>();
    for (String jar : jars) {
      bundles.add(framework.getBundleContext().installBundle("reference:file:" + jar));
    }
    for (Bundle bundle : bundles) {
      bundle.start();
    }
    PrintStream out = System.out;
    out.println("ready " + System.currentTimeMillis() + " " + Memory.peakKilobytes("self"));
    out.flush();
    framework.stop();
    framework.waitForStop(0);
    Memory.delete(cache);
    System.exit(0);
  }
}
