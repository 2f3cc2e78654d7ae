package org.weald.script.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.ScriptFile;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.ScriptRun;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;

/** Scripts written into a folder and run on the Sevenoaks plan. */
public final class Scripts {
  static final Catalogue CATALOGUE = ShippedContent.catalogue();
  static final Path SHIPPED = Path.of("..", "..", "scripts");
  static final String HEADER = "//@ name Try\n//@ kind calculation\n";
  private static final Duration LONG = Duration.ofSeconds(60);

  private Scripts() {}

  static ScriptFile file(Path folder, String source) throws IOException {
    Path file = folder.resolve("try.groovy");
    Files.writeString(file, source);
    return new ScriptFile(file, "calculations/try", Origin.WORKSPACE);
  }

  static Checked<TableSpec> run(ScriptFile script, Map<String, String> values) {
    return run(script, values, LONG);
  }

  static Checked<TableSpec> run(ScriptFile file, Map<String, String> values, Duration limit) {
    Given given = new Given(CATALOGUE, Optional.of(scorecard("2021/22")));
    return run(file, values, limit, given, Progress.silent());
  }

  static Checked<TableSpec> run(ScriptFile file, Optional<Scorecard> judged, Progress progress) {
    return run(file, Map.of(), LONG, new Given(CATALOGUE, judged), progress);
  }

  private static Checked<TableSpec> run(
      ScriptFile file, Map<String, String> values, Duration limit, Given given, Progress progress) {
    return file.read()
        .then(
            script -> {
              Map<String, String> all = new HashMap<>();
              script.header().parameters().forEach(one -> all.put(one.name(), one.defaultValue()));
              all.putAll(values);
              Limits limits = new Limits(limit, Limits.USUAL.bytes());
              return new ScriptRun()
                  .run(script, given, new Arguments(all), limits, progress)
                  .checked()
                  .then(result -> ScriptCalculation.table(script, result));
            });
  }

  static Scorecard scorecard(String label) {
    Plan plan = CATALOGUE.plans().get(0);
    Edition edition = plan.edition(label).orElseThrow();
    return Judge.judge(CATALOGUE, plan, edition);
  }

  static TableSpec good(Checked<TableSpec> made) {
    return made.fold(
        good -> good,
        bad -> {
          throw new AssertionError(bad.stream().map(Problem::sentence).toList());
        });
  }
}
