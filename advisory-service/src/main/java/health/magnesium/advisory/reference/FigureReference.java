package health.magnesium.advisory.reference;

/**
 * The rows of a table that a rule reads: {@code upper-levels} for all of them, {@code
 * policies:adult-age} for those with that word in their first column, {@code
 * lab-tests:analyte=egfr} for those with it in another column.
 *
 * @param column empty for the first one
 * @param value empty for every row
 */
public record FigureReference(String table, String column, String value) {

  static FigureReference parse(String text) {
    var parts = text.split(":", 2);
    if (parts.length == 1) {
      return new FigureReference(text, "", "");
    }
    var condition = parts[1].split("=", 2);
    return condition.length == 1
        ? new FigureReference(parts[0], "", condition[0])
        : new FigureReference(parts[0], condition[0], condition[1]);
  }

  /** Whether the whole table is meant. */
  public boolean isWholeTable() {
    return value.isEmpty();
  }

  boolean includes(TableRow row) {
    return row.table().equals(table)
        && (isWholeTable()
            || value.equals(column.isEmpty() ? row.key() : row.values().get(column)));
  }

  @Override
  public String toString() {
    return table + (isWholeTable() ? "" : ":" + (column.isEmpty() ? "" : column + "=") + value);
  }
}
