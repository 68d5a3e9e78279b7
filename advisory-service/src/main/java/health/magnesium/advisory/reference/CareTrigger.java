package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.Symptom;
import java.util.Locale;

/**
 * The situations in which a symptom ends routine advice; {@code seek-care.csv} has the symptoms.
 */
public enum CareTrigger implements Coded {
  /** A magnesium product is in use. */
  MAGNESIUM_PRODUCT,
  /** Low magnesium is suspected or a depleting drug is taken. */
  LOW_MAGNESIUM,
  /** A laxative or bowel preparation with magnesium is in use. */
  MAGNESIUM_LAXATIVE,
  PREGNANCY,
  /** In any context. */
  ALWAYS,
  /** Not urgent, in any context: no reason to end routine advice. */
  TELL_CLINICIAN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One row of the table. */
  record Row(CareTrigger trigger, Symptom.Kind symptom, Provenance provenance) {

    static final String FILE = "seek-care.csv";
    static final String[] COLUMNS = {"trigger", "symptom"};

    static Row read(CsvRow row) {
      return new Row(
          row.word("trigger", CareTrigger.class),
          row.word("symptom", Symptom.Kind.class),
          Provenance.read(row));
    }
  }
}
