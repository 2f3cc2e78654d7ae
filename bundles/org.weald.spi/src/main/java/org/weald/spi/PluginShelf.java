package org.weald.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.model.Checked;

/** The plug-ins there are, running or not. Any thread; some of it may take a while. */
@ProviderType
public interface PluginShelf {

  /** How it stands with a plug-in. */
  enum State {
    RUNNING("running"),
    STOPPED("stopped"),
    REFUSED("refused"),
    CANNOT_START("cannot start"),
    CHANGING("changing"),
    REPLACED("replaced"),
    OF_WORKSPACE("of the workspace");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }

  /**
   * A plug-in.
   *
   * @param id "org.weald.theme.safe"
   * @param version as its publisher counts
   * @param title for people
   * @param state how it stands with it
   * @param brings what it brings, counted: "1 theme, 9 measures"; empty where it brings nothing now
   * @param why why it is not running, or not whole; empty where all is well
   */
  record Plugin(String id, String version, String title, State state, String brings, String why) {}

  /** All of them by id, those in the workspace's folder of plug-ins last. */
  List<Plugin> list(Optional<Path> workspace);

  /** Starts one until the program ends; gives its id. */
  Checked<String> start(String id);

  /** Stops one until the program ends: all it brought leaves; gives its id. */
  Checked<String> stop(String id);
}
