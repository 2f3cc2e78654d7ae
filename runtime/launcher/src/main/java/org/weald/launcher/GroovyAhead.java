package org.weald.launcher;

import java.util.List;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.Phases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Groovy's compiler is a thousand classes, and the framework starts on one processor: where the
 * command is to run a script, another makes the compiler ready meanwhile. The first script is
 * compiled about 0.2 s sooner for it.
 */
final class GroovyAhead {
  private static final Logger LOG = LoggerFactory.getLogger(GroovyAhead.class);
  private static final long STACK = 16L * 1024 * 1024;

  /** Has something of all that scripts are made of. */
  static final String TEXT =
      """
      @groovy.transform.CompileStatic
      class Ahead {
        String all(List<Integer> years, Map<String, Double> rates) {
          double most = 0.0d
          for (int year in years) {
            if (year > 2000) { rates['y' + year] = year * 2.0d }
          }
          List<String> named = years.findAll { it > 1 }.collect { "${it}".toString() }
          most += rates.size()
          return named.join(', ') + most
        }
      }
      """;

  private GroovyAhead() {}

  /** Begins, where the command line will compile a script and there is a processor to spare. */
  static void begin(List<String> arguments) {
    if (!arguments.isEmpty()
        && arguments.get(0).equals("run")
        && Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(null, GroovyAhead::compile, "weald-groovy-ahead", STACK);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void compile() {
    try {
      compiled();
    } catch (CompilationFailedException | LinkageError absent) {
      // Nobody waits for it: whoever compiles a script says what is wrong.
      LOG.warn("Groovy's compiler is not ready ahead of time", absent);
    }
  }

  /** Compiles the text and defines no class. */
  static CompilationUnit compiled() {
    CompilationUnit unit = new CompilationUnit();
    unit.addSource("Ahead.groovy", TEXT);
    unit.compile(Phases.CLASS_GENERATION);
    return unit;
  }
}
