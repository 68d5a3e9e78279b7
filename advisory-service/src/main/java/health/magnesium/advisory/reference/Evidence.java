package health.magnesium.advisory.reference;

/**
 * A statement that findings lean on.
 *
 * @param strength how strong the statement is, for example {@code established}, {@code policy}
 */
public record Evidence(String id, String statement, String strength, Provenance provenance) {

  static final String FILE = "evidence.csv";
  static final String[] COLUMNS = {"id", "statement", "strength"};

  static Evidence read(CsvRow row) {
    return new Evidence(
        row.text("id"), row.text("statement"), row.text("strength"), Provenance.read(row));
  }
}
