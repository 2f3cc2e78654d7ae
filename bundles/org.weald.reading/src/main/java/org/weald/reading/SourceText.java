package org.weald.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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

  /** Decodes UTF-8 strictly; a wrong byte is a problem with its line and column. */
  public static Checked<SourceText> decode(byte[] bytes, String file) {
    if (bytes.length > LIMIT) {
      return Checked.bad(
          new Problem(
              "the file has " + bytes.length / (1024 * 1024) + " MB",
              Place.of(file),
              "at most " + LIMIT / (1024 * 1024) + " MB are read",
              "Split it into smaller files"));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      return Checked.bad(wrongByte(file, text, bytes, in.position()));
    }
    return Checked.good(new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text));
  }

  private static Problem wrongByte(String file, String before, byte[] bytes, int position) {
    String hex = String.format("%02X", bytes[position]);
    if (bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF))) {
      return new Problem(
          "the file is UTF-16, not UTF-8",
          Place.of(file),
          "",
          "Save it again as \"CSV UTF-8\" or \"UTF-8\"");
    }
    return new Problem(
        "byte " + hex + " is not UTF-8 text",
        endOf(file, before),
        "the file seems to be in another encoding, such as Windows-1252",
        "Save it again as \"CSV UTF-8\" or \"UTF-8\"");
  }

  private static Place endOf(String file, String before) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - (before.lastIndexOf('\n') + 1) + 1;
    return new Place(file, line, column);
  }
}
