package org.weald.model;

/**
 * Where something was read.
 *
 * @param file the file as the user knows it, or what stands for one ("command line")
 * @param line 1-based, 0 where the whole file is meant
 * @param column 1-based, 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

  /** A whole file. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** "safe.json, line 12, column 7"; parts that are not known are left out. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ", line " + line : file + ", line " + line + ", column " + column;
  }
}
