package health.magnesium.advisory.reference;

/**
 * Who paid for a document, where it says so and somebody read it. A document without a row is one
 * whose funding nobody has looked up, not one without funding.
 */
record SourceFunding(String source, String funding, Provenance provenance) {

  static final String FILE = "source-funding.csv";
  static final String[] COLUMNS = {"source", "funding"};

  static SourceFunding read(CsvRow row) {
    return new SourceFunding(row.text("source"), row.text("funding"), Provenance.read(row));
  }
}
