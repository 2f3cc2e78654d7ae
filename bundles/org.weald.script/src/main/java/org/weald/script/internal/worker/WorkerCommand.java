package org.weald.script.internal.worker;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weald.spi.Progress;

/**
 * How a worker is started: the Java this process runs on, and how much of the machine it may have.
 *
 * @param classPath jars and folders it needs
 * @param main its main class
 * @param arguments of that class
 * @param megabytes of its heap
 * @param sharing how it uses prepared classes, or empty
 */
public record WorkerCommand(
    List<Path> classPath,
    String main,
    List<String> arguments,
    int megabytes,
    List<String> sharing) {
  /** Heap unless said otherwise with the property weald.script.worker.megabytes. */
  private static final int USUAL_MEGABYTES =
      Integer.getInteger("weald.script.worker.megabytes", 512);

  /** A script's own thread is made with more; this is for the rest. */
  private static final String STACK = "1m";

  /** Copies the lists. */
  public WorkerCommand {
    classPath = List.copyOf(classPath);
    arguments = List.copyOf(arguments);
    sharing = List.copyOf(sharing);
  }

  /** The worker that scripts run in, with the jars this process has its classes from. */
  public static WorkerCommand usual() {
    return new WorkerCommand(
        ClassPath.here(), WorkerMain.class.getName(), List.of(), USUAL_MEGABYTES, List.of());
  }

  /** Another main class on the same machine: what tests try the confinement with. */
  public WorkerCommand with(String otherMain, String... otherArguments) {
    return new WorkerCommand(classPath, otherMain, List.of(otherArguments), megabytes, sharing);
  }

  /** With one more argument. */
  WorkerCommand and(String argument) {
    List<String> more = new ArrayList<>(arguments);
    more.add(argument);
    return new WorkerCommand(classPath, main, more, megabytes, sharing);
  }

  /** With prepared classes, or making them. */
  WorkerCommand sharing(List<String> options) {
    return new WorkerCommand(classPath, main, arguments, megabytes, options);
  }

  /** With classes that were prepared for it, where that can be. */
  WorkerCommand prepared(Progress told) {
    if (!main.equals(WorkerMain.class.getName()) || !sharing.isEmpty()) {
      return this;
    }
    return PreparedClasses.of(this, System.getenv(), told)
        .map(file -> sharing(PreparedClasses.using(file)))
        .orElse(this);
  }

  /** The files it must be able to read. */
  List<Path> files() {
    List<Path> files = new ArrayList<>(classPath);
    sharing.stream()
        .filter(option -> option.contains("=/"))
        .map(option -> Path.of(option.substring(option.indexOf('=') + 1)))
        .forEach(files::add);
    return files;
  }

  /** With another heap. */
  public WorkerCommand with(int otherMegabytes) {
    return new WorkerCommand(classPath, main, arguments, otherMegabytes, sharing);
  }

  /** Where this process' Java is. */
  static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  private static Path java() {
    boolean windows = File.separatorChar == '\\';
    return javaHome().resolve("bin").resolve(windows ? "java.exe" : "java");
  }

  /** Only tells its version: for trying whether a Java starts at all. */
  static List<String> version() {
    return List.of(java().toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-version");
  }

  /** The words to start it with. */
  List<String> line() {
    List<String> line = new ArrayList<>(List.of(java().toString()));
    line.addAll(sharing);
    line.addAll(limits());
    // What is printed for people or for logs must not come between the frames.
    line.addAll(
        List.of(
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Djava.awt.headless=true"));
    line.addAll(asHere());
    line.addAll(List.of("-cp", path(), main));
    line.addAll(arguments);
    return line;
  }

  private List<String> limits() {
    return List.of(
        "-Xms32m",
        "-Xmx" + megabytes + "m",
        "-Xss" + STACK,
        "-XX:MaxMetaspaceSize=192m",
        "-XX:ReservedCodeCacheSize=64m",
        "-XX:MaxDirectMemorySize=16m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:+DisableAttachMechanism",
        "-XX:-UsePerfData");
  }

  /** A script gives the same in the worker as in the workbench. */
  private static List<String> asHere() {
    Locale locale = Locale.getDefault();
    return List.of(
        "-Dfile.encoding=UTF-8",
        "-Duser.timezone=" + ZoneId.systemDefault().getId(),
        "-Duser.language=" + locale.getLanguage(),
        "-Duser.country=" + locale.getCountry());
  }

  private String path() {
    return String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList());
  }
}
