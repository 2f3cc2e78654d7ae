package org.weald.script.internal.box;

import com.sun.management.ThreadMXBean;
import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.customizers.ImportCustomizer;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.language.WealdScript;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.ResultOf;
import org.weald.script.internal.run.ScriptRun;
import org.weald.spi.Arguments;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;

/**
 * One hostile script, run as the program runs scripts, or with the box off.
 *
 * @param file its name
 * @param text what it holds
 * @param limits how much it may take
 */
record HostileRun(String file, String text, Limits limits) {
  private static final Dialect BOXED = new Dialect(true, HostileWords.class);
  private static final Given NOTHING = new Given(Catalogue.of(List.of()), Optional.empty());

  /** The plan is read when the first script in the box asks for it. */
  private static final class Plan {
    static final Given GIVEN = new Given(ShippedContent.catalogue(), Optional.empty());
  }

  /** In the box. */
  Outcome boxed() {
    AtomicBoolean ran = new AtomicBoolean();
    Verdict<ScriptResult> verdict =
        Verdict.of(header(), Reason.HEADER)
            .then(parameters -> ScriptCompiler.compile(new Source(file, text, parameters), BOXED))
            .then(
                compiled ->
                    new ScriptRun()
                        .use(
                            compiled.source(),
                            BOXED,
                            script -> {
                              ran.set(true);
                              return result(script, compiled.source().parameters());
                            },
                            limits,
                            Progress.silent()));
    return Outcome.of(file, verdict, ran.get());
  }

  private Verdict<ScriptResult> result(WealdScript script, List<Described.Parameter> parameters) {
    Map<String, String> values = new HashMap<>();
    parameters.forEach(one -> values.put(one.name(), one.defaultValue()));
    script.prepare(Plan.GIVEN, new Arguments(values), line -> {});
    return ResultOf.running(script, file);
  }

  /** Scripts without a header are given one without parameters. */
  private Checked<List<Described.Parameter>> header() {
    return text.contains("//@")
        ? ScriptHeader.read(file, text).then(header -> Checked.good(header.parameters()))
        : Checked.good(List.of());
  }

  /** A script that was compiled without a box and runs with the user's rights. */
  static final class Open {
    private final HostileRun run;
    private final Thread thread;
    private volatile String end = "";

    Open(HostileRun run) {
      this.run = run;
      this.thread = new Thread(null, this::go, "weald-script " + run.file(), ScriptRun.STACK);
      thread.setDaemon(true);
    }

    Open start() {
      thread.start();
      return this;
    }

    private void go() {
      try {
        end = used(compiled().run());
      } catch (Throwable thrown) {
        end = String.valueOf(thrown);
      }
    }

    private WealdScript compiled() {
      CompilerConfiguration configuration = new CompilerConfiguration();
      configuration.setScriptBaseClass(HostileWords.class.getName());
      configuration.addCompilationCustomizers(
          new ImportCustomizer().addStarImports("org.weald.script", "org.weald.show"));
      GroovyShell shell =
          new GroovyShell(HostileWords.class.getClassLoader(), new Binding(), configuration);
      WealdScript script = (WealdScript) shell.parse(run.text(), "WealdUserScript.groovy");
      script.prepare(NOTHING, new Arguments(Map.of()), line -> {});
      return script;
    }

    boolean ranOn() {
      return thread.isAlive();
    }

    /** What it did that a box would not have let it do, as far as it is seen here. */
    Outcome outcome() {
      List<String> escapes = new ArrayList<>();
      if (ranOn()) {
        escapes.add(Outcome.RAN_ON);
      }
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      if (threads.getThreadAllocatedBytes(thread.getId()) > run.limits().bytes()) {
        escapes.add("took more memory than it may");
      }
      if (end.contains("OutOfMemoryError") || end.contains("StackOverflowError")) {
        escapes.add(end);
      }
      return new Outcome(run.file(), Outcome.Kind.LOST, List.of(), end, escapes);
    }

    Outcome awaited() throws InterruptedException {
      thread.join(run.limits().time().toMillis());
      return outcome();
    }
  }

  /** Uses a result as a host would that takes whatever it is given. */
  private static String used(Object result) {
    if (result instanceof Iterable<?> many) {
      for (Object one : many) {
        String.valueOf(one);
      }
    }
    return String.valueOf(result);
  }
}
