package org.weald.assess.publication;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.FiguresOnDemand;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;

/**
 * The one way from what is known to what everybody may read (METHODS.md, section 7). Every front,
 * export and script takes its figures from here unless an officer asks for the officers' view.
 *
 * <p>Of measures that count people: counts from 1 to 4 print as "&lt;5", and nothing built on such
 * a count prints a number; nor does a share of fewer than 20 people; and where a figure held back
 * could be worked out from the others - by a total of areas, parts or quarters, a rate and its
 * base, a change on the year before - the next smallest is held back too. Zeros print. What is
 * printed in a public source already stays. Same catalogue, same result.
 */
public final class Publication {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|couple|pair|single)\\b", Pattern.CASE_INSENSITIVE);

  private final Catalogue catalogue;
  private final People people;

  /** The figures of measures that count people, by the contribution that brings them. */
  private final Map<Contribution, List<Observation>> ofPeople = new IdentityHashMap<>();

  private final Map<Observation, Counted> counted = new IdentityHashMap<>();
  private final List<HeldBack> heldBack = new ArrayList<>();
  private final Set<String> affected = new LinkedHashSet<>();
  private final Set<String> unchecked = new LinkedHashSet<>();
  private final Ledger.Answer answer;

  private Publication(Catalogue catalogue, People people) {
    this.catalogue = catalogue;
    this.people = people;
    Reader reader = new Reader(catalogue, people);
    List<Counted> figures = new ArrayList<>();
    for (Contribution contribution : catalogue.contributions()) {
      List<Observation> some = ofPeople(contribution.observations());
      ofPeople.put(contribution, some);
      for (Observation figure : some) {
        reader
            .read(figure)
            .ifPresent(
                read -> {
                  counted.put(figure, read);
                  figures.add(read);
                });
      }
    }
    this.answer = new Ledger(catalogue, figures).answer();
  }

  /** Of a store of very many figures only those that matter here are read. */
  private List<Observation> ofPeople(List<Observation> figures) {
    return figures instanceof FiguresOnDemand more
        ? more.only(
            id -> catalogue.measure(id).flatMap(known -> people.limits(known.id())).isPresent())
        : figures;
  }

  /** What of a catalogue everybody may read. */
  public static Published of(Catalogue catalogue) {
    People people = new People(catalogue);
    return people.none()
        ? new Published(catalogue, List.of(), List.of())
        : new Publication(catalogue, people).published();
  }

  private Published published() {
    Map<Observation, Withheld> withheld = new IdentityHashMap<>();
    for (Contribution contribution : catalogue.contributions()) {
      for (Observation figure : ofPeople.getOrDefault(contribution, List.of())) {
        Optional.ofNullable(counted.get(figure))
            .ifPresent(read -> withheld.put(figure, judge(read)));
      }
    }
    if (heldBack.isEmpty()) {
      return new Published(catalogue, List.of(), List.copyOf(unchecked));
    }
    PrintedTables tables = new PrintedTables(withheld);
    List<Contribution> contributions =
        catalogue.contributions().stream()
            .map(contribution -> replaced(contribution, withheld, tables))
            .toList();
    return new Published(Catalogue.of(contributions), heldBack, List.copyOf(unchecked));
  }

  private Withheld judge(Counted read) {
    if (read.isPublic() || read.isWish()) {
      return Withheld.NO;
    }
    Withheld why = read.figure().kind() == ObservationKind.CHANGE ? ofChange(read) : ofFigure(read);
    if (why.isHeldBack()) {
      Observation figure = read.figure();
      boolean exposed = answer.exposed().getOrDefault(read.cell(), false);
      heldBack.add(
          new HeldBack(
              figure.measure(), figure.area(), figure.period(), figure.kind(), why, exposed));
      affected.add(read.cell().count());
      read.baseCell().ifPresent(base -> affected.add(base.count()));
    } else if (read.share() && read.count().isEmpty() && read.base().isEmpty()) {
      unchecked.add(read.measure().id());
    }
    return why;
  }

  private Withheld ofFigure(Counted read) {
    if (read.isSmall()) {
      return Withheld.SMALL;
    }
    if (read.isOfFew()) {
      return Withheld.FEW;
    }
    if (!read.isLevel()) {
      return Withheld.NO;
    }
    Withheld own = answer.of(read.cell());
    boolean telling =
        own.isHeldBack()
            || read.baseCell().filter(base -> answer.of(base).isHeldBack()).isPresent()
            || tellsOfAYear(read);
    return telling ? (own == Withheld.SMALL ? Withheld.SMALL : Withheld.TELLING) : Withheld.NO;
  }

  /** An average of years tells of a year that is held back. */
  private boolean tellsOfAYear(Counted read) {
    return read.cell().kind() == PeriodKind.AVERAGE
        && answer.withheld().entrySet().stream()
            .filter(entry -> entry.getValue().isHeldBack())
            .anyMatch(
                entry ->
                    entry.getKey().count().equals(read.cell().count())
                        && entry.getKey().area().equals(read.cell().area())
                        && !entry.getKey().start().isBefore(read.cell().start())
                        && !entry.getKey().end().isAfter(read.cell().end()));
  }

  /** A change tells of both its ends. */
  private Withheld ofChange(Counted read) {
    Cell now = read.cell();
    Cell yearBefore = Cell.of(now.count(), now.area(), read.figure().period().yearBefore());
    boolean telling =
        answer.withheld().entrySet().stream()
            .filter(entry -> entry.getValue().isHeldBack())
            .map(Map.Entry::getKey)
            .filter(cell -> cell.count().equals(now.count()) && cell.area().equals(now.area()))
            .anyMatch(
                cell -> cell.equals(now) || cell.equals(yearBefore) || cell.isJustBefore(now));
    return telling ? Withheld.TELLING : Withheld.NO;
  }

  private Contribution replaced(
      Contribution from, Map<Observation, Withheld> withheld, PrintedTables tables) {
    return new Contribution(
        from.origin(),
        from.version(),
        from.title(),
        from.plans(),
        from.areas(),
        from.themes(),
        replaced(from, withheld),
        from.narratives(),
        from.bodies(),
        from.actions(),
        from.claims(),
        from.updates(),
        from.views(),
        tables.withoutHeldBack(from.printed()));
  }

  private List<Observation> replaced(Contribution from, Map<Observation, Withheld> withheld) {
    List<Observation> figures =
        ofPeople.getOrDefault(from, List.of()).stream()
            .map(figure -> replaced(figure, withheld.getOrDefault(figure, Withheld.NO)))
            .toList();
    return from.observations() instanceof FiguresOnDemand all
        ? all.with(figures.stream().collect(Collectors.groupingBy(Observation::measure)))
        : figures;
  }

  private Observation replaced(Observation figure, Withheld why) {
    Counted read = counted.get(figure);
    if (read == null || read.isPublic()) {
      return figure;
    }
    return why.isHeldBack() ? Replacement.of(read, why) : withoutTellingWords(figure, read);
  }

  /** "Up from 3" beside this year's figure tells of last year's, which is held back. */
  private Observation withoutTellingWords(Observation figure, Counted read) {
    String words = figure.provenance().sentence() + " " + figure.provenance().note();
    return affected.contains(read.cell().count()) && NUMBER.matcher(words).find()
        ? new Observation(
            figure.measure(),
            figure.area(),
            figure.period(),
            figure.kind(),
            figure.figure(),
            figure.numerator(),
            figure.denominator(),
            figure.spread(),
            figure.edition(),
            Replacement.wordless(figure.provenance()))
        : figure;
  }
}
