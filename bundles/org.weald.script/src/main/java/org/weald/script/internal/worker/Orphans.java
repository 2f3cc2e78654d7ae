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
 * line carries a mark by which its halves are found.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);
  private static final AtomicInteger LAST = new AtomicInteger();
  private static final String NAME = "weald-worker-";
  private static final Pattern MARK = Pattern.compile("\\x00(" + NAME + "(\\d+)-\\d+)\\x00");

  private Orphans() {}

  /** A new mark: of this process, and a number. */
  static String mark() {
    return NAME + ProcessHandle.current().pid() + "-" + LAST.incrementAndGet();
  }

  /** Ends what is left of a worker whose outer process has ended. */
  static void end(String mark) {
    end(found -> found.group(1).equals(mark));
  }

  /** Ends what is left of the workers of workbenches that are not there any more. */
  static void endThoseOfTheDead() {
    end(found -> ProcessHandle.of(Long.parseLong(found.group(2))).isEmpty());
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
}
