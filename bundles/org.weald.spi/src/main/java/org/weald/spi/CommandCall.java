package org.weald.spi;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Problem;

/**
 * One call of a command.
 *
 * @param arguments by position
 * @param options by name with dashes; a switch has the value ""
 * @param format one of the command's formats, or empty
 * @param workspace the folder asked for with {@code --workspace}, or the current folder where it is
 *     a workspace
 * @param directory what relative paths are relative to
 * @param out data
 * @param err words
 * @param progress told of long work; also says whether the user cancelled
 * @param questions asks who sits at the keyboard; empty where nobody does, as in a pipe
 */
public record CommandCall(
    List<String> arguments,
    Map<String, String> options,
    String format,
    Optional<Path> workspace,
    Path directory,
    PrintWriter out,
    PrintWriter err,
    Progress progress,
    Optional<Questions> questions) {

  /** A call with nobody to ask. */
  public CommandCall(
      List<String> arguments,
      Map<String, String> options,
      String format,
      Optional<Path> workspace,
      Path directory,
      PrintWriter out,
      PrintWriter err,
      Progress progress) {
    this(arguments, options, format, workspace, directory, out, err, progress, Optional.empty());
  }

  /** Copies the collections. */
  public CommandCall {
    arguments = List.copyOf(arguments);
    options = Map.copyOf(options);
  }

  /** The value of an option. */
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /** Whether a switch was given. */
  public boolean has(String name) {
    return options.containsKey(name);
  }

  /** The argument at a position. */
  public Optional<String> argument(int index) {
    return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
  }

  /** Says every problem on {@link #err}, a sentence each; gives the exit for bad input. */
  public Exit refuse(List<Problem> problems) {
    problems.forEach(problem -> err.println(problem.sentence()));
    err.flush();
    return Exit.INPUT_HAS_PROBLEMS;
  }
}
