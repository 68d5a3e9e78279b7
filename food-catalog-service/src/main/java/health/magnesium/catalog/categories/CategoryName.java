package health.magnesium.catalog.categories;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A category as a publisher names it; the same name from two publishers is one category.
 *
 * @param name such as {@code Nut and Seed Products}
 */
public record CategoryName(String name) {

  /** The id in kebab case without accents, such as {@code nut-and-seed-products}. */
  public String id() {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
