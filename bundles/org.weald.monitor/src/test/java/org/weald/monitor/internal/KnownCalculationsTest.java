package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/** A workspace's calculations count for its own figures, and before others' of the same id. */
final class KnownCalculationsTest {
  private final Catalogue plugins = Catalogue.of(List.of());
  private final Catalogue ofWorkspace = Catalogue.of(List.of());

  private record Named(String id, String origin) implements Calculation {
    @Override
    public Described described() {
      return new Described(id, id, "", List.of(), origin);
    }

    @Override
    public Checked<TableSpec> calculate(Given given, Arguments arguments, Progress progress) {
      return Checked.good(new TableSpec(id, List.of(), List.of()));
    }
  }

  @Test
  void theWorkspacesOwnCountForItsCatalogueOnly() {
    KnownCalculations known = new KnownCalculations();
    Calculation own = new Named("calculations/calm-roads", "workspace");
    assertThat(known.with(ofWorkspace, List.of(own))).isSameAs(ofWorkspace);
    assertThat(known.of(ofWorkspace)).containsExactly(own);
    assertThat(known.of(plugins)).isEmpty();
  }

  @Test
  void whatIsHeldBackFromTheFiguresDoesNotChangeWhoDecides() {
    KnownCalculations known = new KnownCalculations();
    Calculation own = new Named("calculations/calm-roads", "workspace");
    known.with(ofWorkspace, List.of(own));
    Catalogue shown = Catalogue.of(List.of());
    assertThat(known.of(known.asFor(ofWorkspace, shown))).containsExactly(own);
  }
}
