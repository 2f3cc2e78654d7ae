package org.weald.script;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weald.show.TableSpec;
import org.weald.spi.ExportedFile;
import org.weald.spi.TableOutput;

/**
 * Collects files inside {@code export { }}. Nothing is written yet: that is done below the folder
 * the user chose, all files or none.
 */
public class ExportBuilder extends Spoken {
  private final List<ExportedFile> files = new ArrayList<>();
  private final FileNames names = new FileNames();
  private long letters;

  /** No files yet. */
  public ExportBuilder(Said said) {
    super(said);
  }

  /** A table as comma-separated values; numbers as programs read them. */
  public final void csv(String path, TableSpec table) {
    add(path, printed(table, "csv"), table.rows().size());
  }

  /** A table as JSON: a list of its rows. */
  public final void json(String path, TableSpec table) {
    add(path, printed(table, "json"), table.rows().size());
  }

  /** Lists, maps, texts, numbers and series as JSON. */
  public final void json(String path, @Nullable Object value) {
    if (value instanceof TableSpec table) {
      json(path, table);
      return;
    }
    Limited out = new Limited();
    JsonText.write(value, out);
    int rows = value instanceof Collection<?> list ? list.size() : value instanceof Map ? 1 : 0;
    add(path, out.toString(), rows);
  }

  /** A text as it is. */
  public final void text(String path, String content) {
    add(path, content, (int) content.lines().count());
  }

  /** A file. */
  protected final void add(String path, String content, int rows) {
    names.add(path);
    letters += content.length();
    Sizes.bytes(letters);
    files.add(new ExportedFile(path, content, rows));
    Sizes.files(files.size());
  }

  private static String printed(TableSpec table, String format) {
    Limited out = new Limited();
    try {
      TableOutput.print(table, format, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toString();
  }

  /** What has been collected, at least one. */
  public final List<ExportedFile> files() {
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "the export has no file: write csv('scorecard.csv', table) between its braces");
    }
    return List.copyOf(files);
  }

  /** Ends before it is too long, not after. */
  private static final class Limited extends Writer {
    private final StringWriter text = new StringWriter();

    @Override
    public void write(char[] letters, int from, int length) {
      text.write(letters, from, length);
      Sizes.bytes(text.getBuffer().length());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
