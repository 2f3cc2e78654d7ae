package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.script.internal.box.CompiledScript;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.file.ScriptFile;

/** A script that is edited and run all day must not fill the memory with its former selves. */
@Timeout(300)
final class ScriptLoadersTest {
  private static final int RECOMPILES = 200;
  private static final int TRIES = 50;

  @TempDir private Path folder;

  @Test
  void formerRevisionsAreCollected() throws Exception {
    ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    Set<WeakReference<ClassLoader>> loaders = new HashSet<>();
    ScriptFile script = Scripts.file(folder, Scripts.HEADER + "1\n");
    for (int i = 0; i < RECOMPILES; i++) {
      loaders.add(recompiled(script, i, collected));
    }
    int left = loaders.size();
    for (int i = 0; i < TRIES && left > 1; i++) {
      System.gc();
      while (collected.remove(20) != null) {
        left--;
      }
    }
    assertThat(left).as("loaders still held; the last one is in use").isLessThanOrEqualTo(1);
  }

  /** Every fifth revision fails to compile, every tenth fails when it runs. */
  private WeakReference<ClassLoader> recompiled(
      ScriptFile script, int revision, ReferenceQueue<ClassLoader> collected) throws IOException {
    String body =
        revision % 10 == 0
            ? "throw new IllegalStateException('" + revision + "')\n"
            : "Series c = 100 * series('ksi-local-roads', 'sevenoaks')\n"
                + "table('"
                + revision
                + "') { columns 'a'; row c.sumOver(periods).value() }\n";
    if (revision % 5 == 1) {
      Scripts.file(folder, Scripts.HEADER + "broken" + revision + "\n");
      assertThat(compiled(script).problems()).isNotEmpty();
    }
    Scripts.file(folder, Scripts.HEADER + body);
    Scripts.run(script, Map.of());
    return compiled(script)
        .fold(
            made -> new WeakReference<>(made.type().getClassLoader(), collected),
            bad -> {
              throw new AssertionError(bad);
            });
  }

  private static Checked<CompiledScript> compiled(ScriptFile script) {
    return script
        .read()
        .then(read -> ScriptCompiler.compile(read.source(), Dialect.RESTRICTED).checked());
  }
}
