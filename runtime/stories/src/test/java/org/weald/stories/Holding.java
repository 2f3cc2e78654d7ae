package org.weald.stories;

import java.nio.file.Path;
import java.util.List;
import org.weald.launcher.Distribution;
import org.weald.launcher.Weald;

/** A process that makes a workspace and keeps it open until it is killed. */
final class Holding {
  static final String HELD = "the workspace is held";

  private Holding() {}

  public static void main(String[] folders) throws Exception {
    Weald weald =
        Weald.start(
            Distribution.at(Path.of(System.getProperty("weald.home"))),
            List.of("weald", "sevenoaks"));
    if (weald.front().applyAsInt(new String[] {"new", folders[0]}) != 0) {
      throw new IllegalStateException("no workspace can be made");
    }
    var workspaces = weald.context().getServiceReference("org.weald.workspace.Workspaces");
    Object service = weald.context().getService(workspaces);
    service.getClass().getMethod("open", Path.class).invoke(service, Path.of(folders[0]));
    System.out.println(HELD);
    Thread.currentThread().join();
  }
}
