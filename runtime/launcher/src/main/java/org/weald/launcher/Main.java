package org.weald.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process. All arguments belong to the command; the launcher's own settings are system
 * properties: {@code weald.home} (the distribution's folder), {@code weald.features} (names with
 * commas, in place of the choice below), {@code weald.verify} (compare every bundle with its hash
 * first) and {@code weald.stop} ({@code started}: stop once everything runs; {@code measured}: and
 * print on standard output when that was and how much memory it took), {@code weald.prepare} (Java
 * is preparing classes at the end of this run).
 */
public final class Main {
  /** Exit code: the fault is ours. */
  static final int OURS = 3;

  private Main() {}

  /**
   * Runs one command and exits with its code.
   *
   * @param arguments the command and its arguments
   */
  public static void main(String[] arguments) {
    // Felix reads versions with the default locale's digits; the program's own words name theirs.
    Locale.setDefault(Locale.UK);
    Optional<Path> log = LogFile.choose(List.of(arguments));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) ->
            LoggerFactory.getLogger(Main.class).error("{} ended", thread.getName(), thrown));
    System.exit(run(arguments, log));
  }

  private static int run(String[] arguments, Optional<Path> log) {
    PrintStream data = System.out;
    // Standard output is the command's alone: what a library prints while starting is for the log,
    // and what one prints while stopping interests nobody.
    System.setOut(LogLines.stream());
    GroovyAhead.begin(List.of(arguments));
    if (Boolean.getBoolean("weald.prepare")) {
      LoggerFactory.getLogger(Main.class)
          .debug("{} classes of windows loaded", WindowClasses.load());
    }
    try (Weald weald = Weald.prepare(distribution())) {
      // For SIGTERM and Ctrl+C; closing twice does nothing the second time.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(weald, data), "weald-stop"));
      ControlC.heed(weald::interrupt);
      List<String> features = features(List.of(arguments), System.getenv());
      if (!features.contains("desktop")) {
        // Charts are drawn without a display; one that cannot be reached must not be asked for.
        System.setProperty("java.awt.headless", "true");
      } else {
        System.setProperty("weald.settings", UserFolders.settings().toString());
        WindowAhead.begin(features);
      }
      weald.start(features, Boolean.getBoolean("weald.verify"));
      String stop = System.getProperty("weald.stop", "");
      if (!stop.isEmpty()) {
        return report(weald.absences(), stop.equals("measured") ? data : System.err);
      }
      ToIntFunction<String[]> front = weald.front();
      System.setOut(data);
      int code = front.applyAsInt(arguments);
      stop(weald, data);
      return code;
    } catch (StartProblem e) {
      return fault(e.sentences(), e, log);
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      return fault("Something in Weald went wrong: " + e + ".", e, log);
    }
  }

  private static void stop(Weald weald, PrintStream data) {
    data.flush();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    weald.close();
  }

  private static Distribution distribution() {
    Distribution distribution = Distribution.at(Path.of(System.getProperty("weald.home", ".")));
    System.setProperty("weald.home", distribution.home().toString());
    return distribution;
  }

  private static List<String> features(List<String> arguments, Map<String, String> environment) {
    String told = System.getProperty("weald.features", "");
    return told.isEmpty() ? Features.choose(arguments, environment) : List.of(told.split(","));
  }

  private static int report(List<String> absences, PrintStream to) {
    long ready = System.currentTimeMillis();
    absences.forEach(words()::println);
    to.println("ready " + ready + " " + peakKilobytes());
    return absences.isEmpty() ? 0 : OURS;
  }

  // Linux keeps the most memory a process has had; elsewhere the answer is 0.
  private static long peakKilobytes() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static int fault(String sentences, Throwable cause, Optional<Path> log) {
    Logger logger = LoggerFactory.getLogger(Main.class);
    logger.error("could not go on", cause);
    words().println("weald: " + sentences);
    words()
        .println(
            log.map(path -> "This is our fault, not yours. The details are in " + path + ".")
                .orElse("This is our fault, not yours. No log could be written."));
    return OURS;
  }

  private static PrintStream words() {
    return System.err;
  }
}
