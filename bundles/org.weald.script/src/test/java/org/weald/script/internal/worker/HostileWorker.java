package org.weald.script.internal.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A worker that a script has taken over, and that now tries to hurt the workbench. */
public final class HostileWorker {
  private HostileWorker() {}

  /** Does what its first argument says. It never reads. */
  public static void main(String[] arguments) throws IOException {
    OutputStream raw = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    WireWriter out = new WireWriter(raw);
    switch (arguments[0]) {
      case "silent" -> rest();
      case "other-version" -> {
        out.begin(Wire.HELLO);
        out.count(99);
        out.end();
        rest();
      }
      case "noise" -> noise(raw);
      case "long-frame" -> {
        raw.write(new byte[] {0x3F, 0, 0, 0, 0});
        raw.flush();
        rest();
      }
      case "empty-frames" -> empty(raw);
      default -> {
        greet(out);
        answer(arguments[0], out, raw);
        rest();
      }
    }
  }

  private static void greet(WireWriter out) throws IOException {
    out.begin(Wire.HELLO);
    out.count(Wire.VERSION);
    out.end();
  }

  private static void held(WireWriter out) throws IOException {
    for (int i = 0; i < 2; i++) {
      out.begin(Wire.HELD);
      out.end();
    }
  }

  private static void answer(String how, WireWriter out, OutputStream raw) throws IOException {
    switch (how) {
      case "deaf" -> rest();
      case "exits" -> Runtime.getRuntime().halt(7);
      case "unasked" -> {
        out.begin(Wire.REFUSED);
        out.count(0);
        out.end();
      }
      default -> {
        held(out);
        result(how, out, raw);
      }
    }
  }

  private static void result(String how, WireWriter out, OutputStream raw) throws IOException {
    switch (how) {
      case "talks-without-end" -> talk(out);
      case "answers-without-end" -> endless(out);
      case "drips" -> drip(raw);
      case "unknown-message" -> message(out, 99);
      case "unknown-type" -> message(out, Wire.GOOD, 200);
      case "many-rows" -> message(out, Wire.GOOD, 0, 1, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 7);
      case "negative-count" ->
          message(out, Wire.GOOD, 0, 1, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1);
      case "unknown-reason" -> message(out, Wire.REFUSED, 1, 120);
      case "no-reason" -> message(out, Wire.REFUSED, 0);
      case "says-as-before" -> message(out, Wire.GOOD, 5, 3);
      case "too-short" -> message(out, Wire.GOOD, 5);
      case "too-long" -> message(out, Wire.GOOD, 5, 0, 1, 'x', 'y');
      case "long-line" -> {
        out.begin(Wire.SAID);
        out.text("x".repeat(1_000_000));
        out.end();
      }
      case "one-text-a-million-times" -> repeat(out);
      case "a-path-outside" -> {
        out.begin(Wire.GOOD);
        out.octet(3);
        out.count(1);
        out.text("../../.profile");
        out.text("rm -r");
        out.number(1);
        out.end();
      }
      default -> throw new IllegalArgumentException(how);
    }
  }

  private static void message(WireWriter out, int message, int... octets) throws IOException {
    out.begin(message);
    for (int octet : octets) {
      out.octet(octet);
    }
    out.end();
  }

  private static void talk(WireWriter out) throws IOException {
    while (true) {
      out.begin(Wire.SAID);
      out.text("and another thing ".repeat(100));
      out.end();
    }
  }

  private static void endless(WireWriter out) throws IOException {
    out.begin(Wire.GOOD);
    while (true) {
      out.octet(0);
    }
  }

  private static void repeat(WireWriter out) throws IOException {
    out.begin(Wire.GOOD);
    out.octet(3);
    out.count(1_000_000);
    String text = "x".repeat(1_000_000);
    for (int i = 0; i < 1_000_000; i++) {
      out.text("a.csv");
      out.text(text);
      out.number(1);
    }
    out.end();
  }

  /** A frame whose bytes come one by one. */
  private static void drip(OutputStream raw) throws IOException {
    raw.write(new byte[] {0, 0, (byte) 0xFF, 0, Wire.GOOD});
    while (true) {
      raw.write(0);
      raw.flush();
      LockSupport.parkNanos(50_000_000);
    }
  }

  private static void noise(OutputStream raw) throws IOException {
    Random random = new Random(2022);
    byte[] bytes = new byte[4096];
    while (true) {
      random.nextBytes(bytes);
      raw.write(bytes);
      raw.flush();
    }
  }

  private static void empty(OutputStream raw) throws IOException {
    while (true) {
      raw.write(new byte[] {0, 0, 0, 0});
      raw.flush();
    }
  }

  private static void rest() {
    while (true) {
      LockSupport.park();
    }
  }
}
