package org.weald.exchange.internal.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 in hexadecimal digits. */
public final class Hash {
  private Hash() {}

  /** Of some bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Of several files: their paths and their own hashes, a line each. */
  static String of(SortedMap<String, byte[]> files) {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      lines.append(of(one.getValue())).append(' ').append(one.getKey()).append('\n');
    }
    return of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
