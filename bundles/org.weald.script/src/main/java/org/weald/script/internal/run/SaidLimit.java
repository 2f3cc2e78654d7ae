package org.weald.script.internal.run;

import java.util.Locale;
import org.weald.script.Said;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Stop;
import org.weald.spi.Progress;

/**
 * What a script prints, up to more than anybody reads; there the script is stopped. The same in a
 * worker as in the workbench.
 */
final class SaidLimit implements Progress {
  /** Letters, and as many as a line's end is worth for each line, of one run. */
  private static final int MOST = Said.MOST_LETTERS;

  private final Progress to;
  private int left = MOST;
  private int lines = Said.MOST_LINES;

  SaidLimit(Progress to) {
    this.to = to;
  }

  @Override
  public void at(String step, double done) {
    to.at(step, done);
  }

  @Override
  public boolean cancelled() {
    return to.cancelled();
  }

  @Override
  public void say(String line) {
    // On the script's thread, which a stop ends wherever it stands.
    if (left <= 0) {
      beyond();
    }
    boolean whole = line.length() <= Said.LONGEST + 1;
    String said = whole ? line : line.substring(0, Said.LONGEST) + "…";
    left -= said.length() + 1;
    if (lines >= 0) {
      to.say(lines > 0 ? said : Said.LEFT_OUT);
      lines--;
    }
  }

  /** Ends the script that prints. */
  static void beyond() {
    throw new Stop(
        Reason.OUTPUT,
        String.format(Locale.UK, "the script prints more than %,d letters", MOST),
        "Give what it finds as a table, and look for a loop that never ends");
  }
}
