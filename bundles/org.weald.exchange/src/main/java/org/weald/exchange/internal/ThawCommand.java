package org.weald.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.exchange.internal.frozen.Frozen;
import org.weald.exchange.internal.frozen.FrozenRecord;
import org.weald.exchange.internal.frozen.Hash;
import org.weald.exchange.internal.frozen.Made;
import org.weald.exchange.internal.frozen.ReportAgain;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.OutputFile;

/** {@code weald thaw}: makes the report of a frozen edition again and compares every byte. */
@Component(
    service = Command.class,
    property = {"weald.command=thaw", "weald.menu=Publish/410/Look at a kept edition…"})
public final class ThawCommand implements Command {
  private static final String OUT = "--out";

  private final Command report;
  private final BundleContext context;

  /** Needs the command that makes reports. */
  @Activate
  public ThawCommand(
      @Reference(target = "(weald.command=report)") Command report, BundleContext context) {
    this.report = report;
    this.context = context;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "thaw",
        "Make the report of a frozen edition again and compare it byte for byte",
        "Only what is in the file counts: no plug-in that is installed here, no workspace. Where"
            + " the two differ, the parts of Weald and the Java that changed since are named, and"
            + " the command ends with 1. A file that was changed is refused, and so is one that"
            + " weald freeze has not written.",
        List.of(new CommandDescription.Argument("FILE", "what weald freeze has written", true)),
        List.of(
            new CommandDescription.Option(
                OUT, "REPORT", "Write the report as it was, in any case.")),
        List.of(
            new CommandDescription.Example(
                "weald thaw 2021-22.weald.zip", "says whether the report comes out the same"),
            new CommandDescription.Example(
                "weald thaw 2021-22.weald.zip --out then.html", "and writes it as it was")),
        List.of(),
        false);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Path file = call.directory().resolve(call.argument(0).orElse(""));
    if (!Files.isRegularFile(file)) {
      return call.refuse(
          List.of(
              new Problem(
                  Files.exists(file) ? "this is no file" : "the file is not there",
                  Place.of(call.argument(0).orElse("")),
                  Files.exists(file) ? "it is a folder or a device" : "",
                  "Give a file that weald freeze has written; check its name and folder")));
    }
    try {
      call.progress().at("Reading the file", 0.1);
      return Frozen.read(file)
          .then(frozen -> written(frozen, call))
          .then(frozen -> again(frozen, call))
          .fold(exit -> exit, call::refuse);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static Checked<Frozen> written(Frozen frozen, CommandCall call) {
    Optional<String> out = call.option(OUT);
    return out.isEmpty()
        ? Checked.good(frozen)
        : OutputFile.named(call.directory().toAbsolutePath(), out.get())
            .then(target -> OutputFile.write(target, frozen.report()))
            .then(
                saved -> {
                  call.out().println(saved);
                  return Checked.good(frozen);
                });
  }

  private Checked<Exit> again(Frozen frozen, CommandCall call) {
    try {
      call.progress().at("Making the report again", 0.3);
      Made here = Made.here(context);
      return new ReportAgain(report, call)
          .of(frozen.content(), frozen.record().asked())
          .then(made -> Checked.good(compared(frozen, made, here, call)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Exit compared(Frozen frozen, byte[] made, Made here, CommandCall call) {
    FrozenRecord record = frozen.record();
    boolean same = Arrays.equals(made, frozen.report());
    call.out()
        .println(
            record.asked().plan()
                + ", "
                + record.asked().edition()
                + ", figures of revision "
                + record.revision()
                + (same ? ": the same report, byte for byte." : ": another report."));
    call.out().println("SHA-256 " + Hash.of(frozen.report()));
    call.out().flush();
    List<String> changed = here.changedSince(record.made());
    if (!same) {
      call.err().println("Now " + Hash.of(made) + "; " + firstDifference(frozen.report(), made));
      if (changed.isEmpty()) {
        call.err().println("Nothing that reads, judges or prints has changed since.");
      }
    }
    changed.forEach(call.err()::println);
    call.err().flush();
    return same ? Exit.DONE : Exit.INPUT_HAS_PROBLEMS;
  }

  private static String firstDifference(byte[] then, byte[] now) {
    int at = Math.max(0, Arrays.mismatch(then, now));
    String before = new String(then, 0, Math.min(at, then.length), StandardCharsets.UTF_8);
    long line = before.chars().filter(sign -> sign == '\n').count() + 1;
    return "the first difference is in line " + line + ".";
  }
}
