package org.weald.workbench.views.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.osgi.service.component.annotations.Component;
import org.weald.spi.ChartRenderer;
import org.weald.spi.CommandHelp;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewPlace;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.views.internal.account.DefinitionFactory;
import org.weald.workbench.views.internal.account.HistoryFactory;
import org.weald.workbench.views.internal.account.NarrativeFactory;
import org.weald.workbench.views.internal.actions.ActionsFactory;
import org.weald.workbench.views.internal.figures.FiguresFactory;
import org.weald.workbench.views.internal.help.HelpFactory;
import org.weald.workbench.views.internal.measure.ChartBuilderFactory;
import org.weald.workbench.views.internal.measure.ChartFactory;
import org.weald.workbench.views.internal.measure.CompareFactory;
import org.weald.workbench.views.internal.measure.ProcessChartFactory;
import org.weald.workbench.views.internal.measure.WhyFactory;
import org.weald.workbench.views.internal.plan.PlanFactory;
import org.weald.workbench.views.internal.queries.QueriesFactory;
import org.weald.workbench.views.internal.scorecard.ScorecardFactory;

/** Views put on a shelf by hand, as the framework would from their services. */
public final class Shelf {
  private Shelf() {}

  /** All views of this bundle that need no framework. */
  public static ViewShelf of(ChartRenderer renderer) {
    ViewShelf shelf = new ViewShelf();
    views(renderer).forEach(view -> shelf.put(view.description().id(), view));
    return shelf;
  }

  /** The same and the help, which has one topic of the command line. */
  static ViewShelf withHelp(ChartRenderer renderer) {
    ViewShelf shelf = of(renderer);
    ViewShelf.Shelved help = byHand(new HelpFactory(new OneCommand()));
    shelf.put(help.description().id(), help);
    return shelf;
  }

  private static final class OneCommand implements CommandHelp {
    @Override
    public List<Topic> topics() {
      return List.of(new Topic("assess", "Judge a plan's measures"));
    }

    @Override
    public Optional<String> text(String name) {
      return Optional.of("weald assess: judge a plan's measures");
    }
  }

  static List<ViewShelf.Shelved> views(ChartRenderer renderer) {
    List<ViewShelf.Shelved> views = new ArrayList<>();
    for (ViewFactory factory :
        List.of(
            new PlanFactory(),
            new ScorecardFactory(),
            new ChartFactory(renderer),
            new CompareFactory(renderer),
            new ProcessChartFactory(renderer),
            new ChartBuilderFactory(renderer),
            new WhyFactory(),
            new QueriesFactory(),
            new FiguresFactory(),
            new ActionsFactory(),
            new NarrativeFactory(),
            new DefinitionFactory(),
            new HistoryFactory())) {
      views.add(new ByHand(description(factory), factory));
    }
    return views;
  }

  /** A view as the framework would shelve it. */
  public static ViewShelf.Shelved byHand(ViewFactory factory) {
    return new ByHand(description(factory), factory);
  }

  /** A view that is there while a theme is. */
  static ViewShelf.Shelved ofTheme(String theme, ViewFactory factory) {
    ViewDescription description =
        new ViewDescription("org.weald.test.view", "Road safety", theme, ViewPlace.MAIN, 50);
    return new ByHand(description, factory);
  }

  /**
   * The component annotation is not kept at run time; the description file the build made of it is.
   */
  private static ViewDescription description(ViewFactory factory) {
    Map<String, Object> properties = new LinkedHashMap<>();
    String file = "/OSGI-INF/" + factory.getClass().getName() + ".xml";
    try (var in = factory.getClass().getResourceAsStream(file)) {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      var nodes = document.getElementsByTagName("property");
      for (int i = 0; i < nodes.getLength(); i++) {
        var attributes = nodes.item(i).getAttributes();
        String value = attributes.getNamedItem("value").getNodeValue();
        var type = attributes.getNamedItem("type");
        properties.put(
            attributes.getNamedItem("name").getNodeValue(),
            type != null && type.getNodeValue().equals("Integer") ? Integer.valueOf(value) : value);
      }
    } catch (Exception e) {
      throw new IllegalStateException(
          Arrays.toString(new Object[] {file, Component.class.getSimpleName()}), e);
    }
    return ViewDescription.of(properties).orElseThrow();
  }

  record ByHand(ViewDescription description, ViewFactory factory) implements ViewShelf.Shelved {
    @Override
    public void release(ViewFactory used) {}
  }
}
