package org.weald.script.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.script.internal.language.ScriptResult;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.ExportedFile;
import org.weald.spi.OutputFile;
import org.weald.spi.OutputFolder;
import org.weald.spi.OutputFolder.Content;

/** Where a result goes: printed, written to a file, or to files below a folder. */
final class Delivery {
  private static final String OUT = "--out";

  /** What programs call their standard output. */
  private static final String PRINTED = "-";

  /** Endings that say what is in a file. */
  private static final Set<String> WRITTEN = Set.of("csv", "json", "txt");

  private final Offer offer;
  private final Pictures pictures;
  private final CommandCall call;

  Delivery(Offer offer, Pictures pictures, CommandCall call) {
    this.offer = offer;
    this.pictures = pictures;
    this.call = call;
  }

  /** Delivers all of it or nothing. */
  Checked<Exit> deliver(ScriptResult result) {
    Optional<String> out = call.option(OUT).filter(name -> !name.equals(PRINTED));
    if (call.progress().cancelled()) {
      return Checked.good(Exit.CANCELLED);
    }
    if (out.isEmpty()) {
      return printed(result).then(this::print);
    }
    return isFolder(out.get()) ? toFolder(out.get(), result) : toFile(out.get(), result);
  }

  private boolean isFolder(String out) {
    return out.endsWith("/")
        || out.endsWith("\\")
        || (!out.isBlank() && Files.isDirectory(call.directory().resolve(out)));
  }

  private Checked<Exit> print(String text) {
    call.out().print(text);
    call.out().flush();
    return Checked.good(Exit.DONE);
  }

  private Checked<String> printed(ScriptResult result) {
    if (result instanceof ScriptResult.Files files) {
      return files.files().size() == 1
          ? Checked.good(files.files().get(0).text())
          : Checked.bad(several(files.files().stream().map(ExportedFile::path).toList()));
    }
    return text(result, format());
  }

  /** Figures that can be imported are a CSV file. */
  private String format() {
    return call.format().equals(ObservationRows.FORMAT) ? "csv" : call.format();
  }

  private static Checked<String> text(ScriptResult result, String format) {
    if (format.isEmpty() || format.equals("text")) {
      return Checked.good(ResultPages.text(result));
    }
    List<TableSpec> tables = tables(result);
    if (format.equals("json")) {
      return Checked.good(ResultPages.json(tables));
    }
    return tables.size() == 1
        ? Checked.good(ResultPages.printed(tables.get(0), format))
        : Checked.bad(
            refusal(
                "it has " + tables.size() + " tables, and a CSV file holds one",
                "Add --out FOLDER/ to have a file for each, or take --format json"));
  }

  private static List<TableSpec> tables(ScriptResult result) {
    return result instanceof ScriptResult.Value value
        ? List.of(ResultPages.cell(value.text()))
        : ResultPages.tables(result);
  }

  private Checked<Exit> toFile(String out, ScriptResult result) {
    return content(out, result)
        .then(
            content ->
                OutputFile.named(call.directory(), out)
                    .then(file -> OutputFile.write(file, content)))
        .then(
            file -> {
              call.out().println(file);
              call.out().flush();
              return Checked.good(said(rows(result)));
            });
  }

  private Checked<byte[]> content(String out, ScriptResult result) {
    if (result instanceof ScriptResult.Files) {
      return printed(result).then(text -> Checked.good(ResultPages.bytes(text)));
    }
    String name = out.substring(Math.max(out.lastIndexOf('/'), out.lastIndexOf('\\')) + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (Pictures.isPicture(ending)) {
      List<ChartSpec> charts = ResultPages.charts(result);
      return charts.size() == 1
          ? pictures.draw(charts.get(0), ending)
          : Checked.bad(noPicture(charts.size()));
    }
    if (name.contains(".") && call.format().isEmpty() && !WRITTEN.contains(ending)) {
      return Checked.bad(
          new Problem(
              "a result is not written as " + Quoted.of("." + ending),
              Place.of(out),
              "the file would not hold what its name says",
              "Write .csv for a spreadsheet, .json for programs, .txt for people, .svg or .png for a"
                  + " chart; or add --format"));
    }
    boolean byEnding = call.format().isEmpty() && List.of("csv", "json").contains(ending);
    return text(result, byEnding ? ending : format())
        .then(text -> Checked.good(ResultPages.bytes(text)));
  }

  private static Problem noPicture(int charts) {
    return charts == 0
        ? refusal(
            "it makes no chart, so there is nothing to draw", "Write --out FILE.csv for its table")
        : refusal(
            "it makes " + charts + " charts, and a picture holds one",
            "Write --out FOLDER/ to have a file for each");
  }

  private Checked<Exit> toFolder(String out, ScriptResult result) {
    return contents(result)
        .then(contents -> OutputFolder.write(call.directory().resolve(out).normalize(), contents))
        .then(
            (List<Path> files) -> {
              files.forEach(call.out()::println);
              call.out().flush();
              call.err().println(files.size() + (files.size() == 1 ? " file." : " files."));
              call.err().flush();
              return Checked.good(Exit.DONE);
            });
  }

  /** Charts as SVG, tables as CSV, text as it is; numbered where there are several. */
  private Checked<List<Content>> contents(ScriptResult result) {
    if (result instanceof ScriptResult.Files files) {
      return Checked.good(
          files.files().stream()
              .map(file -> new Content(file.path(), ResultPages.bytes(file.text())))
              .toList());
    }
    List<ViewSpec.Panel> panels = ResultPages.panels(result);
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < panels.size(); i++) {
      String name = offer.shortName() + (panels.size() == 1 ? "" : "-" + (i + 1));
      Checked<Content> content = content(name, panels.get(i));
      if (!content.problems().isEmpty()) {
        return Checked.bad(content.problems());
      }
      content.then(one -> Checked.good(contents.add(one)));
    }
    return Checked.good(contents);
  }

  private Checked<Content> content(String name, ViewSpec.Panel panel) {
    if (panel instanceof ViewSpec.Panel.Chart chart) {
      return pictures
          .draw(chart.chart(), Pictures.SVG)
          .then(picture -> Checked.good(new Content(name + "." + Pictures.SVG, picture)));
    }
    if (panel instanceof ViewSpec.Panel.Text text) {
      return Checked.good(new Content(name + ".txt", ResultPages.bytes(text.text() + "\n")));
    }
    String format = call.format().isEmpty() ? "csv" : format();
    String text = ResultPages.printed(((ViewSpec.Panel.Table) panel).table(), format);
    String ending = format.equals("text") ? "txt" : format;
    return Checked.good(new Content(name + "." + ending, ResultPages.bytes(text)));
  }

  private static int rows(ScriptResult result) {
    return result instanceof ScriptResult.Files files
        ? files.files().stream().mapToInt(ExportedFile::rows).sum()
        : ResultPages.rows(result);
  }

  private Exit said(int rows) {
    if (rows > 0) {
      call.err().println(rows + (rows == 1 ? " row." : " rows."));
      call.err().flush();
    }
    return Exit.DONE;
  }

  private static Problem several(List<String> files) {
    return refusal(
        "it makes " + files.size() + " files: " + String.join(", ", files),
        "Add --out FOLDER/, and they are written below that folder");
  }

  private static Problem refusal(String why, String remedy) {
    return new Problem("the result was not delivered", Place.of("command line"), why, remedy);
  }
}
