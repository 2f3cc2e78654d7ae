package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.weald.show.TableSpec;

/** A table for machines: "1,177" becomes 1177 and "−3.2" becomes -3.2. */
final class PlainNumbers {
  private PlainNumbers() {}

  static TableSpec of(TableSpec table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> plain = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        boolean numeric = table.columns().get(i).numeric();
        plain.add(numeric ? row.get(i).replace(",", "").replace('−', '-') : row.get(i));
      }
      rows.add(plain);
    }
    return new TableSpec(table.title(), table.columns(), rows);
  }
}
