package org.weald.script.internal.worker;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The worker process. It hears on standard input, answers on standard output, and ends when the
 * workbench ends, however that comes about.
 */
public final class WorkerMain {
  /** Says that the folder it runs in was made for it. */
  static final String OWN_FOLDER = "own-folder";

  /** Says that it is to work once on nothing, so that Java keeps the classes it needs for that. */
  static final String PREPARE = "prepare";

  private WorkerMain() {}

  /**
   * Works until its input ends.
   *
   * @param arguments {@link #OWN_FOLDER}, where it is to remove the folder it runs in; {@link
   *     #PREPARE}
   */
  public static void main(String[] arguments) {
    if (List.of(arguments).contains(PREPARE)) {
      Rehearsal.play();
      return;
    }
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), Wire.FRAME);
    WireWriter out = new WireWriter(new FileOutputStream(FileDescriptor.out));
    System.setIn(InputStream.nullInputStream());
    WorkerSession session = new WorkerSession(new WireReader(in, Allowance.TRUSTED), out);
    System.setOut(session.said());
    System.setErr(session.said());
    int exit = 0;
    try {
      session.work();
    } catch (IOException workbenchIsGone) {
      exit = 1;
    }
    // Its folder is empty and nobody else's. Then no more of a script runs, whatever it holds on
    // to.
    if (List.of(arguments).contains(OWN_FOLDER)) {
      exit = new File(System.getProperty("user.dir")).delete() ? exit : 2;
    }
    Runtime.getRuntime().halt(exit);
  }
}
