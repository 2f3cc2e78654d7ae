package org.weald.workspace.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * The lock of a workspace, .weald/lock: held by the system for the life of this process, so a
 * process that is killed leaves no lock behind. The file's text names the holder.
 *
 * <p>On Linux a process loses its lock as soon as it closes <em>any</em> channel of the file, so
 * the file is never opened again while this process holds it.
 */
final class FolderLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

  /** Behind any text, so that systems that lock reading too leave the text readable. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final Set<Path> HELD_HERE = new HashSet<>();

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock of a workspace folder.
   *
   * @param folder the real path
   * @param shown the folder as the user knows it
   */
  static Checked<FolderLock> take(Path folder, Path shown, Clock clock) {
    synchronized (HELD_HERE) {
      if (HELD_HERE.contains(folder)) {
        return Checked.bad(inUse(shown, "this Weald itself has it open"));
      }
      try {
        return locked(folder, shown, clock);
      } catch (IOException e) {
        return Checked.bad(DiskProblems.of("the workspace cannot be opened", shown, e));
      }
    }
  }

  private static Checked<FolderLock> locked(Path folder, Path shown, Clock clock)
      throws IOException {
    Path file = Files.createDirectories(folder.resolve(".weald")).resolve("lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock == null) {
        return Checked.bad(inUse(shown, holder(channel, clock)));
      }
      FolderLock held = new FolderLock(folder, channel, lock);
      held.name(LockHolder.here(clock));
      HELD_HERE.add(folder);
      taken = true;
      return Checked.good(held);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static String holder(FileChannel channel, Clock clock) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(1024);
    channel.read(text, 0);
    Optional<LockHolder> holder =
        LockHolder.read(StandardCharsets.UTF_8.decode(text.flip()).toString());
    return "in use by " + holder.map(who -> who.words(clock.getZone())).orElse("another process");
  }

  private static Problem inUse(Path shown, String why) {
    return new Problem(
        "the workspace is in use",
        Place.of(shown.toString()),
        why,
        "Close it there or wait until the work is done, then try again");
  }

  private void name(LockHolder holder) throws ClosedChannelException {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.write().getBytes(StandardCharsets.UTF_8)), 0);
    } catch (ClosedChannelException e) {
      // An interrupt closes the channel, and the lock is gone with it.
      throw e;
    } catch (IOException e) {
      // The lock holds without its text; on a full disk figures can still be read.
      LOG.warn("cannot write who holds the lock of {}", folder, e);
    }
  }

  @Override
  public void close() {
    synchronized (HELD_HERE) {
      try (channel) {
        if (channel.isOpen()) {
          channel.truncate(0);
          lock.release();
        }
      } catch (IOException e) {
        // Closing the channel has given the lock back in any case.
        LOG.warn("the lock of {} was not given back cleanly", folder, e);
      } finally {
        HELD_HERE.remove(folder);
      }
    }
  }
}
