package org.weald.workspace.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds the lock of a workspace: written into the lock file for the one who finds it locked.
 *
 * @param pid number of the process
 * @param user name of the account
 * @param host name of the machine, or empty
 * @param since when the lock was taken
 */
record LockHolder(long pid, String user, String host, Instant since) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

  /** This process, now. */
  static LockHolder here(Clock clock) {
    return new LockHolder(
        ProcessHandle.current().pid(),
        System.getProperty("user.name", ""),
        hostName(),
        clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
  }

  /** Not by way of the network: a name server that does not answer would hold up the start. */
  private static String hostName() {
    for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name.strip();
      }
    }
    for (String file : new String[] {"/proc/sys/kernel/hostname", "/etc/hostname"}) {
      try {
        return Files.readString(Path.of(file)).strip();
      } catch (IOException e) {
        // Not a Linux machine; the name is a courtesy, the number of the process is enough.
        continue;
      }
    }
    return "";
  }

  String write() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("pid", pid);
      json.writeStringField("user", user);
      json.writeStringField("host", host);
      json.writeStringField("since", since.toString());
      json.writeEndObject();
    }
    return text + "\n";
  }

  /** Reads what another process wrote; empty where it is not (yet) there or makes no sense. */
  static Optional<LockHolder> read(String text) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        fields.put(name, String.valueOf(json.nextToken().isScalarValue() ? json.getText() : ""));
        json.skipChildren();
      }
      return Optional.of(
          new LockHolder(
              Long.parseLong(fields.getOrDefault("pid", "")),
              fields.getOrDefault("user", ""),
              fields.getOrDefault("host", ""),
              Instant.parse(fields.getOrDefault("since", ""))));
    } catch (IOException | NumberFormatException | DateTimeException e) {
      // The other process is just writing it; that it holds the lock is known all the same.
      return Optional.empty();
    }
  }

  /** "process 4711 of anna on pc-17 since 14:05 on 3 November 2026". */
  String words(ZoneId zone) {
    return "process "
        + pid
        + (user.isEmpty() ? "" : " of " + user)
        + (host.isEmpty() ? "" : " on " + host)
        + " since "
        + TIME.format(since.atZone(zone));
  }
}
