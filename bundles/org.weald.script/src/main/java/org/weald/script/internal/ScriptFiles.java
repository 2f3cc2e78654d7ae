package org.weald.script.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptFolder;

/** The files of a workspace's own scripts: written, renamed, deleted. */
final class ScriptFiles {
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ -]{0,79}");
  private static final List<String> BESIDE = List.of(".test.groovy", ".expected.csv");
  private static final int MOST_PARTS = 6;

  private final Path folder;

  ScriptFiles(Path workspace) {
    this.folder = workspace.resolve("scripts");
  }

  /** Saves it whole or not at all. */
  Checked<String> save(String id, String text) {
    return checked(id)
        .then(
            file -> {
              try {
                write(file, text);
                return Checked.good(id);
              } catch (IOException e) {
                return Checked.bad(broken("the script was not saved", id, e));
              }
            });
  }

  private static void write(Path file, String text) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder to write into");
    }
    Files.createDirectories(parent);
    Path written = Files.createTempFile(parent, ".saving-", ".tmp");
    try {
      Files.write(written, text.getBytes(StandardCharsets.UTF_8));
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Gives it another id; what tests it goes with it. */
  Checked<String> rename(String id, String newId) {
    Checked<Path> from = checked(id);
    return checked(newId)
        .then(
            to ->
                from.then(
                    file -> {
                      try {
                        move(file, to);
                        for (String ending : BESIDE) {
                          Path test = beside(file, ending);
                          if (Files.exists(test)) {
                            move(test, beside(to, ending));
                          }
                        }
                        return Checked.good(newId);
                      } catch (FileAlreadyExistsException e) {
                        return Checked.bad(
                            new Problem(
                                "the script was not renamed",
                                Place.of(newId + Script.ENDING),
                                "there is one of this name already",
                                "Choose another name"));
                      } catch (IOException e) {
                        return Checked.bad(broken("the script was not renamed", id, e));
                      }
                    }));
  }

  private static void move(Path from, Path to) throws IOException {
    Path parent = to.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.move(from, to);
  }

  /** Deletes it; its tests stay. */
  Checked<Path> delete(String id) {
    return checked(id)
        .then(
            file -> {
              try {
                Files.delete(file);
                return Checked.good(file);
              } catch (IOException e) {
                return Checked.bad(broken("the script was not deleted", id, e));
              }
            });
  }

  private static Path beside(Path script, String ending) {
    String name = script.getFileName().toString();
    return script.resolveSibling(
        name.substring(0, name.length() - Script.ENDING.length()) + ending);
  }

  /** The file of an id, which leads nowhere else. */
  Checked<Path> checked(String id) {
    return fault(id)
        .<Checked<Path>>map(
            fault ->
                Checked.bad(
                    new Problem(
                        Quoted.of(id) + " cannot be the name of a script",
                        Place.of("workspace"),
                        fault,
                        "Use letters, digits, spaces, - and _, such as calculations/neet-rate")))
        .orElseGet(() -> Checked.good(folder.resolve(id + Script.ENDING)));
  }

  private static Optional<String> fault(String id) {
    List<String> parts = new ArrayList<>(List.of(id.split("/", -1)));
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return Optional.of("it needs a folder and a name");
    }
    if (!ScriptFolder.isScriptPath(id + Script.ENDING)) {
      return Optional.of("scripts stand in the folders calculations, views, exports");
    }
    return parts.stream().allMatch(part -> PART.matcher(part).matches())
        ? Optional.empty()
        : Optional.of("it has signs a file's name may not have");
  }

  private static Problem broken(String what, String id, IOException why) {
    return new Problem(
        what,
        Place.of(id + Script.ENDING),
        String.valueOf(why.getMessage()),
        "Check that the folder is there and that you may write in it");
  }
}
