package org.weald.workbench.internal.docking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How views stand beside one another: halves of halves, and at the end tabs. */
public sealed interface Layout {

  /** More would be no work of a hand: a file that was changed. */
  int MOST = 200;

  /** Less of a share than one sees. */
  double HAIR = 0.004;

  /**
   * Views behind one another.
   *
   * @param views their ids from the left, at least one
   * @param front the id of the one that is seen
   */
  record Tabs(List<String> views, String front) implements Layout {
    /** Copies, and refuses none. */
    public Tabs {
      views = List.copyOf(views);
      if (views.isEmpty()) {
        throw new IllegalArgumentException("tabs without a view");
      }
    }
  }

  /**
   * Two parts.
   *
   * @param beside beside one another, else one above the other
   * @param share of the first, 0 to 1
   */
  record Split(boolean beside, double share, Layout first, Layout second) implements Layout {}

  /** The ids of all views in it, from the top left. */
  default List<String> views() {
    return fold(
        Tabs::views,
        split ->
            Stream.concat(split.first().views().stream(), split.second().views().stream())
                .toList());
  }

  /** Takes the cases apart. */
  default <T> T fold(
      java.util.function.Function<Tabs, T> tabs, java.util.function.Function<Split, T> split) {
    return this instanceof Tabs some ? tabs.apply(some) : split.apply((Split) this);
  }

  /** What remains of it where only some views are there. */
  default Optional<Layout> only(Predicate<String> there) {
    return fold(
        tabs -> {
          List<String> left = tabs.views().stream().filter(there).toList();
          return left.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Tabs(left, left.contains(tabs.front()) ? tabs.front() : left.get(0)));
        },
        split -> {
          Optional<Layout> first = split.first().only(there);
          Optional<Layout> second = split.second().only(there);
          return first.isPresent() && second.isPresent()
              ? Optional.of(new Split(split.beside(), split.share(), first.get(), second.get()))
              : first.or(() -> second);
        });
  }

  /** Whether both look the same: a border may stand a hair's breadth further. */
  default boolean isLike(Layout other) {
    if (this instanceof Split one && other instanceof Split two) {
      return one.beside() == two.beside()
          && Math.abs(one.share() - two.share()) < HAIR
          && one.first().isLike(two.first())
          && one.second().isLike(two.second());
    }
    return equals(other);
  }

  /** The ids of the views that are seen, from the top left. */
  default List<String> fronts() {
    return fold(
        tabs -> List.of(tabs.front()),
        split ->
            Stream.concat(split.first().fronts().stream(), split.second().fronts().stream())
                .toList());
  }

  /** The same with views in front that were in front elsewhere. */
  default Layout withFronts(List<String> seen) {
    return fold(
        tabs ->
            seen.contains(tabs.front())
                ? tabs
                : new Tabs(
                    tabs.views(),
                    seen.stream().filter(tabs.views()::contains).findFirst().orElse(tabs.front())),
        split ->
            new Split(
                split.beside(),
                split.share(),
                split.first().withFronts(seen),
                split.second().withFronts(seen)));
  }

  /** Whether the same views share tabs in both, in parts of the same size, whichever is seen. */
  default boolean isLaidAs(Layout other) {
    if (this instanceof Split one && other instanceof Split two) {
      return one.beside() == two.beside()
          && Math.abs(one.share() - two.share()) < HAIR
          && one.first().isLaidAs(two.first())
          && one.second().isLaidAs(two.second());
    }
    return this instanceof Tabs one
        && other instanceof Tabs two
        && Set.copyOf(one.views()).equals(Set.copyOf(two.views()));
  }

  /** As a line of text: {@code beside 0.2 tabs 1 a a above 0.7 …}. */
  default String text() {
    return fold(
        tabs ->
            "tabs "
                + tabs.views().size()
                + " "
                + tabs.front()
                + " "
                + String.join(" ", tabs.views()),
        split ->
            String.format(
                Locale.ROOT,
                "%s %.4f %s %s",
                split.beside() ? "beside" : "above",
                split.share(),
                split.first().text(),
                split.second().text()));
  }

  /** Reads {@link #text()}; empty where it is none. */
  static Optional<Layout> of(String text) {
    Deque<String> words = new ArrayDeque<>(List.of(text.strip().split("\\s+")));
    if (words.size() > MOST * 6) {
      return Optional.empty();
    }
    return read(words, 0).filter(layout -> words.isEmpty()).filter(Layout::isWhole);
  }

  private static boolean isWhole(Layout layout) {
    List<String> views = layout.views();
    return views.size() <= MOST && views.stream().distinct().count() == views.size();
  }

  private static Optional<Layout> read(Deque<String> words, int depth) {
    String kind = depth > MOST ? "" : Optional.ofNullable(words.poll()).orElse("");
    return switch (kind) {
      case "tabs" -> tabs(words);
      case "beside", "above" -> split(words, kind.equals("beside"), depth);
      default -> Optional.empty();
    };
  }

  private static Optional<Layout> split(Deque<String> words, boolean beside, int depth) {
    Optional<Double> share = number(words.poll()).filter(part -> part > 0 && part < 1);
    if (share.isEmpty()) {
      return Optional.empty();
    }
    return read(words, depth + 1)
        .flatMap(
            first ->
                read(words, depth + 1)
                    .map(second -> new Split(beside, share.get(), first, second)));
  }

  private static Optional<Layout> tabs(Deque<String> words) {
    int count = number(words.poll()).map(Double::intValue).orElse(0);
    String front = words.poll();
    List<String> views = new ArrayList<>();
    while (views.size() < count && !words.isEmpty()) {
      views.add(words.poll());
    }
    return front == null || count < 1 || views.size() < count
        ? Optional.empty()
        : Optional.of(new Tabs(views, front));
  }

  private static Optional<Double> number(@org.jspecify.annotations.Nullable String word) {
    try {
      return word == null ? Optional.empty() : Optional.of(Double.valueOf(word));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
