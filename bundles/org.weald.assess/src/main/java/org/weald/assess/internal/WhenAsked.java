package org.weald.assess.internal;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Analysis;

/**
 * The analyses of a row, made when somebody first asks for them: a start and a table of rows do not
 * wait for what only an explanation shows. Safe for several threads.
 */
public final class WhenAsked extends AbstractList<Analysis> {
  /** What they are of; null once they are made. */
  private @Nullable Question question;

  private List<Analysis> made = List.of();

  WhenAsked(Question question) {
    this.question = question;
  }

  private synchronized List<Analysis> all() {
    Question asked = question;
    if (asked != null) {
      // All rows of a judging share what is known, which is no matter for two threads at once.
      synchronized (asked.known()) {
        made = Analyses.of(asked);
      }
      question = null;
    }
    return made;
  }

  @Override
  public Analysis get(int index) {
    return all().get(index);
  }

  @Override
  public int size() {
    return all().size();
  }

  /** Asking for words is no reason to work it out. */
  @Override
  public synchronized String toString() {
    return question == null ? made.toString() : "[not asked yet]";
  }
}
