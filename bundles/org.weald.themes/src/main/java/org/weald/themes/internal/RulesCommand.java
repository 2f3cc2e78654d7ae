package org.weald.themes.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.show.TableSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.TableOutput;
import org.weald.themes.internal.RuleBook.Rule;

/** {@code weald rules}: what can be written in a theme's file, for authors without an editor. */
@Component(
    service = Command.class,
    property = {"weald.command=rules", "weald.menu=Analyse/150/Rules and formulas…"})
public final class RulesCommand implements Command {
  private static final int LINE = 92;

  /** Reads nothing yet. */
  @Activate
  public RulesCommand() {}

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "rules",
        "Show every rule a measure can be judged by, with an example to copy",
        "Measures are written in themes/*.json of a plug-in. \"target\" holds the one rule that decides"
            + " the status, \"judging\" says how its movement is judged, \"people\" whether its figures"
            + " count people.",
        List.of(new CommandDescription.Argument("RULE", "only this one, with its parts", false)),
        List.of(),
        List.of(
            new CommandDescription.Example("weald rules", "show them all"),
            new CommandDescription.Example(
                "weald rules trajectory", "show one, with everything it can hold")),
        TableOutput.FORMATS,
        false);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    Optional<String> wanted = call.argument(0);
    List<Rule> all = RuleBook.rules();
    List<Rule> rules =
        all.stream().filter(rule -> rule.word().equals(wanted.orElse(rule.word()))).toList();
    if (rules.isEmpty()) {
      String word = wanted.orElse("");
      return call.refuse(
          List.of(
              new Problem(
                  "unknown rule " + Quoted.of(word),
                  Place.of("command line"),
                  "",
                  Suggestion.of(word, all.stream().map(Rule::word).toList()))));
    }
    if (call.format().equals("json") || call.format().equals("csv")) {
      TableOutput.print(table(rules), call.format(), call.out());
    } else {
      print(rules, wanted.isPresent(), call.out());
    }
    return Exit.DONE;
  }

  private static TableSpec table(List<Rule> rules) {
    List<TableSpec.Column> columns =
        Stream.of("field", "rule", "says", "example").map(TableSpec.Column::text).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Rule rule : rules) {
      rows.add(List.of(rule.field(), rule.word(), rule.says(), rule.examples().get(0)));
    }
    return new TableSpec("", columns, rows);
  }

  private static void print(List<Rule> rules, boolean whole, PrintWriter out) {
    String field = "";
    for (Rule rule : rules) {
      if (!whole && !rule.field().equals(field)) {
        out.println(heading(rule.field()));
        out.println();
      }
      field = rule.field();
      out.println("  " + rule.word());
      wrapped(rule.says(), "      ", out);
      rule.examples().stream()
          .limit(whole ? Long.MAX_VALUE : 1)
          .forEach(example -> out.println("      " + example));
      if (whole) {
        rule.parts().forEach(part -> wrapped(part.word() + ": " + part.says(), "        ", out));
      }
      out.println();
    }
    out.flush();
  }

  private static String heading(String field) {
    return switch (field) {
      case "target" -> "\"target\": the one rule that decides the status, and what goes with it";
      case "judging" -> "\"judging\": how the movement is judged";
      default -> "\"people\": what must not be published";
    };
  }

  private static void wrapped(String text, String indent, PrintWriter out) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > LINE && line.length() > indent.length()) {
        out.println(line.toString().stripTrailing());
        line.setLength(0);
        line.append(indent);
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }
}
