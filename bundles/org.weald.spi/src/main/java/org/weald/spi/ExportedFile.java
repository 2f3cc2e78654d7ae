package org.weald.spi;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A file an exporter made; the caller writes it below the folder the user chose, and nowhere else.
 *
 * @param path relative, parts joined by "/", "safe/scorecard.csv"
 * @param text the whole content
 * @param rows how many rows of data are in it, for people
 */
public record ExportedFile(String path, String text, int rows) {
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,99}");

  /**
   * Checks the path: at most five parts of letters, digits, spaces, ".", "-" and "_", none of which
   * begins with a dot or ends in one or in a space.
   *
   * @throws IllegalArgumentException in words, where the path could lead elsewhere
   */
  public ExportedFile {
    List<String> parts = List.of(path.split("/", -1));
    boolean plain =
        parts.size() <= 5
            && parts.stream()
                .allMatch(
                    part ->
                        PART.matcher(part).matches() && !part.endsWith(".") && !part.endsWith(" "));
    if (!plain) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is no name for a file below the chosen folder: write a name such as scorecard.csv"
              + " or safe/scorecard.csv");
    }
  }
}
