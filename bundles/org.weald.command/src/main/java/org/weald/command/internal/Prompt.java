package org.weald.command.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Questions;

/** Runs what was typed, for the command line and the console alike. */
final class Prompt {
  private static final Logger LOG = LoggerFactory.getLogger(Prompt.class);

  private final Commands commands;
  private final Path directory;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Optional<Questions> questions;
  private final BooleanSupplier cancelled;

  /**
   * A prompt.
   *
   * @param cancelled whether the person has given up what runs
   */
  Prompt(
      Commands commands,
      Path directory,
      PrintWriter out,
      PrintWriter err,
      Optional<Questions> questions,
      BooleanSupplier cancelled) {
    this.commands = commands;
    this.directory = directory;
    this.out = out;
    this.err = err;
    this.questions = questions;
    this.cancelled = cancelled;
  }

  /** Runs one line of words; none asks for help. */
  Exit run(List<String> words) {
    if (words.isEmpty() || words.get(0).equals("--help") || words.get(0).equals("-h")) {
      return overview();
    }
    if (words.get(0).equals("--version") || words.get(0).equals("-V")) {
      out.println(
          "weald "
              + Optional.ofNullable(Prompt.class.getPackage().getImplementationVersion())
                  .orElse("0.1.0"));
      out.flush();
      return Exit.DONE;
    }
    if (words.get(0).equals("help")) {
      boolean ofAll = words.size() == 1 || words.get(1).startsWith("-");
      return ofAll ? overview() : helpOf(words.get(1), words.subList(2, words.size()));
    }
    String name = words.get(0);
    return commands
        .use(name, command -> run(command, words.subList(1, words.size())))
        .orElseGet(() -> unknown(name));
  }

  private Exit unknown(String name) {
    err.println("There is no command " + Quoted.of(name) + ". " + meant(name));
    err.println("See weald --help.");
    err.flush();
    return Exit.WRONG_USAGE;
  }

  private String meant(String name) {
    List<String> names = commands.names();
    return Suggestion.nearest(name, names)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElse("There are: " + String.join(", ", names) + ".");
  }

  private Exit helpOf(String name, List<String> words) {
    return commands
        .use(name, command -> described(command, words).fold(this::show, this::refuse))
        .orElseGet(() -> unknown(name));
  }

  private Exit show(CommandDescription description) {
    out.print(new CommandLineForm(description).help());
    out.flush();
    return Exit.DONE;
  }

  private Exit refuse(List<Problem> problems) {
    problems.forEach(problem -> err.println(problem.sentence()));
    err.flush();
    return Exit.INPUT_HAS_PROBLEMS;
  }

  /** A command whose options depend on what it is given is asked again once that is known. */
  private Checked<CommandDescription> described(Command command, List<String> words) {
    CommandDescription usual = command.description();
    return new CommandLineForm(usual)
        .begun(words, directory)
        .map(begun -> command.description(call(begun)))
        .orElseGet(() -> Checked.good(usual));
  }

  private Exit overview() {
    out.println("Weald: a workbench for community plans.");
    out.println();
    out.println("  weald COMMAND [OPTIONS]        weald COMMAND --help shows options and examples");
    out.println();
    for (CommandDescription description : commands.descriptions()) {
      out.printf(Locale.ROOT, "  %-10s %s%n", description.name(), description.summary());
    }
    out.printf(
        Locale.ROOT,
        "  %-10s %s%n",
        "help",
        "Show this, or the help of a command: weald help assess");
    out.println();
    out.println("Example: weald help assess shows the options of weald assess.");
    out.println("Begin with: weald demo");
    out.flush();
    return Exit.DONE;
  }

  private Exit run(Command command, List<String> words) {
    String name = command.description().name();
    try {
      return described(command, words)
          .fold(description -> run(command, description, words), this::refuse);
    } catch (RuntimeException | Error ours) {
      return fault(name, ours);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private Exit run(Command command, CommandDescription description, List<String> words) {
    try {
      CommandLineForm.Typed typed = new CommandLineForm(description).read(words, directory);
      return typed.help() ? show(description) : command.run(call(typed));
    } catch (WrongUsage wrong) {
      err.println(wrong.getMessage());
      err.println("See weald " + asked(command, description) + " --help.");
      return Exit.WRONG_USAGE;
    } catch (IOException ours) {
      return fault(description.name(), ours);
    }
  }

  /** With the word that gave the command its options, where it has others without. */
  private static String asked(Command command, CommandDescription described) {
    boolean usual = described.equals(command.description()) || described.arguments().isEmpty();
    return usual ? described.name() : described.name() + " " + described.arguments().get(0).name();
  }

  private Exit fault(String name, Throwable ours) {
    LOG.error("weald {} failed", name, ours);
    err.println("Weald failed at this: " + ours);
    err.println(
        "This is our fault, not yours. The log says more: "
            + System.getProperty("weald.log", "(no log)"));
    return Exit.OUR_FAULT;
  }

  private CommandCall call(CommandLineForm.Typed typed) {
    return new CommandCall(
        typed.arguments(),
        typed.options(),
        typed.format(),
        typed.workspace(),
        directory,
        out,
        err,
        new ProgressOnStderr(err, cancelled),
        questions);
  }
}
