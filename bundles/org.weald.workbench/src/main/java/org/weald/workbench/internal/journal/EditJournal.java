package org.weald.workbench.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was entered and waits for the store, in a file beside it: the store takes its time, a few
 * bytes do not. The file is empty as long as everything is in the store. It is written on a thread
 * of its own; who enters something waits for that a moment at most, however slow the disk is.
 */
public final class EditJournal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EditJournal.class);

  /**
   * A local disk needs a tenth of a millisecond; a disk that hangs must not hold the window up. The
   * bytes are with the system then, which outlives this process: only the power may still take
   * them, until the store has them a moment later.
   */
  private static final long PATIENCE_MILLIS = 250;

  private static final int HEAD = Integer.BYTES + Long.BYTES;
  private static final long LARGEST = 1L << 28;

  private final Path file;

  /** The folder it was made for: another that is put in its place gets nothing of this one. */
  private final Optional<Object> home;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "weald-journal");
            made.setDaemon(true);
            return made;
          });

  // Of the journal's own thread from here on.
  private final Map<Long, Entered> waiting = new LinkedHashMap<>();
  private Optional<FileChannel> channel = Optional.empty();

  /** Of who enters something; no process before this one has given the same. */
  private long next = System.currentTimeMillis() << 20;

  /**
   * What a process that was killed left.
   *
   * @param number of the entry
   */
  public record Left(long number, Entered entered) {}

  /**
   * What was found in the file.
   *
   * @param left in the order it was entered
   * @param spoilt the copy of a file of which not everything could be read
   */
  public record Found(List<Left> left, Optional<Path> spoilt) {
    private static final Found NOTHING = new Found(List.of(), Optional.empty());

    /** Copies the list. */
    public Found {
      left = List.copyOf(left);
    }
  }

  /** Of a file that may be there, in a folder that is. */
  public EditJournal(Path file) {
    this.file = file;
    this.home = folder();
  }

  private Optional<Object> folder() {
    try {
      Path folder = file.toAbsolutePath().getParent();
      return Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      LOG.debug("cannot tell which folder {} is in", file, e);
      return Optional.empty();
    }
  }

  private boolean isHome() {
    return home.equals(folder());
  }

  /** Reads what was left, before anything is entered; told on the journal's own thread. */
  public void left(Consumer<Found> told) {
    thread.execute(
        () -> {
          Found found = read();
          found.left().forEach(one -> waiting.put(one.number(), one.entered()));
          told.accept(found);
        });
  }

  /** Keeps what was entered until {@link #done}; gives its number. */
  public long keep(Entered entered) {
    long number = next++;
    CompletableFuture<Void> kept = new CompletableFuture<>();
    thread.execute(
        () -> {
          waiting.put(number, entered);
          append(number, Optional.of(entered));
          kept.complete(null);
        });
    try {
      kept.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.debug("{} takes its time", file, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }

  /** What has this number is in the store, or was given up. */
  public void done(long number) {
    if (thread.isShutdown()) {
      // Who opens the workspace next finds it in the store as well, and leaves it at that.
      return;
    }
    thread.execute(
        () -> {
          waiting.remove(number);
          if (waiting.isEmpty()) {
            empty();
          } else {
            append(number, Optional.empty());
          }
        });
  }

  /** Waits until everything is written that was handed over, then lets go of the file. */
  @Override
  public void close() {
    thread.execute(this::shut);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
        LOG.warn("{} is still being written", file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void append(long number, Optional<Entered> entered) {
    try {
      byte[] frame = frame(number, entered);
      FileChannel open = open();
      ByteBuffer bytes = ByteBuffer.wrap(frame);
      while (bytes.hasRemaining()) {
        open.write(bytes);
      }
    } catch (IOException e) {
      // The store itself is asked next, and says in words what is wrong with the disk.
      LOG.warn("what was entered is not in {} before it is in the store", file, e);
    }
  }

  private FileChannel open() throws IOException {
    if (channel.isEmpty()) {
      if (!isHome()) {
        throw new IOException("another folder is in the place of the one that was opened");
      }
      channel =
          Optional.of(
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.APPEND));
    }
    return channel.get();
  }

  private void empty() {
    try {
      if (channel.isPresent()) {
        channel.get().truncate(0);
      } else if (isHome()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be emptied", file, e);
    }
  }

  private void shut() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
        if (waiting.isEmpty() && isHome()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.warn("{} does not close cleanly", file, e);
    } finally {
      channel = Optional.empty();
    }
  }

  /** Length, check sum, number, and the entry, or nothing where it is done. */
  private static byte[] frame(long number, Optional<Entered> entered) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeLong(number);
    out.writeBoolean(entered.isPresent());
    if (entered.isPresent()) {
      Written.put(Entered.class, entered.get(), out);
    }
    byte[] bytes = body.toByteArray();
    ByteBuffer frame = ByteBuffer.allocate(HEAD + bytes.length);
    frame.putInt(bytes.length).putLong(sum(bytes)).put(bytes);
    return frame.array();
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** As far as it is whole; of a file that is not whole a copy is put aside. */
  private Found read() {
    try {
      if (!Files.exists(file)) {
        return Found.NOTHING;
      }
      if (Files.size(file) > LARGEST) {
        throw new IOException("it is larger than anybody can have entered");
      }
      return read(ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (IOException | RuntimeException e) {
      LOG.error("what was entered last and is in {} cannot be read", file, e);
      return new Found(List.of(), Optional.of(aside()));
    }
  }

  private Found read(ByteBuffer frames) throws IOException {
    Map<Long, Entered> left = new LinkedHashMap<>();
    int whole = 0;
    while (frames.remaining() >= HEAD) {
      int length = frames.getInt();
      long sum = frames.getLong();
      if (length < 0 || length > frames.remaining()) {
        break;
      }
      byte[] body = new byte[length];
      frames.get(body);
      if (sum != sum(body)) {
        break;
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
      long number = in.readLong();
      if (in.readBoolean()) {
        left.put(number, (Entered) Written.get(Entered.class, in));
      } else {
        left.remove(number);
      }
      whole = frames.position();
    }
    Optional<Path> spoilt = Optional.empty();
    if (whole < frames.limit()) {
      LOG.error("{} is whole up to byte {} of {} only", file, whole, frames.limit());
      spoilt = Optional.of(bad());
      Files.copy(file, bad(), StandardCopyOption.REPLACE_EXISTING);
      cut(whole);
    }
    List<Left> all = new ArrayList<>();
    left.forEach((number, entered) -> all.add(new Left(number, entered)));
    return new Found(all, spoilt);
  }

  /** What comes after a torn frame would not be found again. */
  private void cut(int whole) throws IOException {
    try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
      open.truncate(whole);
    }
  }

  private Path bad() {
    return file.resolveSibling(file.getFileName() + ".bad");
  }

  private Path aside() {
    try {
      Files.move(file, bad(), StandardCopyOption.REPLACE_EXISTING);
      return bad();
    } catch (IOException e) {
      LOG.warn("{} cannot be put aside", file, e);
      return file;
    }
  }
}
