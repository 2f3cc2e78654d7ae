package org.weald.monitor.internal;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Place;
import org.weald.model.Plan;
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
@Component(
    service = Command.class,
    property = {"weald.command=explain", "weald.menu=Analyse/120/Explain a status…"})
public final class ExplainCommand implements Command {
  private static final Place HERE = Place.of("command line");

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
            + " edition that has it, or for one. What the usual plan does not have and one other plan has is"
            + " explained there.",
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
    List<Scorecard> chosen = judged(choice.catalogue(), choice.plan(), choice.editions());
    Asked found = Asked.in(chosen, asked);
    List<Scorecard> all = chosen;
    if (found.rows().isEmpty() && choice.editions().size() < choice.plan().editions().size()) {
      // "Safe 4" with the edition that prints it as "S4".
      all = judged(choice.catalogue(), choice.plan(), choice.plan().editions());
      found = Asked.in(all, asked);
    }
    if (found.rows().isEmpty()) {
      return elsewhere(choice, asked, all, call);
    }
    if (found.isAmbiguous()) {
      return call.refuse(List.of(ambiguous(asked, found, all)));
    }
    List<Judgement> rows = found.inEvery(chosen);
    if (rows.isEmpty()) {
      return call.refuse(List.of(notInEdition(asked, found, choice.latest().label())));
    }
    choice.sayStanding(call, LocalDate.now(clock));
    rows.forEach(row -> print(row, call.out()));
    call.out().flush();
    return Exit.DONE;
  }

  // --- in other plans

  /** What the plan does not have may be in one other; there it is explained where none is named. */
  private Exit elsewhere(PlanChoice choice, String asked, List<Scorecard> cards, CommandCall call) {
    if (withoutRow(asked, cards).isPresent()) {
      return call.refuse(List.of(unknown(asked, cards, cards)));
    }
    List<Scorecard> everything = new ArrayList<>(cards);
    List<Plan> having = new ArrayList<>();
    for (Plan other : choice.catalogue().plans()) {
      if (!other.equals(choice.plan())) {
        List<Scorecard> judged = judged(choice.catalogue(), other, other.editions());
        everything.addAll(judged);
        if (!Asked.in(judged, asked).rows().isEmpty()) {
          having.add(other);
        }
      }
    }
    boolean named = call.has(PlanChoice.PLAN.name());
    if (having.isEmpty()) {
      return call.refuse(List.of(unknown(asked, cards, named ? cards : everything)));
    }
    List<String> here = Alike.beginning(asked, cards);
    if (named || having.size() > 1 || !here.isEmpty()) {
      return call.refuse(List.of(inOthers(asked, choice.plan(), having, here)));
    }
    return inTheOther(choice, having.get(0), asked, call);
  }

  private Exit inTheOther(PlanChoice choice, Plan plan, String asked, CommandCall call) {
    Optional<String> label = call.option(PlanChoice.EDITION.name());
    List<Edition> editions = label.map(it -> having(plan, it)).orElseGet(plan::editions);
    if (editions.isEmpty()) {
      Asked found = Asked.in(judged(choice.catalogue(), plan, plan.editions()), asked);
      return call.refuse(List.of(notInEdition(asked, found, label.orElse(""))));
    }
    call.err()
        .println("\"" + asked + "\" is in the plan " + named(plan) + "; it is explained there.");
    call.err().flush();
    return explain(new PlanChoice(choice.catalogue(), plan, editions), call);
  }

  private static List<Edition> having(Plan plan, String label) {
    return PlanChoice.edition(plan, label).fold(List::of, problems -> List.of());
  }

  /** "Road safety" is a title of another plan, and perhaps the beginning of one here. */
  private static Problem inOthers(String asked, Plan asking, List<Plan> having, List<String> here) {
    String plans = having.stream().map(ExplainCommand::named).collect(Collectors.joining(", "));
    String ids =
        having.stream()
            .map(plan -> PlanChoice.PLAN.name() + " " + Ids.local(plan.id()))
            .collect(Collectors.joining(" or "));
    return new Problem(
        "\"" + asked + "\" is not in the plan " + named(asking),
        HERE,
        "it is in " + plans,
        "Add "
            + ids
            + (here.isEmpty() ? "" : ", or give one of these: " + String.join("; ", here)));
  }

  /** "Kent Agreement (kent-agreement-2005-08)". */
  private static String named(Plan plan) {
    return plan.title() + " (" + Ids.local(plan.id()) + ")";
  }

  private List<Scorecard> judged(Catalogue catalogue, Plan plan, List<Edition> editions) {
    return editions.stream().map(edition -> monitor.judge(catalogue, plan, edition)).toList();
  }

  /** The refs are those of the plan; something alike may be in any that was looked through. */
  private static Problem unknown(String asked, List<Scorecard> cards, List<Scorecard> looked) {
    Optional<Measure> elsewhere = withoutRow(asked, looked);
    if (elsewhere.isPresent()) {
      return new Problem(
          "nothing to explain about \"" + asked + "\"",
          HERE,
          "the plan holds \""
              + elsewhere.get().title()
              + "\" without a figure of its own area, and so judges nothing",
          "Give the measure its area in the theme's file, or record a figure of the plan's area");
    }
    List<String> like = Alike.of(asked, looked);
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

  private static Problem notInEdition(String asked, Asked found, String edition) {
    TreeSet<String> where = new TreeSet<>();
    found.rows().forEach(row -> where.add(row.edition()));
    return new Problem(
        "\"" + asked + "\" is not in the " + edition + " edition",
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
