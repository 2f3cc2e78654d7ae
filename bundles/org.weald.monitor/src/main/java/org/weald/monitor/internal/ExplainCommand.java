package org.weald.monitor.internal;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Theme;
import org.weald.show.Caveat;
import org.weald.show.ExplanationSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;

/** {@code weald explain}: why is this amber? */
@Component(service = Command.class, property = "weald.command=explain")
public final class ExplainCommand implements Command {
  private static final Place HERE = Place.of("command line");

  /** More would be a list to read, not a hint. */
  private static final int MOST_ALIKE = 8;

  private final Monitor monitor;
  private final Clock clock;

  /** Needs the monitor. */
  @Activate
  public ExplainCommand(@Reference Monitor monitor) {
    this(monitor, Clock.systemDefaultZone());
  }

  /** With the clock that says whether an embargo is over. */
  ExplainCommand(Monitor monitor, Clock clock) {
    this.monitor = monitor;
    this.clock = clock;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "explain",
        "Say why a measure, priority or theme is judged as it is",
        "Prints the rule, the figures it was given, the numbers in between and the outcome, for every"
            + " edition that has it, or for one.",
        List.of(
            new CommandDescription.Argument(
                "MEASURE", "id, printed ref or title of a measure, priority or theme", true)),
        List.of(PlanChoice.PLAN, PlanChoice.EDITION, PlanChoice.OFFICERS),
        List.of(
            new CommandDescription.Example(
                "weald explain S4",
                "why road safety is judged as it is, in 2019/20 as S4 and in 2021/22 as Safe 4"),
            new CommandDescription.Example(
                "weald explain \"safe communities\"", "a theme, by its name"),
            new CommandDescription.Example(
                "weald explain missed-collections --edition 2021/22",
                "one measure in one edition")),
        List.of(),
        true);
  }

  @Override
  public Exit run(CommandCall call) {
    return monitor
        .catalogue(call)
        .then(catalogue -> PlanChoice.of(catalogue, call))
        .fold(choice -> explain(choice, call), problems -> call.refuse(problems));
  }

  private Exit explain(PlanChoice choice, CommandCall call) {
    String asked = call.argument(0).orElse("").strip();
    List<Scorecard> chosen = judged(choice, choice.editions());
    Asked found = Asked.in(chosen, asked);
    List<Scorecard> all = chosen;
    if (found.rows().isEmpty() && choice.editions().size() < choice.plan().editions().size()) {
      // "Safe 4" with the edition that prints it as "S4".
      all = judged(choice, choice.plan().editions());
      found = Asked.in(all, asked);
    }
    if (found.rows().isEmpty()) {
      return call.refuse(List.of(unknown(asked, all)));
    }
    if (found.isAmbiguous()) {
      return call.refuse(List.of(ambiguous(asked, found, all)));
    }
    List<Judgement> rows = found.inEvery(chosen);
    if (rows.isEmpty()) {
      return call.refuse(List.of(notInEdition(asked, found, choice)));
    }
    choice.sayStanding(call, LocalDate.now(clock));
    rows.forEach(row -> print(row, call.out()));
    call.out().flush();
    return Exit.DONE;
  }

  private List<Scorecard> judged(PlanChoice choice, List<Edition> editions) {
    return editions.stream()
        .map(edition -> monitor.judge(choice.catalogue(), choice.plan(), edition))
        .toList();
  }

  private static Problem unknown(String asked, List<Scorecard> cards) {
    Optional<Measure> elsewhere = withoutRow(asked, cards);
    if (elsewhere.isPresent()) {
      return new Problem(
          "nothing to explain about \"" + asked + "\"",
          HERE,
          "the plan holds \""
              + elsewhere.get().title()
              + "\" without a figure of its own area, and so judges nothing",
          "Give the measure its area in the theme's file, or record a figure of the plan's area");
    }
    List<String> like = like(asked, cards);
    if (!like.isEmpty()) {
      return new Problem(
          "unknown measure \"" + asked + "\"",
          HERE,
          "",
          "Did you mean one of these? " + String.join("; ", like));
    }
    TreeSet<String> known = new TreeSet<>();
    for (Scorecard card : cards) {
      card.rows().stream().map(Judgement::ref).filter(ref -> !ref.isEmpty()).forEach(known::add);
    }
    return new Problem(
        "unknown measure \"" + asked + "\"",
        HERE,
        "",
        "Give a measure's id or title, a theme's name, or a ref: " + String.join(", ", known));
  }

  /** A measure the plan knows and has no row for: one with figures of other areas only. */
  private static Optional<Measure> withoutRow(String asked, List<Scorecard> cards) {
    return cards.stream()
        .flatMap(card -> card.themes().stream())
        .flatMap(card -> card.theme().measures().stream())
        .filter(measure -> measure.id().equals(asked) || Ids.local(measure.id()).equals(asked))
        .findFirst();
  }

  /** Measures whose id or title has the word in it: "neet-rate (Share of young people …)". */
  private static List<String> like(String asked, List<Scorecard> cards) {
    String word = asked.toLowerCase(Locale.UK);
    if (word.isEmpty()) {
      return List.of();
    }
    Map<String, String> titles = new LinkedHashMap<>();
    cards.stream()
        .flatMap(card -> card.themes().stream())
        .flatMap(card -> card.theme().measures().stream())
        .forEach(measure -> titles.putIfAbsent(Ids.local(measure.id()), measure.title()));
    return titles.entrySet().stream()
        .filter(one -> (one.getKey() + " " + one.getValue()).toLowerCase(Locale.UK).contains(word))
        .limit(MOST_ALIKE)
        .map(one -> one.getKey() + " (" + one.getValue() + ")")
        .toList();
  }

  /** "Priority 4": every theme has one. */
  private static Problem ambiguous(String asked, Asked found, List<Scorecard> cards) {
    TreeSet<String> ids = new TreeSet<>();
    for (Judgement row : found.rows()) {
      ids.add(Ids.local(row.id()) + " (" + themeTitle(row, cards) + ")");
    }
    return new Problem(
        "\"" + asked + "\" is in several themes",
        HERE,
        "",
        "Give the id of the one you mean: " + String.join(", ", ids));
  }

  private static String themeTitle(Judgement row, List<Scorecard> cards) {
    return cards.stream()
        .flatMap(card -> card.themes().stream())
        .map(Scorecard.ThemeCard::theme)
        .filter(theme -> theme.id().equals(row.theme()))
        .map(Theme::title)
        .findFirst()
        .orElse(row.theme());
  }

  private static Problem notInEdition(String asked, Asked found, PlanChoice choice) {
    TreeSet<String> where = new TreeSet<>();
    found.rows().forEach(row -> where.add(row.edition()));
    return new Problem(
        "\"" + asked + "\" is not in the " + choice.latest().label() + " edition",
        HERE,
        "",
        "It is in: " + String.join(", ", where));
  }

  private static void print(Judgement row, PrintWriter out) {
    String ref = row.ref().isEmpty() ? "" : row.ref() + ": ";
    out.println(ref + row.title() + " - " + row.edition());
    out.println(
        "  "
            + Marks.of(row.status().status())
            + " "
            + row.status().word()
            + " ("
            + row.status().basis().code()
            + ")");
    out.println("  " + Caveat.without(row.summary()));
    out.println();
    ExplanationSpec explanation = ExplanationSpec.of(row);
    explanation.sections().forEach(section -> section(section, out));
    if (!explanation.caveat().isEmpty()) {
      out.println("  " + explanation.caveat());
      out.println();
    }
    row.latest()
        .filter(latest -> !latest.provenance().sentence().isEmpty())
        .ifPresent(
            latest -> {
              out.println("  As printed: \"" + latest.provenance().sentence() + "\"");
              out.println("  Kept in " + latest.provenance().place());
              out.println();
            });
  }

  private static void section(ExplanationSpec.Section section, PrintWriter out) {
    out.println("  " + section.heading());
    out.println("    " + section.sentence());
    for (ExplanationSpec.Line line : section.lines()) {
      out.println("  ".repeat(line.depth() + 2) + "- " + line.text());
    }
    out.println();
  }
}
