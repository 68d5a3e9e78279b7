package health.magnesium.advisory.reference;

/**
 * Where a figure is from.
 *
 * @param sourceId a key of {@code docs/sources.md}
 * @param locator chapter, table or page in it
 */
public record Provenance(String sourceId, String locator, Certainty certainty) {

  static final String[] COLUMNS = {"source_id", "locator", "certainty"};

  static Provenance read(CsvRow row) {
    return new Provenance(
        row.text("source_id"), row.text("locator"), row.word("certainty", Certainty.class));
  }
}
