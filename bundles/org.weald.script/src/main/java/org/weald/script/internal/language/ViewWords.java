package org.weald.script.internal.language;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import org.weald.script.ChartBuilder;
import org.weald.script.Said;
import org.weald.script.TableBuilder;
import org.weald.script.ViewBuilder;

/** The words between the braces of a view: charts and tables may be built in it. */
public final class ViewWords extends ViewBuilder {
  private final String source;
  private final String own;

  ViewWords(String title, String source, String own, Said said) {
    super(title, said);
    this.source = source;
    this.own = own;
  }

  /** Builds a chart and shows it. */
  public void chart(
      String title,
      @DelegatesTo(value = ChartBuilder.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    chart(Braces.filled(new ChartBuilder(title, source, own, said()), content).chart());
  }

  /** Builds a table and shows it. */
  public void table(
      String title,
      @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    table(Braces.filled(new TableBuilder(title, said()), content).table());
  }
}
