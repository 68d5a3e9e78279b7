package health.magnesium.intake.history;

import health.magnesium.intake.vocabulary.Coded;
import jakarta.persistence.EnumeratedValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why somebody changed or deleted a record. A closed list: free text would end up in logs. */
public enum Reason implements Coded {
  /** What was recorded never was so. */
  ENTERED_IN_ERROR,
  /** It was so, and is now said better. */
  CORRECTED,
  /** It is recorded a second time. */
  DUPLICATE,
  /** It belongs to somebody else. */
  WRONG_PERSON,
  /** The person asked for it. */
  PATIENT_REQUEST,
  /** What was eaten stays; its composition is read as of another moment. */
  RECALCULATED,
  OTHER;

  @EnumeratedValue private final String code = Coded.kebab(this);

  @Override
  public String code() {
    return code;
  }

  /** Why a record is changed, where the caller does not say. */
  public static Reason ofChange(@Nullable Reason said) {
    return Objects.requireNonNullElse(said, CORRECTED);
  }

  /** Why a record is deleted, where the caller does not say. */
  public static Reason ofDeletion(@Nullable Reason said) {
    return Objects.requireNonNullElse(said, ENTERED_IN_ERROR);
  }
}
