package org.weald.script.internal.box;

import org.weald.script.internal.language.WealdScript;

/** What lies between the words of a script and what it may use: nothing here is offered to it. */
abstract class HostileHost extends WealdScript {
  @SuppressWarnings("unused") // full Groovy reads private fields
  private final String secret = "a secret of the host";

  /** Something of the program's insides that a script must not get hold of. */
  public Object getHost() {
    return new Object[] {secret};
  }
}
