package org.weald.workbench.views.internal.script;

import java.util.List;
import javax.swing.text.Element;
import org.fife.ui.rsyntaxtextarea.RSyntaxDocument;
import org.fife.ui.rsyntaxtextarea.parser.AbstractParser;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParseResult;
import org.fife.ui.rsyntaxtextarea.parser.DefaultParserNotice;
import org.fife.ui.rsyntaxtextarea.parser.ParseResult;
import org.fife.ui.rsyntaxtextarea.parser.ParserNotice;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.workbench.Look;

/** Shows in the text what was found wrong with it; it finds nothing itself. */
final class CodeProblems extends AbstractParser {
  private List<Problem> problems = List.of();

  void become(List<Problem> found) {
    problems = found;
  }

  @Override
  public ParseResult parse(RSyntaxDocument document, String style) {
    DefaultParseResult result = new DefaultParseResult(this);
    Element root = document.getDefaultRootElement();
    result.setParsedLines(0, root.getElementCount() - 1);
    for (Problem problem : problems) {
      int line = Math.min(Math.max(problem.where().line(), 1), root.getElementCount()) - 1;
      DefaultParserNotice notice = notice(problem, root.getElement(line), line);
      notice.setLevel(ParserNotice.Level.ERROR);
      notice.setColor(Look.of(Status.RED));
      result.addNotice(notice);
    }
    return result;
  }

  /** From its column to the end of its line; the whole line where no column is known. */
  private DefaultParserNotice notice(Problem problem, Element line, int number) {
    int start = line.getStartOffset() + Math.max(problem.where().column() - 1, 0);
    int end = line.getEndOffset() - 1;
    return start < end
        ? new DefaultParserNotice(this, problem.sentence(), number, start, end - start)
        : new DefaultParserNotice(this, problem.sentence(), number);
  }
}
