package org.weald.workbench.views.internal.script;

import java.awt.Color;
import java.awt.Font;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rsyntaxtextarea.Style;
import org.fife.ui.rsyntaxtextarea.SyntaxScheme;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rtextarea.Gutter;
import org.fife.ui.rtextarea.RTextScrollPane;
import org.weald.model.Status;
import org.weald.workbench.Look;

/** The look's colours for the text of scripts, light or dark. */
final class CodeColours {
  private static final int CURRENT_LINE = 12;

  private CodeColours() {}

  static Font font() {
    return new Font(Font.MONOSPACED, Font.PLAIN, Look.text().getSize());
  }

  static void on(RSyntaxTextArea area, RTextScrollPane scroll) {
    Font font = font();
    area.setFont(font);
    area.setSyntaxScheme(scheme(font));
    area.setBackground(Look.paper());
    area.setForeground(Look.ink());
    area.setCaretColor(Look.ink());
    area.setSelectionColor(Look.selection());
    area.setUseSelectedTextColor(false);
    area.setCurrentLineHighlightColor(mixed(Look.paper(), Look.accent(), CURRENT_LINE));
    area.setMarkOccurrencesColor(Look.selection());
    area.setMatchedBracketBGColor(Look.selection());
    area.setMatchedBracketBorderColor(Look.accent());
    Gutter gutter = scroll.getGutter();
    gutter.setBackground(Look.pane());
    gutter.setBorderColor(Look.hairline());
    gutter.setLineNumberColor(Look.soft());
    gutter.setCurrentLineNumberColor(Look.ink());
    gutter.setLineNumberFont(font);
  }

  private static SyntaxScheme scheme(Font font) {
    SyntaxScheme scheme = new SyntaxScheme(font, false);
    for (int type = 0; type < scheme.getStyleCount(); type++) {
      Style style = new Style(colour(type));
      style.font = type == Token.RESERVED_WORD ? font.deriveFont(Font.BOLD) : font;
      scheme.setStyle(type, style);
    }
    return scheme;
  }

  private static Color colour(int type) {
    return switch (type) {
      case Token.RESERVED_WORD, Token.RESERVED_WORD_2, Token.DATA_TYPE, Token.FUNCTION ->
          Look.accent();
      case Token.LITERAL_STRING_DOUBLE_QUOTE,
          Token.LITERAL_CHAR,
          Token.LITERAL_BACKQUOTE,
          Token.REGEX ->
          Look.of(Status.GREEN);
      case Token.LITERAL_NUMBER_DECIMAL_INT,
          Token.LITERAL_NUMBER_FLOAT,
          Token.LITERAL_NUMBER_HEXADECIMAL,
          Token.LITERAL_BOOLEAN ->
          Look.of(Status.AMBER);
      case Token.COMMENT_EOL,
          Token.COMMENT_MULTILINE,
          Token.COMMENT_DOCUMENTATION,
          Token.COMMENT_KEYWORD,
          Token.COMMENT_MARKUP,
          Token.ANNOTATION ->
          Look.soft();
      case Token.ERROR_IDENTIFIER,
          Token.ERROR_NUMBER_FORMAT,
          Token.ERROR_STRING_DOUBLE,
          Token.ERROR_CHAR ->
          Look.of(Status.RED);
      default -> Look.ink();
    };
  }

  private static Color mixed(Color ground, Color with, int percent) {
    return new Color(
        (ground.getRed() * (100 - percent) + with.getRed() * percent) / 100,
        (ground.getGreen() * (100 - percent) + with.getGreen() * percent) / 100,
        (ground.getBlue() * (100 - percent) + with.getBlue() * percent) / 100);
  }
}
