package org.weald.workbench.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.SourceText;
import org.weald.reading.sheet.Choices;
import org.weald.reading.sheet.Grid;
import org.weald.reading.sheet.Names;
import org.weald.reading.sheet.SheetOutcome;
import org.weald.reading.sheet.SheetReader;

/**
 * A file as it was read last, with what is needed to look at it in another way.
 *
 * @param names what it may speak of
 * @param grids the cells of its sheets, where any could be read
 */
record ReadSheet(Optional<Names> names, List<Grid> grids, SheetOutcome outcome) {
  /** Copies the list. */
  ReadSheet {
    grids = List.copyOf(grids);
  }

  /** Reads a file; not on the event thread. */
  static ReadSheet of(Path file, Taking taking, Choices choices) {
    Checked<Names> names = taking.known().then(all -> Checked.good(Names.of(all)));
    Checked<List<Grid>> grids = grids(file);
    List<Problem> problems = new ArrayList<>(names.problems());
    problems.addAll(grids.problems());
    return new ReadSheet(
            names.fold(Optional::of, bad -> Optional.empty()),
            grids.fold(all -> all, bad -> List.<Grid>of()),
            new SheetOutcome.Unreadable(problems))
        .with(choices);
  }

  /** The same cells with other choices; not on the event thread. */
  ReadSheet with(Choices choices) {
    if (names.isEmpty() || grids.isEmpty()) {
      return this;
    }
    SheetOutcome read =
        SheetReader.chosen(grids, choices)
            .fold(
                grid -> SheetReader.read(grid, names.get(), choices), SheetOutcome.Unreadable::new);
    return new ReadSheet(names, grids, read);
  }

  private static Checked<List<Grid>> grids(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      return SheetReader.grids(in.readNBytes(SourceText.LIMIT + 1), name);
    } catch (NoSuchFileException absent) {
      return Checked.bad(
          new Problem("the file is not there", Place.of(name), "", "Check its name and folder"));
    } catch (IOException unreadable) {
      return Checked.bad(
          new Problem(
              "the file cannot be read",
              Place.of(name),
              String.valueOf(unreadable.getMessage()),
              "Check that it is a file and that you may read it"));
    }
  }
}
