package org.weald.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.weald.model.Problem;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.file.Compilations;
import org.weald.script.internal.file.LiveFolder;
import org.weald.script.internal.file.Loading;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Revision;
import org.weald.script.internal.file.Script;

/**
 * Whether a script that is saved five thousand times leaves anything behind: heap and number of
 * loaded classes, each after a collection, before and after. Every seventh revision does not load,
 * so that the one before it is kept. Run it with {@code -XX:SoftRefLRUPolicyMSPerMB=0}: Groovy
 * holds what it knows of classes softly, and a collection then drops it as a full heap would.
 *
 * <p>Prints a line each: what, before, after, change; ends with 1 where a change is over 5 %.
 */
public final class ReloadBench {
  private static final int WARM = 300;
  private static final int RELOADS = Integer.getInteger("weald.reloads", 5_000);
  private static final double MOST = 0.05;

  private ReloadBench() {}

  /** What is measured. */
  private record Held(double megabytes, long classes) {
    /**
     * After collections with a few reloads between them: Groovy's caches of collected loaders are
     * weak maps, which let go of their values when they are next used.
     */
    static Held now(LiveFolder live, Path file) throws IOException {
      for (int i = 0; i < 4; i++) {
        System.gc();
        reload(live, file, i, 1);
      }
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return new Held(
          (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }
  }

  /** Compiles as the program does, and keeps one compiled revision. */
  private record Compiling(Compilations compilations) implements Loading {
    @Override
    public List<Problem> faults(Revision revision) {
      return compilations.of(revision.script(), Dialect.RESTRICTED).checked().problems();
    }

    @Override
    public void kept(Script runs, List<Problem> newer) {}

    @Override
    public void reloaded(Script script) {}

    @Override
    public void gone(Script script) {
      compilations.drop(script);
    }
  }

  /** Prints the lines. */
  public static void main(String[] none) throws IOException {
    Path folder = Files.createTempDirectory("weald-reloads");
    Path file = Files.createDirectories(folder.resolve("calculations")).resolve("rate.groovy");
    Compilations compilations = new Compilations();
    Clock clock = Clock.systemUTC();
    LiveFolder live = new LiveFolder(folder, Origin.WORKSPACE, new Compiling(compilations), clock);
    try {
      reload(live, file, 4, WARM);
      Held before = Held.now(live, file);
      long began = System.nanoTime();
      int kept = reload(live, file, 4 + WARM, RELOADS);
      double seconds = (System.nanoTime() - began) / 1e9;
      Held after = Held.now(live, file);
      System.out.printf(
          Locale.UK,
          "%d reloads in %.1f s, %.1f ms each; %d did not load and kept the one before%n",
          RELOADS,
          seconds,
          1000 * seconds / RELOADS,
          kept);
      boolean held =
          told("heap, MB", before.megabytes(), after.megabytes())
              & told("classes", before.classes(), after.classes());
      live.close();
      System.exit(held ? 0 : 1);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling("."));
    }
  }

  private static int reload(LiveFolder live, Path file, int first, int count) throws IOException {
    int kept = 0;
    for (int i = first; i < first + count; i++) {
      String body =
          i % 7 == 3
              ? "int x = " + i + " + unknown\n"
              : "class Part"
                  + i
                  + " { int a = "
                  + i
                  + " }\nint sum = 0\n"
                  + "for (int n = 0; n < 9; n++) { sum += n * "
                  + i
                  + " }\n"
                  + "table('t') { columns 'a'; row sum }\n";
      Files.writeString(file, "//@ name Rate " + i + "\n//@ kind calculation\n" + body);
      kept += live.look().scripts().get(0).newer().isEmpty() ? 0 : 1;
    }
    return kept;
  }

  private static boolean told(String what, double before, double after) {
    double change = (after - before) / before;
    System.out.printf(
        Locale.UK, "%-10s %10.1f %10.1f %+6.1f %%%n", what, before, after, 100 * change);
    return change <= MOST;
  }
}
