package org.weald.script.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.file.Script;
import org.weald.spi.CommandCall;

/** The file a script is read from, which its result must not be written to. */
final class OwnFile {
  private final Optional<Path> home;
  private final CommandCall call;

  /**
   * For one call.
   *
   * @param home Weald's own folder, where it is known
   */
  OwnFile(Optional<Path> home, CommandCall call) {
    this.home = home;
    this.call = call;
  }

  /** A problem where the result would be written over the script, whatever links lead there. */
  Optional<Problem> overwritten(Offer offer) {
    Optional<String> out = call.option("--out").filter(name -> !name.isBlank());
    return out.filter(name -> files(offer).anyMatch(file -> isSame(file, name)))
        .map(
            name ->
                new Problem(
                    "the result would be written over the script",
                    Place.of(name),
                    "--out names the file of the script itself",
                    "Choose another name for the result"));
  }

  /** The file of the path that was typed, and those its id may stand for. */
  private Stream<Path> files(Offer offer) {
    Stream<Path> typed = call.argument(0).stream().map(name -> call.directory().resolve(name));
    Stream<Path> shelved =
        Stream.of(call.workspace(), home)
            .flatMap(Optional::stream)
            .map(folder -> folder.resolve("scripts").resolve(offer.id() + Script.ENDING));
    return offer.entry().isPresent()
        ? Stream.concat(typed, shelved).filter(Files::isRegularFile)
        : Stream.empty();
  }

  private boolean isSame(Path script, String out) {
    try {
      Path target = call.directory().resolve(out);
      return Files.exists(target) && Files.isSameFile(script, target);
    } catch (InvalidPathException | IOException unknown) {
      // A name that is none, or a file that cannot be looked at, is refused when it is written.
      return false;
    }
  }
}
