package org.weald.script.internal;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptFolder;
import org.weald.script.internal.run.Runner;
import org.weald.script.internal.run.ScriptRun;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Exporter;

/** Registers the scripts that come with Weald as the services a Java plug-in would register. */
@Component(immediate = true)
public final class ShippedScripts {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedScripts.class);

  /** Registers through the bundle's context, which takes them back when the bundle stops. */
  @Activate
  public ShippedScripts(BundleContext context) {
    String home = context.getProperty("weald.home");
    if (home == null) {
      LOG.info("weald.home is not set: no scripts are shipped");
      return;
    }
    ScriptFolder folder = ScriptFolder.of(Path.of(home, "scripts"), Origin.WEALD);
    Runner runner = new ScriptRun();
    for (Script script : folder.scripts()) {
      Dictionary<String, Object> properties = properties(script.described());
      switch (script.header().kind()) {
        case CALCULATION ->
            context.registerService(
                Calculation.class, new ScriptCalculation(script, runner), properties);
        case EXPORT ->
            context.registerService(Exporter.class, new ScriptExporter(script, runner), properties);
        case VIEW -> LOG.info("{} is a view", script.id());
      }
    }
    folder.problems().forEach(problem -> LOG.warn("{}", problem.sentence()));
  }

  private static Dictionary<String, Object> properties(Described described) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put("weald.script", described.id());
    properties.put("weald.title", described.name());
    properties.put("weald.origin", described.origin());
    return properties;
  }
}
