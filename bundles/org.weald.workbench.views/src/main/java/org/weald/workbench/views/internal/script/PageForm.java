package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.weald.show.FormSpec;
import org.weald.workbench.FormPane;
import org.weald.workbench.Look;

/** What a script asks for, at the right of its text; what is filled in stays while one writes. */
final class PageForm extends JScrollPane {
  private static final long serialVersionUID = 1L;
  private static final int SMALLEST = 400;

  private final transient Page page;
  private transient FormSpec shown = new FormSpec("", "", List.of());
  private FormPane form = new FormPane(shown);

  /** Asks for nothing yet. */
  PageForm(Page page) {
    this.page = page;
    setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Look.hairline()));
    getViewport().setBackground(Look.paper());
  }

  /** Shows what the page asks for now; says whether that is another form. */
  boolean update() {
    if (page.checkup().isEmpty() || (!page.problems().isEmpty() && isEmpty(page.form()))) {
      return false;
    }
    FormSpec now = page.form();
    boolean another = !now.equals(shown);
    if (another) {
      page.answer(form.values());
      shown = now;
      form = new FormPane(filled(now, page.answers()));
      int margin = Look.scale(8);
      JPanel top = new Narrow();
      top.setBackground(Look.paper());
      top.setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
      top.add(form, BorderLayout.NORTH);
      setViewportView(top);
      setMinimumSize(new Dimension(Look.scale(SMALLEST), 0));
    }
    setVisible(!isEmpty(now));
    return another;
  }

  /** Whether all of it is filled in as the script takes it; marks what is not. */
  boolean check() {
    return form.check() && page.checkup().map(it -> ScriptDialogs.faultless(form, it)).orElse(true);
  }

  /** What is filled in, by name. */
  Map<String, String> values() {
    return form.values();
  }

  private static boolean isEmpty(FormSpec form) {
    return form.fields().isEmpty();
  }

  private static FormSpec filled(FormSpec form, Map<String, String> answers) {
    return new FormSpec(
        form.title(),
        form.help(),
        form.fields().stream()
            .map(
                field ->
                    new FormSpec.Field(
                        field.name(),
                        field.label(),
                        field.input(),
                        field.choices(),
                        answers.getOrDefault(field.name(), field.proposed()),
                        field.required()))
            .toList());
  }

  /** As wide as there is room: a long choice does not push the others away. */
  private static final class Narrow extends JPanel {
    private static final long serialVersionUID = 1L;

    Narrow() {
      super(new BorderLayout());
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Look.scale(SMALLEST) / 2, super.getPreferredSize().height);
    }
  }
}
