package org.weald.exchange.internal.folder;

import org.weald.model.ThemeView;
import org.weald.model.ThemeView.Panel;

/** Writes views/*.json. */
final class ViewJson {
  private final Names names;

  ViewJson(Names names) {
    this.names = names;
  }

  Fieldset json(ThemeView view) {
    Fieldset json =
        new Fieldset()
            .text("id", names.of(view.id()))
            .text("theme", names.of(view.theme()))
            .text("title", view.title());
    if (view.order() != ThemeView.ANYWHERE) {
      json.number("order", view.order());
    }
    return json.lists("rows", view.rows(), this::panel);
  }

  private Fieldset panel(Panel panel) {
    Fieldset json = new Fieldset();
    if (panel instanceof Panel.Tiles tiles) {
      return json.list("tiles", names.of(tiles.measures()));
    }
    if (panel instanceof Panel.Chart chart) {
      return json.text("chart", names.of(chart.measure())).text("area", chart.area());
    }
    if (panel instanceof Panel.Comparison comparison) {
      return json.text("compare", names.of(comparison.measure())).text("among", comparison.group());
    }
    if (panel instanceof Panel.Rows rows) {
      return rows.measures().isEmpty()
          ? json.text("scorecard", "all")
          : json.list("scorecard", names.of(rows.measures()));
    }
    if (panel instanceof Panel.Actions actions) {
      return json.text("actions", names.of(actions.plan())).text("priority", actions.priority());
    }
    return json.text("text", ((Panel.Text) panel).text());
  }
}
