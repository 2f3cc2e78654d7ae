package org.weald.reading.sheet;

import java.util.List;
import java.util.Optional;

/**
 * Which row of a sheet is its header, and what its columns are taken for.
 *
 * @param header position of the header among the rows
 * @param line of the header in the file
 * @param columns those with any text in them, in order
 */
public record SheetLayout(int header, int line, List<SheetColumn> columns) {
  /** Copies the list. */
  public SheetLayout {
    columns = List.copyOf(columns);
  }

  /** Whether its periods stand in the header, a column each. */
  public boolean isWide() {
    return columns.stream().anyMatch(it -> it.role().isFigure() && !it.period().isEmpty());
  }

  /** The columns of figures. */
  public List<SheetColumn> figures() {
    return columns.stream().filter(it -> it.role().isFigure()).toList();
  }

  /** The column of a role only one has. */
  public Optional<SheetColumn> one(Role role) {
    return columns.stream().filter(it -> it.role() == role).findFirst();
  }

  /** The columns of which nothing is taken. */
  public List<SheetColumn> notUsed() {
    return columns.stream().filter(it -> it.role() == Role.NOT_USED).toList();
  }
}
