package org.weald.assess.internal;

import org.weald.assess.Findings;
import org.weald.model.Catalogue;

/** All checks of a catalogue, written claims first. */
public final class Checks {
  private Checks() {}

  /** Runs them. */
  public static Findings of(Catalogue catalogue) {
    CheckBook book = new CheckBook(catalogue);
    ClaimChecks claims = new ClaimChecks(catalogue, book);
    claims.run();
    new StructureChecks(catalogue, book, claims.claimed()).run();
    new EditionChecks(catalogue, book).run();
    return book.close();
  }
}
