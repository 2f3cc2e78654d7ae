package org.weald.script.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptFile;
import org.weald.script.internal.file.ScriptFolder;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.run.Runner;
import org.weald.script.internal.run.ScriptRun;
import org.weald.spi.Calculation;
import org.weald.spi.Exporter;
import org.weald.spi.View;

/**
 * Every script there is: Weald's own, the plug-ins', and those of a workspace. Looks at the files
 * at each use, so that what was saved is what runs. Any thread.
 */
@Component(service = ScriptLibrary.class)
public final class ScriptLibrary {
  private final Optional<Path> shipped;

  /** Weald's own scripts stand in the folder scripts of the property weald.home. */
  @Activate
  public ScriptLibrary(BundleContext context) {
    this(Optional.ofNullable(context.getProperty("weald.home")).map(home -> Path.of(home)));
  }

  private ScriptLibrary(Optional<Path> home) {
    this.shipped = home.map(folder -> folder.resolve("scripts"));
  }

  /**
   * All scripts as they are now.
   *
   * @param workspace whose own scripts and plug-in folders count as well
   */
  public Shelf shelf(Optional<Path> workspace) {
    List<Shelf.Entry> entries = new ArrayList<>();
    List<Shelf.Broken> broken = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    shipped.ifPresent(folder -> add(folder, Origin.WEALD, entries, broken, problems));
    workspace
        .map(folder -> folder.resolve("scripts"))
        .ifPresent(folder -> add(folder, Origin.WORKSPACE, entries, broken, problems));
    return Shelf.of(entries, broken, problems);
  }

  private static void add(
      Path path,
      Origin origin,
      List<Shelf.Entry> entries,
      List<Shelf.Broken> broken,
      List<Problem> problems) {
    ScriptFolder folder = ScriptFolder.of(path, origin);
    folder.scripts().forEach(script -> entries.add(entry(script)));
    for (Problem problem : folder.problems()) {
      String file = problem.where().file();
      if (file.endsWith(Script.ENDING)) {
        String id = file.substring(0, file.length() - Script.ENDING.length());
        broken.add(new Shelf.Broken(id, origin, List.of(problem)));
      } else {
        problems.add(problem);
      }
    }
  }

  private static Shelf.Entry entry(Script script) {
    return new Shelf.Entry(script, Mode.BOX, List.of(), List.of(), false);
  }

  /**
   * The script somebody asks for: an existing file that ends in .groovy, or one of the shelf, see
   * {@link Shelf#find}.
   *
   * @param asked a path, an id, a name
   * @param directory what a relative path is relative to
   */
  public Checked<Shelf.Entry> find(String asked, Optional<Path> workspace, Path directory) {
    Path file = directory.resolve(asked);
    if (asked.endsWith(Script.ENDING) && Files.exists(file)) {
      return new ScriptFile(file, asked.substring(0, asked.length() - 7), Origin.WORKSPACE)
          .read()
          .then(script -> Checked.good(entry(script)));
    }
    return shelf(workspace).find(asked);
  }

  /** What runs a script the way it must run. */
  public Runner runner(Shelf.Entry entry, Optional<Path> workspace) {
    return new ScriptRun();
  }

  /** A script of the kind calculation as any other calculation. */
  public Calculation calculation(Shelf.Entry entry, Optional<Path> workspace) {
    return new ScriptCalculation(entry.script(), runner(entry, workspace));
  }

  /** A script of the kind export as any other exporter. */
  public Exporter exporter(Shelf.Entry entry, Optional<Path> workspace) {
    return new ScriptExporter(entry.script(), runner(entry, workspace));
  }

  /** A script of the kind view as any other view. */
  public View view(Shelf.Entry entry, Optional<Path> workspace) {
    return new ScriptView(entry.script(), runner(entry, workspace));
  }
}
