package org.weald.workbench.internal;

import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weald.spi.ChartRenderer;
import org.weald.spi.Monitor;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workspace.Workspace;

/**
 * The life of one window, from before its first frame to after its last. {@link #open}, {@link
 * #close} and {@link #awaitClosed} may be called on any thread; all else is on the event thread.
 */
public final class OpenWindow {
  private final Given given;
  private final KeptSettings settings;
  private final CountDownLatch closed = new CountDownLatch(1);
  private @Nullable Workbench workbench;
  private volatile @Nullable Throwable failure;
  private volatile Optional<Carried> carried = Optional.empty();
  private boolean closing;
  private boolean closesWhenSaved;
  private boolean asks = true;
  private Next next = Next.CLOSE;

  /**
   * What comes after the window.
   *
   * @param again whether another one opens
   * @param same whether on the same workspace, as for another look
   * @param workspace else on which; empty for none
   */
  public record Next(boolean again, boolean same, Optional<Path> workspace) {
    /** Nothing. */
    public static final Next CLOSE = new Next(false, false, Optional.empty());

    /** The same once more, as for another look. */
    public static final Next ANEW = new Next(true, true, Optional.empty());

    /** One without a workspace. */
    public static final Next WITHOUT = new Next(true, false, Optional.empty());

    static Next on(Path workspace) {
      return new Next(true, false, Optional.of(workspace));
    }
  }

  /**
   * Not open yet.
   *
   * @param monitor the judged plan
   * @param workspace whose figures are shown on top; closed by whoever opened it
   * @param shelf the views there are
   * @param commands the commands there are
   * @param charts draws charts
   * @param settings what the user prefers
   */
  public OpenWindow(
      Monitor monitor,
      Optional<Workspace> workspace,
      ViewShelf shelf,
      CommandShelf commands,
      ChartRenderer charts,
      Settings settings) {
    this.given =
        new Given(monitor, new PlanReading(monitor, workspace), workspace, shelf, commands, charts);
    this.settings = new KeptSettings(settings);
  }

  /** Keeps which workspace it is on, before it opens; on the thread of who opens it. */
  void note() {
    settings.begin();
  }

  /** Opens it. */
  public void open() {
    open("", true, Optional.empty());
  }

  /**
   * Opens it.
   *
   * @param notice what it says first, or empty
   * @param start whether it opens of itself, and not in place of another
   * @param before what the window before it leaves, where this one opens in its place
   */
  void open(String notice, boolean start, Optional<Carried> before) {
    // Judging goes on while the look and the frame are made.
    given.reading().begin();
    SwingUtilities.invokeLater(
        () -> {
          try {
            begin(notice, start, before);
          } catch (RuntimeException | LinkageError fault) {
            // Without a window nobody would ever close it: who waits for that is told.
            failure = fault;
            closing = true;
            closed.countDown();
          }
        });
  }

  private void begin(String notice, boolean start, Optional<Carried> before) {
    if (!closing) {
      Workbench made = new Workbench(given, settings, start, before, this::leave, this::edited);
      workbench = made;
      made.begin(notice);
    }
  }

  /**
   * Closes it, whatever could not be saved: that is taken up where the workspace is opened next.
   * Nothing where it is closed already.
   */
  public void close() {
    SwingUtilities.invokeLater(
        () -> {
          asks = false;
          leave();
        });
  }

  private void leave(Next then) {
    if (then.same() && workbench().filter(Workbench::isStuck).isPresent()) {
      workbench().ifPresent(Workbench::stay);
      return;
    }
    next = then;
    leave();
  }

  /** What is being typed loses the keyboard first, so that it is written as when one walks on. */
  private void leave() {
    workbench().ifPresent(Workbench::noteFocus);
    KeyboardFocusManager.getCurrentKeyboardFocusManager().clearFocusOwner();
    SwingUtilities.invokeLater(() -> SwingUtilities.invokeLater(this::closeNow));
  }

  /** What it leaves to the same window in another look; once it is closed. */
  Optional<Carried> carried() {
    return carried;
  }

  /** Brings it to the front. */
  void toFront() {
    SwingUtilities.invokeLater(() -> workbench().ifPresent(Workbench::toFront));
  }

  /**
   * Waits until it is closed and everything of it is given back; says what comes next.
   *
   * @throws IllegalStateException when it could not be opened, which is a fault of ours
   */
  public Next awaitClosed() throws InterruptedException {
    closed.await();
    Throwable fault = failure;
    if (fault != null) {
      throw new IllegalStateException("the window could not be opened: " + fault, fault);
    }
    return next;
  }

  /** Waits a while; says whether it is closed. */
  boolean awaitClosed(long seconds) throws InterruptedException {
    return closed.await(seconds, TimeUnit.SECONDS);
  }

  /** Does what the command of an id does, as its menu item would. */
  public void perform(String commandId) {
    workbench().ifPresent(made -> made.perform(commandId));
  }

  private Optional<Workbench> workbench() {
    return Optional.ofNullable(workbench);
  }

  /** What was entered is written first; asked a second time it does not wait. */
  private void closeNow() {
    if (closing || (asks && !workbench().map(Workbench::mayLeave).orElse(true))) {
      return;
    }
    workbench().ifPresent(Workbench::leave);
    if (!mayClose()) {
      return;
    }
    closing = true;
    try {
      carried = next.equals(Next.ANEW) ? workbench().map(Workbench::carry) : Optional.empty();
      workbench().ifPresent(Workbench::end);
    } finally {
      workbench = null;
      closed.countDown();
    }
  }

  private boolean mayClose() {
    if (saved()) {
      return true;
    }
    if (workbench().filter(Workbench::isStuck).isPresent()) {
      closesWhenSaved = false;
      return !asks || workbench().filter(Workbench::mayClose).isPresent();
    }
    boolean again = closesWhenSaved;
    closesWhenSaved = true;
    return again;
  }

  private boolean saved() {
    return workbench().map(Workbench::isSaved).orElse(true);
  }

  private void edited() {
    boolean stuck = workbench().filter(Workbench::isStuck).isPresent();
    if (closesWhenSaved && (saved() || stuck)) {
      // Not within what has just ended: that goes on with what waits.
      SwingUtilities.invokeLater(this::closeNow);
    }
  }
}
