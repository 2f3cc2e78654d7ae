package org.weald.script;

import java.util.ArrayList;
import java.util.List;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;

/** Builds a view inside {@code view('…') { }}: charts, tables and text below one another. */
public class ViewBuilder extends Spoken {
  private static final int MOST_PANELS = 100;

  private final String title;
  private final List<ViewSpec.Panel> panels = new ArrayList<>();

  /** An empty view. */
  public ViewBuilder(String title, Said said) {
    super(said);
    this.title = title;
  }

  /** A chart. */
  public final void chart(ChartSpec chart) {
    add(new ViewSpec.Panel.Chart(chart));
  }

  /** A table. */
  public final void table(TableSpec table) {
    add(new ViewSpec.Panel.Table(table));
  }

  /** A paragraph. */
  public final void text(String paragraph) {
    add(new ViewSpec.Panel.Text(paragraph));
  }

  private void add(ViewSpec.Panel panel) {
    panels.add(panel);
    if (panels.size() > MOST_PANELS) {
      throw new IllegalArgumentException(
          "the view has more than " + MOST_PANELS + " charts, tables and texts: show fewer");
    }
  }

  /** What has been built, not empty. */
  public final ViewSpec view() {
    if (panels.isEmpty()) {
      throw new IllegalArgumentException(
          "the view \"" + title + "\" is empty: write chart, table or text between its braces");
    }
    return new ViewSpec(title, panels);
  }
}
