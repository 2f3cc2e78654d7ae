package org.weald.script.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Progress;
import org.weald.themes.internal.ShippedContent;

/** Scripts written into a folder and run on the Sevenoaks plan. */
final class Scripts {
  static final Catalogue CATALOGUE = ShippedContent.catalogue();
  static final Path SHIPPED = Path.of("..", "..", "scripts");
  static final String HEADER = "//@ name Try\n//@ kind calculation\n";
  private static final Duration LONG = Duration.ofSeconds(60);

  private Scripts() {}

  static ScriptFile file(Path folder, String source) throws IOException {
    Path file = folder.resolve("try.groovy");
    Files.writeString(file, source);
    return new ScriptFile(file, "calculations/try", "workspace");
  }

  static Checked<TableSpec> run(ScriptFile script, Map<String, String> values) {
    return run(script, values, LONG);
  }

  static Checked<TableSpec> run(ScriptFile script, Map<String, String> values, Duration limit) {
    Map<String, String> all = new HashMap<>();
    script
        .header()
        .fold(
            header -> header.parameters(),
            bad -> java.util.List.<org.weald.spi.Described.Parameter>of())
        .forEach(parameter -> all.put(parameter.name(), parameter.defaultValue()));
    all.putAll(values);
    return new ScriptRun(script, limit)
        .table(CATALOGUE, scorecard("2021/22"), new Arguments(all), Progress.silent());
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
