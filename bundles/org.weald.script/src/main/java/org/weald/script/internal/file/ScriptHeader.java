package org.weald.script.internal.file;

import java.util.List;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.spi.Described;

/**
 * The header of a script: lines {@code //@ word value} at its top.
 *
 * @param name for people
 * @param kind what the script is for
 * @param help a sentence or two
 * @param format file ending of an export
 * @param parameters in order
 * @param measure which measure its figures are of, if of one
 * @param unit what its figures are counted in, as printed; may be empty
 * @param needs measures without which it has nothing to work from
 */
public record ScriptHeader(
    String name,
    Kind kind,
    String help,
    String format,
    List<Described.Parameter> parameters,
    Optional<Mention> measure,
    String unit,
    List<Mention> needs) {

  /** What a script is for. */
  public enum Kind {
    /** Works something out. */
    CALCULATION,
    /** Shows something. */
    VIEW,
    /** Writes files. */
    EXPORT
  }

  /** Copies the lists. */
  public ScriptHeader {
    parameters = List.copyOf(parameters);
    needs = List.copyOf(needs);
  }

  /**
   * Reads the header, or gives every problem of it. Empty lines and other comments may stand in it.
   */
  public static Checked<ScriptHeader> read(String file, String source) {
    return new HeaderReader(file).read(source).complete();
  }

  /**
   * The same of a file that is no part of a menu: without a name it has its file's, without a kind
   * it is a calculation.
   */
  public static Checked<ScriptHeader> readLoose(String file, String source) {
    String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.groovy$", "");
    return new HeaderReader(file).read(source).orElse(name, Kind.CALCULATION);
  }
}
