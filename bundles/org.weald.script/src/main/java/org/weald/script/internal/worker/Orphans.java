package org.weald.script.internal.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Halves of bwrap that have lost the other half. It consists of two processes, and the inner one
 * asks to end with the outer one a moment after it was made: where the outer one is killed in just
 * that moment, the inner one waits for ever, before it has started anything. Each worker's command
 * line carries a mark by which its halves are found: whose it is, by the number and the start of
 * the workbench and by the space its numbers are of, for in a container they mean other processes.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
  private static final AtomicInteger LAST = new AtomicInteger();
  private static final String NAME = "weald-worker-";
  private static final Pattern MARK =
      Pattern.compile("\\x00--hostname\\x00(" + NAME + "(\\d+)-(\\d+)-(\\d+)-\\d+)\\x00");
  private static final int START_FIELD = 22;

  private Orphans() {}

  /** A new mark: of this process, and a number. */
  static String mark() {
    long pid = ProcessHandle.current().pid();
    return mark(pid, start(pid), space());
  }

  /**
   * A mark.
   *
   * @param pid of the workbench
   * @param start when it started, as the system counts; 0 where it does not say
   * @param space of process numbers that one is of; 0 where the system does not say
   */
  static String mark(long pid, long start, long space) {
    return NAME + pid + "-" + start + "-" + space + "-" + LAST.incrementAndGet();
  }

  /** Ends what is left of a worker whose outer process has ended. */
  static void end(String mark) {
    end(found -> found.group(1).equals(mark));
  }

  /** Ends what is left of the workers of workbenches that are not there any more. */
  static void endThoseOfTheDead() {
    long space = space();
    if (space != 0) {
      end(found -> Long.parseLong(found.group(4)) == space && isOfTheDead(found));
    }
  }

  /** Another process may have the number of one that has ended, but not its start. */
  private static boolean isOfTheDead(Matcher found) {
    long pid = Long.parseLong(found.group(2));
    long started = Long.parseLong(found.group(3));
    return ProcessHandle.of(pid).isEmpty() || (started != 0 && start(pid) != started);
  }

  private static void end(Predicate<Matcher> which) {
    ProcessHandle.allProcesses()
        .filter(process -> mark(process).filter(which).isPresent())
        .forEach(
            process -> {
              LOG.info("process {} of a worker was left over and is ended", process.pid());
              process.destroyForcibly();
            });
  }

  private static Optional<Matcher> mark(ProcessHandle process) {
    try {
      Path line = Path.of("/proc", Long.toString(process.pid()), "cmdline");
      Matcher matcher = MARK.matcher(Files.readString(line, StandardCharsets.ISO_8859_1));
      return matcher.find() ? Optional.of(matcher) : Optional.empty();
    } catch (IOException ended) {
      return Optional.empty();
    }
  }

  /** In ticks since the machine started; 0 where the process has ended or nothing says so. */
  static long start(long pid) {
    try {
      Path stat = Path.of("/proc", Long.toString(pid), "stat");
      String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
      // The second field is the program's name in brackets, which may hold anything.
      String[] behind = line.substring(line.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(behind[START_FIELD - 3]);
    } catch (IOException | RuntimeException unknown) {
      LOG.debug("when process {} started is not known", pid, unknown);
      return 0;
    }
  }

  /** The number of the space this process' number is of: a container has its own. */
  static long space() {
    try {
      String link = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
      return Long.parseLong(link.replaceAll("\\D", ""));
    } catch (IOException | RuntimeException unknown) {
      LOG.debug("the space of process numbers is not known", unknown);
      return 0;
    }
  }
}
