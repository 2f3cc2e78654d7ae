package org.weald.script.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.script.internal.file.ParameterType;
import org.weald.show.FormSpec;
import org.weald.show.FormSpec.Choice;
import org.weald.show.FormSpec.Field;
import org.weald.show.FormSpec.Input;
import org.weald.spi.Described;
import org.weald.spi.Described.Parameter;
import org.weald.spi.Questions;

/**
 * The form of a script's parameters: its fields with what can be chosen from the plan, and what is
 * wrong with an answer.
 */
final class ScriptForm implements Questions.Check {
  private final Described script;
  private final Catalogue catalogue;
  private final Optional<Plan> plan;

  /**
   * A form.
   *
   * @param script whose parameters are asked for
   * @param catalogue areas, measures and so on to choose from
   * @param plan whose editions and themes are meant; empty where there are several
   */
  ScriptForm(Described script, Catalogue catalogue, Optional<Plan> plan) {
    this.script = script;
    this.catalogue = catalogue;
    this.plan = plan;
  }

  /** All fields, in order. */
  FormSpec spec() {
    return without(Set.of());
  }

  /** The fields that are not given yet. */
  FormSpec without(Set<String> given) {
    return new FormSpec(
        script.name(),
        script.help(),
        script.parameters().stream()
            .filter(parameter -> !given.contains(parameter.name()))
            .map(this::field)
            .toList());
  }

  /** One parameter as a field. */
  Field field(Parameter parameter) {
    List<Choice> choices = choices(parameter.type());
    return new Field(
        parameter.name(),
        parameter.help().isEmpty() ? parameter.name() : parameter.help(),
        input(parameter.type()),
        choices,
        parameter.defaultValue(),
        parameter.defaultValue().isEmpty());
  }

  private static Input input(String type) {
    return switch (type) {
      case "int" -> Input.WHOLE;
      case "number" -> Input.NUMBER;
      case "yes-no" -> Input.YES_NO;
      case "text", "period" -> Input.TEXT;
      default -> Input.CHOICE;
    };
  }

  private List<Choice> choices(String type) {
    return switch (type) {
      case "area" ->
          catalogue.areas().stream().map(area -> new Choice(area.id(), area.name())).toList();
      case "group" -> groups();
      case "measure" -> catalogue.measures().stream().map(this::choice).toList();
      case "edition" -> editions();
      case "theme" ->
          plan.map(catalogue::themes).orElse(List.of()).stream()
              .map(theme -> new Choice(Ids.local(theme.id()), theme.title()))
              .toList();
      default ->
          ParameterType.choices(type).stream().map(choice -> new Choice(choice, choice)).toList();
    };
  }

  private List<Choice> groups() {
    return catalogue.areas().stream()
        .flatMap(area -> area.groups().stream())
        .distinct()
        .sorted()
        .map(group -> new Choice(group, members(group)))
        .toList();
  }

  private String members(String group) {
    List<Area> areas = catalogue.group(group);
    return areas.size() + " areas, from " + areas.get(0).name();
  }

  private Choice choice(Measure measure) {
    boolean only = catalogue.measure(measure.shortId()).isPresent();
    return new Choice(only ? measure.shortId() : measure.id(), measure.title());
  }

  private List<Choice> editions() {
    List<Plan> plans = plan.map(List::of).orElseGet(catalogue::plans);
    return plans.stream()
        .flatMap(one -> one.editions().stream())
        .map(Edition::label)
        .distinct()
        .map(label -> new Choice(label, label))
        .toList();
  }

  /**
   * An answer as the script gets it: a choice may be said with its words ("Tonbridge & Malling"),
   * in capitals or not, and "latest" is the last edition.
   */
  String meant(Field field, String answer) {
    String said = answer.strip().toLowerCase(Locale.UK);
    if (field.input() == Input.YES_NO) {
      return switch (said) {
        case "y", "true" -> "yes";
        case "n", "false" -> "no";
        default -> said;
      };
    }
    if (isLatest(field, said)) {
      return field.choices().get(field.choices().size() - 1).value();
    }
    return field.choices().stream()
        .filter(
            choice ->
                choice.value().toLowerCase(Locale.UK).equals(said)
                    || choice.words().toLowerCase(Locale.UK).equals(said))
        .map(Choice::value)
        .findFirst()
        .orElse(answer.strip());
  }

  private boolean isLatest(Field field, String said) {
    return said.equals(ParameterType.LATEST)
        && !field.choices().isEmpty()
        && parameter(field).type().equals("edition");
  }

  private Parameter parameter(Field field) {
    return script.parameters().stream()
        .filter(parameter -> parameter.name().equals(field.name()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Optional<String> fault(Field field, String answer) {
    Parameter parameter = parameter(field);
    String meant = meant(field, answer);
    if (field.input() != Input.CHOICE) {
      return ParameterType.fault(parameter, meant).map(fault -> fault + ".");
    }
    List<String> values = field.choices().stream().map(Choice::value).toList();
    boolean known =
        values.contains(meant)
            || (parameter.type().equals("measure") && catalogue.measure(meant).isPresent());
    return known ? Optional.empty() : Optional.of(unknown(parameter, meant, field.choices()));
  }

  /** A name that is nearly right is answered with the id it stands for. */
  private static String unknown(Parameter parameter, String said, List<Choice> choices) {
    Set<String> known = choices.stream().map(Choice::value).collect(Collectors.toSet());
    Optional<String> named =
        Suggestion.nearest(said, choices.stream().map(Choice::words).toList())
            .filter(near -> Suggestion.nearest(said, known).isEmpty());
    String sort = ParameterType.choices(parameter.type()).isEmpty() ? parameter.type() : "choice";
    return "parameter \""
        + parameter.name()
        + "\": there is no "
        + sort
        + " "
        + Quoted.of(said)
        + ". "
        + named
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElseGet(() -> Suggestion.of(said, known));
  }
}
