package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.weald.launcher.Weald;
import org.weald.tests.Await;
import org.weald.tests.Shipped;

/**
 * What each bundle is for, done once inside the framework. Test and bundles share no class, so the
 * libraries are called by reflection: exactly what a user of the bundle's exports would reach.
 */
interface FirstUse {
  void of(Bundle bundle, Weald weald) throws Exception;

  /** Artifact → first use. */
  Map<String, FirstUse> TABLE = table();

  private static Map<String, FirstUse> table() {
    Map<String, FirstUse> table = new LinkedHashMap<>();
    framework(table);
    values(table);
    libraries(table);
    desktop(table);
    ours(table);
    return table;
  }

  private static void framework(Map<String, FirstUse> table) {
    table.put("org.apache.felix.configadmin", serves("org.osgi.service.cm.ConfigurationAdmin"));
    table.put("org.apache.felix.eventadmin", serves("org.osgi.service.event.EventAdmin"));
    table.put(
        "org.apache.felix.scr",
        serves("org.osgi.service.component.runtime.ServiceComponentRuntime"));
    table.put("org.osgi.service.component", loads("org.osgi.service.component.ComponentContext"));
    table.put("org.osgi.util.function", loads("org.osgi.util.function.Function"));
    table.put(
        "org.osgi.util.promise",
        (bundle, weald) -> {
          Object deferred = make(bundle, "org.osgi.util.promise.Deferred");
          call(deferred, "resolve", "done");
          Object promise = call(deferred, "getPromise");
          assertThat(call(promise, "getValue")).isEqualTo("done");
        });
    table.put("org.apache.felix.gogo.runtime", FirstUse::consoleAdds);
    table.put(
        "org.apache.felix.gogo.command",
        (bundle, weald) -> assertThat(console(weald, "felix:bundlelevel 0")).isNotNull());
  }

  private static void values(Map<String, FirstUse> table) {
    table.put(
        "commons-statistics-distribution",
        (bundle, weald) -> {
          Class<?> t = bundle.loadClass("org.apache.commons.statistics.distribution.TDistribution");
          Object five = t.getMethod("of", double.class).invoke(null, 5.0);
          assertThat((double) call(five, "survivalProbability", 2.571)).isBetween(0.0249, 0.0251);
          Class<?> normal =
              bundle.loadClass("org.apache.commons.statistics.distribution.NormalDistribution");
          Object standard =
              normal.getMethod("of", double.class, double.class).invoke(null, 0.0, 1.0);
          assertThat((double) call(standard, "inverseCumulativeProbability", 0.975))
              .isBetween(1.9599, 1.9600);
        });
    table.put("commons-numbers-core", loads("org.apache.commons.numbers.core.Precision"));
    table.put("commons-numbers-fraction", loads("org.apache.commons.numbers.fraction.Fraction"));
    table.put(
        "commons-numbers-gamma",
        (bundle, weald) ->
            assertThat(
                    (double)
                        bundle
                            .loadClass("org.apache.commons.numbers.gamma.LogGamma")
                            .getMethod("value", double.class)
                            .invoke(null, 5.0))
                .isBetween(3.178, 3.179));
    table.put(
        "commons-numbers-combinatorics",
        (bundle, weald) ->
            assertThat(
                    (long)
                        bundle
                            .loadClass(
                                "org.apache.commons.numbers.combinatorics.BinomialCoefficient")
                            .getMethod("value", int.class, int.class)
                            .invoke(null, 6, 2))
                .isEqualTo(15));
    table.put(
        "commons-numbers-rootfinder", loads("org.apache.commons.numbers.rootfinder.BrentSolver"));
    table.put("commons-rng-client-api", loads("org.apache.commons.rng.UniformRandomProvider"));
    table.put(
        "commons-rng-sampling",
        loads("org.apache.commons.rng.sampling.distribution.PoissonSampler"));
  }

  private static void libraries(Map<String, FirstUse> table) {
    table.put("jackson-core", FirstUse::jacksonReads);
    table.put("fastcsv", FirstUse::fastCsvReads);
    table.put("picocli", FirstUse::picocliParses);
    table.put(
        "groovy",
        (bundle, weald) ->
            assertThat(call(make(bundle, "groovy.lang.GroovyShell"), "evaluate", "(1..4).sum()"))
                .isEqualTo(10));
    table.put("org.weald.lib.collections", FirstUse::bagCounts);
    table.put("org.weald.lib.duckdb", FirstUse::duckAnswers);
    table.put("org.weald.lib.excel", FirstUse::workbookIsRead);
  }

  private static void desktop(Map<String, FirstUse> table) {
    table.put("jsvg", loads("com.github.weisj.jsvg.parser.SVGLoader"));
    table.put(
        "org.weald.lib.flatlaf",
        (bundle, weald) -> {
          Object look = make(bundle, "com.formdev.flatlaf.FlatLightLaf");
          assertThat(((javax.swing.LookAndFeel) look).getDefaults()).isNotEmpty();
        });
    table.put("org.weald.lib.docking", loads("io.github.andrewauclair.moderndocking.app.Docking"));
    table.put("org.weald.lib.editor", FirstUse::groovyIsColoured);
  }

  private static void ours(Map<String, FirstUse> table) {
    table.put("org.weald.model", FirstUse::periodIsRead);
    table.put(
        "org.weald.assess",
        // Through it the statistics library, as the bundle itself is wired to it.
        (bundle, weald) -> {
          Object interval =
              bundle
                  .loadClass("org.weald.assess.statistics.Intervals")
                  .getMethod("wilson", long.class, long.class)
                  .invoke(null, 25L, 26L);
          assertThat((double) call(interval, "lower")).isBetween(0.81, 0.82);
        });
    table.put("org.weald.show", loads("org.weald.show.ChartSpec$Line"));
    table.put("org.weald.reading", FirstUse::textIsDecoded);
    table.put("org.weald.spi", loads("org.weald.spi.CommandCall"));
    table.put("org.weald.workspace", offers("org.weald.workspace.Workspaces"));
    table.put("org.weald.store.duckdb", offers("org.weald.workspace.StoreFactory"));
    table.put("org.weald.themes", FirstUse::contentIsTaken);
    table.put("org.weald.monitor", offers("org.weald.spi.Monitor"));
    table.put("org.weald.script", FirstUse::scriptReckons);
    table.put("org.weald.chart", FirstUse::chartIsPlotted);
    table.put("org.weald.command", offers("java.util.function.ToIntFunction"));
    table.put("org.weald.workbench.views", offers("org.weald.workbench.ViewFactory"));
    table.put("org.weald.theme.safe.view", offers("org.weald.workbench.ViewFactory"));
    for (String command : List.of("exchange", "report", "plugins", "workbench")) {
      table.put("org.weald." + command, offers("org.weald.spi.Command"));
    }
    for (String plan : List.of("sevenoaks", "csap", "kentagreement", "strategicstatement")) {
      table.put("org.weald.plan." + plan, offers("org.weald.model.Contribution"));
    }
    table.put("org.weald.templates", offers("org.weald.model.Contribution"));
    for (String theme : List.of("safe", "caring", "green", "healthy", "dynamic", "sustainable")) {
      table.put("org.weald.theme." + theme, offers("org.weald.model.Contribution"));
    }
  }

  // --- how -----------------------------------------------------------------------------------

  private static FirstUse serves(String type) {
    return (bundle, weald) -> {
      ServiceReference<?> reference = weald.context().getServiceReference(type);
      assertThat(reference).as("a service " + type).isNotNull();
      assertThat(reference.getBundle()).isEqualTo(bundle);
      BundleContext context = weald.context();
      assertThat((Object) context.getService(reference)).isNotNull();
    };
  }

  // A service of this bundle, made: a component is lazy, and its constructor is what can fail.
  private static FirstUse offers(String type) {
    return (bundle, weald) ->
        Await.until(
            weald, bundle.getSymbolicName() + " offers " + type, () -> made(bundle, type, weald));
  }

  private static boolean made(Bundle bundle, String type, Weald weald) {
    ServiceReference<?>[] registered = bundle.getRegisteredServices();
    return registered != null
        && Arrays.stream(registered)
            .filter(one -> List.of((String[]) one.getProperty("objectClass")).contains(type))
            .anyMatch(one -> (Object) weald.context().getService(one) != null);
  }

  private static void periodIsRead(Bundle bundle, Weald weald) throws Exception {
    Class<?> place = bundle.loadClass("org.weald.model.Place");
    Object read =
        bundle
            .loadClass("org.weald.model.Periods")
            .getMethod("parse", String.class, place)
            .invoke(
                null,
                "2019-20 Q2",
                place
                    .getConstructor(String.class, int.class, int.class)
                    .newInstance("figures.csv", 1, 1));
    assertThat(read.toString()).contains("2019-07-01", "2019-09-30");
  }

  // XChart and the PNG encoder are embedded in the bundle: a chart drawn both ways is their first
  // use.
  private static void chartIsPlotted(Bundle bundle, Weald weald) throws Exception {
    offers("org.weald.spi.ChartRenderer").of(bundle, weald);
    Class<?> point = bundle.loadClass("org.weald.show.ChartSpec$Line$Point");
    java.util.List<Object> points = new java.util.ArrayList<>();
    for (int year : new int[] {2018, 2019}) {
      points.add(
          point.getConstructors()[0].newInstance(
              Integer.toString(year),
              year + 0.5,
              java.util.OptionalDouble.of(year - 1970),
              java.util.OptionalDouble.empty(),
              java.util.OptionalDouble.empty(),
              false));
    }
    Object chart =
        Arrays.stream(bundle.loadClass("org.weald.show.ChartSpec$Line").getConstructors())
            .filter(one -> one.getParameterCount() == 8)
            .findFirst()
            .orElseThrow()
            .newInstance(
                "Casualties",
                "People",
                "",
                points,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                0,
                "");
    Object renderer =
        weald
            .context()
            .getService(weald.context().getServiceReference("org.weald.spi.ChartRenderer"));
    // Only XChart's own painting makes these two classes.
    assertThat((String) call(renderer, "svg", chart, 620, 360))
        .contains("class=\"grid\"")
        .contains("class=\"series\"");
    byte[] png = (byte[]) call(renderer, "png", chart, 620, 360, 2);
    assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png)).getWidth())
        .isEqualTo(1240);
  }

  private static void textIsDecoded(Bundle bundle, Weald weald) throws Exception {
    Object text =
        bundle
            .loadClass("org.weald.reading.SourceText")
            .getMethod("decode", byte[].class, String.class)
            .invoke(null, "£71, 961.98".getBytes(StandardCharsets.UTF_8), "figures.csv");
    assertThat(text.toString()).contains("£71, 961.98");
  }

  private static void contentIsTaken(Bundle bundle, Weald weald) throws Exception {
    Bundle safe = Shipped.bundle(weald, "org.weald.theme.safe");
    offers("org.weald.model.Contribution").of(safe, weald);
  }

  // A number on the left of figures, 100 * neet, is an extension module of Groovy's: only a script
  // that reckons shows whether the wires between the bundles let the compiler find it.
  private static void scriptReckons(Bundle bundle, Weald weald) throws Exception {
    offers("org.weald.spi.Calculation").of(bundle, weald);
    Await.until(weald, "the rate of Sevenoaks is reckoned", () -> reckoned(bundle, weald, "2.69"));
  }

  private static boolean reckoned(Bundle bundle, Weald weald, String rate) {
    try {
      return neetRates(bundle, weald).contains("Sevenoaks, 52, 1,930, " + rate);
    } catch (Exception e) {
      throw new AssertionError("the script cannot be asked", e);
    }
  }

  private static String neetRates(Bundle bundle, Weald weald) throws Exception {
    List<Object> brought = services(weald, "org.weald.model.Contribution");
    Class<?> catalogue = bundle.loadClass("org.weald.model.Catalogue");
    Object given =
        bundle
            .loadClass("org.weald.spi.Given")
            .getConstructor(catalogue, java.util.Optional.class)
            .newInstance(
                catalogue.getMethod("of", List.class).invoke(null, brought),
                java.util.Optional.empty());
    Object arguments =
        bundle
            .loadClass("org.weald.spi.Arguments")
            .getConstructor(Map.class)
            .newInstance(Map.of("among", "kent-districts", "period", "January 2020"));
    Object silent = bundle.loadClass("org.weald.spi.Progress").getMethod("silent").invoke(null);
    for (Object calculation : services(weald, "org.weald.spi.Calculation")) {
      if (call(call(calculation, "described"), "id").equals("calculations/neet-rate")) {
        return call(calculation, "calculate", given, arguments, silent).toString();
      }
    }
    return "";
  }

  private static List<Object> services(Weald weald, String type) throws Exception {
    List<Object> services = new java.util.ArrayList<>();
    for (ServiceReference<?> one : weald.context().getAllServiceReferences(type, null)) {
      services.add(weald.context().getService(one));
    }
    return services;
  }

  private static FirstUse loads(String type) {
    return (bundle, weald) -> {
      Class<?> loaded = bundle.loadClass(type);
      // Initialised too: that is where a missing import shows.
      assertThat(Class.forName(type, true, loaded.getClassLoader())).isEqualTo(loaded);
    };
  }

  private static Object make(Bundle bundle, String type) throws Exception {
    return bundle.loadClass(type).getConstructor().newInstance();
  }

  private static Object call(Object on, String name, Object... arguments) throws Exception {
    for (Class<?> type : visible(on.getClass())) {
      for (var method : type.getMethods()) {
        if (method.getName().equals(name) && fits(method.getParameterTypes(), arguments)) {
          return method.invoke(on, arguments);
        }
      }
    }
    throw new AssertionError(on.getClass() + " has no " + name);
  }

  // The class itself when it is public, else what it is: its public parents.
  private static List<Class<?>> visible(Class<?> type) {
    if (java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
      return List.of(type);
    }
    List<Class<?>> types = new java.util.ArrayList<>(List.of(type.getInterfaces()));
    types.add(type.getSuperclass());
    return types.stream().flatMap(t -> visible(t).stream()).toList();
  }

  private static boolean fits(Class<?>[] types, Object[] arguments) {
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      Class<?> wanted =
          types[i].isPrimitive()
              ? Array.get(Array.newInstance(types[i], 1), 0).getClass()
              : types[i];
      if (!wanted.isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static Object console(Weald weald, String line) throws Exception {
    BundleContext context = weald.context();
    ServiceReference<?> reference =
        context.getServiceReference("org.apache.felix.service.command.CommandProcessor");
    Object processor = context.getService(reference);
    Object session = null;
    for (var method :
        reference
            .getBundle()
            .loadClass("org.apache.felix.service.command.CommandProcessor")
            .getMethods()) {
      if (method.getName().equals("createSession")
          && method.getParameterCount() == 3
          && method.getParameterTypes()[1] == java.io.OutputStream.class) {
        session =
            method.invoke(
                processor,
                java.io.InputStream.nullInputStream(),
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream()),
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
      }
    }
    return reference
        .getBundle()
        .loadClass("org.apache.felix.service.command.CommandSession")
        .getMethod("execute", CharSequence.class)
        .invoke(session, line);
  }

  private static void consoleAdds(Bundle bundle, Weald weald) throws Exception {
    assertThat(console(weald, "x = 5; $x")).hasToString("5");
  }

  private static void jacksonReads(Bundle bundle, Weald weald) throws Exception {
    Object factory = make(bundle, "com.fasterxml.jackson.core.JsonFactory");
    Object parser = call(factory, "createParser", "{\"value\": 7769}");
    StringBuilder tokens = new StringBuilder();
    for (Object token = call(parser, "nextToken");
        token != null;
        token = call(parser, "nextToken")) {
      tokens.append(token).append(' ');
    }
    assertThat(tokens).asString().isEqualTo("START_OBJECT FIELD_NAME VALUE_NUMBER_INT END_OBJECT ");
  }

  private static void fastCsvReads(Bundle bundle, Weald weald) throws Exception {
    Class<?> reader = bundle.loadClass("de.siegmar.fastcsv.reader.CsvReader");
    Object builder = reader.getMethod("builder").invoke(null);
    Object rows =
        builder
            .getClass()
            .getMethod("ofCsvRecord", java.io.Reader.class)
            .invoke(builder, new StringReader("area,neet\nSevenoaks,65\n"));
    int count = 0;
    for (Object row : (Iterable<?>) rows) {
      assertThat(call(row, "getFieldCount")).isEqualTo(2);
      count++;
    }
    assertThat(count).isEqualTo(2);
  }

  private static void picocliParses(Bundle bundle, Weald weald) throws Exception {
    Class<?> spec = bundle.loadClass("picocli.CommandLine$Model$CommandSpec");
    Object made = spec.getMethod("create").invoke(null);
    Class<?> line = bundle.loadClass("picocli.CommandLine");
    Object command = line.getConstructor(Object.class).newInstance(made);
    assertThat((String) call(command, "getUsageMessage")).contains("Usage:");
  }

  // The factories are found by ServiceLoader: this is what fails when the wrapping is wrong.
  /** A workbook of one cell; it takes the zip and the XML library inside the bundle. */
  private static void workbookIsRead(Bundle bundle, Weald weald) throws Exception {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
      String office = "http://schemas.openxmlformats.org/";
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put(
          "[Content_Types].xml",
          "<Types xmlns='"
              + office
              + "package/2006/content-types'><Override PartName='/xl/workbook.xml'"
              + " ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              + ".main+xml'/></Types>");
      parts.put(
          "xl/workbook.xml",
          "<workbook xmlns='"
              + office
              + "spreadsheetml/2006/main' xmlns:r='"
              + office
              + "officeDocument/2006/relationships'><sheets><sheet name='One' sheetId='1'"
              + " r:id='rId1'/></sheets></workbook>");
      parts.put(
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='"
              + office
              + "package/2006/relationships'><Relationship Id='rId1' Type='"
              + office
              + "officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/>"
              + "</Relationships>");
      parts.put(
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns='"
              + office
              + "spreadsheetml/2006/main'><sheetData><row r='1'><c r='A1'><v>7769</v></c></row>"
              + "</sheetData></worksheet>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    Object book =
        bundle
            .loadClass("org.dhatim.fastexcel.reader.ReadableWorkbook")
            .getConstructor(java.io.InputStream.class)
            .newInstance(new java.io.ByteArrayInputStream(bytes.toByteArray()));
    List<?> rows = (List<?>) call(call(book, "getFirstSheet"), "read");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getClass().getMethod("getCellText", int.class).invoke(rows.get(0), 0))
        .isEqualTo("7769");
    call(book, "close");
  }

  private static void bagCounts(Bundle bundle, Weald weald) throws Exception {
    Class<?> bags = bundle.loadClass("org.eclipse.collections.api.factory.Bags");
    Object factory = bags.getField("mutable").get(null);
    Object bag =
        bundle
            .loadClass("org.eclipse.collections.api.factory.bag.MutableBagFactory")
            .getMethod("with", Object[].class)
            .invoke(factory, (Object) new Object[] {"green", "green", "amber"});
    assertThat(
            bundle
                .loadClass("org.eclipse.collections.api.bag.Bag")
                .getMethod("occurrencesOf", Object.class)
                .invoke(bag, "green"))
        .isEqualTo(2);
    bundle
        .loadClass("org.eclipse.collections.api.factory.primitive.DoubleLists")
        .getField("mutable")
        .get(null);
  }

  private static void duckAnswers(Bundle bundle, Weald weald) throws Exception {
    Driver driver = (Driver) make(bundle, "org.duckdb.DuckDBDriver");
    try (Connection connection = driver.connect("jdbc:duckdb:", new Properties());
        ResultSet answer =
            connection.createStatement().executeQuery("select sum(x) from range(5) t(x)")) {
      assertThat(answer.next()).isTrue();
      assertThat(answer.getInt(1)).isEqualTo(10);
    }
  }

  /** The colours of a language are found by name, in a class of the library's own choice. */
  private static void groovyIsColoured(Bundle bundle, Weald weald) throws Exception {
    Object factory =
        bundle
            .loadClass("org.fife.ui.rsyntaxtextarea.TokenMakerFactory")
            .getMethod("getDefaultInstance")
            .invoke(null);
    Object groovy = call(factory, "getTokenMaker", "text/groovy");
    assertThat(groovy.getClass().getSimpleName()).isEqualTo("GroovyTokenMaker");
    bundle.loadClass("org.fife.ui.autocomplete.AutoCompletion");
  }
}
