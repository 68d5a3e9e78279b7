package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.reference.SupplementForm;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing eaten, drunk or taken. */
public sealed interface Item {

  /** How the answer names the item; not blank. */
  String label();

  /** Time of day; null when not recorded. */
  @Nullable LocalTime time();

  /**
   * Food of any kind, fortified food included.
   *
   * @param foodId the catalog's id; null for a food that was only described
   * @param magnesium of the amount eaten, known or unknown
   * @param addedMg the part of it that was added by fortification; null when nobody stated it
   * @param candidates foods of the catalog that the description may mean; empty unless it is
   *     ambiguous
   * @param rebased what it counts with the figures in force when it was recorded; null unless they
   *     were read as well
   */
  record Food(
      @Nullable String foodId,
      String label,
      MagnesiumContent magnesium,
      @Nullable BigDecimal addedMg,
      List<FoodCandidate> candidates,
      @Nullable Rebased rebased,
      @Nullable LocalTime time)
      implements Item {

    public Food {
      requireLabel(label);
      Amounts.requireNotNegative("addedMagnesiumMg", addedMg);
      if (magnesium instanceof MagnesiumContent.NotCounted) {
        throw new IllegalArgumentException("food always counts: " + label);
      }
      candidates = List.copyOf(candidates);
    }

    /** A food of one set of figures, of which nobody said that magnesium was added. */
    public Food(
        @Nullable String foodId,
        String label,
        MagnesiumContent magnesium,
        List<FoodCandidate> candidates,
        @Nullable LocalTime time) {
      this(foodId, label, magnesium, null, candidates, null, time);
    }
  }

  /**
   * A food of the catalog that a description may mean.
   *
   * @param mgPer100 magnesium in 100 g or 100 ml; null is unknown
   */
  record FoodCandidate(String foodId, String label, @Nullable BigDecimal mgPer100) {}

  /**
   * Drinking water.
   *
   * @param magnesiumMgPerLitre null when nobody stated it; the reference default then stands in,
   *     marked as assumed
   * @param addedMg the part of its magnesium that was added; null when nobody stated it
   */
  record Water(
      String label,
      BigDecimal millilitres,
      @Nullable BigDecimal magnesiumMgPerLitre,
      @Nullable BigDecimal addedMg,
      @Nullable LocalTime time)
      implements Item {

    public Water {
      requireLabel(label);
      Amounts.requireNotNegative("addedMagnesiumMg", addedMg);
      Amounts.requireNotNegative("millilitres", millilitres);
      Amounts.requireNotNegative("magnesiumMgPerLitre", magnesiumMgPerLitre);
    }

    /** Water of which nobody said that magnesium was added. */
    public Water(
        String label,
        BigDecimal millilitres,
        @Nullable BigDecimal magnesiumMgPerLitre,
        @Nullable LocalTime time) {
      this(label, millilitres, magnesiumMgPerLitre, null, time);
    }
  }

  /**
   * One dose of a magnesium product.
   *
   * @param form the salt; null when the label does not tell
   */
  record Product(
      Kind kind,
      String label,
      @Nullable SupplementForm form,
      Dose dose,
      Route route,
      ProductType productType,
      boolean prescribed,
      @Nullable LocalTime time)
      implements Item {

    public Product {
      requireLabel(label);
    }

    /** The two streams of products, kept apart to the answer. */
    public enum Kind implements Coded {
      SUPPLEMENT,
      MEDICINE;

      @Override
      public String code() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    /** How a product enters the body. Only {@link #ORAL} is intake. */
    public enum Route implements Coded {
      ORAL,
      BATH,
      TOPICAL,
      PARENTERAL;

      @Override
      public String code() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    /** What a product is sold as. */
    public enum ProductType implements Coded {
      SUPPLEMENT,
      MULTIVITAMIN,
      ANTACID,
      LAXATIVE,
      BOWEL_PREP,
      PRESCRIPTION,
      OTHER;

      @Override
      public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }

    /** The same product taken at another time. */
    public Product at(@Nullable LocalTime otherTime) {
      return new Product(kind, label, form, dose, route, productType, prescribed, otherTime);
    }

    /**
     * Whether it reaches the circulation at all: swallowed or injected, not bathed in or rubbed on.
     */
    public boolean isSystemic() {
      return switch (route) {
        case ORAL, PARENTERAL -> true;
        case BATH, TOPICAL -> false;
      };
    }
  }

  private static void requireLabel(String label) {
    if (label.isBlank()) {
      throw new IllegalArgumentException("label must not be blank");
    }
  }
}
