package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Medication;
import org.jspecify.annotations.Nullable;

/**
 * A drug code that stands for a magnesium product.
 *
 * @param productType code of what it is sold as
 * @param form code of the salt; null where the drug code leaves it open
 */
public record MagnesiumMedicine(
    CodePattern code, String productType, @Nullable String form, Provenance provenance) {

  static final String FILE = "magnesium-medicines.csv";
  static final String[] COLUMNS = {"system", "code", "product_type", "form"};

  static MagnesiumMedicine read(CsvRow row) {
    return new MagnesiumMedicine(
        CodePattern.read(row),
        row.text("product_type"),
        row.isBlank("form") ? null : row.text("form"),
        Provenance.read(row));
  }

  boolean matches(Medication drug) {
    return code.matches(drug);
  }

  /** How exactly the code names the product: a whole code says more than its group. */
  int exactness() {
    return code.code().length();
  }
}
