package org.weald.script.internal.box;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weald.script.internal.run.Limits;

/**
 * Runs hostile scripts in a JVM that may be lost with them. Arguments: a {@link Mode},
 * milliseconds, megabytes, the folder that is watched. Paths of scripts come in on the standard
 * input, one {@link Outcome} for each goes out.
 */
final class HostileChild {
  private static final Pattern REPEATED = Pattern.compile("__(\\d+)\\*(.*?)__", Pattern.DOTALL);

  /** How scripts are run. */
  enum Mode {
    /** In the box. */
    BOXED(500),
    /** With the user's rights, one after another. */
    OPEN(10_000),
    /**
     * With the user's rights, all at once: of those that run on, each would cost its whole time.
     */
    TOGETHER(6_000);

    private final long millis;

    Mode(long millis) {
      this.millis = millis;
    }

    /** How long each may take. */
    long millis() {
      return millis;
    }
  }

  private static final int HUNG = 99;
  private static final long LONGEST_MILLIS = 20_000;

  private final Limits limits;
  private final Path folder;
  private volatile long begun = System.nanoTime();

  private HostileChild(Limits limits, Path folder) {
    this.limits = limits;
    this.folder = folder;
  }

  /** Starts. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    System.setOut(System.err);
    Limits limits =
        new Limits(
            Duration.ofMillis(Long.parseLong(arguments[1])),
            Long.parseLong(arguments[2]) * 1_000_000);
    HostileChild child = new HostileChild(limits, Path.of(arguments[3]));
    Thread watch = new Thread(child::watch, "weald-watch of the harness");
    watch.setDaemon(true);
    watch.start();
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    switch (Mode.valueOf(arguments[0])) {
      case BOXED -> child.boxed(paths, answers);
      case OPEN -> child.open(paths, answers);
      case TOGETHER -> child.together(paths, answers);
    }
    Runtime.getRuntime().halt(0);
  }

  /** Ends the JVM where a script has taken the thread that runs it. */
  private void watch() {
    while (System.nanoTime() - begun < LONGEST_MILLIS * 1_000_000) {
      LockSupport.parkNanos(50_000_000);
    }
    Runtime.getRuntime().halt(HUNG);
  }

  private void boxed(BufferedReader paths, PrintStream answers) throws IOException {
    new HostileRun("warm.groovy", "1 + 1", limits).boxed();
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      HostileRun run = run(path);
      HostileWords.escapes();
      Surroundings before = Surroundings.now(folder);
      Outcome outcome = run.boxed().withEscapes(Surroundings.runsOn(run.file()));
      answers.println(outcome.withEscapes(seen(before)).written());
    }
  }

  /** A script that runs on would change what the next one does: the JVM ends with it. */
  private void open(BufferedReader paths, PrintStream answers)
      throws IOException, InterruptedException {
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      HostileRun.Open open = new HostileRun.Open(run(path));
      Surroundings before = Surroundings.now(folder);
      Outcome outcome = open.start().awaited();
      answers.println(outcome.withEscapes(seen(before)).written());
      if (open.ranOn()) {
        return;
      }
    }
  }

  private void together(BufferedReader paths, PrintStream answers)
      throws IOException, InterruptedException {
    List<HostileRun.Open> all = new ArrayList<>();
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      all.add(new HostileRun.Open(run(path)));
    }
    all.forEach(HostileRun.Open::start);
    Outcome control = new HostileRun.Open(new HostileRun("control", "1", limits)).start().awaited();
    if (control.escaped()) {
      throw new IllegalStateException("even a harmless script did not come to its end");
    }
    Thread.sleep(limits.time().toMillis() / 2);
    all.forEach(open -> answers.println(open.outcome().written()));
  }

  private List<String> seen(Surroundings before) throws IOException {
    List<String> escapes = new ArrayList<>(HostileWords.escapes());
    escapes.addAll(Surroundings.now(folder).changedSince(before));
    before.restore();
    return escapes;
  }

  /** Where a script says __M__ stands the path of a file that must not come to be. */
  private HostileRun run(String path) throws IOException {
    begun = System.nanoTime();
    String file = Path.of(path).getFileName().toString();
    Path marker = folder.resolve("marker-" + file.replace('.', '-'));
    String text = Files.readString(Path.of(path)).replace("__M__", marker.toString());
    return new HostileRun(file, repeated(text), limits);
  }

  /** Where a script says __300*text #__ the text stands 300 times, with its number for each #. */
  private static String repeated(String text) {
    return REPEATED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    IntStream.range(0, Integer.parseInt(found.group(1)))
                        .mapToObj(at -> found.group(2).replace("#", String.valueOf(at)))
                        .collect(Collectors.joining())));
  }
}
