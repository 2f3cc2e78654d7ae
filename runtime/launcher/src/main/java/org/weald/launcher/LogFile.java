package org.weald.launcher;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Where the log goes: to the workspace's {@code .weald/log} when the command line names one that
 * exists, else to the user's cache folder. Never to standard output. Logback finds this class as
 * its configurator; it reads no file, which would cost a tenth of a second.
 */
public final class LogFile extends ContextAwareBase implements Configurator {
  /** The system property that holds the log's path. */
  static final String PATH = "weald.log";

  private static final long TURN_AT_BYTES = 5_000_000;

  /**
   * Chooses the file before the first logger is made, and keeps one older file of it.
   *
   * @return its path, or empty when no folder can be written to
   */
  static Optional<Path> choose(List<String> arguments) {
    Optional<Path> chosen =
        workspace(arguments)
            .map(workspace -> workspace.resolve(".weald").resolve("log"))
            .flatMap(LogFile::usable)
            .or(() -> usable(UserFolders.cache().resolve("log")));
    chosen.ifPresent(file -> System.setProperty(PATH, file.toString()));
    return chosen;
  }

  private static Optional<Path> workspace(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--workspace=")) {
        return existing(argument.substring("--workspace=".length()));
      }
      if ("--workspace".equals(argument) && i + 1 < arguments.size()) {
        return existing(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> existing(String folder) {
    Path path = Path.of(folder).toAbsolutePath().normalize();
    return Files.isRegularFile(path.resolve("workspace.json"))
        ? Optional.of(path)
        : Optional.empty();
  }

  // A read-only workspace is no reason to have no log.
  private static Optional<Path> usable(Path folder) {
    Path file = folder.resolve("weald.log");
    try {
      Files.createDirectories(folder);
      if (Files.exists(file) && Files.size(file) > TURN_AT_BYTES) {
        Files.move(file, folder.resolve("weald.1.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      boolean writable = Files.isWritable(Files.exists(file) ? file : folder);
      return writable ? Optional.of(file) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public ExecutionStatus configure(LoggerContext logs) {
    String path = System.getProperty(PATH, "");
    if (!path.isEmpty()) {
      PatternLayoutEncoder line = new PatternLayoutEncoder();
      line.setContext(logs);
      line.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level [%thread] %logger - %msg%n");
      line.start();
      FileAppender<ILoggingEvent> file = new FileAppender<>();
      file.setContext(logs);
      file.setName("file");
      file.setFile(path);
      file.setEncoder(line);
      file.start();
      logs.getLogger("ROOT").addAppender(file);
    }
    logs.getLogger("ROOT").setLevel(level());
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static ch.qos.logback.classic.Level level() {
    return ch.qos.logback.classic.Level.toLevel(
        System.getProperty("weald.log.level", "INFO"), ch.qos.logback.classic.Level.INFO);
  }
}
