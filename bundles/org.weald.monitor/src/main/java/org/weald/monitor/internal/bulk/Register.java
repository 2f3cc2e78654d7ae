package org.weald.monitor.internal.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The distinct texts of a column and what each of them means, shared by all who read. A text is
 * looked into once, however often it stands in the file.
 *
 * @param <T> what is read from a text
 */
final class Register<T> {
  /** Reads a text; says why it cannot be read. */
  interface Meaning<T> {
    Entry<T> of(String text);
  }

  /**
   * A text's meaning, or what is wrong with it.
   *
   * @param value the meaning
   * @param fault what, why and remedy of the fault
   */
  record Entry<T>(Optional<T> value, List<String> fault) {
    static <T> Entry<T> good(T value) {
      return new Entry<>(Optional.of(value), List.of());
    }

    static <T> Entry<T> bad(String what, String why, String remedy) {
      return new Entry<>(Optional.empty(), List.of(what, why, remedy));
    }
  }

  private final Meaning<T> meaning;
  private final Names names = new Names();
  private final List<Entry<T>> entries = new ArrayList<>();

  Register(Meaning<T> meaning) {
    this.meaning = meaning;
  }

  private synchronized int number(byte[] bytes, int from, int to) {
    int number = names.of(bytes, from, to);
    if (number == entries.size()) {
      entries.add(read(bytes, from, to));
    }
    return number;
  }

  private Entry<T> read(byte[] bytes, int from, int to) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, from, to - from))
              .toString();
      return text.indexOf('\0') < 0
          ? meaning.of(text)
          : Entry.bad(
              "there is a zero byte in the text",
              "the file is UTF-16, or no text at all",
              "Save it again as \"CSV UTF-8\"");
    } catch (CharacterCodingException other) {
      return Entry.bad(
          "the text is not UTF-8",
          "the file seems to be in another encoding, such as Windows-1252",
          "Save it again as \"CSV UTF-8\"");
    }
  }

  /** What is known of a number. */
  synchronized Entry<T> entry(int number) {
    return entries.get(number);
  }

  /** The meanings by number; asked when all is read and good. */
  synchronized List<T> values() {
    return entries.stream().map(entry -> entry.value().orElseThrow()).toList();
  }

  /** One reader's own view, which asks the others only for what is new to it. */
  Lookup lookup() {
    return new Lookup();
  }

  /** Finds numbers without waiting for others. Not for several threads. */
  final class Lookup {
    private final Names seen = new Names();
    private int[] numbers = new int[256];

    private Lookup() {}

    /** The number of a text; below 0 where it cannot be read, -1 - its number. */
    int of(byte[] bytes, int from, int to) {
      int before = seen.count();
      int own = seen.of(bytes, from, to);
      if (own == before) {
        if (own == numbers.length) {
          numbers = java.util.Arrays.copyOf(numbers, 2 * own);
        }
        int number = number(bytes, from, to);
        numbers[own] = entry(number).value().isPresent() ? number : -1 - number;
      }
      return numbers[own];
    }

    /** What is wrong with a text that cannot be read. */
    List<String> fault(int below) {
      return entry(-1 - below).fault();
    }
  }
}
