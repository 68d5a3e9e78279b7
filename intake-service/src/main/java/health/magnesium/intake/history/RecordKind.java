package health.magnesium.intake.history;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;

/** The kinds of records that have a history; the words are those of the erasure's stores. */
public enum RecordKind implements Coded {
  DIARY,
  DAYS,
  REGIMENS,
  DOSES,
  CONDITIONS,
  MEDICATIONS,
  LABS,
  SYMPTOMS,
  PROFILE;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }
}
