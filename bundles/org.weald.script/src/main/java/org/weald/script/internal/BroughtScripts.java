package org.weald.script.internal;

import java.util.ArrayList;
import java.util.List;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptFile;
import org.weald.script.internal.file.ScriptFolder;
import org.weald.script.internal.file.Shelf;
import org.weald.spi.PluginScripts;

/**
 * The scripts of one plug-in, their headers read.
 *
 * @param scripts those that can be run
 * @param broken those that cannot
 */
record BroughtScripts(List<Script> scripts, List<Shelf.Broken> broken) {
  /** Copies the lists. */
  BroughtScripts {
    scripts = List.copyOf(scripts);
    broken = List.copyOf(broken);
  }

  static BroughtScripts of(PluginScripts brought, Origin origin) {
    List<Script> scripts = new ArrayList<>();
    List<Shelf.Broken> broken = new ArrayList<>();
    brought
        .texts()
        .forEach(
            (path, text) -> {
              String id = path.substring(0, path.length() - Script.ENDING.length());
              if (ScriptFolder.isScriptPath(path)) {
                ScriptFile.read(id, origin, text)
                    .fold(scripts::add, bad -> broken.add(new Shelf.Broken(id, origin, bad)));
              } else if (!path.endsWith(".test" + Script.ENDING)) {
                broken.add(new Shelf.Broken(id, origin, List.of(elsewhere(origin, path))));
              }
            });
    return new BroughtScripts(scripts, broken);
  }

  private static Problem elsewhere(Origin origin, String path) {
    return new Problem(
        "the script is in no menu",
        Place.of(origin.name() + "/scripts/" + path),
        "scripts are looked for in the folders calculations, views, exports",
        "Move it to scripts/calculations/ or to a folder in it");
  }

  /** As they run. */
  List<Shelf.Entry> entries() {
    return scripts.stream()
        .map(
            script -> {
              Mode mode = script.origin().vouched() ? Mode.BOX : Mode.WORKER;
              return new Shelf.Entry(script, mode, List.of(), List.of(), false);
            })
        .toList();
  }

  List<Problem> problems() {
    return broken.stream().flatMap(one -> one.problems().stream()).toList();
  }
}
