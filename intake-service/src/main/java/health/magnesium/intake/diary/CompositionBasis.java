package health.magnesium.intake.diary;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** As of when foods are read; the words of the advisory. */
public enum CompositionBasis implements Coded {
  /** As of the time of recording. */
  RECORDED,
  /** As of a later moment. */
  CURRENT;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
