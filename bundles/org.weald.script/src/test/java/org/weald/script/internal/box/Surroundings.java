package org.weald.script.internal.box;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a script could have changed around it, as it stands at one moment.
 *
 * @param properties of the system
 * @param locale of the JVM
 * @param zone of the JVM
 * @param out standard output
 * @param err error output
 * @param in standard input
 * @param threads that run; those of the program itself are not counted
 * @param files below the folders that are watched
 * @param sockets open ones of this process
 */
record Surroundings(
    Map<Object, Object> properties,
    Locale locale,
    TimeZone zone,
    PrintStream out,
    PrintStream err,
    InputStream in,
    Set<Thread> threads,
    Set<String> files,
    Set<String> sockets) {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
  private static final long GRACE_MILLIS = 1000;
  private static final List<String> OWN =
      List.of("weald-", "ForkJoinPool.commonPool-", "process reaper", "Common-Cleaner");

  /** As it is now. */
  static Surroundings now(Path folder) {
    return new Surroundings(
        new HashMap<>(System.getProperties()),
        Locale.getDefault(),
        TimeZone.getDefault(),
        System.out,
        System.err,
        System.in,
        liveThreads(),
        filesBelow(folder),
        openSockets());
  }

  /** Without their stacks: those of a script may be long enough to take minutes. */
  private static Set<Thread> liveThreads() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] threads = new Thread[root.activeCount() + 50];
    return Set.of(Arrays.copyOf(threads, root.enumerate(threads, true)));
  }

  private static Set<String> filesBelow(Path folder) {
    try (Stream<Path> all = Files.walk(folder);
        Stream<Path> here = Files.list(Path.of(""))) {
      return Stream.concat(all, here)
          .map(Path::toString)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> openSockets() {
    Set<String> sockets = new TreeSet<>();
    if (!Files.isDirectory(DESCRIPTORS)) {
      return sockets;
    }
    try (Stream<Path> all = Files.list(DESCRIPTORS)) {
      for (Path descriptor : all.toList()) {
        if (Files.isSymbolicLink(descriptor)) {
          String target = Files.readSymbolicLink(descriptor).toString();
          if (target.startsWith("socket:")) {
            sockets.add(target);
          }
        }
      }
    } catch (IOException goneMeanwhile) {
      return sockets;
    }
    return sockets;
  }

  /** Whether the thread of a script that was stopped still runs a second later. */
  static List<String> runsOn(String file) {
    for (Thread thread : liveThreads()) {
      if (thread.getName().equals("weald-script " + file)) {
        try {
          thread.join(GRACE_MILLIS);
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
          return List.of("its thread ran on");
        }
      }
    }
    return List.of();
  }

  /** What is otherwise than before, in words. */
  List<String> changedSince(Surroundings before) {
    List<String> changes = new ArrayList<>();
    if (!properties.equals(before.properties)) {
      Map<Object, Object> changed = new HashMap<>(properties);
      changed.entrySet().removeAll(before.properties.entrySet());
      changes.add("system properties changed: " + changed);
    }
    if (!locale.equals(before.locale)) {
      changes.add("locale is " + locale);
    }
    if (!zone.equals(before.zone)) {
      changes.add("time zone is " + zone.getID());
    }
    if (out != before.out || err != before.err || in != before.in) {
      changes.add("standard streams replaced");
    }
    threads.stream()
        .filter(thread -> !before.threads.contains(thread) && thread.isAlive())
        .filter(thread -> OWN.stream().noneMatch(thread.getName()::startsWith))
        .forEach(thread -> changes.add("new thread " + thread.getName()));
    added(files, before.files)
        .forEach(file -> changes.add("new file " + Path.of(file).getFileName()));
    added(sockets, before.sockets).forEach(socket -> changes.add("new " + socket));
    return changes;
  }

  private static Set<String> added(Set<String> now, Set<String> before) {
    Set<String> added = new TreeSet<>(now);
    added.removeAll(before);
    return added;
  }

  /** Puts back what one script changed, so that it is not held against the next. */
  void restore() {
    Properties old = new Properties();
    old.putAll(properties);
    System.setProperties(old);
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    System.setOut(out);
    System.setErr(err);
    System.setIn(in);
  }
}
