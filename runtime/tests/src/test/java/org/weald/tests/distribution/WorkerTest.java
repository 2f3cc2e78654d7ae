package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.weald.launcher.Weald;
import org.weald.tests.Shipped;

/** A script nobody vouches for runs in the worker of the program that ships, and ends with it. */
@Tag("distribution")
class WorkerTest {
  private static final String INTERNAL = "org.weald.script.internal.";
  private static final String TEXT =
      "//@ name From afar\n//@ kind calculation\ntable('From afar') { column 'Word', ['a', 'b'] }";

  @Test
  void aScriptOfAStrangersPluginRunsInTheWorker() throws Exception {
    List<ProcessHandle> workers;
    try (Weald weald = Weald.start(Shipped.distribution(), Shipped.HEADLESS)) {
      Bundle bundle = Shipped.bundle(weald, "org.weald.script");
      BundleContext context = weald.context();
      Object runners = context.getService(context.getServiceReference(INTERNAL + "Runners"));
      Object script = script(bundle);

      Object worker = bundle.loadClass(INTERNAL + "file.Mode").getField("WORKER").get(null);

      assertThat((String) call(runners, "surroundings", worker)).startsWith("in a worker process");
      Object runner = call(runners, "of", worker);
      assertThat(runner.getClass().getSimpleName()).isEqualTo("WorkerRunner");
      for (int round = 0; round < 2; round++) {
        assertThat(run(bundle, runner, script).toString())
            .startsWith("Good[")
            .contains("From afar", "[a]", "[b]");
      }
      workers = ProcessHandle.current().descendants().toList();
      assertThat(workers).isNotEmpty();
    }
    for (ProcessHandle worker : workers) {
      assertThat(worker.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private static Object run(Bundle bundle, Object runner, Object script) throws Exception {
    Class<?> catalogues = bundle.loadClass("org.weald.model.Catalogue");
    Object catalogue = catalogues.getMethod("of", List.class).invoke(null, List.of());
    return call(
        runner,
        "run",
        script,
        make(bundle, "org.weald.spi.Given", catalogue, Optional.empty()),
        make(bundle, "org.weald.spi.Arguments", Map.of()),
        bundle.loadClass(INTERNAL + "run.Limits").getField("USUAL").get(null),
        bundle.loadClass("org.weald.spi.Progress").getMethod("silent").invoke(null));
  }

  private static Object script(Bundle bundle) throws Exception {
    Object header =
        bundle
            .loadClass(INTERNAL + "file.ScriptHeader")
            .getMethod("read", String.class, String.class)
            .invoke(null, "afar.groovy", TEXT);
    Object plugin = bundle.loadClass(INTERNAL + "file.Origin$Layer").getField("PLUGIN").get(null);
    return make(
        bundle,
        INTERNAL + "file.Script",
        "calculations/afar",
        make(bundle, INTERNAL + "file.Origin", plugin, "org.example.afar", false),
        call(header, "value"),
        TEXT);
  }

  private static Object make(Bundle bundle, String type, Object... values) throws Exception {
    return Arrays.stream(bundle.loadClass(type).getConstructors())
        .filter(constructor -> constructor.getParameterCount() == values.length)
        .findFirst()
        .orElseThrow()
        .newInstance(values);
  }

  private static Object call(Object on, String name, Object... values) throws Exception {
    Method called =
        Arrays.stream(on.getClass().getMethods())
            .filter(method -> method.getName().equals(name))
            .filter(method -> method.getParameterCount() == values.length)
            .findFirst()
            .orElseThrow();
    return called.invoke(on, values);
  }
}
