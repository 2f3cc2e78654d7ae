package org.weald.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * The text of a file.
 *
 * @param file the file as the user knows it
 * @param text its content, without a byte order mark
 */
public record SourceText(String file, String text) {

  /** A larger file is refused: content is written by people, and input may be hostile. */
  public static final int LIMIT = 64 * 1024 * 1024;

  private static final Pattern NO_TABLE = Pattern.compile("(?i)\\.(groovy|json|md)$");

  /** Decodes UTF-8 strictly; a wrong byte is a problem with its line and column. */
  public static Checked<SourceText> decode(byte[] bytes, String file) {
    if (bytes.length > LIMIT) {
      return Checked.bad(
          new Problem(
              "the file has more than " + LIMIT / (1024 * 1024) + " MB",
              Place.of(file),
              "larger files are not read",
              "Split it into smaller files"));
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return Checked.bad(
          new Problem("the file is UTF-16, not UTF-8", Place.of(file), "", saveAsUtf8(file)));
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return Checked.bad(
          new Problem(
              "the file is a spreadsheet or a zip archive, not text",
              Place.of(file),
              "it begins as such files do, whatever its name ends in",
              "Open it in a spreadsheet program and save it as \"CSV UTF-8\""));
    }
    return text(bytes, file);
  }

  /** Only spreadsheet programs call it "CSV UTF-8", and only for tables. */
  private static String saveAsUtf8(String file) {
    return "Save it again as "
        + (NO_TABLE.matcher(file).find() ? "" : "\"CSV UTF-8\" or ")
        + "\"UTF-8\"";
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static Checked<SourceText> text(byte[] bytes, String file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    SourceText source = withoutMark(file, out.flip().toString());
    if (result.isError()) {
      return Checked.bad(source.wrongByte(bytes[in.position()] & 0xFF));
    }
    int zero = source.text().indexOf('\0');
    return zero < 0 ? Checked.good(source) : Checked.bad(source.zeroByte(zero));
  }

  private static SourceText withoutMark(String file, String text) {
    return new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private Problem wrongByte(int value) {
    return new Problem(
        String.format(Locale.ROOT, "byte %02X is not UTF-8 text", value),
        placeAt(text.length()),
        "the file seems to be in another encoding, such as Windows-1252",
        saveAsUtf8(file));
  }

  private Problem zeroByte(int at) {
    return new Problem(
        "there is a zero byte in the text",
        placeAt(at),
        "the file is UTF-16, or no text at all",
        saveAsUtf8(file));
  }

  /**
   * Where a character stands.
   *
   * @param index of the character, up to the length of the text
   */
  Place placeAt(int index) {
    int line = 1;
    int begin = 0;
    for (int at = 0; at < index; at++) {
      char sign = text.charAt(at);
      boolean half = sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (sign == '\n' || (sign == '\r' && !half)) {
        line++;
        begin = at + 1;
      }
    }
    return new Place(file, line, text.codePointCount(begin, index) + 1);
  }
}
