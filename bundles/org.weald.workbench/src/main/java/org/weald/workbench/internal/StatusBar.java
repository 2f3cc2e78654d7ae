package org.weald.workbench.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import org.weald.workbench.Look;

/** The bottom line: what is open and saved at the left, what runs at the right with Cancel. */
final class StatusBar extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int POLL_MILLIS = 100;

  /** Work that is over sooner is not worth a flicker. */
  private static final long QUIET_MILLIS = 400;

  private final JLabel state = new JLabel(" ");
  private String before = "";
  private String after = "";
  private boolean keeps;
  private String saved = " · saved";
  private final JLabel step = new JLabel();
  private final JProgressBar bar = new JProgressBar(0, 100);
  private final JButton cancel = new JButton("Cancel");
  private final JPanel job = new JPanel(new FlowLayout(FlowLayout.TRAILING, Look.scale(10), 0));
  private final transient Timer poll = new Timer(POLL_MILLIS, event -> update());
  private transient Optional<JobRunner> jobs = Optional.empty();

  StatusBar() {
    super(new BorderLayout());
    setBackground(Look.paper());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, Look.hairline()),
            BorderFactory.createEmptyBorder(
                Look.scale(3), Look.scale(12), Look.scale(3), Look.scale(6))));
    state.setForeground(Look.soft());
    step.setForeground(Look.soft());
    state.getAccessibleContext().setAccessibleName("State of the workspace");
    bar.getAccessibleContext().setAccessibleName("Progress");
    cancel.setMnemonic('C');
    cancel.setToolTipText("Stop the work that is running");
    cancel.putClientProperty("JButton.buttonType", "toolBarButton");
    cancel.addActionListener(
        event -> jobs.flatMap(runner -> runner.longest(0)).ifPresent(JobRunner.Running::cancel));
    job.setOpaque(false);
    job.add(step);
    job.add(bar);
    job.add(cancel);
    job.setVisible(false);
    add(state, BorderLayout.CENTER);
    add(job, BorderLayout.LINE_END);
    // The line keeps its height whether or not a job is shown.
    int height = Math.max(job.getPreferredSize().height, state.getPreferredSize().height);
    state.setPreferredSize(new Dimension(state.getPreferredSize().width, height));
  }

  /** Whose jobs are shown. */
  void watch(JobRunner runner) {
    jobs = Optional.of(runner);
  }

  /** A job started or ended. */
  void jobsChanged() {
    if (jobs.filter(JobRunner::busy).isPresent()) {
      poll.start();
    } else {
      update();
    }
  }

  /**
   * What is open.
   *
   * @param where what is entered goes to
   * @param keeps whether anything can be entered there, and so be saved or not
   * @param more what else there is to say of it
   */
  void state(String where, boolean keeps, String more) {
    before = where;
    this.keeps = keeps;
    after = more;
    say();
  }

  /**
   * Whether everything that was entered is in the store.
   *
   * @param stuck whether what is not cannot be written
   */
  void saved(boolean all, boolean stuck) {
    saved = all ? " · saved" : stuck ? " · NOT SAVED" : " · saving …";
    say();
  }

  private void say() {
    state.setText(before + (keeps ? saved : "") + after);
  }

  void stop() {
    poll.stop();
  }

  private void update() {
    Optional<JobRunner.Running<?>> shown = jobs.flatMap(runner -> runner.longest(QUIET_MILLIS));
    job.setVisible(shown.isPresent());
    shown.ifPresent(this::show);
    if (jobs.filter(JobRunner::busy).isEmpty()) {
      poll.stop();
    }
  }

  private void show(JobRunner.Running<?> running) {
    double fraction = running.fraction();
    boolean known = fraction >= 0 && fraction <= 1;
    step.setText(
        known ? running.step() + "  " + Math.round(fraction * 100) + " %" : running.step());
    bar.setIndeterminate(!known);
    if (known) {
      bar.setValue((int) Math.round(fraction * 100));
    }
  }
}
