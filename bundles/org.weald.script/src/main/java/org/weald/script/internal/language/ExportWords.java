package org.weald.script.internal.language;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import org.weald.script.ExportBuilder;
import org.weald.script.Said;

/** The words between the braces of an export: a Markdown file is built in it. */
public final class ExportWords extends ExportBuilder {
  ExportWords(Said said) {
    super(said);
  }

  /** Builds a text and adds it. */
  public void markdown(
      String path,
      @DelegatesTo(value = MarkdownWords.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    MarkdownWords text = Braces.filled(new MarkdownWords(said()), content);
    add(path, text.markdown(), text.rows());
  }
}
