package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.portions.HouseholdMeasure;
import health.magnesium.catalog.portions.Portion;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The serving on a product's label.
 *
 * <p>Units are {@code g}, {@code ml} and the codes GRM, GM and MLT of the GS1 network. In other
 * units ({@code MG}, {@code IU}, none) the same products have sizes that can only be grams, 42 MG
 * beside 1.5 oz: what they mean is not said, so no portion is made of them.
 *
 * @param household the label's own words, such as {@code 2 Tbsp}; may be empty
 */
record BrandedServing(String size, String unit, String household) {

  private static final Set<String> GRAMS = Set.of("G", "GRM", "GM");
  private static final Set<String> MILLILITRES = Set.of("ML", "MLT");
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
  private static final String NO_WORDS = "1 serving";

  BrandedServing {
    unit = unit.strip().toUpperCase(Locale.ROOT);
    household = FdcText.words(household);
    household = household.matches("|[0-9./ ]+|(?i)amount per serving") ? NO_WORDS : household;
  }

  /** Of what amount the product's figures are. */
  String basis() {
    return MILLILITRES.contains(unit) ? "100 ml" : "100 g";
  }

  /** The serving as a portion; empty if its size is not known. */
  Optional<Portion> portion() {
    var amount = FdcText.amount(size).filter(a -> a.signum() > 0 && a.compareTo(MOST) <= 0);
    var words = HouseholdMeasure.of(household);
    if (GRAMS.contains(unit)) {
      return amount.map(g -> Portion.ofGrams(1, household, words.amount(), words.unit(), g));
    }
    if (MILLILITRES.contains(unit)) {
      return amount.map(
          ml -> Portion.ofMillilitres(1, household, words.amount(), words.unit(), ml));
    }
    return Optional.empty();
  }
}
