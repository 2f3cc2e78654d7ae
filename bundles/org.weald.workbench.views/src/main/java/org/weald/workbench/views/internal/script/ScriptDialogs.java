package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weald.model.Problem;
import org.weald.show.FormSpec;
import org.weald.show.FormSpec.Choice;
import org.weald.show.FormSpec.Field;
import org.weald.show.FormSpec.Input;
import org.weald.spi.ScriptDesk.Checkup;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.workbench.FormPane;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Tip;

/** What is asked and said of scripts in a dialog. Event thread only. */
final class ScriptDialogs {
  private ScriptDialogs() {}

  /** Asks for sort and name of a new script, then makes it. */
  static void make(@Nullable Component over, Bench bench) {
    FormSpec spec =
        new FormSpec(
            "New script",
            "",
            List.of(
                new Field(
                    "sort",
                    "What it is for",
                    Input.CHOICE,
                    List.of(
                        new Choice(Sort.CALCULATION.name(), "Calculation: works something out"),
                        new Choice(Sort.VIEW.name(), "View: charts, tables and text"),
                        new Choice(Sort.EXPORT.name(), "Export: writes files")),
                    Sort.CALCULATION.name(),
                    true),
                new Field("name", "Name", Input.TEXT, List.of(), "", true)));
    ask(over, spec)
        .ifPresent(
            given ->
                bench.make(
                    Sort.valueOf(given.getOrDefault("sort", Sort.CALCULATION.name())),
                    given.getOrDefault("name", ""),
                    problems -> say(over, problems)));
  }

  /** Asks for the copy's name, then copies. */
  static void copy(@Nullable Component over, Bench bench, Listed script) {
    name(over, "Copy into the workspace", script.shortName())
        .ifPresent(name -> bench.copy(script, name, problems -> say(over, problems)));
  }

  /** Asks for another name, then renames. */
  static void rename(@Nullable Component over, Bench bench, Listed script) {
    name(over, "Rename the script", script.shortName())
        .filter(name -> !name.equals(script.shortName()))
        .ifPresent(name -> bench.rename(script, name, problems -> say(over, problems)));
  }

  private static Optional<String> name(@Nullable Component over, String title, String proposed) {
    return ask(
            over,
            new FormSpec(
                title,
                "",
                List.of(
                    new Field("name", "Name of the file", Input.TEXT, List.of(), proposed, true))))
        .map(given -> given.getOrDefault("name", ""));
  }

  /** Deletes a script where that is confirmed. */
  static void delete(@Nullable Component over, Bench bench, Listed script) {
    String hides =
        script.origin().contains("hides")
            ? " The one of this name that it hides is there again then."
            : "";
    String question =
        "Delete \"" + script.name() + "\" from the workspace?" + hides + " This cannot be undone.";
    String[] answers = {"Delete", "Keep"};
    int answer =
        JOptionPane.showOptionDialog(
            over,
            Tip.of(question),
            "Delete a script",
            JOptionPane.YES_NO_OPTION,
            JOptionPane.WARNING_MESSAGE,
            null,
            answers,
            answers[1]);
    if (answer == 0) {
      bench.delete(script, problems -> say(over, problems));
    }
  }

  /** Asks for a script's parameters; empty where it is given up. */
  static Optional<Map<String, String>> answers(
      @Nullable Component over, Listed script, Checkup checkup) {
    if (!checkup.problems().isEmpty()) {
      say(over, checkup.problems());
      return Optional.empty();
    }
    if (checkup.form().fields().isEmpty()) {
      return Optional.of(Map.of());
    }
    FormPane form = new FormPane(checkup.form());
    JPanel all = new JPanel(new BorderLayout(0, Look.scale(10)));
    if (!script.help().isEmpty()) {
      JLabel help = new JLabel();
      Tip.write(help, script.help());
      all.add(help, BorderLayout.NORTH);
    }
    all.add(form, BorderLayout.CENTER);
    while (confirmed(over, all, script.name(), form)) {
      if (form.check() && faultless(form, checkup)) {
        return Optional.of(form.values());
      }
    }
    return Optional.empty();
  }

  /** Says below each field what the script would say of its answer. */
  static boolean faultless(FormPane form, Checkup checkup) {
    boolean good = true;
    Map<String, String> values = form.values();
    for (Field field : checkup.form().fields()) {
      String value = values.getOrDefault(field.name(), "");
      Optional<String> fault =
          value.isEmpty() ? Optional.empty() : checkup.check().fault(field, value);
      form.fault(field.name(), fault.orElse(""));
      good &= fault.isEmpty();
    }
    return good;
  }

  private static Optional<Map<String, String>> ask(@Nullable Component over, FormSpec spec) {
    FormPane form = new FormPane(spec);
    while (confirmed(over, form, spec.title(), form)) {
      if (form.check()) {
        return Optional.of(form.values());
      }
    }
    return Optional.empty();
  }

  private static boolean confirmed(
      @Nullable Component over, JComponent all, String title, FormPane form) {
    SwingUtilities.invokeLater(
        () -> form.inputs().stream().findFirst().ifPresent(JComponent::requestFocusInWindow));
    return JOptionPane.showConfirmDialog(
            over, all, title, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE)
        == JOptionPane.OK_OPTION;
  }

  /** Says why something was not done. */
  static void say(@Nullable Component over, List<Problem> problems) {
    if (!problems.isEmpty()) {
      String words = problems.stream().map(Problem::sentence).collect(Collectors.joining("  "));
      JOptionPane.showMessageDialog(
          over, Tip.of(words), "Scripts", JOptionPane.INFORMATION_MESSAGE);
    }
  }
}
