package org.weald.workbench.views.internal.plan;

import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.event.ItemEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.weald.assess.Scorecard;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;

/** One button for each edition of the plan that is looked at; the one that is shown is pressed. */
final class EditionSwitch extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient ViewSite site;
  private final List<JToggleButton> buttons = new ArrayList<>();
  private transient List<String> labels = List.of();
  private boolean pressing;

  EditionSwitch(ViewSite site) {
    super(new GridLayout(1, 0));
    this.site = site;
    setOpaque(false);
    getAccessibleContext().setAccessibleName("Edition");
    site.onSnapshot(this::update);
    // Another plan has editions of its own.
    site.onSelection(selected -> update(site.snapshot()));
  }

  private void update(Snapshot snapshot) {
    String plan = site.selection().now().plan();
    List<String> editions =
        snapshot.scorecards().stream()
            .filter(card -> card.plan().id().equals(plan))
            .map(Scorecard::edition)
            .map(edition -> edition.label())
            .toList();
    // While the plan's plug-in is stopped the switch stays as it is.
    if (!editions.equals(labels) && !editions.isEmpty()) {
      labels = editions;
      build();
    }
    press(site.selection().now());
  }

  private void build() {
    removeAll();
    buttons.clear();
    ButtonGroup group = new ButtonGroup();
    for (String label : labels) {
      JToggleButton button = new JToggleButton(label);
      button.getAccessibleContext().setAccessibleName("Edition " + label);
      // Arrow keys choose among the buttons without an action; what is chosen is what counts.
      button.addItemListener(event -> chosen(event, label));
      button.setMargin(new Insets(2, 4, 2, 4));
      group.add(button);
      buttons.add(button);
      add(button);
    }
    revalidate();
    repaint();
  }

  private void chosen(ItemEvent event, String label) {
    if (event.getStateChange() == ItemEvent.SELECTED && !pressing) {
      site.selection().change(now -> now.withEdition(now.plan(), label));
    }
  }

  private void press(Selected selected) {
    pressing = true;
    for (JToggleButton button : buttons) {
      if (button.getText().equals(selected.edition())) {
        button.setSelected(true);
      }
    }
    pressing = false;
  }
}
