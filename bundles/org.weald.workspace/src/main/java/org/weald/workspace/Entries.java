package org.weald.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;
import org.weald.model.Observation;

/**
 * What officers enter, of all kinds together, so that one change can bring or take away several.
 *
 * @param figures figures
 * @param updates what is said of actions
 * @param narratives accounts of measures
 */
public record Entries(
    List<Observation> figures, List<ActionUpdate> updates, List<Narrative> narratives) {

  /** Nothing at all. */
  public static final Entries NONE = new Entries(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Entries {
    figures = List.copyOf(figures);
    updates = List.copyOf(updates);
    narratives = List.copyOf(narratives);
  }

  /** Figures alone. */
  public static Entries ofFigures(List<Observation> figures) {
    return new Entries(figures, List.of(), List.of());
  }

  /** One figure. */
  public static Entries of(Observation figure) {
    return ofFigures(List.of(figure));
  }

  /** One update of an action. */
  public static Entries of(ActionUpdate update) {
    return new Entries(List.of(), List.of(update), List.of());
  }

  /** One account. */
  public static Entries of(Narrative narrative) {
    return new Entries(List.of(), List.of(), List.of(narrative));
  }

  /** How many there are of all kinds. */
  public int size() {
    return figures.size() + updates.size() + narratives.size();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** What they are of. */
  public Set<Subject> subjects() {
    Set<Subject> subjects = new HashSet<>();
    figures.forEach(it -> subjects.add(Subject.of(it)));
    updates.forEach(it -> subjects.add(Subject.of(it)));
    narratives.forEach(it -> subjects.add(Subject.of(it)));
    return subjects;
  }

  /** Those of certain subjects, in their order. */
  public Entries only(Set<Subject> subjects) {
    return where(subjects::contains);
  }

  /** Those of all other subjects, in their order. */
  public Entries without(Set<Subject> subjects) {
    return where(subject -> !subjects.contains(subject));
  }

  private Entries where(Predicate<Subject> wanted) {
    return new Entries(
        some(figures, Subject::of, wanted),
        some(updates, Subject::of, wanted),
        some(narratives, Subject::of, wanted));
  }

  private static <T> List<T> some(
      List<T> all, Function<T, Subject> subject, Predicate<Subject> wanted) {
    return all.stream().filter(it -> wanted.test(subject.apply(it))).toList();
  }

  /** These, and others in place of those of the same subject. */
  public Entries with(Entries others) {
    Entries kept = without(others.subjects());
    return new Entries(
        joined(kept.figures, others.figures),
        joined(kept.updates, others.updates),
        joined(kept.narratives, others.narratives));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
