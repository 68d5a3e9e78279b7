package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What a fact about a person means for the foods a plan may offer.
 *
 * <p>A fact is a word such as {@code allergy:tree-nut}, {@code diet:vegan}, {@code
 * condition:coeliac}, {@code medication:vitamin-k-antagonist}, {@code age:small-child}, {@code
 * kidney:restrict-minerals} or {@code everyone}.
 */
public sealed interface FoodRule {

  String fact();

  /** The word that the answer gives for a food left out. */
  String reason();

  Provenance provenance();

  /** Foods with the tag are left out. */
  record Excluded(String fact, String tag, String reason, Provenance provenance)
      implements FoodRule {

    static final String FILE = "food-exclusions.csv";
    static final String[] COLUMNS = {"fact", "tag", "reason"};

    static Excluded read(CsvRow row) {
      return new Excluded(
          row.text("fact"), row.text("tag"), row.text("reason"), Provenance.read(row));
    }
  }

  /** Foods with none of the tags are left out, because nobody classified them. */
  record OneTagNeeded(String fact, List<String> anyOf, String reason, Provenance provenance)
      implements FoodRule {

    static final String FILE = "food-required-tags.csv";
    static final String[] COLUMNS = {"fact", "any_of", "reason"};

    public OneTagNeeded {
      anyOf = List.copyOf(anyOf);
    }

    static OneTagNeeded read(CsvRow row) {
      row.text("any_of");
      return new OneTagNeeded(
          row.text("fact"), row.words("any_of"), row.text("reason"), Provenance.read(row));
    }
  }

  /**
   * Portions with this amount or more are left out, and foods whose amount is not known.
   *
   * @param belowPerPortion milligrams, for vitamin K micrograms, for fibre grams
   */
  record Limited(
      String fact,
      Nutrient nutrient,
      BigDecimal belowPerPortion,
      String reason,
      Provenance provenance)
      implements FoodRule {

    static final String FILE = "nutrient-limits.csv";
    static final String[] COLUMNS = {"fact", "nutrient", "below_per_portion", "unit", "reason"};

    static Limited read(CsvRow row) {
      var nutrient = row.word("nutrient", Nutrient.class);
      if (!row.text("unit").equals(nutrient.unit())) {
        throw row.problem("unit", "must be " + nutrient.unit());
      }
      return new Limited(
          row.text("fact"),
          nutrient,
          row.number("below_per_portion"),
          row.text("reason"),
          Provenance.read(row));
    }
  }

  /** Nutrients that a plan may have to limit. */
  enum Nutrient implements Coded {
    POTASSIUM("mg"),
    PHOSPHORUS("mg"),
    VITAMIN_K("ug"),
    FIBRE("g");

    private final String unit;

    Nutrient(String unit) {
      this.unit = unit;
    }

    String unit() {
      return unit;
    }

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
