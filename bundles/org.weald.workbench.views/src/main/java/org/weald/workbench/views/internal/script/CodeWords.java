package org.weald.workbench.views.internal.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.fife.ui.autocomplete.BasicCompletion;
import org.fife.ui.autocomplete.Completion;
import org.fife.ui.autocomplete.DefaultCompletionProvider;
import org.weald.spi.ScriptDesk.Word;
import org.weald.spi.ScriptDesk.WordSort;

/**
 * What can be written where the caret stands: within quotes the names the plan has, on a line of
 * the header such lines, elsewhere the words of the script language.
 */
final class CodeWords extends DefaultCompletionProvider {
  private static final String HEADER = "//@";

  private List<Word> words = List.of();

  void become(List<Word> known) {
    words = known;
  }

  /** Where the caret stands. */
  enum Spot {
    HEADER,
    NAME,
    CODE
  }

  /** Which words belong behind the beginning of a line, and what of them is written already. */
  record Begun(Spot spot, String written) {
    static Begun of(String line) {
      if (line.stripLeading().startsWith(HEADER)) {
        return ofHeader(line);
      }
      int quote = openQuote(line);
      if (quote >= 0) {
        return new Begun(Spot.NAME, line.substring(quote + 1));
      }
      int at = line.length();
      while (at > 0 && Character.isJavaIdentifierPart(line.charAt(at - 1))) {
        at--;
      }
      return new Begun(Spot.CODE, line.substring(at));
    }

    /** Behind = stands a name. */
    private static Begun ofHeader(String line) {
      int equals = line.indexOf('=');
      return equals < 0
          ? new Begun(Spot.HEADER, line.stripLeading())
          : new Begun(Spot.NAME, line.substring(equals + 1).stripLeading());
    }

    /** Where the text begins that is not closed at the end; -1 outside of texts. */
    private static int openQuote(String line) {
      int open = -1;
      for (int i = 0; i < line.length(); i++) {
        char sign = line.charAt(i);
        if (open < 0 && line.startsWith("//", i)) {
          return -1;
        }
        if (sign == '\\') {
          i++;
        } else if (open < 0 && (sign == '\'' || sign == '"')) {
          open = i;
        } else if (open >= 0 && sign == line.charAt(open)) {
          open = -1;
        }
      }
      return open;
    }

    boolean takes(WordSort sort) {
      return switch (sort) {
        case API, METHOD, TYPE -> spot == Spot.CODE;
        case HEADER -> spot == Spot.HEADER;
        case MEASURE, AREA, EDITION, THEME -> spot == Spot.NAME;
      };
    }

    /** The words that go on from here, those that begin so before those that mean so. */
    List<Word> of(List<Word> all) {
      String begun = written.toLowerCase(Locale.UK);
      List<Word> found = new ArrayList<>();
      for (Word word : all) {
        boolean named = spot == Spot.NAME && word.words().toLowerCase(Locale.UK).contains(begun);
        if (takes(word.sort()) && (word.text().toLowerCase(Locale.UK).startsWith(begun) || named)) {
          found.add(word);
        }
      }
      found.sort(
          Comparator.<Word, Boolean>comparing(
                  word -> !word.text().toLowerCase(Locale.UK).startsWith(begun))
              .thenComparing(Word::sort)
              .thenComparing(Word::text));
      return found;
    }
  }

  @Override
  public String getAlreadyEnteredText(JTextComponent area) {
    return begun(area).written();
  }

  @Override
  protected List<Completion> getCompletionsImpl(JTextComponent area) {
    List<Completion> found = new ArrayList<>();
    int relevance = Integer.MAX_VALUE;
    for (Word word : begun(area).of(words)) {
      BasicCompletion completion =
          new BasicCompletion(this, word.text(), word.words().isEmpty() ? null : word.words());
      completion.setRelevance(relevance--);
      found.add(completion);
    }
    return found;
  }

  private static Begun begun(JTextComponent area) {
    int caret = area.getCaretPosition();
    try {
      int start = area.getDocument().getText(0, caret).lastIndexOf('\n') + 1;
      return Begun.of(area.getText(start, caret - start));
    } catch (BadLocationException e) {
      throw new IllegalStateException("the caret stands in the text", e);
    }
  }
}
