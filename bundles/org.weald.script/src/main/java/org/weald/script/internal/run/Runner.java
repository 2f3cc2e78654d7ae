package org.weald.script.internal.run;

import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.spi.Arguments;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/** Runs scripts somewhere: in this process, or in the worker. Any thread; waits for the end. */
public interface Runner {

  /** Compiles where needed and runs; what the script says on its way goes to the progress' user. */
  Verdict<ScriptResult> run(
      Script script, Given given, Arguments arguments, Limits limits, Progress progress);
}
