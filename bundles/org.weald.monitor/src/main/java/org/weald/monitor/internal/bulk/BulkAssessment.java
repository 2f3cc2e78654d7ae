package org.weald.monitor.internal.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.model.Figures;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.OutputFile;

/** {@code weald assess --data}: judges all series of a table, without a plan. */
public final class BulkAssessment {
  /** The options of the command line. */
  public static final List<CommandDescription.Option> OPTIONS = BulkOptions.OPTIONS;

  /** What the command line's help says. */
  public static final String HELP =
      "With --data it judges the series of a table instead, one for each measure and area, without a"
          + " plan. It gives a row for each series, in the order of the alphabet by measure and area,"
          + " however the rows of the table stand. A blank cell is something that is not there; the column"
          + " reasons says why, in codes.\n\n"
          + "one_year, long_term: improving, maintaining, not-improving, or not-assessed. Of months and"
          + " quarters only the same month or quarter of each year is compared and fitted."
          + " A trend needs 4 points; one that is not significant is maintaining from 6 points, and"
          + " not-assessed (no-trend-detectable) below.\n"
          + "recent_trend: the last five years, whole and one after another, each with counts or an"
          + " error.\n"
          + "xmr_variation: common-cause (usual swings), special-cause-high or -low (the latest figures"
          + " lie unusually high or low); 12 points are needed.\n"
          + "xmr_meaning: of that, improving, concerning or neither; given only if named in --columns.\n"
          + "xmr_assurance: passing (the limits lie wholly on the right side of the target), failing"
          + " (on the wrong one), or inconsistent (about it).\n"
          + "quartile: the quarter of the areas by rank, 1 the best; blank with 3 areas or fewer.\n"
          + "rank: among the areas of a measure that have a figure for its latest"
          + " period; 1 is the best, and the highest where neither side is better. One area alone has no"
          + " rank.\n"
          + "rank_low, rank_high: 1 + the areas wholly better by their 95 % intervals, and all but those"
          + " wholly worse: the best and worst rank the area may have.\n\n"
          + "A share or rate that is not numerator / denominator × multiplier, rounded, is not tested"
          + " (value-and-counts-disagree). A cell that is no number, a figure outside its own lower"
          + " and upper, or a period that has two figures, is told with its line, and then nothing is"
          + " written.";

  private static final int SOME_SERIES = 512;
  private static final int ROOM = 1 << 17;

  private final CommandCall call;
  private final BulkOptions options;
  private final Workers workers;

  private BulkAssessment(CommandCall call, BulkOptions options, Workers workers) {
    this.call = call;
    this.options = options;
    this.workers = workers;
  }

  /** Whether a call is about a table. */
  public static boolean isAsked(CommandCall call) {
    return call.option(BulkOptions.DATA).isPresent();
  }

  /** What a call without a table asks of one; to be told, not passed over. */
  public static List<Problem> withoutTable(CommandCall call) {
    return BulkOptions.withoutTable(call);
  }

  /** Does what a call with {@code --data} asks. */
  public static Exit run(CommandCall call) throws IOException {
    return run(call, Workers.of(call.progress()));
  }

  static Exit run(CommandCall call, Workers workers) throws IOException {
    Checked<BulkOptions> options = BulkOptions.of(call);
    if (options instanceof Checked.Good<BulkOptions> good) {
      return new BulkAssessment(call, good.value(), workers).guarded();
    }
    return misused(call, options.problems());
  }

  /** Tells what is wrong with the command line itself; the data were not looked at. */
  public static Exit misused(CommandCall call, List<Problem> problems) {
    call.refuse(problems);
    return Exit.WRONG_USAGE;
  }

  private Exit guarded() throws IOException {
    Optional<Problem> refusal = refusal();
    if (refusal.isPresent()) {
      return call.refuse(List.of(refusal.get()));
    }
    try {
      return assessed(false);
    } catch (OutOfMemoryError large) {
      return call.refuse(
          List.of(
              data(
                  "the table does not fit into the memory Java may take",
                  "its figures are held while they are judged",
                  "Split it by measure, or set WEALD_JAVA_OPTIONS=-Xmx8g for 8 GB")));
    } catch (ClosedChannelException closed) {
      if (workers.isStopped()) {
        return Exit.CANCELLED;
      }
      throw closed;
    }
  }

  /** What can be told before anything is read. */
  private Optional<Problem> refusal() throws IOException {
    Path data = options.data();
    if (Files.isDirectory(data)) {
      return Optional.of(data("this is a folder", "", "Give the name of a CSV file"));
    }
    if (!Files.exists(data)) {
      return Optional.of(data("there is no such file", "", "Give the name of a CSV file"));
    }
    if (!Files.isRegularFile(data)) {
      return Optional.of(
          data("this is a device or a pipe of the system, not a file", "", "Save it as a file"));
    }
    if (Files.size(data) >= DataFile.LARGEST) {
      return Optional.of(
          data(
              "the file has more than " + (DataFile.LARGEST >> 30) + " GB",
              "larger tables are not read",
              "Split it by measure"));
    }
    Optional<Path> out = options.out();
    if (out.isPresent() && Files.exists(out.get()) && Files.isSameFile(out.get(), data)) {
      return Optional.of(
          data(
              "this is also the file to write",
              "the data would be lost",
              "Give --out another name"));
    }
    return out.flatMap(OutputFile::whyNot);
  }

  private Problem data(String what, String why, String remedy) {
    return new Problem(what, Place.of(options.name()), why, remedy);
  }

  private Exit assessed(boolean carefully) throws IOException {
    Faults faults = new Faults();
    try (DataFile file = DataFile.open(options.data(), faults, carefully)) {
      Loading loading = new Loading(file, options.name(), workers, faults);
      Checked<Optional<Loading.Loaded>> loaded = loading.load();
      if (loading.isMisread()) {
        return assessed(true);
      }
      if (file.hasChanged() && !workers.isStopped()) {
        return call.refuse(
            List.of(
                data(
                    "the file was changed while it was read",
                    "what was read is neither the old nor the new table",
                    "Start again when nobody writes it")));
      }
      if (loaded instanceof Checked.Good<Optional<Loading.Loaded>> good) {
        return good.value().isPresent() ? judged(good.value().get(), file, faults) : Exit.CANCELLED;
      }
      return call.refuse(loaded.problems());
    } catch (FileSystemException unreadable) {
      return call.refuse(List.of(data("the file cannot be read", why(unreadable), "See to it")));
    }
  }

  private static String why(FileSystemException unreadable) {
    if (unreadable instanceof AccessDeniedException) {
      return "you may not read it";
    }
    if (unreadable instanceof NoSuchFileException) {
      return "it has gone";
    }
    String said = unreadable.getReason();
    return said == null ? "the system did not say why" : said;
  }

  private Exit judged(Loading.Loaded loaded, DataFile file, Faults faults) throws IOException {
    Table table = loaded.table();
    Arranging arranging = new Arranging(table, loaded.layout(), file, faults);
    if (!workers.share(table.series(), SOME_SERIES, arranging::arrange)) {
      return Exit.CANCELLED;
    }
    if (!faults.isEmpty()) {
      return call.refuse(faults.problems(options.name(), file));
    }
    Optional<HeldBack> heldBack =
        options.people() ? Optional.of(new HeldBack(table)) : Optional.empty();
    if (heldBack.isPresent() && !byMeasure(loaded, heldBack.get()::look)) {
      return Exit.CANCELLED;
    }
    Ranking ranking = new Ranking(table, OutputColumn.isBounded(options.columns()));
    if (OutputColumn.isRanked(options.columns()) && !byMeasure(loaded, ranking::rank)) {
      return Exit.CANCELLED;
    }
    Exit exit =
        options.out().map(out -> toFile(out, loaded, ranking, heldBack)).orElse(Exit.OUR_FAULT);
    if (options.out().isEmpty()) {
      exit = toScreen(loaded, ranking, heldBack);
    }
    if (exit == Exit.DONE) {
      remark(loaded);
    }
    return exit;
  }

  /** What is done with the series of one measure, from one to before another. */
  private interface OfMeasure {
    void look(SeriesReader reader, int from, int to);
  }

  private boolean byMeasure(Loading.Loaded loaded, OfMeasure work) throws IOException {
    Table table = loaded.table();
    int[] begins = table.measureBegins();
    return workers.share(
        begins.length - 1,
        1 + begins.length / (16 * workers.threads()),
        (from, to) -> {
          SeriesReader reader = new SeriesReader(table, loaded.layout(), options);
          for (int measure = from; measure < to && !workers.isStopped(); measure++) {
            work.look(reader, begins[measure], begins[measure + 1]);
          }
        });
  }

  private Exit toFile(
      Path out, Loading.Loaded loaded, Ranking ranking, Optional<HeldBack> heldBack) {
    return OutputFile.stream(out, channel -> print(loaded, ranking, heldBack, channel))
        .fold(whole -> whole ? Exit.DONE : Exit.CANCELLED, call::refuse);
  }

  private Exit toScreen(Loading.Loaded loaded, Ranking ranking, Optional<HeldBack> heldBack)
      throws IOException {
    boolean whole = print(loaded, ranking, heldBack, new Screen(call.out()));
    call.out().flush();
    return whole ? Exit.DONE : Exit.CANCELLED;
  }

  private boolean print(
      Loading.Loaded loaded,
      Ranking ranking,
      Optional<HeldBack> heldBack,
      WritableByteChannel channel)
      throws IOException {
    Table table = loaded.table();
    Line header = new Line(ROOM);
    header.word(String.join(",", options.columns().stream().map(OutputColumn::title).toList()));
    header.sign('\n');
    channel.write(ByteBuffer.wrap(header.bytes(), 0, header.length()));
    RowPrinter.Texts texts = table.texts();
    Written written = new Written(channel, workers);
    ThreadLocal<Printing> own =
        ThreadLocal.withInitial(
            () ->
                new Printing(
                    new RowPrinter(
                        table,
                        texts,
                        ranking,
                        heldBack,
                        options.columns(),
                        new SeriesReader(table, loaded.layout(), options)),
                    new Line(ROOM)));
    return workers.share(
        table.series(),
        SOME_SERIES,
        (from, to) -> {
          Printing printing = own.get();
          printing.line().clear();
          for (int series = from; series < to; series++) {
            printing.printer().print(series, printing.line());
          }
          written.write(from / SOME_SERIES, printing.line());
          workers.at(
              () -> "Judging: " + Figures.print(to, 0) + " series", (double) to / table.series());
        });
  }

  /** What one thread prints with. */
  private record Printing(RowPrinter printer, Line line) {}

  private void remark(Loading.Loaded loaded) {
    List<String> passedOver = loaded.layout().passedOver();
    if (!passedOver.isEmpty()) {
      String names = String.join(", ", passedOver.stream().map(Quoted::of).toList());
      call.err().println(options.name() + ": not understood and passed over: " + names + ".");
    }
    if (options.polarity().isEmpty() && !loaded.layout().has(Column.POLARITY)) {
      call.err()
          .println(
              options.name()
                  + ": which way is better is not said; higher is taken as better. Say --polarity"
                  + " lower or none, or add a column polarity.");
    }
    call.err().flush();
  }
}
