package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import java.util.Locale;

/** Drugs that mean the same to a rule; the codes are in {@code medication-groups.csv}. */
public enum MedicationGroup implements Coded {
  VITAMIN_K_ANTAGONIST,
  /** Drugs that can raise potassium. */
  POTASSIUM_RAISING,
  /** Drugs that make an unknown kidney function more worrying. */
  KIDNEY_RISK,
  /** Drugs for constipation, with magnesium or without. */
  LAXATIVE;

  static final String FILE = "medication-groups.csv";

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
