package org.weald.workbench.views.internal.work;

import java.awt.BorderLayout;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.weald.model.Status;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;

/** What runs, a line each with Cancel; below it what ended lately. */
final class ProgressView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int TICK_MILLIS = 250;
  private static final Duration WORTH_TELLING = Duration.ofMillis(400);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(ZoneId.systemDefault());

  private final transient Jobs jobs;
  private final JPanel running = new JPanel();
  private final transient Map<Jobs.Job, Line> lines = new LinkedHashMap<>();
  private final Grid<Jobs.Ended> ended =
      new Grid<>(
          "What ended lately",
          List.of(
              Column.of("What", 420, Jobs.Ended::title).foremost(120),
              Column.of("How it ended", 160, ProgressView::words).marked(ProgressView::mark),
              Column.of("When", 110, (Jobs.Ended job) -> CLOCK.format(job.ended()))
                  .ordered(Comparator.comparing(Jobs.Ended::ended)),
              Column.of("Took", 110, ProgressView::seconds)
                  .ordered(Comparator.comparing(ProgressView::took))));

  ProgressView(ViewSite site) {
    super(new BorderLayout());
    this.jobs = site.jobs();
    setBackground(Look.paper());
    running.setLayout(new BoxLayout(running, BoxLayout.PAGE_AXIS));
    running.setOpaque(false);
    add(running, BorderLayout.NORTH);
    add(ended.scrolled(), BorderLayout.CENTER);
    Timer tick = new Timer(TICK_MILLIS, event -> update());
    tick.start();
    site.onClose(tick::stop);
    update();
  }

  private static String words(Jobs.Ended job) {
    return switch (job.outcome()) {
      case DONE -> "Done";
      case CANCELLED -> "Cancelled";
      case FAILED -> "Failed; the log says why";
    };
  }

  private static Status mark(Jobs.Ended job) {
    return switch (job.outcome()) {
      case DONE -> Status.GREEN;
      case CANCELLED -> Status.CONTEXT;
      case FAILED -> Status.RED;
    };
  }

  private static Duration took(Jobs.Ended job) {
    return Duration.between(job.started(), job.ended());
  }

  private static String seconds(Jobs.Ended job) {
    return String.format(Locale.UK, "%.1f s", took(job).toMillis() / 1000.0);
  }

  private void update() {
    List<Jobs.Job> now = jobs.running();
    List.copyOf(lines.keySet()).stream()
        .filter(job -> !now.contains(job))
        .forEach(job -> Optional.ofNullable(lines.remove(job)).ifPresent(running::remove));
    for (Jobs.Job job : now) {
      Line line = lines.get(job);
      if (line == null) {
        line = new Line(job);
        lines.put(job, line);
        running.add(line);
      }
      line.update();
    }
    running.revalidate();
    running.repaint();
    // Work of a blink says nothing to anybody, unless it failed.
    List<Jobs.Ended> told = new ArrayList<>();
    for (Jobs.Ended job : jobs.lately()) {
      if (job.outcome() != Jobs.Outcome.DONE || took(job).compareTo(WORTH_TELLING) >= 0) {
        told.add(job);
      }
    }
    ended.update(told.stream().distinct().toList(), Jobs.Ended::toString);
  }

  /** One job. */
  private static final class Line extends JPanel {
    private static final long serialVersionUID = 1L;
    private final transient Jobs.Job job;
    private final JLabel words = new JLabel();
    private final JProgressBar share = new JProgressBar(0, 100);

    Line(Jobs.Job job) {
      super(new BorderLayout(Look.scale(12), 0));
      this.job = job;
      setOpaque(false);
      int margin = Look.scale(12);
      setBorder(BorderFactory.createEmptyBorder(Look.scale(4), margin, Look.scale(4), margin));
      JButton cancel = new JButton("Cancel");
      cancel.setToolTipText("Stops it; what it has done stays done");
      cancel.getAccessibleContext().setAccessibleName("Cancel: " + job.title());
      cancel.addActionListener(event -> job.cancel());
      JPanel right = new JPanel(new BorderLayout(Look.scale(12), 0));
      right.setOpaque(false);
      right.add(share, BorderLayout.CENTER);
      right.add(cancel, BorderLayout.LINE_END);
      share.getAccessibleContext().setAccessibleName(job.title());
      add(words, BorderLayout.CENTER);
      add(right, BorderLayout.LINE_END);
    }

    void update() {
      String step = job.step().equals(job.title()) ? "" : ": " + job.step();
      words.setText(job.title() + step);
      double done = job.fraction();
      share.setIndeterminate(Double.isNaN(done));
      share.setValue(Double.isNaN(done) ? 0 : (int) Math.round(done * 100));
    }
  }
}
