package org.weald.script.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.file.TrustedScripts;
import org.weald.show.FormSpec;
import org.weald.show.TableSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.TableOutput;

/**
 * {@code weald trust}: lets a script of the user's own workspace run as full Groovy. It is asked by
 * the script's name, because yes is said to anything; the file's hash is what is remembered, in the
 * user's own configuration and not in the workspace, because a workspace may come from somebody
 * else, and one that could vouch for its own scripts would be trusted by being opened.
 */
@Component(
    service = Command.class,
    property = {"weald.command=trust", "weald.menu=Scripts/110/Trust a script…"})
public final class TrustCommand implements Command {
  private static final String YES = "--yes";
  private static final String WITHDRAW = "--withdraw";
  private static final String NAME = "name";
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  private final ScriptLibrary library;

  /** Needs the scripts. */
  @Activate
  public TrustCommand(@Reference ScriptLibrary library) {
    this.library = library;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "trust",
        "Let a script of your workspace run as full Groovy, or take that back",
        "Scripts run in a box: they can compute and show, but not read files, use the network or"
            + " start programs. Full Groovy can do all of that, as you, with everything you may open"
            + " or delete. Read the script first, every line. What is remembered is the file as it"
            + " is now: when it changes it is back in the box until you trust it again. Without a"
            + " name it lists what you trust. Plug-ins' scripts always stay in the box.",
        List.of(new CommandDescription.Argument("SCRIPT", "its folder and name", false)),
        List.of(
            new CommandDescription.Option(
                YES, "", "Do not ask for the script's name; for who has read the script."),
            new CommandDescription.Option(WITHDRAW, "", "Put the script back into the box.")),
        List.of(
            new CommandDescription.Example("weald trust", "list the scripts you trust"),
            new CommandDescription.Example(
                "weald trust calculations/from-our-database", "run it as full Groovy from now on"),
            new CommandDescription.Example(
                "weald trust --withdraw calculations/from-our-database", "back into the box")),
        TableOutput.FORMATS,
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Optional<String> asked = call.argument(0);
    if (asked.isEmpty()) {
      return call.has(WITHDRAW)
          ? call.refuse(List.of(wrong("which script?", "Write weald trust --withdraw SCRIPT")))
          : list(call);
    }
    if (call.workspace().isEmpty()) {
      return call.refuse(
          List.of(
              wrong(
                  "only a script of a workspace can be trusted, and this is none",
                  "Add --workspace FOLDER")));
    }
    Path workspace = call.workspace().get();
    return call.has(WITHDRAW)
        ? withdraw(asked.get(), workspace, call)
        : trust(asked.get(), workspace, call);
  }

  private Exit list(CommandCall call) throws IOException {
    List<TableSpec.Column> columns =
        List.of("script", "workspace", "since", "sha-256").stream()
            .map(TableSpec.Column::text)
            .toList();
    List<List<String>> rows =
        library.trusted().all().stream()
            .map(one -> List.of(one.script(), one.workspace(), since(one), one.hash()))
            .toList();
    sayDamage(call);
    if (rows.isEmpty() && (call.format().isEmpty() || call.format().equals("text"))) {
      call.err().println("You trust no script: all run in the box.");
      call.err()
          .println(
              "To let one run as full Groovy: weald trust calculations/NAME --workspace FOLDER");
      call.err().flush();
      return Exit.DONE;
    }
    TableOutput.print(new TableSpec("", columns, rows), call.format(), call.out());
    return Exit.DONE;
  }

  /** In the user's own time. */
  private static String since(TrustedScripts.Trusted one) {
    try {
      return WHEN.format(Instant.parse(one.since()).atZone(ZoneId.systemDefault()));
    } catch (DateTimeException byHand) {
      // Somebody has written into the file: shown as it stands.
      return one.since();
    }
  }

  private void sayDamage(CommandCall call) {
    library.trusted().damage().ifPresent(problem -> call.err().println(problem.sentence()));
    call.err().flush();
  }

  private Exit trust(String asked, Path workspace, CommandCall call) {
    sayDamage(call);
    Checked<Shelf.Entry> found = library.find(asked, call.workspace(), call.directory());
    Optional<Shelf.Entry> entry = found.fold(Optional::of, problems -> Optional.empty());
    if (entry.isEmpty()) {
      return call.refuse(found.problems());
    }
    if (!entry.get().newer().isEmpty()) {
      // What would be trusted is not what the user sees in the editor.
      return call.refuse(entry.get().newer());
    }
    return library
        .asItIs(entry.get(), workspace)
        .then(revision -> agreed(entry.get(), call).then(yes -> Checked.good(revision)))
        .then(revision -> library.trusted().trust(workspace, revision))
        .fold(chosen -> done(chosen, call), call::refuse);
  }

  /** What is to be known is said to who answers with --yes, too. */
  private static Checked<Boolean> agreed(Shelf.Entry entry, CommandCall call) {
    if (!entry.script().origin().equals(Origin.WORKSPACE)) {
      // It is refused without asking, by what remembers.
      return Checked.good(true);
    }
    call.err().println("Full Groovy is not in the box. " + entry.id() + " will be able to read,");
    call.err().println("change and delete every file you can, use the network and start programs.");
    call.err().println("Trust it only if you have read all of it and know who wrote it.");
    call.err().flush();
    return call.has(YES) ? Checked.good(true) : named(entry, call);
  }

  private static Checked<Boolean> named(Shelf.Entry entry, CommandCall call) {
    if (call.questions().isEmpty()) {
      return Checked.bad(
          wrong(
              "nothing is trusted: you could not be asked for the script's name, because this is"
                  + " not a terminal",
              "Type it at a terminal, or add --yes if you have read the script"));
    }
    String bare = entry.id().substring(entry.id().lastIndexOf('/') + 1);
    FormSpec.Field name =
        new FormSpec.Field(
            NAME, "Type the script's name, " + bare, FormSpec.Input.TEXT, List.of(), "", true);
    FormSpec form = new FormSpec("Trust " + entry.id(), "", List.of(name));
    Optional<Map<String, String>> answers =
        call.questions()
            .flatMap(
                questions ->
                    questions.ask(
                        form,
                        (field, answer) ->
                            isName(answer, entry, bare)
                                ? Optional.empty()
                                : Optional.of("That is not its name. Nothing is trusted so far")));
    boolean said =
        answers.filter(all -> isName(all.getOrDefault(NAME, ""), entry, bare)).isPresent();
    return said
        ? Checked.good(true)
        : Checked.bad(
            wrong(
                "nothing is trusted: the script's name was not given", "Add --yes if you mean it"));
  }

  private static boolean isName(String answer, Shelf.Entry entry, String bare) {
    return answer.strip().equals(bare) || answer.strip().equals(entry.id());
  }

  private static Exit done(TrustedScripts.Trusted chosen, CommandCall call) {
    call.out()
        .println(
            chosen.script() + " runs as full Groovy until its file changes or you withdraw it.");
    call.out().println("SHA-256 " + chosen.hash());
    call.out().flush();
    return Exit.DONE;
  }

  /** By what is remembered: a script that is gone can be withdrawn, too. */
  private Exit withdraw(String asked, Path workspace, CommandCall call) {
    List<String> trusted = library.trusted().hashes(workspace).keySet().stream().sorted().toList();
    String bare = asked.replaceFirst("\\.groovy$", "");
    List<String> meant =
        trusted.stream().filter(id -> id.equals(bare) || id.endsWith("/" + bare)).toList();
    if (meant.size() != 1) {
      String remedy =
          trusted.isEmpty() ? "You trust none in it" : "You trust " + String.join(", ", trusted);
      return call.refuse(
          List.of(wrong("you trust no script " + Quoted.of(asked) + " in this workspace", remedy)));
    }
    return library
        .trusted()
        .withdraw(workspace, meant.get(0))
        .fold(
            gone -> {
              call.out().println(meant.get(0) + " is back in the box.");
              call.out().flush();
              return Exit.DONE;
            },
            call::refuse);
  }

  private static Problem wrong(String what, String remedy) {
    return new Problem(what, Place.of("command line"), "", remedy);
  }
}
