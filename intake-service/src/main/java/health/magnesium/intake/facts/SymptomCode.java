package health.magnesium.intake.facts;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** What a person feels or shows. */
public enum SymptomCode implements Coded {
  WEAKNESS,
  DROWSINESS,
  CONFUSION,
  SLOW_BREATHING,
  SLOW_PULSE,
  FAINTING,
  LOW_BLOOD_PRESSURE,
  HIGH_BLOOD_PRESSURE,
  PALPITATIONS,
  SEIZURE,
  TETANY,
  MUSCLE_CRAMPS,
  NUMBNESS,
  DIARRHOEA,
  SEVERE_ABDOMINAL_PAIN,
  VOMITING,
  NO_STOOL_OR_GAS,
  RECTAL_BLEEDING,
  SEVERE_HEADACHE,
  VISUAL_CHANGE,
  CHEST_PAIN,
  STROKE_SIGNS,
  SELF_HARM_THOUGHTS,
  ACCIDENTAL_INGESTION;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
