package health.magnesium.advisory.reference;

/**
 * A document that figures are taken from.
 *
 * @param id the key used in every table and in {@code docs/sources.md}
 */
public record Source(String id, String title, String publisher, String year) {

  static final String FILE = "sources.csv";
  static final String[] COLUMNS = {"id", "title", "publisher", "year"};

  static Source read(CsvRow row) {
    return new Source(row.text("id"), row.text("title"), row.text("publisher"), row.text("year"));
  }

  /** How an answer cites the document. */
  public String citation() {
    return publisher + ", " + title + ", " + year;
  }
}
