package org.weald.workbench.views.internal.script;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.weald.script.internal.Runners;
import org.weald.script.internal.ScriptLibrary;
import org.weald.script.internal.WritingDesk;
import org.weald.spi.ChartRenderer;
import org.weald.spi.ScriptDesk;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.views.internal.Shelf;
import org.weald.workspace.Workspaces;
import org.weald.workspace.internal.FolderWorkspaces;

/** The real desk for scripts with Weald's own scripts, in a framework of its own. */
public final class ScriptShelf implements AutoCloseable {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  private final Framework framework;
  private final Runners runners = new Runners();
  private final ScriptLibrary library;
  private final ScriptDesk desk;

  private ScriptShelf(Framework framework) {
    this.framework = framework;
    this.library = new ScriptLibrary(framework.getBundleContext());
    this.desk = new WritingDesk(framework.getBundleContext(), library, runners);
  }

  /** Starts it, with a cache of its own. */
  public static ScriptShelf start(Path cache) throws BundleException {
    Framework framework =
        ServiceLoader.load(FrameworkFactory.class)
            .findFirst()
            .orElseThrow()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    "weald.home",
                    HOME.toString(),
                    "weald.trusted",
                    cache.resolve("trusted.json").toString()));
    framework.start();
    return new ScriptShelf(framework);
  }

  public ScriptDesk desk() {
    return desk;
  }

  public Workspaces workspaces() {
    return new FolderWorkspaces(framework.getBundleContext());
  }

  /** Puts the views of scripts and their menu on a shelf. */
  public void fill(ViewShelf shelf, ChartRenderer renderer) {
    Benches benches = new Benches(desk);
    for (ViewFactory factory :
        new ViewFactory[] {
          new ScriptsFactory(benches),
          new EditorFactory(benches),
          new ResultFactory(benches, renderer)
        }) {
      ViewShelf.Shelved view = Shelf.byHand(factory);
      shelf.put(view.description().id(), view);
    }
    shelf.bindSource(new ScriptMenu(benches));
  }

  @Override
  public void close() throws Exception {
    library.close();
    runners.close();
    framework.stop();
    framework.waitForStop(10_000);
  }
}
