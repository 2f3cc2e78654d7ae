package org.weald.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.weald.model.Catalogue;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.worker.Confinement;
import org.weald.script.internal.worker.Moment;
import org.weald.script.internal.worker.WorkerCommand;
import org.weald.script.internal.worker.WorkerRunner;
import org.weald.spi.Arguments;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/**
 * Kills the worker process again and again in the middle of runs, and prints whether anything was
 * lost, hung or left over; then how long starts, calls and the transfer of a plan take.
 */
public final class WorkerKills {
  private static final Duration LONGEST = Duration.ofMinutes(2);
  private static final int CALLS = 50;

  /** After so many kills a run is left alone, and must give the right table. */
  private static final int CHECKED = 10;

  private static final String BODY =
      """
      //@ name Names
      //@ kind calculation
      println 'on its way'
      List<String> names = []
      int i = 0
      while (i < 20000) {
        names << 'a name that is long enough to fill some frames ' + i
        i++
      }
      table('Names') { column 'Name', names }
      """;

  private final Given given = new Given(MadePlan.of(20, 50, 10), Optional.empty());
  private final ExecutorService callers = Executors.newCachedThreadPool();
  private final Set<ProcessHandle> processes = ConcurrentHashMap.newKeySet();
  private final Map<Moment, Long> times = Collections.synchronizedMap(new EnumMap<>(Moment.class));
  private volatile Optional<Moment> deadly = Optional.empty();
  private final AtomicInteger killed = new AtomicInteger();
  private final Map<String, Integer> outcomes = new java.util.TreeMap<>();

  private WorkerKills() {}

  /**
   * Kills and measures.
   *
   * @param arguments how often to kill; then, if wished, measures, areas and years of a plan whose
   *     transfer is measured
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    WorkerKills bench = new WorkerKills();
    try {
      bench.kill(kills, System.out);
      bench.calls(System.out);
      boolean sized = arguments.length > 3;
      transfer(
          sized ? Integer.parseInt(arguments[1]) : 100,
          sized ? Integer.parseInt(arguments[2]) : 100,
          sized ? Integer.parseInt(arguments[3]) : 10,
          System.out);
    } finally {
      bench.callers.shutdownNow();
    }
  }

  private WorkerRunner runner() {
    return new WorkerRunner(
        WorkerCommand::usual, Confinement::here, Duration.ofMinutes(5), this::at);
  }

  private void at(Moment moment, ProcessHandle worker) {
    times.put(moment, System.nanoTime());
    if (moment == Moment.STARTED) {
      processes.add(worker);
    }
    if (deadly.equals(Optional.of(moment))) {
      worker.descendants().forEach(processes::add);
      worker.destroyForcibly();
      killed.incrementAndGet();
    }
  }

  private void kill(int kills, PrintStream out) throws InterruptedException, ExecutionException {
    Moment[] moments = Moment.values();
    try (WorkerRunner runner = runner()) {
      Verdict<ScriptResult> right = run(runner, script(BODY));
      out.println("The worker runs " + runner.confinement() + ".");
      // A warm worker has passed the first moments: then nothing is killed in this turn.
      for (int turn = 0; killed.get() < kills; turn++) {
        deadly = Optional.of(moments[turn % moments.length]);
        count(run(runner, script(BODY)), right);
        deadly = Optional.empty();
        if (turn % CHECKED == 0 && !run(runner, script(BODY)).equals(right)) {
          outcomes.merge("wrong after a kill", 1, Integer::sum);
        }
      }
    }
    long left = processes.stream().filter(WorkerKills::lives).count();
    out.printf(
        Locale.ROOT, "kills %d: runs %s; processes left over %d%n", killed.get(), outcomes, left);
  }

  private static boolean lives(ProcessHandle process) {
    try {
      return process.onExit().get(20, TimeUnit.SECONDS).isAlive();
    } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
      return true;
    }
  }

  private void count(Verdict<ScriptResult> verdict, Verdict<ScriptResult> right) {
    boolean told =
        verdict.refusals().stream().anyMatch(refusal -> refusal.reason() == Reason.WORKER);
    String outcome = told ? "told as lost" : verdict.equals(right) ? "answered" : "wrong";
    outcomes.merge(outcome, 1, Integer::sum);
  }

  private Verdict<ScriptResult> run(WorkerRunner runner, Script script)
      throws InterruptedException, ExecutionException {
    try {
      return callers
          .submit(
              () ->
                  runner.run(
                      script, given, new Arguments(Map.of()), Limits.USUAL, Progress.silent()))
          .get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException hung) {
      outcomes.merge("hung", 1, Integer::sum);
      return Verdict.refused(
          Reason.TIME,
          new org.weald.model.Problem("hung", org.weald.model.Place.of("bench"), "", ""));
    }
  }

  private void calls(PrintStream out) throws InterruptedException, ExecutionException {
    List<Long> greetings = new ArrayList<>();
    List<Long> firsts = new ArrayList<>();
    List<Long> warm = new ArrayList<>();
    Script small = script("//@ name Areas\n//@ kind calculation\n" + small());
    for (int start = 0; start < 5; start++) {
      try (WorkerRunner runner = runner()) {
        long began = System.nanoTime();
        run(runner, small);
        firsts.add(System.nanoTime() - began);
        greetings.add(times.getOrDefault(Moment.GREETED, began) - began);
        for (int call = 0; call < CALLS; call++) {
          long asked = System.nanoTime();
          run(runner, small);
          warm.add(System.nanoTime() - asked);
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "from nothing to the greeting %.0f ms, to the first answer %.0f ms; a warm call %.1f ms"
            + " (median of %d)%n",
        median(greetings),
        median(firsts),
        median(warm),
        warm.size());
  }

  private static String small() {
    return "table('Areas') { column 'Area', areas('" + MadePlan.GROUP + "') }";
  }

  private static double median(List<Long> nanos) {
    Collections.sort(nanos);
    return nanos.get(nanos.size() / 2) / 1e6;
  }

  private static void transfer(int measures, int areas, int years, PrintStream out) {
    Catalogue plan = MadePlan.of(measures, areas, years);
    Map<Moment, Long> seen = Collections.synchronizedMap(new EnumMap<>(Moment.class));
    try (WorkerRunner runner =
        new WorkerRunner(
            WorkerCommand::usual,
            Confinement::here,
            Duration.ofMinutes(5),
            (moment, worker) -> seen.put(moment, System.nanoTime()))) {
      Verdict<ScriptResult> verdict =
          runner.run(
              script("//@ name Areas\n//@ kind calculation\n" + small()),
              new Given(plan, Optional.empty()),
              new Arguments(Map.of()),
              Limits.USUAL,
              Progress.silent());
      long began = seen.getOrDefault(Moment.SENDING, 0L);
      long held = seen.getOrDefault(Moment.HELD, 0L);
      out.printf(
          Locale.ROOT,
          "a plan of %,d figures goes over in %s%n",
          (long) measures * areas * years,
          held == 0
              ? "no time: " + verdict.refusals()
              : String.format(Locale.ROOT, "%.2f s", (held - began) / 1e9));
    }
  }

  private static Script script(String text) {
    ScriptHeader header =
        ScriptHeader.read("calculations/bench.groovy", text)
            .fold(
                good -> good,
                bad -> {
                  throw new IllegalStateException(bad.toString());
                });
    Origin stranger = new Origin(Origin.Layer.PLUGIN, "org.example.made", false);
    return new Script("calculations/bench", stranger, header, text);
  }
}
