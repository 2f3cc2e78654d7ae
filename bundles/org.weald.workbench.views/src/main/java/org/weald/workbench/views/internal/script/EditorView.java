package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.Timer;
import org.weald.model.Place;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;
import org.weald.workbench.Prose;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Tip;

/** The scripts that are open, each on a tab. */
final class EditorView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String PAGES = "pages";
  private static final String NOTHING = "nothing";
  private static final String NOT_SAVED = "● ";

  private final transient Bench bench;
  private final CardLayout cards = new CardLayout();
  private final JTabbedPane tabs = new JTabbedPane();
  private final transient Map<String, PageView> views = new LinkedHashMap<>();
  private final transient CodeWords words = new CodeWords();
  private boolean following;

  EditorView(ViewSite site, Benches benches) {
    this.bench = benches.of(site);
    setLayout(cards);
    setBackground(Look.paper());
    add(nothing(), NOTHING);
    add(tabs, PAGES);
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    tabs.getAccessibleContext().setAccessibleName("Open scripts");
    tabs.putClientProperty("JTabbedPane.tabClosable", true);
    tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", "Close; what is not saved is kept");
    BiConsumer<JTabbedPane, Integer> close = (pane, tab) -> page(tab).ifPresent(bench::close);
    tabs.putClientProperty("JTabbedPane.tabCloseCallback", close);
    tabs.addChangeListener(event -> chosen());
    Bench.Listener listener = new Following();
    bench.add(listener);
    site.onClose(
        () -> {
          bench.remove(listener);
          bench.keepNow();
          views.values().forEach(PageView::end);
        });
    site.onSnapshot(snapshot -> bench.words(words::become));
    offer(site);
    opened();
  }

  private static JPanel nothing() {
    Prose prose = new Prose("No script is open");
    prose.display(
        List.of(
            new Block.Heading("No script is open"),
            new Block.Paragraph(
                "Choose one in the list of scripts, or begin one of your own with Scripts, New"
                    + " script.",
                false)));
    JPanel pane = new JPanel(new BorderLayout());
    pane.setBackground(Look.paper());
    pane.setBorder(BorderFactory.createEmptyBorder());
    pane.add(prose, BorderLayout.CENTER);
    return pane;
  }

  private void offer(ViewSite site) {
    site.offer(
        command("save", "Save", 110, "menu S", "Saves the script into the workspace", this::save));
    site.offer(
        command("run", "Run", 120, "menu ENTER", "Runs the script of the editor", this::run));
    site.offer(
        new MenuCommand(
            "weald.script.stop",
            "Stop",
            "Scripts",
            130,
            "",
            "Stops the script that runs",
            () ->
                State.unless(
                    bench.runs().last() instanceof Ran.Running
                        ? Optional.empty()
                        : Optional.of("No script runs.")),
            bench.runs()::stop));
    site.offer(
        command(
            "next",
            "Next problem",
            140,
            "F8",
            "Goes to the next place where something is wrong",
            () -> view().ifPresent(PageView::nextProblem)));
  }

  private MenuCommand command(
      String id, String title, int order, String key, String help, Runnable run) {
    return new MenuCommand(
        "weald.script." + id,
        title,
        "Scripts",
        order,
        key,
        help,
        () ->
            State.unless(
                bench.current().isPresent() ? Optional.empty() : Optional.of("No script is open.")),
        run);
  }

  private void save() {
    view().ifPresent(PageView::save);
  }

  private void run() {
    view().ifPresent(PageView::run);
  }

  private Optional<PageView> view() {
    return bench.current().map(page -> views.get(page.key()));
  }

  private Optional<Page> page(int tab) {
    return bench.pages().stream()
        .filter(page -> views.get(page.key()) == tabs.getComponentAt(tab))
        .findFirst();
  }

  /** The user has chosen a tab. */
  private void chosen() {
    if (!following && tabs.getSelectedIndex() >= 0) {
      page(tabs.getSelectedIndex()).ifPresent(bench::lookAt);
    }
  }

  /** Shows a tab for each open page, and the one that is looked at. */
  private void opened() {
    following = true;
    try {
      List<String> keys = bench.pages().stream().map(Page::key).toList();
      for (String key : List.copyOf(views.keySet())) {
        if (!keys.contains(key)) {
          Optional.ofNullable(views.remove(key))
              .ifPresent(
                  view -> {
                    view.end();
                    tabs.remove(view);
                  });
        }
      }
      for (Page page : bench.pages()) {
        if (!views.containsKey(page.key())) {
          PageView view = new PageView(bench, page, words);
          views.put(page.key(), view);
          tabs.addTab(Tip.tab(page.script().shortName()), view);
        }
      }
      view().ifPresent(tabs::setSelectedComponent);
    } finally {
      following = false;
    }
    cards.show(this, views.isEmpty() ? NOTHING : PAGES);
    view().ifPresent(PageView::begin);
  }

  private final class Following implements Bench.Listener {
    @Override
    public void opened() {
      EditorView.this.opened();
    }

    @Override
    public void changed(Page page) {
      Optional.ofNullable(views.get(page.key()))
          .ifPresent(
              view -> {
                view.changed();
                int tab = tabs.indexOfComponent(view);
                if (tab >= 0) {
                  tabs.setTitleAt(
                      tab, Tip.tab((page.isSaved() ? "" : NOT_SAVED) + page.script().shortName()));
                }
              });
    }

    @Override
    public void goTo(Page page, Place place) {
      Optional.ofNullable(views.get(page.key())).ifPresent(view -> view.goTo(place));
    }

    @Override
    public void ran(Ran now) {
      views.values().forEach(view -> view.ran(now));
    }
  }

  /** Runs something once after a pause. */
  static Timer once(int millis, Runnable what) {
    Timer timer = new Timer(millis, event -> what.run());
    timer.setRepeats(false);
    return timer;
  }
}
