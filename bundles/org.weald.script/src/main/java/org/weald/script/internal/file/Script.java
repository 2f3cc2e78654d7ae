package org.weald.script.internal.file;

import org.weald.script.internal.box.Source;
import org.weald.spi.Described;

/**
 * One revision of a script: its text as it stood when it was read, and its header.
 *
 * @param id folders and name without the ending, "calculations/neet-rate"; the folders are the menu
 * @param origin who brought it
 * @param header its header
 * @param text the whole file
 */
public record Script(String id, Origin origin, ScriptHeader header, String text) {
  /** What script files end in. */
  public static final String ENDING = ".groovy";

  /** The file as problems name it. */
  public String file() {
    return file(id, origin);
  }

  /** A script's file as problems name it; one of a plug-in with the plug-in. */
  static String file(String id, Origin origin) {
    String file = id + ENDING;
    return origin.layer() == Origin.Layer.PLUGIN ? origin.name() + "/scripts/" + file : file;
  }

  /** What the compiler takes. */
  public Source source() {
    return new Source(file(), text, header.parameters());
  }

  /** What it says of itself. */
  public Described described() {
    return new Described(id, header.name(), header.help(), header.parameters(), origin.name());
  }
}
