package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.reference.Policy;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a label says about one dose. "400 mg of magnesium oxide" and "400 mg magnesium as oxide" are
 * different types, because one is above the adult upper level and the other is not.
 */
public sealed interface Dose {

  /** Milligrams of magnesium itself. */
  record Elemental(BigDecimal mg) implements Dose {
    public Elemental {
      Amounts.requireNotNegative("dose.amount", mg);
    }
  }

  /** Milligrams of the salt. */
  record Compound(BigDecimal mg) implements Dose {
    public Compound {
      Amounts.requireNotNegative("dose.amount", mg);
    }
  }

  /** Milligrams of one of the two, nobody knows which. */
  record UnknownBasis(BigDecimal mg) implements Dose {
    public UnknownBasis {
      Amounts.requireNotNegative("dose.amount", mg);
    }
  }

  /**
   * A percentage of the daily value that a label refers to; always magnesium itself.
   *
   * @param labelValue the policy whose milligrams are 100 percent
   */
  record LabelPercent(BigDecimal percent, Policy labelValue) implements Dose {
    public LabelPercent {
      Amounts.requireNotNegative("dose.amount", percent);
    }
  }

  /** Taken, but how much is not known. */
  record UnknownAmount() implements Dose {}

  /** Unit of a stated amount. */
  enum Unit implements Coded {
    MG("mg"),
    G("g"),
    ML("mL"),
    /** Percent of the US daily value. */
    DV_US("%DV-US", Policy.LABEL_DV_US),
    /** Percent of the US daily value as labels had it before 2016. */
    DV_US_BEFORE_2016("%DV-US-before-2016", Policy.LABEL_DV_US_BEFORE_2016),
    /** Percent of the nutrient reference value of the European Union. */
    NRV_EU("%NRV-EU", Policy.LABEL_NRV_EU);

    private final String code;
    private final @Nullable Policy labelValue;

    Unit(String code) {
      this(code, null);
    }

    Unit(String code, @Nullable Policy labelValue) {
      this.code = code;
      this.labelValue = labelValue;
    }

    /** What 100 percent are, for a percentage of a label. */
    public Optional<Policy> labelValue() {
      return Optional.ofNullable(labelValue);
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** What a stated amount is an amount of. */
  enum Basis implements Coded {
    ELEMENTAL,
    COMPOUND,
    UNKNOWN;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The dose as stated on a label.
   *
   * @param amount null when unknown
   * @param concentrationMgPerMl only for millilitres; null makes the amount of such a dose unknown
   * @throws IllegalArgumentException if an amount is negative, a concentration comes with another
   *     unit than mL or is not above zero, or a percentage is said to be of a salt
   */
  static Dose of(
      @Nullable BigDecimal amount,
      Unit unit,
      @Nullable BigDecimal concentrationMgPerMl,
      Basis basis) {
    Amounts.requireNotNegative("dose.amount", amount);
    Amounts.requirePositive("dose.concentrationMgPerMl", concentrationMgPerMl);
    if (concentrationMgPerMl != null && unit != Unit.ML) {
      throw new IllegalArgumentException(
          "dose.concentrationMgPerMl is only for mL, not for " + unit.code());
    }
    if (unit.labelValue().isPresent() && basis == Basis.COMPOUND) {
      throw new IllegalArgumentException(
          "dose.basis compound does not fit " + unit.code() + ", which is of magnesium itself");
    }
    if (amount == null || (unit == Unit.ML && concentrationMgPerMl == null)) {
      return new UnknownAmount();
    }
    return switch (unit) {
      case MG -> ofMg(amount, basis);
      case G -> ofMg(amount.movePointRight(3), basis);
      case ML -> ofMg(amount.multiply(concentrationMgPerMl), basis);
      case DV_US, DV_US_BEFORE_2016, NRV_EU ->
          new LabelPercent(amount, unit.labelValue().orElseThrow());
    };
  }

  private static Dose ofMg(BigDecimal mg, Basis basis) {
    return switch (basis) {
      case ELEMENTAL -> new Elemental(mg);
      case COMPOUND -> new Compound(mg);
      case UNKNOWN -> new UnknownBasis(mg);
    };
  }
}
