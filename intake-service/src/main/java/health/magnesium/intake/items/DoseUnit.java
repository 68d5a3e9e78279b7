package health.magnesium.intake.items;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The unit of a dose's amount. */
public enum DoseUnit implements Coded {
  MG("mg"),
  G("g"),
  ML("mL"),
  /** Percent of the US daily value. */
  DV_US("%DV-US"),
  /** Percent of the US daily value as labels had it before 2016. */
  DV_US_BEFORE_2016("%DV-US-before-2016"),
  /** Percent of the nutrient reference value of the European Union. */
  NRV_EU("%NRV-EU");

  @EnumeratedValue private final String code;

  DoseUnit(String code) {
    this.code = code;
  }

  /** Whether the amount is a percentage of what a label refers to, always of magnesium itself. */
  boolean isPercentage() {
    return switch (this) {
      case MG, G, ML -> false;
      case DV_US, DV_US_BEFORE_2016, NRV_EU -> true;
    };
  }

  /** Every unit there is, as a sentence names them. */
  static String words() {
    return Arrays.stream(values()).map(DoseUnit::code).collect(Collectors.joining(", "));
  }

  @Override
  public String code() {
    return code;
  }
}
