package org.weald.script.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.Shelf;
import org.weald.spi.CommandCall;

/** Which scripts are to be tested, and where their tests stand. */
final class TestedScripts {
  private static final String TEST = ".test" + Script.ENDING;
  private static final int DEEPEST = 8;

  private final ScriptLibrary library;
  private final Optional<Path> home;
  private final CommandCall call;

  /**
   * The scripts of a call.
   *
   * @param home Weald's own folder, where it is known
   */
  TestedScripts(ScriptLibrary library, Optional<Path> home, CommandCall call) {
    this.library = library;
    this.home = home;
    this.call = call;
  }

  /**
   * A script to be tested.
   *
   * @param id its folders and name
   * @param entry the script, or why it cannot be read
   * @param place its file without the ending; empty where it stands in no folder, as in a bundle
   */
  record Tested(String id, Checked<Shelf.Entry> entry, Optional<Path> place) {

    /** The file of a test of it, where there is one; a link that leads nowhere is a broken test. */
    Optional<Path> beside(String ending) {
      return place
          .map(file -> file.resolveSibling(file.getFileName() + ending))
          .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    }
  }

  /** Those of the folder or of the name that was asked for; of all, where none was. */
  Checked<List<Tested>> find() {
    Optional<String> asked = call.argument(0);
    if (asked.isEmpty()) {
      return Checked.good(all());
    }
    Path path = call.directory().resolve(asked.get());
    if (Files.isDirectory(path)) {
      return below(path, asked.get());
    }
    if (asked.get().endsWith("/")) {
      return Checked.bad(
          new Problem(
              "there is no folder " + Quoted.of(asked.get()),
              Place.of("command line"),
              "",
              "Give the folder the scripts stand in, or leave it out to test all there are"));
    }
    return library
        .find(asked.get(), call.workspace(), call.directory())
        .then(entry -> Checked.good(List.of(tested(entry, asked.get()))));
  }

  private List<Tested> all() {
    Shelf shelf = library.shelf(call.workspace());
    List<Tested> all = new ArrayList<>();
    shelf.entries().forEach(entry -> all.add(tested(entry, entry.id())));
    shelf
        .broken()
        .forEach(
            broken ->
                all.add(new Tested(broken.id(), Checked.bad(broken.problems()), Optional.empty())));
    all.sort(Comparator.comparing(Tested::id));
    return all;
  }

  private Tested tested(Shelf.Entry entry, String asked) {
    Path file = call.directory().resolve(asked);
    boolean isPath = asked.endsWith(Script.ENDING) && Files.exists(file);
    Optional<Path> place = isPath ? Optional.of(bare(file)) : place(entry);
    return new Tested(entry.id(), Checked.good(entry), place);
  }

  private Optional<Path> place(Shelf.Entry entry) {
    Optional<Path> folder =
        switch (entry.script().origin().layer()) {
          case SHIPPED -> home;
          case WORKSPACE -> call.workspace();
          case PLUGIN -> Optional.empty();
        };
    return folder.map(above -> above.resolve("scripts").resolve(entry.id()));
  }

  private static Path bare(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - Script.ENDING.length()));
  }

  /** By path, in order of the alphabet, however the disk lists them. */
  private Checked<List<Tested>> below(Path folder, String asked) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return Checked.good(
          files
              .filter(file -> !Files.isDirectory(file))
              .filter(file -> file.toString().endsWith(Script.ENDING))
              .filter(file -> !file.toString().endsWith(TEST))
              .sorted(Comparator.comparing(Path::toString))
              .map(this::loose)
              .toList());
    } catch (IOException | UncheckedIOException unreadable) {
      return Checked.bad(
          new Problem(
              "the folder cannot be read",
              Place.of(asked),
              String.valueOf(unreadable.getMessage()),
              "Check that you may read it"));
    }
  }

  private Tested loose(Path file) {
    String name = call.directory().relativize(file).toString().replace('\\', '/');
    String id = name.substring(0, name.length() - Script.ENDING.length());
    return new Tested(
        id, library.find(name, call.workspace(), call.directory()), Optional.of(bare(file)));
  }
}
