package org.weald.script;

/** How much a script may make. */
final class Sizes {
  static final int MOST_FILES = 100;
  static final int MOST_BYTES = 20_000_000;

  private Sizes() {}

  static void bytes(long bytes) {
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "the export is larger than " + MOST_BYTES / 1_000_000 + " MB: write less, or in parts");
    }
  }

  static void files(int files) {
    if (files > MOST_FILES) {
      throw new IllegalArgumentException(
          "the export has more than " + MOST_FILES + " files: put more into one");
    }
  }
}
