package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/**
 * The magnesium products that an interaction concerns; {@code product-groups.csv} tells them by
 * route, product type or form.
 */
public enum ProductGroup implements Coded {
  /** Swallowed or injected. */
  ANY,
  SWALLOWED,
  PARENTERAL,
  /** Sold as an antacid, or the salt of one. */
  ANTACID,
  ANTACID_OR_LAXATIVE,
  /** Sold as a laxative or bowel preparation, or a salt that is swallowed as nothing else. */
  LAXATIVE,
  /** Magnesium hydroxide, whatever it is sold as. */
  HYDROXIDE;

  static final String FILE = "product-groups.csv";

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
