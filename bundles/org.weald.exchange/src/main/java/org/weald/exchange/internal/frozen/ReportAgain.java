package org.weald.exchange.internal.frozen;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;

/**
 * Makes a report the way everybody does, with the command for it, in a folder of its own that goes
 * afterwards.
 *
 * @param report the command
 * @param call whose progress is told
 */
public record ReportAgain(Command report, CommandCall call) {

  /** The report's bytes from frozen content, or what the command said against it. */
  public Checked<byte[]> of(SortedMap<String, byte[]> content, Asked asked) throws IOException {
    return in(folder -> made(folder, Optional.of(unpacked(content, folder)), asked));
  }

  /** The report as it is made here and now, with the call's own workspace. */
  public Checked<byte[]> here(Asked asked) throws IOException {
    return in(folder -> made(folder, call.workspace().map(call.directory()::resolve), asked));
  }

  /** Work in a folder of its own. */
  private interface Work {
    Checked<byte[]> in(Path folder) throws IOException;
  }

  private static Checked<byte[]> in(Work work) throws IOException {
    Path folder = Files.createTempDirectory("weald-frozen-");
    try {
      return work.in(folder);
    } finally {
      remove(folder);
    }
  }

  private static Path unpacked(SortedMap<String, byte[]> content, Path folder) throws IOException {
    Path workspace = folder.resolve("content");
    for (Map.Entry<String, byte[]> one : content.entrySet()) {
      Path file = workspace.resolve(one.getKey()).normalize();
      if (!file.startsWith(workspace)) {
        throw new IOException(one.getKey() + " leads out of its folder");
      }
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, one.getValue());
    }
    return workspace;
  }

  private Checked<byte[]> made(Path folder, Optional<Path> workspace, Asked asked)
      throws IOException {
    Path file = folder.resolve("report.html");
    Map<String, String> options = asked.options();
    options.put("--out", file.toString());
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(said);
    Exit exit =
        report.run(
            new CommandCall(
                List.of(),
                options,
                "",
                workspace,
                folder,
                new PrintWriter(new StringWriter()),
                err,
                call.progress()));
    err.flush();
    return exit == Exit.DONE
        ? Checked.good(Files.readAllBytes(file))
        : Checked.bad(
            new Problem(
                "the report cannot be made",
                Place.of(asked.plan() + ", " + asked.edition()),
                said.toString().strip(),
                "Correct that first"));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
