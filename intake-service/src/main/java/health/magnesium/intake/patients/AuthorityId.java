package health.magnesium.intake.patients;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** Whose reference values the clinic wants applied to this person. */
public enum AuthorityId implements Coded {
  US_IOM_1997,
  EU_EFSA_2015,
  UK_COMA_1991,
  NORDIC_NNR_2023,
  NORWAY_VKM_2016,
  DACH_2021,
  ANZ_NRV_2006,
  JAPAN_2020,
  WHO_FAO_2004;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
