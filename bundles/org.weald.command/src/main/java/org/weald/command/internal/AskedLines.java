package org.weald.command.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.show.FormSpec;
import org.weald.spi.Questions;

/**
 * Asks field by field, a line for each: the question, the choices where they are few, the proposed
 * value in brackets. The enter key alone takes what is proposed; the end of the input gives up.
 */
final class AskedLines implements Questions {
  private static final int FEW = 12;

  private final Lines lines;
  private final PrintWriter err;

  /** What a person types. */
  interface Lines {
    /** The next line; null where no more come, or the person gave up. */
    @Nullable String next() throws IOException;
  }

  AskedLines(Lines lines, PrintWriter err) {
    this.lines = lines;
    this.err = err;
  }

  @Override
  public Optional<Map<String, String>> ask(FormSpec form, Check check) {
    err.println(form.title());
    Map<String, String> answers = new LinkedHashMap<>();
    for (FormSpec.Field field : form.fields()) {
      Optional<String> answer = ask(field, check);
      if (answer.isEmpty()) {
        err.println();
        err.flush();
        return Optional.empty();
      }
      answers.put(field.name(), answer.get());
    }
    return Optional.of(answers);
  }

  /** Until the answer will do. */
  private Optional<String> ask(FormSpec.Field field, Check check) {
    err.println(field.label() + choices(field.choices()));
    while (true) {
      err.print(field.proposed().isEmpty() ? "  > " : "  [" + field.proposed() + "] > ");
      err.flush();
      String line = next();
      if (line == null) {
        return Optional.empty();
      }
      String answer = line.isBlank() ? field.proposed() : chosen(field, line.strip());
      if (answer.isEmpty() && !field.required()) {
        return Optional.of(answer);
      }
      Optional<String> fault =
          answer.isEmpty() ? Optional.of("An answer is needed here.") : check.fault(field, answer);
      if (fault.isEmpty()) {
        return Optional.of(answer);
      }
      err.println("  " + fault.get());
    }
  }

  private static String choices(List<FormSpec.Choice> choices) {
    if (choices.isEmpty()) {
      return "";
    }
    StringBuilder all = new StringBuilder(":");
    for (FormSpec.Choice choice : choices.subList(0, Math.min(FEW, choices.size()))) {
      boolean named = !choice.words().isEmpty() && !choice.words().equals(choice.value());
      all.append("\n    ").append(choice.value()).append(named ? "  " + choice.words() : "");
    }
    int more = choices.size() - FEW;
    return more > 0 ? all + "\n    and " + more + " more" : all.toString();
  }

  /** A choice may be answered with its words as well, in capitals or not. */
  private static String chosen(FormSpec.Field field, String answer) {
    String small = answer.toLowerCase(Locale.UK);
    return field.choices().stream()
        .filter(
            choice ->
                choice.value().toLowerCase(Locale.UK).equals(small)
                    || choice.words().toLowerCase(Locale.UK).equals(small))
        .map(FormSpec.Choice::value)
        .findFirst()
        .orElse(answer);
  }

  private @Nullable String next() {
    try {
      return lines.next();
    } catch (IOException closed) {
      throw new UncheckedIOException("the keyboard cannot be read", closed);
    }
  }
}
