package org.weald.script.internal.language;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import org.weald.script.MarkdownBuilder;
import org.weald.script.Said;
import org.weald.script.TableBuilder;

/** The words between the braces of a Markdown file: tables may be built in it. */
public final class MarkdownWords extends MarkdownBuilder {
  MarkdownWords(Said said) {
    super(said);
  }

  /** Builds a table and writes it. */
  public void table(
      String title,
      @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    table(Braces.filled(new TableBuilder(title, said()), content).table());
  }
}
