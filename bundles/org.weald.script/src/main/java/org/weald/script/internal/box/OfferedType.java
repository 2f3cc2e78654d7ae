package org.weald.script.internal.box;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One type of the list with its members; the lines are only understood when it is asked about. */
final class OfferedType {
  /** What may be done with a type beside calling its listed members. */
  enum Use {
    /** It may be named. */
    CLASS,
    /** It may be named, extended and implemented. */
    OPEN,
    /** Nothing: its static methods work as methods of their first parameter. */
    METHODS
  }

  private final Use use;
  private final List<String> lines;
  private volatile Set<String> members = Set.of();

  OfferedType(Use use, List<String> lines) {
    this.use = use;
    this.lines = List.copyOf(lines);
  }

  boolean isNamed() {
    return use != Use.METHODS;
  }

  boolean isOpen() {
    return use == Use.OPEN;
  }

  /** The members as they are written. */
  List<String> lines() {
    return lines;
  }

  boolean offers(String name, String parameters) {
    return members().contains(name + parameters);
  }

  boolean offersField(String name) {
    return members().contains(name);
  }

  /** The members as class files name them. */
  Set<String> members() {
    if (members.isEmpty() && !lines.isEmpty()) {
      Set<String> understood = new HashSet<>();
      lines.forEach(line -> understood.add(OfferedFile.member(line)));
      members = Set.copyOf(understood);
    }
    return members;
  }
}
