package health.magnesium.advisory.person;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A symptom the person has now.
 *
 * @param from first day; null when unknown
 */
public record Symptom(Kind kind, @Nullable LocalDate from) {

  /** The closed vocabulary of symptoms. */
  public enum Kind implements Coded {
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

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
