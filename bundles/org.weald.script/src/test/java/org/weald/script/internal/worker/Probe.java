package org.weald.script.internal.worker;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Stands in the worker's place with all of Java's rights, and tells what it can reach. */
public final class Probe {
  private Probe() {}

  private interface Attempt {
    Object made() throws Exception;
  }

  /**
   * Tries, and prints a line for each attempt.
   *
   * @param arguments a file of the user's, a file to write, a port somebody listens at
   */
  public static void main(String[] arguments) {
    print("secret", () -> Files.readString(Path.of(arguments[0])));
    print("passwords", () -> Files.size(Path.of("/etc/passwd")));
    print("write", () -> write(Path.of(arguments[1])));
    print("write here", () -> write(Path.of("here.txt").toAbsolutePath()));
    print("socket", () -> connect(Integer.parseInt(arguments[2])));
    print("program", () -> new ProcessBuilder("/bin/true").start().waitFor());
    print("environment", Probe::environment);
    print("others", Probe::others);
    print("heap", () -> Runtime.getRuntime().maxMemory() / 1_000_000);
  }

  private static void print(String what, Attempt attempt) {
    try {
      System.out.println(what + " reached " + attempt.made());
    } catch (Exception kept) {
      System.out.println(what + " kept " + kept.getClass().getSimpleName());
    }
  }

  private static long write(Path file) throws IOException {
    Files.writeString(file, "written");
    return Files.size(file);
  }

  private static boolean connect(int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 2_000);
      return socket.isConnected();
    }
  }

  /** A shell leaves words about itself. */
  private static Set<String> environment() {
    Set<String> names = new TreeSet<>(System.getenv().keySet());
    names.removeAll(Set.of("PWD", "OLDPWD", "SHLVL", "_"));
    if (names.isEmpty()) {
      throw new IllegalStateException("there is none");
    }
    return names;
  }

  /** Itself and what holds it do not count. */
  private static long others() {
    long all = ProcessHandle.allProcesses().count();
    if (all <= 2) {
      throw new IllegalStateException("there are none");
    }
    return all;
  }
}
