package org.weald.workbench.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.workbench.Jobs;
import org.weald.workspace.Edit;

/** What can be done about entries that could not be saved. Event thread only. */
final class Unsaved implements UnsavedStrip.Doors {
  private static final Logger LOG = LoggerFactory.getLogger(Unsaved.class);
  private static final String TITLE = "Not saved";
  private static final String AGAIN = "Try again";
  private static final String KEEP = "Keep as a file …";
  private static final String LOSE = "Close without saving";
  private static final String STAY = "Stay";

  private final JFrame frame;
  private final EditHistory edits;
  private final Jobs jobs;
  private final NoticeStrip notice;

  Unsaved(JFrame frame, EditHistory edits, Jobs jobs, NoticeStrip notice) {
    this.frame = frame;
    this.edits = edits;
    this.jobs = jobs;
    this.notice = notice;
  }

  @Override
  public void retry() {
    edits.retry();
  }

  @Override
  public void giveUp() {
    String question = "Take back what is not saved? " + count() + " will be lost.";
    String[] answers = {"Give up", "Keep it here"};
    if (asked(question, answers).equals(answers[0])) {
      edits.giveUp();
    }
  }

  private String count() {
    int many = edits.unsaved().size();
    return many == 1 ? "1 change" : many + " changes";
  }

  private String asked(String question, String... answers) {
    int chosen =
        JOptionPane.showOptionDialog(
            frame,
            question,
            TITLE,
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.PLAIN_MESSAGE,
            null,
            answers,
            answers[answers.length - 1]);
    return chosen < 0 ? "" : answers[chosen];
  }

  @Override
  public void keep() {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle("Keep what is not saved as a file");
    chooser.setSelectedFile(new java.io.File("not-saved.csv"));
    if (chooser.showSaveDialog(frame) == JFileChooser.APPROVE_OPTION) {
      write(chooser.getSelectedFile().toPath().toAbsolutePath());
    }
  }

  private void write(Path file) {
    List<Edit> unsaved = edits.unsaved();
    jobs.run(
        "Keeping what is not saved",
        progress -> {
          try {
            Files.writeString(file, UnsavedText.of(unsaved), StandardCharsets.UTF_8);
            return "What is not saved is kept in " + file + " as well.";
          } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
            return "It cannot be kept in " + file + ". Choose another place.";
          }
        },
        notice::tell);
  }

  /** Asks what becomes of it where the window is to close; says whether it may. */
  boolean mayClose() {
    String question =
        count()
            + " could not be saved, and will be lost when the window closes.\n"
            + String.join("\n", edits.stuck());
    String answer = asked(question, AGAIN, KEEP, LOSE, STAY);
    switch (answer) {
      case AGAIN -> edits.retry();
      case KEEP -> keep();
      case LOSE -> edits.giveUp();
      default -> {}
    }
    return answer.equals(LOSE);
  }
}
