package org.weald.script.internal.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.weald.model.Place;
import org.weald.model.Problem;
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

  /** Where its folder, which is the menu it stands in, says another kind than its header. */
  public Optional<Problem> misplaced() {
    String said = header.kind().name().toLowerCase(Locale.ROOT);
    String folder = id.substring(0, Math.max(0, id.indexOf('/')));
    boolean ofOther =
        Arrays.stream(ScriptHeader.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .anyMatch(kind -> folder.equals(kind + "s") && !kind.equals(said));
    return ofOther
        ? Optional.of(
            new Problem(
                "the script stands in the wrong menu",
                Place.of(file()),
                "its header says kind " + said + ", its folder is " + folder,
                "Move it below "
                    + said
                    + "s, or write //@ kind "
                    + folder.substring(0, folder.length() - 1)))
        : Optional.empty();
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
