package org.weald.monitor.internal.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.weald.model.Checked;
import org.weald.model.Figures;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Reads the table: the header by one thread, then the rows by all. */
final class Loading {
  private static final String AS_UTF_8 = "Save it again as \"CSV UTF-8\"";

  private final DataFile file;
  private final String name;
  private final Workers workers;
  private final Faults faults;
  private final Keys.Registers registers =
      new Keys.Registers(
          new Register<>(Register.Entry::good),
          new Register<>(Register.Entry::good),
          new Register<>(Loading::period));

  /**
   * Of a file.
   *
   * @param name the file as the user named it
   */
  Loading(DataFile file, String name, Workers workers, Faults faults) {
    this.file = file;
    this.name = name;
    this.workers = workers;
    this.faults = faults;
  }

  /** Behind the header: where the rows begin, and in which line, from 0. */
  private int next;

  private int line;

  private boolean misread;

  /** Whether a quoted cell goes over a block's end, so that the file has to be read carefully. */
  boolean isMisread() {
    return misread;
  }

  /** What was read. */
  record Loaded(Layout layout, Table table) {}

  private static Register.Entry<Period> period(String text) {
    return Periods.parse(text, Place.of(""))
        .fold(
            Register.Entry::good,
            problems -> {
              Problem first = problems.get(0);
              return Register.Entry.bad(
                  "column \"period\": " + first.what(), first.why(), first.remedy());
            });
  }

  /**
   * Reads all of it; problems where it cannot be judged.
   *
   * @return the table; empty where the user cancelled, or where it was {@link #isMisread}
   */
  Checked<Optional<Loaded>> load() throws IOException {
    Block block = new Block();
    if (!file.next(block)) {
      return Checked.bad(faults.problems(name, file));
    }
    Checked<Layout> header = header(block);
    if (header instanceof Checked.Good<Layout> good) {
      return rows(good.value(), block);
    }
    return Checked.bad(header.problems());
  }

  private Checked<Layout> header(Block block) {
    Cells cells = new Cells(block);
    next = block.begin;
    boolean found = false;
    Place place = Place.of(name);
    while (!found && next < block.end) {
      place = new Place(name, line + 1, 0);
      next = cells.row(next);
      line += cells.lines();
      found = !cells.isBlank();
    }
    if (!found) {
      return Checked.bad(
          new Problem(
              "the file is empty",
              Place.of(name),
              "a header row is needed",
              "Begin it with: measure,area,period,value"));
    }
    List<String> titles = new ArrayList<>();
    for (int cell = 0; cell < cells.count(); cell++) {
      int length = cells.to(cell) - cells.from(cell);
      ByteBuffer bytes = ByteBuffer.wrap(block.bytes, cells.from(cell), length);
      try {
        titles.add(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
      } catch (CharacterCodingException other) {
        return Checked.bad(new Problem(otherEncoding(block), place, "", AS_UTF_8));
      }
    }
    boolean zero = titles.stream().anyMatch(title -> title.indexOf('\0') >= 0);
    return zero
        ? Checked.bad(new Problem(otherEncoding(block), place, "it has zero bytes", AS_UTF_8))
        : Layout.of(titles, place);
  }

  private static String otherEncoding(Block block) {
    int first = block.bytes[0] & 0xFF;
    int second = block.bytes[1] & 0xFF;
    if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
      return "the file is UTF-16, not UTF-8";
    }
    return first == 'P' && second == 'K'
        ? "the file is a spreadsheet or a zip archive, not text"
        : "the header is not UTF-8 text";
  }

  private Checked<Optional<Loaded>> rows(Layout layout, Block first) throws IOException {
    List<Rows> blocks = Collections.synchronizedList(new ArrayList<>());
    // A small file is read before another thread has begun.
    Workers readers = file.isEnded() ? workers.alone() : workers;
    List<Pairs> met = new ArrayList<>(Collections.nCopies(readers.threads(), new Pairs()));
    AtomicLong count = new AtomicLong();
    AtomicBoolean open = new AtomicBoolean();
    boolean done =
        readers.run(
            worker -> {
              Block block = worker == 0 ? first : new Block();
              RowReader reader = new RowReader(layout, registers, faults, file, block, worker);
              met.set(worker, reader.series());
              boolean more = worker == 0 || file.next(block);
              boolean header = worker == 0;
              while (more && !readers.isStopped() && !open.get()) {
                Rows rows = header ? reader.read(next, line) : reader.read(block.begin, 0);
                header = false;
                blocks.add(rows);
                open.compareAndSet(false, reader.isOpen());
                report(count.addAndGet(rows.count()));
                more = file.next(block);
              }
            });
    if (!done) {
      return Checked.good(Optional.empty());
    }
    if (open.get() && !file.isCareful()) {
      misread = true;
      return Checked.good(Optional.empty());
    }
    if (!faults.isEmpty()) {
      return Checked.bad(faults.problems(name, file));
    }
    return count.get() == 0 ? Checked.bad(nothing()) : table(layout, blocks, met);
  }

  private Checked<Optional<Loaded>> table(Layout layout, List<Rows> blocks, List<Pairs> met) {
    Rows[] inOrder =
        blocks.stream().sorted(Comparator.comparingInt(rows -> rows.block)).toArray(Rows[]::new);
    return Checked.good(Optional.of(new Loaded(layout, Grouping.of(inOrder, met, registers))));
  }

  private Problem nothing() {
    return new Problem(
        "there is nothing below the header",
        Place.of(name),
        "a series has a row for each period",
        "Fill the table, or name another file");
  }

  private void report(long rows) {
    workers.at(() -> "Reading " + name + ": " + Figures.print(rows, 0) + " rows", file.done());
  }
}
