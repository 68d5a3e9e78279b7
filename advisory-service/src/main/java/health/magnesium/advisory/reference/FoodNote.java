package health.magnesium.advisory.reference;

/**
 * Something to know about a food plan because of a fact about the person, beside the foods that are
 * left out.
 *
 * @param fact a word as in {@link FoodRule}
 * @param note the word whose text the bundles have
 */
public record FoodNote(String fact, String note, Provenance provenance) {

  static final String FILE = "food-notes.csv";
  static final String[] COLUMNS = {"fact", "note"};

  static FoodNote read(CsvRow row) {
    return new FoodNote(row.text("fact"), row.text("note"), Provenance.read(row));
  }
}
