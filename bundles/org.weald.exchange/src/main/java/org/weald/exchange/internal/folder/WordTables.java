package org.weald.exchange.internal.folder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;

/** Writes what a workspace says beside its figures, a row each, with every id whole. */
public final class WordTables {
  /** Columns of a table of updates: what they are of. A period is told by its days. */
  public static final String OF_AN_UPDATE = "revision,action,kind,from,to,quarter,status";

  /** What else a table of updates may have; "cell" is "printed" where one is, if only empty. */
  public static final String OPTIONAL = "progress,comment,cell,printed status,source,printed,note";

  /** Columns of a table of accounts. */
  public static final String OF_AN_ACCOUNT = "measure,edition,text";

  /** In the column "cell". */
  public static final String PRINTED = "printed";

  private WordTables() {}

  /** The text of a table of updates. */
  public static String updates(List<ActionUpdate> updates) {
    CsvText table = new CsvText(OF_AN_UPDATE, OPTIONAL);
    for (ActionUpdate it : updates) {
      Action.Update said = it.update();
      Map<String, String> row = new HashMap<>();
      row.put("revision", Long.toString(it.provenance().revision()));
      row.put("action", it.action());
      row.put("kind", said.period().kind().name());
      row.put("from", said.period().start().toString());
      row.put("to", said.period().end().toString());
      row.put("quarter", said.period().label());
      row.put("status", said.status().code());
      row.put("progress", said.progress());
      row.put("comment", said.comment());
      row.put("cell", said.printed().isPresent() ? PRINTED : "");
      row.put("printed status", said.printed().orElse(""));
      row.put("source", it.provenance().source());
      row.put("printed", it.provenance().sentence());
      row.put("note", it.provenance().note());
      table.row(row);
    }
    return table.text();
  }

  /** The text of a table of accounts. */
  public static String narratives(List<Narrative> narratives) {
    CsvText table = new CsvText(OF_AN_ACCOUNT, "");
    for (Narrative it : narratives) {
      table.row(Map.of("measure", it.measure(), "edition", it.edition(), "text", it.text()));
    }
    return table.text();
  }
}
