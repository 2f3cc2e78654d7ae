package org.weald.script.internal;

import java.util.List;
import org.weald.spi.Progress;

/** Keeps what scripts say; never cancelled. */
record Listening(List<String> said) implements Progress {
  @Override
  public void at(String step, double done) {}

  @Override
  public void say(String line) {
    said.add(line);
  }

  @Override
  public boolean cancelled() {
    return false;
  }
}
