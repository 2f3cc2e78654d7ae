package org.weald.script.internal.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.weald.model.Problem;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Refusal;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.spi.Progress;

/**
 * What each script did, and what was wrong with it: kept while the program runs, and beside a
 * workspace in its {@code .weald/log/scripts}, one file a script. Any thread.
 */
public final class ScriptLog {
  private static final int KEPT = 400;

  /** Lines of one run: a script that says more would push all else out. */
  private static final int MOST_SAID = 100;

  private static final int LONGEST = 1000;

  /** Where no console takes them, the oldest are forgotten. */
  private static final int MOST_NEWS = 20;

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private static final Pattern BEGINS = Pattern.compile("\\S+ \\S+ \\S+ " + Event.STARTED + " ");

  private final Clock clock;
  private final Map<String, Deque<Line>> lines = new HashMap<>();
  private final Deque<String> news = new ArrayDeque<>();
  private final Map<String, List<Problem>> problems = new HashMap<>();

  /** What a line is about. */
  public enum Event {
    /** A run began. */
    STARTED,
    /** The script said something on its way. */
    SAID,
    /** A run gave a result. */
    ENDED,
    /** A run gave none: one line for each problem. */
    FAILED,
    /** A new revision was saved and loads. */
    RELOADED,
    /** A new revision was saved and does not load: the last good one is run on. */
    KEPT
  }

  /**
   * One line.
   *
   * @param at when
   * @param event what it is about
   * @param text for people; one line, without control characters
   */
  public record Line(Instant at, Event event, String text) {
    /** What would begin another line, or a terminal would obey, is a space. */
    public Line {
      String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
      text = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** "2026-07-22 07:35:12 +01:00 ENDED a table of 12 rows (after 0.1 s)": the user's own time. */
    @Override
    public String toString() {
      return WHEN.format(at.atZone(ZoneId.systemDefault())) + " " + event + " " + text;
    }
  }

  /** A log by a clock. */
  public ScriptLog(Clock clock) {
    this.clock = clock;
  }

  /** The same runner, of whose runs everything is written down. */
  public Runner logged(Runner runner, Mode mode, Optional<Path> workspace) {
    return (script, given, arguments, limits, progress) -> {
      Instant began = clock.instant();
      note(script, Event.STARTED, mode.words() + words(arguments.values()), workspace);
      Progress written = new Written(progress, said -> note(script, Event.SAID, said, workspace));
      Verdict<ScriptResult> verdict = runner.run(script, given, arguments, limits, written);
      ended(script, verdict, Duration.between(began, clock.instant()), workspace);
      return verdict;
    };
  }

  /** What a script says goes into the log as well, up to a number of lines. */
  private static final class Written implements Progress {
    private final Progress shown;
    private final Consumer<String> log;
    private final AtomicInteger left = new AtomicInteger(MOST_SAID);

    Written(Progress shown, Consumer<String> log) {
      this.shown = shown;
      this.log = log;
    }

    @Override
    public void at(String step, double done) {
      shown.at(step, done);
    }

    @Override
    public boolean cancelled() {
      return shown.cancelled();
    }

    @Override
    public void say(String line) {
      shown.say(line);
      if (left.getAndDecrement() > 0) {
        log.accept(line);
      }
    }
  }

  private static String words(Map<String, String> arguments) {
    List<String> words = new ArrayList<>();
    arguments.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> words.add(one.getKey() + "=" + one.getValue()));
    return words.isEmpty() ? "" : ", " + String.join(", ", words);
  }

  private void ended(
      Script script, Verdict<ScriptResult> verdict, Duration took, Optional<Path> workspace) {
    List<Problem> found = verdict.refusals().stream().map(Refusal::problem).toList();
    problems(script, found);
    if (verdict instanceof Verdict.Good<ScriptResult> good) {
      note(script, Event.ENDED, words(good.value()) + after(took), workspace);
    }
    for (Refusal refusal : verdict.refusals()) {
      String text = sort(refusal.reason()) + refusal.problem().sentence() + after(took);
      note(script, Event.FAILED, text, workspace);
    }
  }

  private static String after(Duration took) {
    return String.format(Locale.UK, " (after %.1f s)", took.toMillis() / 1000.0);
  }

  /** An exception of its own is the usual case, which the event has said. */
  private static String sort(Reason reason) {
    return reason == Reason.FAILED ? "" : reason + ": ";
  }

  private static String words(ScriptResult result) {
    if (result instanceof ScriptResult.Table table) {
      return "a table of " + table.table().rows().size() + " rows";
    } else if (result instanceof ScriptResult.Figures figures) {
      return "figures, " + figures.table().rows().size() + " rows";
    } else if (result instanceof ScriptResult.Files files) {
      return files.files().size() == 1 ? "a file" : files.files().size() + " files";
    } else if (result instanceof ScriptResult.Chart) {
      return "a chart";
    } else if (result instanceof ScriptResult.View view) {
      return "a view of " + view.view().panels().size() + " panels";
    }
    return "a value";
  }

  /** Writes one line down. */
  public void note(Script script, Event event, String text, Optional<Path> workspace) {
    Line line = new Line(clock.instant(), event, text);
    synchronized (lines) {
      Deque<Line> kept = lines.computeIfAbsent(name(script), key -> new ArrayDeque<>());
      kept.addLast(line);
      if (kept.size() > KEPT) {
        kept.removeFirst();
      }
    }
    workspace.ifPresent(folder -> LogFolder.of(folder).append(name(script), line.toString()));
  }

  /** Something to be told to whoever types at a console. */
  public void news(String line) {
    synchronized (lines) {
      news.addLast(line.replaceAll("\\p{Cntrl}+", " "));
      if (news.size() > MOST_NEWS) {
        news.removeFirst();
      }
    }
  }

  /** What is to be told, the oldest first; it is not told again. */
  public List<String> takeNews() {
    synchronized (lines) {
      List<String> taken = List.copyOf(news);
      news.clear();
      return taken;
    }
  }

  /**
   * Says what is wrong with a script now: of its last run, or of the revision that does not load.
   */
  public void problems(Script script, List<Problem> found) {
    synchronized (lines) {
      problems.put(name(script), List.copyOf(found));
    }
  }

  /** What was wrong when it was last run or saved; the places are lines of the user's file. */
  public List<Problem> problems(Script script) {
    synchronized (lines) {
      return problems.getOrDefault(name(script), List.of());
    }
  }

  /** What it did since the program began, the oldest first, at most {@value #KEPT} lines. */
  public List<Line> lines(Script script) {
    synchronized (lines) {
      return List.copyOf(lines.getOrDefault(name(script), new ArrayDeque<>()));
    }
  }

  /**
   * What it did, as lines to print, the oldest first: in a workspace what is written down there,
   * else since the program began.
   */
  public List<String> printed(Script script, Optional<Path> workspace) {
    List<String> written =
        workspace.map(folder -> LogFolder.of(folder).lines(name(script))).orElse(List.of());
    return written.isEmpty() ? lines(script).stream().map(Line::toString).toList() : written;
  }

  /** The last run of printed lines, and what came after it; all where no run begins in them. */
  public static List<String> lastRun(List<String> printed) {
    for (int at = printed.size() - 1; at > 0; at--) {
      if (BEGINS.matcher(printed.get(at)).lookingAt()) {
        return printed.subList(at, printed.size());
      }
    }
    return printed;
  }

  /** A script's name among all: "workspace/calculations/neet-rate". */
  private static String name(Script script) {
    return script.origin().name() + "/" + script.id();
  }
}
