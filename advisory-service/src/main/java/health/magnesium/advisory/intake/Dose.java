package health.magnesium.advisory.intake;

import health.magnesium.advisory.person.Coded;
import java.math.BigDecimal;
import java.util.Locale;
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

  /** Taken, but how much is not known. */
  record UnknownAmount() implements Dose {}

  /** Unit of a stated amount. */
  enum Unit implements Coded {
    MG("mg"),
    G("g"),
    ML("mL");

    private final String code;

    Unit(String code) {
      this.code = code;
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
   * @throws IllegalArgumentException if an amount is negative, or a concentration comes with
   *     another unit than mL or is not above zero
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
    if (amount == null || (unit == Unit.ML && concentrationMgPerMl == null)) {
      return new UnknownAmount();
    }
    var mg =
        switch (unit) {
          case MG -> amount;
          case G -> amount.movePointRight(3);
          case ML -> amount.multiply(concentrationMgPerMl);
        };
    return switch (basis) {
      case ELEMENTAL -> new Elemental(mg);
      case COMPOUND -> new Compound(mg);
      case UNKNOWN -> new UnknownBasis(mg);
    };
  }
}
