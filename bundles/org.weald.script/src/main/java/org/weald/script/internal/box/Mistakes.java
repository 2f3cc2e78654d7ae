package org.weald.script.internal.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One mistake, one sentence. The compiler goes on after a mistake and tells what follows from it as
 * well: each use of a variable that was not declared, the call it is given to, what is asked of the
 * result. Here the causes are kept: the first in each line.
 */
final class Mistakes {
  /** Nobody reads more, and each is compared with each. */
  private static final int MOST = 200;

  private final List<Told> all;
  private final ScriptTree tree;
  private final Set<String> unknown = new HashSet<>();

  private Mistakes(List<Told> all, ScriptTree tree) {
    this.all = all;
    this.tree = tree;
  }

  /**
   * What is told to the user: first what the box refuses, for ordinary mistakes may follow from it,
   * then the causes of the others, from the top.
   */
  static List<Told> causes(List<Told> told, ScriptTree tree) {
    List<Told> sorted = told.stream().sorted(Comparator.comparing(Told::at)).toList();
    List<Told> refused =
        sorted.stream()
            .filter(one -> !one.isOrdinary())
            .filter(new Once<>(one -> List.of(one.at().line(), one.refusal().reason())))
            .toList();
    List<Told> ordinary = sorted.stream().filter(Told::isOrdinary).limit(MOST).toList();
    Set<Integer> lines = new HashSet<>(refused.stream().map(one -> one.at().line()).toList());
    List<Told> all = new ArrayList<>(refused);
    new Mistakes(ordinary, tree)
        .roots().stream()
            .filter(one -> !lines.contains(one.at().line()))
            .filter(new Once<>(one -> one.at().line()))
            .forEach(all::add);
    return all.isEmpty() ? sorted : all;
  }

  private record Once<T>(Function<T, Object> key, Set<Object> seen)
      implements java.util.function.Predicate<T> {
    Once(Function<T, Object> key) {
      this(key, new HashSet<>());
    }

    @Override
    public boolean test(T value) {
      return seen.add(key.apply(value));
    }
  }

  private List<Told> roots() {
    findUnknown();
    List<Told> roots = all.stream().filter(one -> isFirstOfItsName(one) && !follows(one)).toList();
    return roots.isEmpty() ? all : roots;
  }

  /** Variables whose type the compiler could not know: not declared, or given what it did not. */
  private void findUnknown() {
    for (Told one : all) {
      if (one.is(Told.UNDECLARED)) {
        unknown.add(Sentences.name(Told.UNDECLARED, one));
      }
    }
    tree.assignments().stream()
        .filter(ScriptTree.Assignment::isUntyped)
        .filter(made -> all.stream().anyMatch(one -> made.right().holds(one.at())))
        .forEach(made -> unknown.add(made.name()));
  }

  /** Of a variable that is not declared the place where it should be is told, or the first. */
  private boolean isFirstOfItsName(Told told) {
    if (!told.is(Told.UNDECLARED)) {
      return true;
    }
    String name = Sentences.name(Told.UNDECLARED, told);
    List<Extent> places =
        all.stream()
            .filter(one -> one.is(Told.UNDECLARED))
            .filter(one -> Sentences.name(Told.UNDECLARED, one).equals(name))
            .map(Told::at)
            .toList();
    return places.stream().filter(this::isAssigned).findFirst().orElse(places.get(0)) == told.at();
  }

  private boolean isAssigned(Extent at) {
    return tree.assignments().stream().anyMatch(made -> made.at().equals(at));
  }

  private boolean follows(Told told) {
    boolean holdsAnother =
        all.stream()
            .filter(one -> !one.at().equals(told.at()) && told.at().holds(one.at()))
            .anyMatch(one -> !isInBraces(told.at(), one.at()));
    boolean inBracesOfAnother =
        all.stream()
            .filter(one -> one.is(Told.NO_METHOD) && !one.at().equals(told.at()))
            .anyMatch(one -> isInBraces(one.at(), told.at()));
    return holdsAnother
        || inBracesOfAnother
        || (!told.is(Told.UNDECLARED) && isOnUnknown(told.at()));
  }

  private boolean isInBraces(Extent call, Extent inside) {
    return tree.calls().stream()
        .anyMatch(one -> one.whole().equals(call) && one.holdsInBraces(inside));
  }

  private boolean isOnUnknown(Extent at) {
    return tree.uses().stream()
        .filter(use -> unknown.contains(use.name()) && at.holds(use.at()))
        .anyMatch(use -> !isInBraces(at, use.at()));
  }
}
