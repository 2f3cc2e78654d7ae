package org.weald.exchange.internal.folder;

import java.util.List;
import org.weald.model.Ids;

/**
 * How ids are written in a plug-in's own files: its own without its name.
 *
 * @param plugin its id
 */
record Names(String plugin) {

  String of(String id) {
    return Ids.plugin(id).equals(plugin) ? Ids.local(id) : id;
  }

  List<String> of(List<String> ids) {
    return ids.stream().map(this::of).toList();
  }
}
