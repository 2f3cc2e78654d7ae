package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Observation;

/** "rank lowest first", "rank by rate highest first": printed as "2", "second" or "joint third". */
final class RankAmongAreas implements ClaimedSum {

  @Override
  public Findings.Kind kind() {
    return Findings.Kind.RANK;
  }

  @Override
  public boolean takes(String says) {
    return says.startsWith("rank");
  }

  @Override
  public Optional<Outcome> work(Claimed claimed, Content content) {
    Optional<RankPhrase> stated = stated(claimed);
    Optional<Observation> figure = figure(claimed, content);
    if (stated.isEmpty() || figure.isEmpty()) {
      return Optional.empty();
    }
    boolean lowestFirst = !claimed.says().contains("highest first");
    List<Position> all =
        Position.of(claimed.measure().orElseThrow(), figure.get(), lowestFirst, content);
    String meant =
        claimed.says().contains("by rate")
            ? "rate"
            : claimed.says().contains("by count") ? "number" : "";
    List<Position> asked =
        all.stream().filter(one -> meant.isEmpty() || one.by().equals(meant)).toList();
    boolean agrees =
        asked.stream().anyMatch(one -> one.agrees(stated.get().rank(), stated.get().joint()));
    boolean open = asked.stream().anyMatch(one -> one.first() != one.last());
    return asked.isEmpty() || (agrees && open)
        ? Optional.empty()
        : Optional.of(outcome(claimed, content, stated.get(), agrees, inOrder(asked, all)));
  }

  private static Optional<RankPhrase> stated(Claimed claimed) {
    return claimed
        .figure()
        .value()
        .map(rank -> new RankPhrase(rank.intValue(), isJoint(claimed), "", 0))
        .or(() -> RankPhrase.in(claimed.claim().printed()).stream().findFirst());
  }

  private static boolean isJoint(Claimed claimed) {
    return claimed.claim().printed().toLowerCase(Locale.ROOT).contains("joint");
  }

  private static Optional<Observation> figure(Claimed claimed, Content content) {
    return claimed
        .measure()
        .flatMap(
            measure ->
                claimed
                    .period()
                    .flatMap(
                        period ->
                            content.actual(measure, claimed.area(), period, claimed.edition())));
  }

  private static List<Position> inOrder(List<Position> asked, List<Position> all) {
    List<Position> inOrder = new ArrayList<>(asked);
    all.stream().filter(one -> !asked.contains(one)).forEach(inOrder::add);
    return inOrder;
  }

  private static Outcome outcome(
      Claimed claimed,
      Content content,
      RankPhrase stated,
      boolean agrees,
      List<Position> positions) {
    boolean lowestFirst = !claimed.says().contains("highest first");
    return new Outcome(
        String.valueOf(positions.get(0).first()),
        agrees,
        words(content.areaName(claimed.area()), positions),
        Optional.of((stated.joint() ? "joint " : "") + Words.rank(stated.rank(), lowestFirst)),
        false);
  }

  /** "Sevenoaks is 3rd lowest of 12 districts by rate (2.7 %) and lowest …". */
  static String words(String area, List<Position> positions) {
    return area + " is " + String.join(" and ", positions.stream().map(Position::words).toList());
  }
}
