package org.weald.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.show.FormSpec;
import org.weald.show.ViewSpec;

/**
 * Where scripts are looked through, written, checked and run by somebody who sits before them: what
 * an editor of a front needs. The rules of the box, and who may run as full Groovy, are those of
 * the command line. Any thread; all of it may take a while.
 */
@ProviderType
public interface ScriptDesk {

  /** What a script is for. */
  enum Sort {
    /** Works something out. */
    CALCULATION("calculations", "Calculation"),
    /** Shows something. */
    VIEW("views", "View"),
    /** Writes files. */
    EXPORT("exports", "Export");

    private final String folder;
    private final String word;

    Sort(String folder, String word) {
      this.folder = folder;
      this.word = word;
    }

    /** The folder such scripts stand in, the first part of their ids. */
    public String folder() {
      return folder;
    }

    /** For people. */
    public String word() {
      return word;
    }
  }

  /**
   * Something that can be run, or could if it were right.
   *
   * @param key means this very one, "workspace/calculations/neet-rate"
   * @param id folders and name, "calculations/neet-rate"
   * @param sort what it is for
   * @param name for people
   * @param help a sentence or two, may be empty
   * @param origin who brought it and whom it hides, for people
   * @param own whether it stands in the workspace and can be changed there
   * @param written whether it is a script with a text; not so what a plug-in brings in Java
   * @param hidden whether a nearer one of the same id is meant by its id
   * @param how where it runs, for people
   * @param problems why it cannot be run as its file stands; empty where it can
   */
  record Listed(
      String key,
      String id,
      Sort sort,
      String name,
      String help,
      String origin,
      boolean own,
      boolean written,
      boolean hidden,
      String how,
      List<Problem> problems) {
    /** Copies the problems. */
    public Listed {
      problems = List.copyOf(problems);
    }

    /** The last part of its id. */
    public String shortName() {
      return id.substring(id.lastIndexOf('/') + 1);
    }
  }

  /**
   * A text somebody writes, saved or not.
   *
   * @param key of the script it is the text of
   * @param text the whole of it; empty for what has none
   */
  record Draft(String key, String text) {}

  /**
   * What scripts run on.
   *
   * @param given the figures as they are shown, and the judgement that is looked at
   * @param workspace whose scripts and plug-ins count as well
   * @param leftOut plug-ins that are not in the figures
   */
  record Ground(Given given, Optional<Path> workspace, List<RefusedPlugin> leftOut) {
    /** Copies the list. */
    public Ground {
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * What is to be said of a text before it runs.
   *
   * @param problems why it cannot run, with their lines; empty where it can
   * @param form its parameters; without fields where the header cannot be read
   * @param check what is wrong with an answer
   */
  record Checkup(List<Problem> problems, FormSpec form, Questions.Check check) {
    /** Copies the problems. */
    public Checkup {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What a script came to.
   *
   * @param shown its tables, charts and texts
   * @param files what an export writes; nothing is written yet
   * @param remarks what has to be known of this run, a sentence each
   */
  record Result(ViewSpec shown, List<ExportedFile> files, List<String> remarks) {
    /** Copies the lists. */
    public Result {
      files = List.copyOf(files);
      remarks = List.copyOf(remarks);
    }
  }

  /** What a word of a script is. */
  enum WordSort {
    /** A word of the script language, such as series. */
    API,
    /** A method of what such a word gives. */
    METHOD,
    /** A type. */
    TYPE,
    /** A line of the header. */
    HEADER,
    /** A measure's id. */
    MEASURE,
    /** An area's id. */
    AREA,
    /** An edition's label. */
    EDITION,
    /** A theme's id. */
    THEME
  }

  /**
   * A word that can be written.
   *
   * @param sort what it is
   * @param text as it is written
   * @param words what it means or takes, for people
   */
  record Word(WordSort sort, String text, String words) {}

  /** All scripts, by sort and id. */
  List<Listed> list(Optional<Path> workspace);

  /** The text of a script as its file stands. */
  Checked<String> text(String key, Optional<Path> workspace);

  /** A text to begin a script of one's own with. */
  String template(Sort sort, String name);

  /** Checks a text as it would be run; nothing of it is run. */
  Checkup check(Draft draft, Ground ground);

  /**
   * Runs a text: a script of the workspace as it is written here, saved or not; any other as it
   * stands where it was brought.
   *
   * @param answers to the form by field; what is not in it is as the script proposes
   * @param progress told what the script says; asked whether to stop
   */
  Checked<Result> run(Draft draft, Map<String, String> answers, Ground ground, Progress progress);

  /** What can be written in a script. */
  List<Word> words(Catalogue catalogue);

  /**
   * Saves a text as a script of the workspace, over what was there.
   *
   * @param id "calculations/neet-rate"
   * @return its key
   */
  Checked<String> save(Path workspace, String id, String text);

  /** Gives a script of the workspace another id, with its tests; gives its new key. */
  Checked<String> rename(Path workspace, String id, String newId);

  /** Deletes a script of the workspace; gives the file that was deleted. */
  Checked<Path> delete(Path workspace, String id);

  /** Calls when scripts have come, changed or gone, on any thread; close to end it. */
  AutoCloseable onChange(Runnable listener);
}
