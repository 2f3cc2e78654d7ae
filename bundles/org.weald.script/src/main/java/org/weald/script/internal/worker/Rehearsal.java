package org.weald.script.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.run.Limits;
import org.weald.spi.Arguments;

/** A worker's work from the first word to the last, with a script of our own and nobody there. */
final class Rehearsal {
  private static final String TEXT =
      """
      //@ name Rehearsal
      //@ kind calculation
      //@ param years: int = 5 "How many years"
      println "rehearsal $years"
      List<String> names = ['a', 'b'].collect { String name -> name.toUpperCase() }
      double total = 0
      for (int i = 0; i < years; i++) {
        total += i / 2.0d
      }
      if (total > 100) {
        throw new IllegalArgumentException('impossible')
      }
      table('Rehearsal') { column 'Name', names }
      """;

  private Rehearsal() {}

  static void play() {
    try {
      WireReader in = new WireReader(new ByteArrayInputStream(orders()), Allowance.TRUSTED);
      WorkerSession session =
          new WorkerSession(in, new WireWriter(OutputStream.nullOutputStream()));
      System.setErr(session.said());
      session.work();
      session.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] orders() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WireWriter out = new WireWriter(bytes);
    out.begin(Wire.CATALOGUE);
    Catalogue nothing = Catalogue.of(List.of(Contribution.ofWorkspace("0", List.of())));
    Shapes.of(Catalogue.class).write(nothing, out);
    out.end();
    out.begin(Wire.RUN);
    Shapes.of(Order.class).write(order(), out);
    out.end();
    return bytes.toByteArray();
  }

  private static Order order() {
    ScriptHeader header =
        ScriptHeader.read("rehearsal.groovy", TEXT)
            .fold(
                good -> good,
                bad -> {
                  throw new IllegalStateException(bad.toString());
                });
    Origin nobody = new Origin(Origin.Layer.PLUGIN, "weald", false);
    return new Order(
        new Script("rehearsal", nobody, header, TEXT),
        false,
        new Arguments(Map.of("years", "5")),
        Limits.USUAL);
  }
}
