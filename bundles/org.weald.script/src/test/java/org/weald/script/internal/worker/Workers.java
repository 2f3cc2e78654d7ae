package org.weald.script.internal.worker;

import java.util.Optional;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.spi.Given;
import org.weald.themes.internal.ShippedContent;

/** What the worker's tests run, and on what: the Sevenoaks plan as it was judged in 2021/22. */
final class Workers {
  static final Catalogue CATALOGUE = ShippedContent.catalogue();
  static final Scorecard SCORECARD = scorecard();
  static final Given GIVEN = new Given(CATALOGUE, Optional.of(SCORECARD));
  static final String HEADER = "//@ name Try\n//@ kind calculation\n";
  static final String TABLE = "table('Groups') { column 'Area', areas('kent-districts') }";

  private Workers() {}

  private static Scorecard scorecard() {
    Plan plan = CATALOGUE.plans().get(0);
    Edition edition = plan.edition("2021/22").orElseThrow();
    return Judge.judge(CATALOGUE, plan, edition);
  }

  /** A script of somebody nobody vouches for. */
  static Script script(String body) {
    String text = HEADER + body;
    ScriptHeader header =
        ScriptHeader.read("calculations/try.groovy", text)
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad);
                });
    Origin stranger = new Origin(Origin.Layer.PLUGIN, "org.example.theme", false);
    return new Script("calculations/try", stranger, header, text);
  }
}
