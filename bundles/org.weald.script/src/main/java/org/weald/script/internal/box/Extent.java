package org.weald.script.internal.box;

import java.util.Comparator;
import java.util.List;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.syntax.SyntaxException;

/**
 * From where to where something stands in a script; lines and columns from 1, the end is behind it.
 */
record Extent(int line, int column, int endLine, int endColumn) implements Comparable<Extent> {
  private static final Comparator<Extent> FROM_THE_TOP =
      Comparator.comparingInt(Extent::line).thenComparingInt(Extent::column);

  static Extent of(ASTNode node) {
    return new Extent(
        node.getLineNumber(),
        node.getColumnNumber(),
        node.getLastLineNumber(),
        node.getLastColumnNumber());
  }

  static Extent of(SyntaxException told) {
    return new Extent(
        told.getStartLine(), told.getStartColumn(), told.getEndLine(), told.getEndColumn());
  }

  /** Whether the other stands inside it, or is the same. */
  boolean holds(Extent other) {
    boolean begins = FROM_THE_TOP.compare(this, other) <= 0;
    boolean ends =
        endLine > other.endLine || (endLine == other.endLine && endColumn >= other.endColumn);
    return begins && ends;
  }

  /** What stands there; empty where it goes over several lines or nothing is known of it. */
  String in(List<String> lines) {
    boolean known = line > 0 && line == endLine && line <= lines.size() && column > 0;
    return known && endColumn > column && endColumn <= lines.get(line - 1).length() + 1
        ? lines.get(line - 1).substring(column - 1, endColumn - 1).strip()
        : "";
  }

  @Override
  public int compareTo(Extent other) {
    return FROM_THE_TOP.compare(this, other);
  }
}
